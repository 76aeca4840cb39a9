import { addMonths, dayOf } from '../../kernel/kernel.ts'
import { days, list, text, touches } from './list.ts'
import { allocatedTo, disability, whose } from './of-child.ts'
import { sources, yesNo, yesNoUnknown } from './said.ts'

export const contacts = list({
  number: 1,
  title: 'Contacts',
  itemsOf: ({ contacts }, { halfYearBefore, on }) =>
    contacts.filter(c => dayOf(c.receivedAt) >= halfYearBefore && dayOf(c.receivedAt) <= on),
})([
  ...whose(),
  days('Date of Contact', ({ item }) => dayOf(item.receivedAt)),
  text('Contact Source', ({ item }) => sources.get(item.source)),
])

export const familyHelp = list({
  number: 2,
  title: 'Early help',
  missing: 'The record holds help to a family from its first day to its last, and no separate assessment: those days stand here.',
  itemsOf: ({ familyHelpEpisodes }, { halfYearBefore, on }) =>
    familyHelpEpisodes.filter(h => touches(h.startDate, h.endDate, halfYearBefore, on)),
})([
  ...whose(),
  days('Assessment start date', ({ item }) => item.startDate),
  days('Assessment completion date', ({ item, at }) => (item.endDate && item.endDate <= at.on ? item.endDate : undefined)),
  text('Organisation completing assessment', ({ item }) => item.organisation ?? 'Not recorded'),
])

export const referrals = list({
  number: 3,
  title: 'Referrals',
  itemsOf: ({ socialCareEpisodes }, { halfYearBefore, on }) =>
    socialCareEpisodes.filter(e => e.referralDate >= halfYearBefore && e.referralDate <= on),
})([
  ...whose(),
  days('Date of referral', ({ item }) => item.referralDate),
  text('Referral Source', ({ item }) => sources.get(item.referralSource)),
  text('Referral NFA?', ({ item }) => yesNo(item.referralNoFurtherActionFlag)),
  text('Number of Referrals in Last 12 Months', ({ item, child }) => {
    const before = addMonths(item.referralDate, -12)
    return child.socialCareEpisodes.filter(e => e.id !== item.id && e.referralDate >= before && e.referralDate <= item.referralDate).length
  }),
  ...allocatedTo(),
])

export const assessments = list({
  number: 4,
  title: 'Assessments',
  itemsOf: ({ socialCareEpisodes }, { halfYearBefore, on }) =>
    socialCareEpisodes.flatMap(e => e.childAndFamilyAssessments).filter(a => touches(a.startDate, a.authorisationDate, halfYearBefore, on)),
})([
  ...whose(),
  disability(),
  days('Continuous Assessment Start Date', ({ item }) => item.startDate),
  text('Child Seen During Continuous Assessment', ({ item }) => yesNoUnknown(item.childSeen)),
  days('Continuous Assessment Date of Authorisation', ({ item, at }) =>
    item.authorisationDate && item.authorisationDate <= at.on ? item.authorisationDate : undefined,
  ),
  text("Was the child assessed as requiring LA children's social care support?", ({ item }) =>
    item.authorisationDate === undefined || item.outcomes.length === 0 ? undefined : yesNo(item.outcomes.some(o => help.has(o))),
  ),
  ...allocatedTo(),
])
const help: ReadonlySet<string> = new Set(['childInNeedPlan', 'strategyDiscussion', 'lookedAfter'])
