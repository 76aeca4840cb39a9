import { day } from '../kernel/kernel.ts'
import { aChild, type Child, codes, labelOf, next, referralDecisions } from '../record/record.ts'
import { Reader, said } from './answers.ts'
import { alone, hasBegunBefore, hasProtectionOrPlan, named, notReferredOn, written } from './episodes.ts'
import { referralDecision as labels } from './labels.ts'
import { choices, options } from './options.ts'
import { workingTogether } from './sources.ts'
import type { Step } from './step.ts'

const waiting = (child: Child) => child.socialCareEpisodes.filter(e => !e.decision && !e.referralNoFurtherActionFlag && !e.closureDate)

const today = day('2025-03-04')
const answers = { decision: 'assessment', decisionDate: '4/3/25', decisionReason: 'Neglect is likely.', primaryNeedCode: 'N1' }
const referred = aChild().referred('2025-03-03')
const about = referred.child.socialCareEpisodes[0]!.id

export const referralDecision: Step = {
  id: 'referral-decision',
  says: 'Decide on a referral',
  done: 'The decision is recorded',
  needs: 'decide:referral',
  source: workingTogether('chapter 3, within one working day of a referral a decision is made about the type of response'),
  about: { of: ({ child }) => named(waiting(child), 'Referral', e => e.referralDate), none: 'No referral waits for a decision.' },

  shows: ({ child, about }) => {
    const referral = child.socialCareEpisodes.find(e => e.id === about)
    return [
      { says: 'Who made it', is: labelOf(codes.referralSources, referral?.referralSource) },
      { says: 'What they are worried about', is: referral?.reason ?? 'Not recorded' },
    ]
  },
  asks: () => [
    { field: 'decision', label: 'What follows?', as: 'one', of: choices(labels) },
    {
      field: 'notifiedDate',
      label: 'When did the other council tell us formally?',
      hint: 'This becomes the date of the referral',
      as: 'day',
      when: { field: 'decision', is: 'transferIn' },
    },
    { field: 'decisionReason', label: 'Why?', as: 'words' },
    {
      field: 'primaryNeedCode',
      label: 'What is the main reason that the child may need help?',
      hint: 'Leave this empty when there is no further action',
      as: 'one',
      of: options(codes.primaryNeeds),
      item: 'N00101',
    },
    { field: 'decisionDate', label: 'When was this decided?', as: 'day' },
    {
      field: 'referrerToldDate',
      label: 'When was the referrer told?',
      hint: 'Leave empty if nobody has told them yet',
      as: 'day',
      optional: true,
    },
  ],
  prefilled: ({ today }) => ({ decisionDate: written(today) }),

  decide: ({ child, about, by, today }, given) => {
    const referral = child.socialCareEpisodes.find(e => e.id === about)
    const read = new Reader(given, today)
    const decision = read.one('decision', referralDecisions, 'what follows')
    const isTransfer = decision === 'transferIn'
    const notifiedDate = isTransfer ? read.pastDay('notifiedDate', 'the day on which the other council told us formally') : undefined
    const referralDate = notifiedDate ?? referral?.referralDate
    if (notifiedDate && referral && hasBegunBefore(referral, notifiedDate)) {
      read.refuse('notifiedDate', 'Work on this referral began before that day, and nothing comes before its referral')
    }
    const overlap = notifiedDate && notReferredOn(child, notifiedDate, about)
    if (overlap) read.refuse('notifiedDate', overlap)
    const decisionReason = read.words('decisionReason', 'the reason')
    const isNothing = decision === 'noFurtherAction'
    const primaryNeedCode = read.oneIfAny('primaryNeedCode', options(codes.primaryNeeds))
    if (!primaryNeedCode && !isNothing) read.refuse('primaryNeedCode', 'Select the main reason that the child may need help')
    const decisionDate = read.pastDay('decisionDate', 'the day of the decision')
    read.notBefore('decisionDate', 'the decision', decisionDate, referralDate, 'the day of the referral')
    const referrerToldDate = read.pastDayIfAny('referrerToldDate', 'the day on which the referrer was told')
    read.notBefore('referrerToldDate', 'this', referrerToldDate, referralDate, 'the day of the referral')
    if (isNothing && referral && (hasProtectionOrPlan(referral) || referral.childAndFamilyAssessments.length > 0)) {
      read.refuse('decision', 'Work has begun on this referral, so it cannot be one that needed no further action. Close it instead.')
    }
    if (read.refused || !referral || !referralDate || !decision || !decisionReason || !decisionDate) return read.no

    const facts = said({
      decision,
      decisionDate,
      decidedBy: by,
      decisionReason,
      referrerToldDate,
      primaryNeedCode,
      notifiedDate,
      referralDate,
    })
    const transfer = isTransfer ? { transferIn: true } : {}
    return [
      next('socialCareEpisode', child.id, alone(referral), { ...facts, ...transfer, referralNoFurtherActionFlag: isNothing }, 'Decided'),
    ]
  },

  examples: [
    { name: 'an assessment follows', child: referred.child, about, answers, today, decides: ['socialCareEpisode'] },
    {
      name: 'Pitfall 14: no further action needs no main reason',
      child: referred.child,
      about,
      answers: { ...answers, decision: 'noFurtherAction', primaryNeedCode: '' },
      today,
      decides: ['socialCareEpisode'],
    },
    {
      name: 'every other decision needs one, or the census would refuse it (8610)',
      child: referred.child,
      about,
      answers: { ...answers, primaryNeedCode: '' },
      today,
      decides: { refuses: ['primaryNeedCode'] },
    },
    {
      name: 'Pitfall 14: a referral with an assessment is no longer one that needed nothing (8831)',
      child: referred.assessed('2025-03-04').child,
      about,
      answers: { ...answers, decision: 'noFurtherAction' },
      today,
      decides: { refuses: ['decision'] },
    },
    {
      name: 'Pitfall 9: a child who moves here is referred on the day on which the other council told us formally',
      child: referred.child,
      about,
      answers: { ...answers, decision: 'transferIn', notifiedDate: '1 March 2025' },
      today,
      decides: ['socialCareEpisode'],
    },
    {
      name: 'and not on a later day than the one on which the work began (1103)',
      child: referred.assessed('2025-03-03').child,
      about,
      answers: { ...answers, decision: 'transferIn', notifiedDate: '4 March 2025' },
      today,
      decides: { refuses: ['notifiedDate'] },
    },
    {
      name: 'and not on a day on which an earlier referral was open',
      child: aChild().referred('2025-01-06').closed('2025-03-02').referred('2025-03-03').child,
      about: aChild().referred('2025-01-06').closed('2025-03-02').referred('2025-03-03').child.socialCareEpisodes[1]!.id,
      answers: { ...answers, decision: 'transferIn', notifiedDate: '1 March 2025' },
      today,
      decides: { refuses: ['notifiedDate'] },
    },
    {
      name: 'Pitfall 9: and that day must be known',
      child: referred.child,
      about,
      answers: { ...answers, decision: 'transferIn' },
      today,
      decides: { refuses: ['notifiedDate'] },
    },
    {
      name: 'may be decided on the day of the referral',
      child: referred.child,
      about,
      answers: { ...answers, decisionDate: '3/3/25' },
      today,
      decides: ['socialCareEpisode'],
    },
    {
      name: 'refuses a decision, or word to the referrer, from before the referral',
      child: referred.child,
      about,
      answers: { ...answers, decisionDate: '2/3/25', referrerToldDate: '2/3/25' },
      today,
      decides: { refuses: ['decisionDate', 'referrerToldDate'] },
    },
    {
      name: 'is decided once',
      child: referred.changed('socialCareEpisode', { decision: 'assessment' }).child,
      about,
      answers,
      today,
      decides: { notNow: 'No referral waits for a decision.' },
    },
  ],
}
