import { type Day, dayOf } from '../../kernel/kernel.ts'
import { type LiveReturn, saidBy } from '../../returns/returns.ts'
import type { RuleCount, Store } from '../../store/store.ts'
import { type Html, html } from '../html.ts'
import { bar, board, dayText, govuk } from '../kit.ts'
import { hrefOf } from './returns-known.ts'

export const ways = { rule: 'Check', team: 'Team', worker: 'Worker', age: 'Age' } as const
export type Way = keyof typeof ways
export const isWay = (text: string | undefined): text is Way => text !== undefined && Object.hasOwn(ways, text)

const number = (n: number) => n.toLocaleString('en-GB')
const severity = (s: RuleCount['severity']) =>
  s === 'error' ? govuk.tag({ text: 'Error', classes: 'govuk-tag--red' }) : govuk.tag({ text: 'Query', classes: 'govuk-tag--yellow' })

/** What the checks find, counted by the check itself, the team, the worker or the child's age. */
export async function countsBy(way: Way, store: Store, live: LiveReturn, today: Day): Promise<Html> {
  if (way === 'rule') return byRule(live, await store.findingsByRule(live, today))
  if (way === 'age') {
    const ages = await store.findingsByAge(live, today)
    const rows = ages.map(a => ({ name: ageText(a.age), findings: a.findings, children: a.children }))
    return grouped('By the child’s age', 'Age', rows)
  }
  const groups = way === 'team' ? await store.findingsByTeam(live, today) : await store.findingsByPost(live, today)
  const rows = groups.map(g => ({
    name: g.id
      ? html`<a class="govuk-link" href="${hrefOf(live)}/found?${way === 'team' ? 'team' : 'post'}=${g.id}">${g.name ?? 'A post without a name'}</a>`
      : 'Nobody: unallocated',
    findings: g.findings,
    children: g.children,
  }))
  return grouped(way === 'team' ? 'By team' : 'By worker', ways[way], rows)
}

const ageText = (age: number | null) => (age === null ? 'Not known' : age < 0 ? 'Not born yet' : age === 0 ? 'Under one' : String(age))

function byRule(live: LiveReturn, counts: readonly RuleCount[]): Html {
  const open = counts.filter(c => c.findings > 0)
  const most = Math.max(1, ...open.map(c => c.findings))
  return html`${board({
    caption: 'By check',
    columns: [
      { head: 'What is wrong' },
      { head: 'Check', sort: 'none' },
      { head: 'Share' },
      { head: 'Findings', numeric: true, sort: 'descending' },
      { head: 'Children', numeric: true },
      { head: 'Oldest', sort: 'none' },
    ],
    rows: open.map(c => [
      html`<a class="govuk-link" href="${hrefOf(live)}/found?rule=${c.rule}">${saidBy(live.collection, c.rule, live.year) ?? c.rule}</a>`,
      html`${c.rule} ${severity(c.severity)}`,
      bar({ value: c.findings, of: most, says: `${number(c.findings)} findings` }),
      { cell: number(c.findings), by: c.findings },
      number(c.children),
      c.oldest ? { cell: dayText(dayOf(c.oldest), 'short'), by: c.oldest } : '',
    ]),
    empty: 'No check finds anything wrong.',
  })}${acceptedOf(counts)}`
}

function acceptedOf(counts: readonly RuleCount[]): Html | undefined {
  const accepted = counts.reduce((sum, c) => sum + c.accepted, 0)
  if (accepted === 0) return undefined
  return html`<p class="govuk-body">${number(accepted)} more ${accepted === 1 ? 'was' : 'were'} checked, and ${accepted === 1 ? 'is' : 'are'} right: the reason stands on each child’s page.</p>`
}

function grouped(caption: string, head: string, rows: readonly { name: string | Html; findings: number; children: number }[]): Html {
  const most = Math.max(1, ...rows.map(r => r.findings))
  return board({
    caption,
    columns: [{ head }, { head: 'Share' }, { head: 'Findings', numeric: true, sort: 'none' }, { head: 'Children', numeric: true }],
    rows: rows.map(r => [
      r.name,
      bar({ value: r.findings, of: most, says: `${number(r.findings)} findings` }),
      { cell: number(r.findings), by: r.findings },
      number(r.children),
    ]),
    empty: 'No check finds anything wrong.',
  })
}
