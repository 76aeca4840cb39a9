import { addMonths, type Day, dayOf } from '../../kernel/kernel.ts'
import type { Child, Known } from '../../record/record.ts'
import { placementPlace, untold } from '../ssda903/placement-place.ts'
import { authorityNamed } from '../upper-tier.ts'
import { by, days, type Inspection, latest, list, text, touches } from './list.ts'
import { allocatedTo, disability, wasUnaccompanied, whose } from './of-child.ts'
import { ceased, legalStatuses, needs, permanencePlans, placements, providers, yesNo } from './said.ts'

type Care = Known<'periodOfCare'>

/** The last that had begun by the day and before the care ended. */
const during = <T extends { startDate: Day }>(all: readonly T[], { endDate }: Care, on: Day): T | undefined =>
  all
    .filter(x => x.startDate <= on && (endDate === undefined || x.startDate <= endDate))
    .sort((a, b) => (a.startDate < b.startDate ? -1 : 1))
    .at(-1)

const placementNow = (child: Child, care: Care, on: Day) => during(child.placements, care, on)
const lawNow = (child: Child, care: Care, on: Day) => during(child.legalStatuses, care, on)
const lastMissing = (child: Child, on: Day) =>
  child.missingEpisodes
    .filter(m => m.type === 'missing' && dayOf(m.from) <= on)
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .at(-1)
const timesAway = (child: Child, type: 'missing' | 'away', { on, yearBefore }: Inspection) =>
  child.missingEpisodes.filter(m => m.type === type && dayOf(m.from) > yearBefore && dayOf(m.from) <= on).length
const interview = (child: Child, on: Day) => {
  const missing = lastMissing(child, on)
  return missing && { missing, held: child.returnInterviews.findLast(r => r.missingEpisode === missing.id) }
}
const place = (child: Child, care: Care, { on, reference }: Inspection) =>
  placementPlace(reference.postcodes, care.homePostcode ?? '', placementNow(child, care, on)?.postcode ?? '', reference.localAuthority, on)
const checked = (child: Child, type: 'healthAssessment' | 'teeth', on: Day) =>
  latest(
    child.healthChecks.filter(h => h.type === type && h.done).map(h => h.date),
    on,
  )

export const inCare = list({
  number: 8,
  title: 'Children looked after',
  itemsOf: (child, { halfYearBefore, on }) => child.periodsOfCare.filter(p => touches(p.startDate, p.endDate, halfYearBefore, on)),
})([
  ...whose(),
  text('Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)', ({ child, at }) =>
    yesNo(wasUnaccompanied(child, at.yearBefore, at.on)),
  ),
  disability(),
  days('Date Started to be Looked After', ({ item }) => item.startDate),
  text("Child's Category of Need", ({ item }) => needs.get(item.primaryNeedCode ?? 'N0')),
  text('Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N)', ({ item, child }) =>
    yesNo(child.periodsOfCare.some(p => p.endDate && p.endDate <= item.startDate && p.endDate > addMonths(item.startDate, -12))),
  ),
  days('Start date of current legal status', ({ item, child, at }) => lawNow(child, item, at.on)?.startDate),
  text("Child's Legal Status", ({ item, child, at }) => legalStatuses.get(lawNow(child, item, at.on)?.status ?? '')),
  days('Date of Latest Statutory Review', ({ child, at }) =>
    latest(
      child.lookedAfterReviews.filter(r => !r.cancelled).map(r => r.date),
      at.on,
    ),
  ),
  days('Date of Last Social Work Visit', ({ child, at }) =>
    latest(
      child.visits.filter(v => v.type === 'lookedAfter').map(v => v.date),
      at.on,
    ),
  ),
  text('What is the permanence plan for this child?', ({ item, child, at }) =>
    permanencePlans.get(during(child.carePlans, item, at.on)?.permanence[0] ?? ''),
  ),
  // The record holds the reviews that a reviewing officer chairs; contact between them is not recorded apart.
  days('Date of Last IRO Visit / Contact to the Child', ({ child, at }) =>
    latest(
      child.lookedAfterReviews.filter(r => r.chair && !r.cancelled).map(r => r.date),
      at.on,
    ),
  ),
  days('Date of Last Health Assessment', ({ child, at }) => checked(child, 'healthAssessment', at.on)),
  days('Date of Last Dental Check', ({ child, at }) => checked(child, 'teeth', at.on)),
  text(
    'Number of Placements in the Last 12 months',
    ({ child, at }) => child.placements.filter(p => !p.temporaryFrom && touches(p.startDate, p.endDate, at.yearBefore, at.on)).length,
  ),
  days('Date Ceased to be Looked After', ({ item, at }) => by(at.on, item.endDate)),
  text('Reason Ceased to be Looked After', ({ item, at }) => (by(at.on, item.endDate) ? ceased.get(item.endReason ?? '') : undefined)),
  days('Start Date of Most Recent Placement', ({ item, child, at }) => placementNow(child, item, at.on)?.startDate),
  text('Placement Type', ({ item, child, at }) => {
    const type = placementNow(child, item, at.on)?.type
    return type && (placements.get(type) ?? type)
  }),
  text('Placement Provider', ({ item, child, at }) => providers.get(placementNow(child, item, at.on)?.provider ?? '')),
  text('Placement postcode', ({ item, child, at }) => placementNow(child, item, at.on)?.postcode),
  text('URN of Placement', ({ item, child, at }) => placementNow(child, item, at.on)?.urn),
  text('Placement Location', ({ item, child, at }) => ({ IN: 'a) In', OUT: 'b) Out' })[String(place(child, item, at).PL_LOCATION)]),
  text('LA of Placement', ({ item, child, at }) => {
    const { PL_LA } = place(child, item, at)
    return PL_LA === undefined || PL_LA === untold
      ? placementNow(child, item, at.on)?.authority
      : (authorityNamed(PL_LA, at.on)?.name ?? PL_LA)
  }),
  text("Number of Episodes the Child has been 'Missing' from their Placement in the last 12 months", ({ child, at }) =>
    timesAway(child, 'missing', at),
  ),
  text("Number of Episodes the Child has been 'Absent' from their Placement in the last 12 months", ({ child, at }) =>
    timesAway(child, 'away', at),
  ),
  text('Was the child offered a Return Interview after their last missing episode (Y/N)?', ({ child, at }) => {
    const last = interview(child, at.on)
    return last && yesNo(last.held?.offeredAt !== undefined)
  }),
  text('Did the child accept a Return Interview after their last missing episode (Y/N)?', ({ child, at }) => {
    const last = interview(child, at.on)
    return last?.held?.offeredAt && yesNo(last.held.accepted === true)
  }),
  ...allocatedTo(),
])
