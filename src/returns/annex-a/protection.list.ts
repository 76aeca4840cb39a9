import { addMonths, type Day, type During, dayOf, isDuring } from '../../kernel/kernel.ts'
import { type Child, lastSeen } from '../../record/record.ts'
import { by, days, latest, list, text, touches } from './list.ts'
import { allocatedTo, disability, whose } from './of-child.ts'
import { abuse, closures, needs, yesNo } from './said.ts'

const conferencesOf = (child: Child) =>
  child.socialCareEpisodes.flatMap(e => e.childProtectionConferences).filter(c => c.date && c.type !== 'review')
const enquiriesOf = (child: Child) => child.socialCareEpisodes.flatMap(e => e.section47Enquiries)
const plansOf = (child: Child) => child.socialCareEpisodes.flatMap(e => e.childProtectionPlans)
const inYear = (day: Day, on: Day) => day > addMonths(on, -12) && day <= on

export const enquiries = list({
  number: 5,
  title: 'Section 47 enquiries and initial conferences',
  itemsOf: (child, { halfYearBefore, on }) => enquiriesOf(child).filter(s => touches(s.startDate, s.endDate, halfYearBefore, on)),
})([
  ...whose(),
  disability(),
  days('Strategy discussion initiating Section 47 Enquiry Start Date', ({ item }) => item.startDate),
  text('Was an Initial Child Protection Conference deemed unnecessary?', ({ item }) =>
    item.icpcRequiredFlag === undefined ? undefined : yesNo(!item.icpcRequiredFlag),
  ),
  days('Date of Initial Child Protection Conference', ({ item, child, at }) =>
    by(at.on, conferencesOf(child).find(c => c.section47Enquiry === item.id)?.date),
  ),
  text('Did the Initial Child Protection Conference Result in a Child Protection Plan', ({ item, child }) => {
    const outcome = conferencesOf(child).find(c => c.section47Enquiry === item.id)?.outcome
    return outcome && yesNo(outcome === 'plan')
  }),
  text(
    'Number of Section 47 Enquiries in the last 12 months',
    ({ child, at }) => enquiriesOf(child).filter(s => inYear(s.startDate, at.on)).length,
  ),
  text('Number of ICPCs in the last 12 months', ({ child, at }) => conferencesOf(child).filter(c => inYear(c.date!, at.on)).length),
  ...allocatedTo(),
])

export const inNeed = list({
  number: 6,
  title: 'Children in need',
  itemsOf: ({ socialCareEpisodes }, { halfYearBefore, on }) =>
    socialCareEpisodes.filter(e => !e.referralNoFurtherActionFlag && touches(e.referralDate, e.closureDate, halfYearBefore, on)),
})([
  ...whose(),
  disability(),
  days('CIN Start Date', ({ item }) => item.referralDate),
  text('Primary Need Code', ({ item }) => needs.get(item.primaryNeedCode ?? 'N0')),
  days('Date Child Was Last Seen', ({ child, at }) => lastSeen(child, at.on)?.date),
  days('CIN Closure Date', ({ item, at }) => by(at.on, item.closureDate)),
  text('Reason for Closure', ({ item, at }) => (by(at.on, item.closureDate) ? closures.get(item.closureReason ?? '') : undefined)),
  text('Case Status', ({ item, child, at }) => {
    const isNow = (s: During) => isDuring(s, at.on)
    if (by(at.on, item.closureDate)) return 'e) Closed episode'
    if (child.periodsOfCare.some(isNow)) return 'a) Looked after child'
    if (item.childProtectionPlans.some(isNow)) return 'b) Child Protection plan'
    if (item.childInNeedPlans.some(isNow)) return 'c) Child in need plan'
    return 'd) Open assessment'
  }),
  ...allocatedTo(),
])

export const protection = list({
  number: 7,
  title: 'Child protection plans',
  itemsOf: (child, { halfYearBefore, on }) => plansOf(child).filter(p => touches(p.startDate, p.endDate, halfYearBefore, on)),
})([
  ...whose(),
  disability(),
  days('Child Protection Plan Start Date', ({ item }) => item.startDate),
  text('Initial Category of Abuse', ({ item }) => abuse.get(item.categories[0]?.category ?? '')),
  text('Latest Category of Abuse', ({ item, at }) =>
    abuse.get(item.categories.findLast(c => c.startDate <= at.on)?.category ?? item.categories[0]?.category ?? ''),
  ),
  days('Date of the Last Statutory Visit', ({ child, at }) => lastProtectionVisit(child, at.on)?.date),
  text('Was the Child Seen Alone?', ({ child, at }) => {
    const visit = lastProtectionVisit(child, at.on)
    return visit && yesNo(visit.seenAlone)
  }),
  days('Date of latest review conference', ({ item, child, at }) =>
    latest(
      child.socialCareEpisodes
        .flatMap(e => e.childProtectionConferences)
        .filter(c => c.childProtectionPlan === item.id && c.type === 'review')
        .map(c => c.date),
      at.on,
    ),
  ),
  days('Child Protection Plan End Date', ({ item, at }) => by(at.on, item.endDate)),
  text('Subject to Emergency Protection Order or Protected Under Police Powers in Last Six Months (Y/N)', ({ child, at }) =>
    yesNo(
      child.protectiveOrders.some(
        o => o.type !== 'childAssessment' && dayOf(o.from) <= at.on && dayOf(o.ended ?? o.extendedUntil ?? o.from) >= at.halfYearBefore,
      ),
    ),
  ),
  text('Number of Previous Child Protection Plans', ({ item, child }) => {
    const counted = child.previousPlans.reduce((sum, p) => sum + p.openingCount, 0)
    return counted + plansOf(child).filter(p => !p.temporaryForOtherAuthority && p.startDate < item.startDate).length
  }),
  ...allocatedTo(),
])

const lastProtectionVisit = (child: Child, on: Day) =>
  child.visits
    .filter(v => v.type === 'childProtection' && v.seen && v.date <= on)
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .at(-1)
