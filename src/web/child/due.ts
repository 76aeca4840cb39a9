import { type Clock, clockOf, type Standing, standingsOf } from '../../clocks/clocks.ts'
import { type Day, dayOf, type Id, type Instant } from '../../kernel/kernel.ts'
import { type Html, html } from '../html.ts'
import { dayText, dueTag, emptyState, govuk, howWorkedOut, momentText } from '../kit.ts'
import { entryHref, titlesOf } from './entry-title.ts'
import type { ChildView } from './view.ts'

export type Due = Standing & { clock: string; rule: Clock; due?: Day; dueAt?: Instant }

const all = ({ child }: Pick<ChildView, 'child'>): Due[] =>
  standingsOf(child).flatMap(s => {
    const rule = clockOf(s.clock)
    return rule ? [{ ...s, rule }] : []
  })

const isOpen = (due: Due) => 'outcome' in due && due.outcome === 'open'
/** Nobody is waiting any more for what had no date, once the work that it belongs to is closed. */
const isOver = ({ child }: Pick<ChildView, 'child'>, due: Due) =>
  dueDay(due) === undefined && child.socialCareEpisodes.some(e => e.id === due.about && e.closureDate)
export const dueDay = (due: Due): Day | undefined => due.due ?? (due.dueAt ? dayOf(due.dueAt) : undefined)
const dayDue = (due: Due) => dueDay(due) ?? '9999-12-31'
const inOrder = (a: Due, b: Due) => (dayDue(a) < dayDue(b) ? -1 : dayDue(a) > dayDue(b) ? 1 : 0)

/** What is in force and still to be done, the first first. */
export const openDues = (view: Pick<ChildView, 'child'>): Due[] =>
  all(view)
    .filter(d => !d.rule.shadow && isOpen(d) && !isOver(view, d))
    .sort(inOrder)

/** In force, and nobody can say when it is due or whether it was done. */
export const unknownDues = (view: Pick<ChildView, 'child'>): (Due & { cannotTell: string; about: Id })[] =>
  all(view).flatMap(d => (!d.rule.shadow && 'cannotTell' in d ? [d] : []))

/** Everything that is due; how each is worked out; and apart from it, what binds nobody here yet. */
export function dueList(view: ChildView): Html {
  const titles = titlesOf(view.child, view.names)
  const open = openDues(view)
  const unknown = unknownDues(view)
  const shadow = all(view).filter(d => d.rule.shadow && (isOpen(d) || 'cannotTell' in d))
  return html`${
    open.length + unknown.length === 0
      ? emptyState({ says: 'Nothing is due by a rule that is in force here.' })
      : html`<ul class="kith-dues">${[...open, ...unknown].map(d => item(view, d, titles))}</ul>`
  }
  ${
    shadow.length > 0 &&
    govuk.details({
      classes: 'kith-shadow',
      summaryText: `Local and coming rules, not in force here (${shadow.length})`,
      html: html`<ul class="kith-dues">${shadow.sort(inOrder).map(d => item(view, d, titles))}</ul>`,
    })
  }`
}

function item(view: ChildView, due: Due, titles: ReadonlyMap<Id, string>): Html {
  const { rule, about } = due
  const title = titles.get(about)
  const start = title ? html`<a class="govuk-link" href="${entryHref(view.child.id, about)}">${title}</a>` : undefined
  return html`<li class="kith-due">
    <p class="kith-due__says">${tagOf(due, view)} ${rule.says}</p>
    <p class="kith-note kith-due__when">${when(due)}${'cannotTell' in due && due.cannotTell}</p>
    ${rule.shadow && html`<p class="kith-note kith-due__when">Not in force here: ${rule.shadow}</p>`}
    ${howWorkedOut(rule, began(due, start))}
  </li>`
}

/** What started it: the event, and the day that is day nought. */
function began(due: Due, start: Html | undefined): Html | undefined {
  if ('cannotTell' in due) return start ? html`It is about: ${start}.` : undefined
  return html`It began on ${dayText(due.started)}${start && html`, with: ${start}`}.`
}

const when = (due: Due) =>
  due.dueAt ? html`By ${momentText(due.dueAt)}. ${due.rule.whose}.` : due.due && html`By ${dayText(due.due)}. ${due.rule.whose}.`

function tagOf(due: Due, { today, now }: ChildView): Html {
  if ('cannotTell' in due) return dueTag({ today, cannotTell: due.cannotTell })
  if (due.dueAt && due.dueAt < now && dayOf(due.dueAt) === today)
    return govuk.tag({ text: 'Overdue since today', classes: 'govuk-tag--red' })
  return dueTag({ due: dueDay(due), today })
}
