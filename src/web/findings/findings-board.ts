import type { Day, Id } from '../../kernel/kernel.ts'
import type { OpenFinding } from '../../store/store.ts'
import { childLink, type Shown } from '../boards/child-cell.ts'
import { type Html, html, type Part } from '../html.ts'
import { board, dayText } from '../kit.ts'
import { askedBy } from './found-line.ts'
import { type Found, inThings } from './open-findings.ts'

/** What is wrong with each of some children: the child for whom something has stood longest comes first. */
export function thingsByChild(findings: readonly OpenFinding[]): Map<Id, Found[]> {
  const things = [...Map.groupBy(findings, f => f.subject)].map(([subject, all]) => [subject, inThings(all)] as const)
  return new Map(things.sort(([, [a]], [, [b]]) => (a!.on < b!.on ? -1 : a!.on > b!.on ? 1 : 0)))
}

export const countOf = (things: ReadonlyMap<Id, readonly Found[]>): number =>
  [...things.values()].reduce((sum, found) => sum + found.length, 0)

export interface FindingsBoard {
  caption: string
  empty: string
  children: readonly Shown[]
  things: ReadonlyMap<Id, readonly Found[]>
  today: Day
  /** Who has it to put right, where the board is of several workers. */
  worker?: (child: Id) => Part
}

/** Children, and what the returns' checks find wrong with each, in plain words. The child's own page has the forms that put it right. */
export function findingsBoard({ caption, empty, children, things, today, worker }: FindingsBoard): Html {
  const byId = new Map(children.map(c => [c.subject, c]))
  return board({
    caption,
    empty,
    columns: [{ head: 'Child' }, { head: 'What is wrong' }, { head: 'Since' }, ...(worker ? [{ head: 'Worker' }] : [])],
    rows: [...things].flatMap(([subject, found]) => {
      const child = byId.get(subject)
      const oldest = found[0]
      if (!child || !oldest) return []
      return [
        [
          childLink(child, today),
          html`<ul class="kith-findings">${found.map(
            f => html`<li>${f.says} <span class="kith-note">${askedBy(f)}</span></li>`,
          )}</ul><a class="govuk-link" href="/children/${subject}#findings">Put it right</a>`,
          dayText(oldest.on, 'short'),
          ...(worker ? [worker(subject)] : []),
        ],
      ]
    }),
    ...(things.size > 10 && { filter: { id: 'to-put-right', label: 'Find among these' } }),
  })
}
