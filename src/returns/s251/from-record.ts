import { addMonths, type Day, dayOf, daysBetween, forReturn } from '../../kernel/kernel.ts'
import type { Child, Known } from '../../record/record.ts'
import { isDisabled, wasUnaccompanied } from '../annex-a/of-child.ts'

export interface CostColumn {
  readonly heading: string
  readonly is?: 'day'
}
const day = (heading: string): CostColumn => ({ heading, is: 'day' })

/** The columns of the section 251 pilot's child-level placement costs, in its order. */
export const costColumns: readonly CostColumn[] = [
  { heading: 'Child ID' },
  day('Date of birth'),
  { heading: 'Gender' },
  { heading: 'Ethnicity' },
  { heading: 'Disability' },
  { heading: 'Category of need' },
  day('Date of last assessment'),
  { heading: 'Does the child have an EHCP' },
  { heading: 'Is the child UASC' },
  { heading: 'Number of missing episodes in current period of care' },
  { heading: 'Legal status' },
  day('Placement start date'),
  day('Placement end date'),
  day('Date of start of current care period'),
  { heading: 'Reason for placement change' },
  { heading: 'Number of placements in last 12 months' },
  { heading: 'Number of placements in current care period' },
  { heading: 'Placement type' },
  { heading: 'Provider type' },
  { heading: 'Procurement platform' },
  { heading: 'Procurement framework' },
  { heading: 'Ofsted URN' },
  { heading: 'Home postcode' },
  { heading: 'Placement postcode' },
  { heading: 'LA of placement' },
  { heading: 'Total committed cost accrued in FY to date' },
  { heading: 'Contribution from social care provider/s' },
  { heading: 'Contribution from health provider/s' },
  { heading: 'Contribution from education provider/s' },
]

/** What the record does not hold of it. */
export const costsNotHeld: readonly string[] = [
  'education, health and care plans',
  'how a placement was procured',
  'the cost of the council’s own homes: that is no child’s',
]

type Cell = string | number | undefined
type Placement = Known<'placement'>

/** A child's placements in a financial year up to a day, each with what it cost in that time. `from` is its 1 April. */
export function placementCosts(child: Child, from: Day, to: Day): Cell[][] {
  return child.placements.filter(p => p.startDate <= to && (p.endDate === undefined || p.endDate > from)).map(p => row(child, p, from, to))
}

function row(child: Child, placement: Placement, from: Day, to: Day): Cell[] {
  const { childDetails: details } = child
  const on = placement.endDate !== undefined && placement.endDate < to ? placement.endDate : to
  const care = child.periodsOfCare.findLast(c => c.startDate <= placement.startDate && (c.endDate ?? on) >= placement.startDate)
  const law = child.legalStatuses.findLast(l => l.startDate <= on && (l.endDate === undefined || l.endDate >= on))
  const within = (since: Day) => child.placements.filter(p => p.startDate <= on && (p.endDate === undefined || p.endDate > since)).length
  const paid = (by?: Known<'serviceCost'>['paidBy']) =>
    pounds(
      child.serviceCosts.filter(c => c.placement === placement.id && (by === undefined || c.paidBy === by)),
      from,
      to,
    )
  const assessed = child.socialCareEpisodes
    .flatMap(e => e.childAndFamilyAssessments)
    .filter(a => (a.authorisationDate ?? a.startDate) <= on)
  const latest = assessed.toSorted((a, b) => (a.startDate < b.startDate ? -1 : 1)).at(-1)
  const disabled = isDisabled(child, on)
  return [
    details.laChildId,
    details.dateOfBirth && forReturn(details.dateOfBirth),
    // The pilot has no code for a sex that is not known.
    { M: '1', F: '2' }[details.sex],
    details.ethnicity ?? 'NOBT',
    disabled === undefined ? undefined : disabled ? child.disabilities.find(d => d.disability !== 'NONE')!.disability : 'NONE',
    latest?.factors[0],
    latest && (latest.authorisationDate ?? latest.startDate),
    undefined,
    wasUnaccompanied(child, on, on) ? 'Yes' : 'No',
    care ? child.missingEpisodes.filter(m => dayOf(m.from) >= care.startDate && dayOf(m.from) <= on).length : undefined,
    law?.status,
    placement.startDate,
    placement.endDate !== undefined && placement.endDate <= to ? placement.endDate : undefined,
    care?.startDate,
    placement.changeReason,
    within(addMonths(on, -12)),
    care && within(care.startDate),
    placement.type,
    placement.provider,
    undefined,
    undefined,
    placement.urn,
    care?.homePostcode,
    placement.postcode,
    placement.authority,
    paid(),
    paid('socialCare'),
    paid('health'),
    paid('education'),
  ]
}

/** What was spent between two days: a cost that reaches outside them counts for the days within, in pounds and pence. */
function pounds(costs: readonly Known<'serviceCost'>[], from: Day, to: Day): number {
  const days = (a: Day, b: Day) => daysBetween(a, b) + 1
  const pence = costs.reduce((sum, cost) => {
    const last = cost.endDate ?? to
    const [start, end] = [cost.startDate > from ? cost.startDate : from, last < to ? last : to]
    return start > end ? sum : sum + (cost.pence * days(start, end)) / days(cost.startDate, last)
  }, 0)
  return Math.round(pence) / 100
}
