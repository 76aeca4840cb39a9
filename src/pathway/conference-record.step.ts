import { type Day, isWeekend } from '../kernel/kernel.ts'
import { agencies, codes, first, type Known, type NewVersion, next, openEpisode } from '../record/record.ts'
import { Reader, said } from './answers.ts'
import { conferenceExamples } from './conference-record.examples.ts'
import { isUnborn, writtenIfAny } from './episodes.ts'
import { agency, conferenceOutcome, conferenceType } from './labels.ts'
import { choices, options } from './options.ts'
import { nextConference, noConference, plannedConference, protectionPlan, unsettledEnquiry } from './protection.ts'
import { census } from './sources.ts'
import type { Given, Step } from './step.ts'

type Plan = Known<'childProtectionPlan'>

const { plan, noPlan, planGoesOn, planEnds } = conferenceOutcome
const outcomesOf = ({ child }: Given): { value: keyof typeof conferenceOutcome; label: string }[] =>
  nextConference(child) === 'review' ? choices({ planGoesOn, planEnds }) : choices({ plan, noPlan })

export const conferenceRecord: Step = {
  id: 'conference-record',
  says: 'Record a child protection conference',
  done: 'The conference is recorded, and the plan with it',
  needs: 'decide:child-protection',
  source: census('initial conference (N00110), plan start (N00105) and end (N00115), category of abuse (N00113, N00114), reviews (N00116)'),
  notNow: ({ child }) => (nextConference(child) ? undefined : noConference),

  shows: ({ child }) => {
    const type = nextConference(child)
    return type ? [{ says: 'Which conference', is: conferenceType[type] }] : []
  },
  asks: given => [
    { field: 'date', label: 'When was it held?', as: 'day' },
    { field: 'reportSharedDate', label: 'When did the family get the report?', as: 'day', optional: true },
    { field: 'agencies', label: 'Which agencies took part?', as: 'many', of: choices(agency) },
    { field: 'quorate', label: 'Were enough agencies there to decide?', as: 'yesNo' },
    { field: 'participation', label: 'How did the child take part?', as: 'one', of: options(codes.participations), section: 'The child' },
    { field: 'childsWords', label: 'What did the child say, or ask to have said?', as: 'words', optional: true },
    { field: 'outcome', label: 'What was decided?', as: 'one', of: outcomesOf(given), section: 'The decision' },
    {
      field: 'category',
      label: 'Under which category?',
      as: 'one',
      of: options(codes.abuseCategories),
      when: { field: 'outcome', is: nextConference(given.child) === 'review' ? 'planGoesOn' : 'plan' },
    },
    { field: 'decisionReason', label: 'Why?', as: 'words' },
  ],
  prefilled: ({ child }) => ({
    date: writtenIfAny(plannedConference(child)?.plannedDate),
    agencies: ['socialCare'],
    category: protectionPlan(child)?.categories.at(-1)?.category,
    participation: isUnborn(child) ? 'PN0' : undefined,
  }),

  decide: (all, given) => {
    const { child, today, newId } = all
    const [episode, type, open] = [openEpisode(child), nextConference(child), protectionPlan(child)]
    const enquiry = type === 'initial' ? unsettledEnquiry(episode) : undefined
    const read = new Reader(given, today)
    const date = read.pastDay('date', 'the day of the conference')
    read.notBefore('date', 'the conference', date, episode?.referralDate, 'the day of the referral')
    read.notBefore('date', 'the conference', date, enquiry?.startDate, 'when the section 47 enquiry started')
    if (date && type !== 'review' && isWeekend(date)) read.refuse('date', 'The census does not take a conference on a Saturday or Sunday')
    if (date && open && date <= open.startDate) read.refuse('date', 'A review comes after the day on which the plan began')
    const reportSharedDate = read.pastDayIfAny('reportSharedDate', 'the day on which the family got the report')
    const took = read.some('agencies', agencies, 'which agencies took part')
    const quorate = read.yesNo('quorate', 'whether enough agencies were there')
    const participation = read.one('participation', options(codes.participations), 'how the child took part')
    const childsWords = read.wordsIfAny('childsWords')
    const outcome = read.one('outcome', outcomesOf(all), 'what was decided')
    const isPlan = outcome === 'plan' || outcome === 'planGoesOn'
    const category = isPlan ? read.one('category', options(codes.abuseCategories), 'the category') : undefined
    const decisionReason = read.words('decisionReason', 'the reason')
    if (date && outcome === 'plan') refusePlan(read, all, date)
    if (read.refused || !episode || !type || !date || !outcome || !decisionReason) return read.no

    const facts = said({ date, reportSharedDate, agencies: took, quorate, participation, childsWords, outcome, category, decisionReason })
    const on = said({ section47Enquiry: enquiry?.id, childProtectionPlan: open?.id })
    const planned = plannedConference(child)
    const held: NewVersion = planned
      ? next('childProtectionConference', child.id, planned, { ...on, ...facts }, 'Conference held')
      : first('childProtectionConference', child.id, newId(), { socialCareEpisode: episode.id, type, ...on, ...facts }, 'Conference held')
    if (outcome === 'plan' && category) return [held, ...begun(all, episode.id, date, category)]
    if (outcome === 'planEnds' && open)
      return [held, next('childProtectionPlan', child.id, open, { endDate: date, endReason: decisionReason }, 'Ended by the conference')]
    return [held, ...(open && category ? recategorised(all, open, date, category) : [])]
  },

  examples: conferenceExamples,
}

/** The plan begins on the day of the conference (2885); a child in need plan ends with it, for a child has one or the other (4017). */
function begun({ child, newId }: Given, socialCareEpisode: string, date: Day, category: string): NewVersion[] {
  const inNeed = child.socialCareEpisodes.flatMap(e => e.childInNeedPlans).filter(p => !p.endDate)
  const facts = { socialCareEpisode, startDate: date, categories: [{ category, startDate: date }] }
  return [
    ...inNeed.map(p =>
      next('childInNeedPlan', child.id, p, { endDate: date, endReason: 'A child protection plan began.' }, 'Child protection plan'),
    ),
    first('childProtectionPlan', child.id, newId(), facts, 'Decided by the conference'),
  ]
}

/** A category that stays the same is not said again. */
const recategorised = ({ child }: Given, plan: Plan, date: Day, category: string): NewVersion[] => {
  if (plan.categories.at(-1)?.category === category) return []
  return [next('childProtectionPlan', child.id, plan, { categories: [...plan.categories, { category, startDate: date }] }, 'New category')]
}

/** What would make the plan one that the census refuses: it may not touch the last one (8940), an earlier plan, or follow a death (8915). */
function refusePlan(read: Reader, { child }: Given, date: Day): void {
  const ends = child.socialCareEpisodes.flatMap(e => e.childProtectionPlans).filter(p => !p.temporaryForOtherAuthority)
  if (ends.some(p => p.endDate && p.endDate >= date))
    read.refuse('date', 'The last child protection plan had not ended by then: a new one begins on a later day')
  const inNeed = child.socialCareEpisodes.flatMap(e => e.childInNeedPlans)
  if (inNeed.some(p => p.startDate >= date || (p.endDate && p.endDate > date))) {
    read.refuse('date', 'A child in need plan is recorded from that day on. Correct it first: a child has one plan or the other.')
  }
  const died = child.childDetails.dateOfDeath
  if (died && date > died) read.refuse('date', 'The child had died by then')
}
