import { type Child, careCodes, type Known, labelOf } from '../../record/record.ts'
import { isReviewOfCare } from '../boards/due-cell.ts'
import { dueDay, openDues } from '../child/due.ts'
import { entryHref } from '../child/entry-title.ts'
import { lasted } from '../child/lasted.ts'
import { type ChildView, calledIn } from '../child/view.ts'
import { type Html, html, type Part } from '../html.ts'
import { dayText, dueTag, govuk, howWorkedOut } from '../kit.ts'
import { daysIn } from './layout.ts'
import { carePicture } from './picture.ts'
import { homesTable, lawsTable } from './tables.ts'
import { homeInShort, sortOfHome, statusInShort } from './words.ts'

/** Whether there is something to tell: the child is, or was, looked after. */
export const wasInCare = ({ periodsOfCare, placements }: Child): boolean => periodsOfCare.length + placements.length > 0

export const careTitle = (view: ChildView): string =>
  openPeriod(view) ? `Where ${calledIn(view.child).replace('This', 'this')} lives now` : 'Time in care'

const on = <T extends { startDate: string; endDate?: string | undefined }>(list: readonly T[], today: string) =>
  list.findLast(each => each.startDate <= today && !(each.endDate && each.endDate < today))

const openPeriod = ({ child, today }: ChildView) => on(child.periodsOfCare, today)

/** Who looks after the child, where, since when and under what law; when that is looked at next, and by whom; and how it came to this, as a picture. */
export function care(view: ChildView): Html {
  const facts = openPeriod(view) ? factsNow(view) : factsThen(view)
  return html`<div class="kith-care">
    <dl class="kith-care__facts">${facts.map(({ says, is }) => html`<div><dt>${says}</dt><dd>${is}</dd></div>`)}</dl>
    ${picture(view)}
  </div>
  ${govuk.details({ summaryText: 'The same as a table', html: html`${homesTable(view)}${lawsTable(view)}` })}`
}

interface Fact {
  says: string
  is: Part
}

const linked = ({ child }: ChildView, id: string, text: Part) => html`<a class="govuk-link" href="${entryHref(child.id, id)}">${text}</a>`

function factsNow(view: ChildView): Fact[] {
  const { child, today, names } = view
  const period = openPeriod(view)!
  const homes = child.placements.filter(p => !p.temporaryFrom)
  const home = on(homes, today)
  const stay = on(
    child.placements.filter(p => p.temporaryFrom),
    today,
  )
  const status = on(child.legalStatuses, today)
  const carer = home?.carer && names(home.carer)
  const plan = on(child.carePlans, today)
  const order = on(child.deprivationOfLibertyOrders, today)
  const inThis = homes.filter(p => p.startDate >= period.startDate && p.startDate <= today).length
  return [
    {
      says: 'Home',
      is: home
        ? html`${carer && html`<strong>${carer}</strong>. `}${linked(view, home.id, labelOf(careCodes.placementTypes, home.type))}, since ${dayText(home.startDate)}: ${here(home, today)}`
        : html`<strong class="kith-alarm">No home is recorded.</strong>`,
    },
    ...(stay
      ? [
          {
            says: 'Away now',
            is: html`${linked(view, stay.id, labelOf(careCodes.placementTypes, stay.type))}, since ${dayText(stay.startDate)}`,
          },
        ]
      : []),
    {
      says: 'Legal status',
      is: status
        ? html`${linked(view, status.id, labelOf(careCodes.legalStatuses, status.status))}, since ${dayText(status.startDate)}`
        : html`<strong class="kith-alarm">No legal status is recorded.</strong>`,
    },
    ...(order
      ? [{ says: 'Deprivation of liberty', is: html`${linked(view, order.id, 'High Court order')}, since ${dayText(order.startDate)}` }]
      : []),
    {
      says: 'Looked after',
      is: html`${linked(view, period.id, html`since ${dayText(period.startDate)}`)} (${lasted(period.startDate, today)}), in ${inThis === 1 ? 'one home' : `${inThis} homes`}`,
    },
    { says: 'Plan', is: plan ? planned(view, plan) : 'No care plan is recorded.' },
    { says: 'Next review', is: nextReview(view) },
    { says: 'Reviewing officer', is: reviewer(view) },
  ]
}

const here = (home: Known<'placement'>, today: ChildView['today']) => {
  const days = daysIn({ from: home.startDate, until: undefined }, today)
  return days === 0 ? 'since today' : days === 1 ? '1 day' : `${days.toLocaleString('en-GB')} days here`
}

const planned = (view: ChildView, plan: Known<'carePlan'>): Html =>
  linked(view, plan.id, plan.permanence.map(code => labelOf(careCodes.permanencePlans, code)).join('; ') || 'Care plan')

function nextReview(view: ChildView): Html {
  const next = openDues(view).find(d => isReviewOfCare(d.clock))
  const due = next && dueDay(next)
  if (!next || !due) return html`No review is due by a rule that is in force here.`
  return html`${dueTag({ due, today: view.today })} by ${dayText(due)} ${howWorkedOut(next.rule)}`
}

function reviewer({ child, names, today }: ChildView): string {
  const last = child.lookedAfterReviews
    .filter(r => r.chair && r.date <= today)
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))
    .at(-1)
  return (last?.chair && names(last.chair)) ?? 'Nobody is recorded. The next review says who holds it.'
}

function factsThen(view: ChildView): Fact[] {
  const { child, today } = view
  return child.periodsOfCare
    .filter(p => p.startDate <= today)
    .toReversed()
    .map(p => ({
      says: 'Looked after',
      is: html`${linked(view, p.id, html`from ${dayText(p.startDate)} until ${p.endDate ? dayText(p.endDate) : 'now'}`)} (${lasted(p.startDate, p.endDate ?? today)}). ${labelOf(careCodes.reasonsEpisodeCeased, p.endReason)}`,
    }))
}

function picture({ child, today }: ChildView): Html | undefined {
  const span = ({ startDate, endDate }: { startDate: typeof today; endDate?: typeof today | undefined }) => ({
    from: startDate,
    until: endDate && endDate <= today ? endDate : undefined,
  })
  const begun = child.placements.filter(p => p.startDate <= today)
  const homes = begun.filter(p => !p.temporaryFrom).map(p => ({ ...span(p), says: homeInShort(p.type), sort: sortOfHome(p.type) }))
  const stays = begun.filter(p => p.temporaryFrom).map(span)
  const laws = child.legalStatuses.filter(s => s.startDate <= today).map(s => ({ ...span(s), says: statusInShort(s.status), sort: 'law' }))
  return homes.length + laws.length === 0 ? undefined : carePicture({ homes, laws, stays }, today)
}
