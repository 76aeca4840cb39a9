import { type Child, careCodes, labelOf } from '../../record/record.ts'
import { entryHref } from '../child/entry-title.ts'
import { lasted } from '../child/lasted.ts'
import type { ChildView } from '../child/view.ts'
import { type Html, html } from '../html.ts'
import { board, dayText } from '../kit.ts'
import { daysIn } from './layout.ts'

const entryLink = ({ child }: { child: Child }, id: string, text: string): Html =>
  html`<a class="govuk-link" href="${entryHref(child.id, id)}">${text}</a>`
const until = (end: Parameters<typeof dayText>[0] | undefined) => (end ? dayText(end, 'short') : 'now')

/** Every home, short stays too, the last one first. */
export function homesTable(view: ChildView): Html {
  const { child, today } = view
  const inOrder = child.placements.filter(p => p.startDate <= today).toSorted((a, b) => (a.startDate > b.startDate ? -1 : 1))
  return board({
    caption: 'Homes',
    empty: 'No home is recorded.',
    columns: [{ head: 'Kind of home' }, { head: 'From' }, { head: 'Until' }, { head: 'For' }, { head: 'Why they moved' }],
    rows: inOrder.map(p => {
      const carer = p.carer && view.names(p.carer)
      const what = entryLink(view, p.id, labelOf(careCodes.placementTypes, p.type))
      return [
        html`${p.temporaryFrom && 'Short stay away: '}${what}${carer && html` <span class="kith-note">with ${carer}</span>`}`,
        dayText(p.startDate, 'short'),
        until(p.endDate),
        inDays(daysIn({ from: p.startDate, until: p.endDate }, today)),
        p.changeReason ? labelOf(careCodes.reasonsForPlacementChange, p.changeReason) : '–',
      ]
    }),
  })
}

/** Under what law, the last one first. */
export function lawsTable(view: ChildView): Html {
  const { child, today } = view
  const inOrder = child.legalStatuses.filter(s => s.startDate <= today).toSorted((a, b) => (a.startDate > b.startDate ? -1 : 1))
  return board({
    caption: 'Legal statuses',
    empty: 'No legal status is recorded.',
    columns: [{ head: 'Legal status' }, { head: 'From' }, { head: 'Until' }, { head: 'For' }],
    rows: inOrder.map(s => [
      entryLink(view, s.id, labelOf(careCodes.legalStatuses, s.status)),
      dayText(s.startDate, 'short'),
      until(s.endDate),
      lasted(s.startDate, s.endDate ?? today),
    ]),
  })
}

const inDays = (n: number) => (n === 1 ? '1 day' : `${n.toLocaleString('en-GB')} days`)
