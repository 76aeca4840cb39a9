import { day } from '../kernel/kernel.ts'
import { aChild } from '../record/record.ts'
import { noConference } from './protection.ts'
import type { StepExample } from './step.ts'

const today = day('2025-03-24')
const enquired = aChild().referred('2025-03-03').discussed('2025-03-05').enquired('2025-03-05')
const planned = aChild().referred('2024-11-01').protected('2024-12-02')
const answers = {
  date: '21/3/25',
  agencies: ['socialCare', 'police', 'health', 'education'],
  quorate: 'yes',
  participation: 'PN6',
  outcome: 'plan',
  category: 'NEG',
  decisionReason: 'She is not safe without one.',
}
const review = { ...answers, outcome: 'planGoesOn' }

/** Initial, transfer-in and review; the plan begins, goes on and ends with the conference. */
export const conferenceExamples: readonly StepExample[] = [
  {
    name: 'the plan begins on the day of the conference (2885)',
    child: enquired.child,
    answers,
    today,
    decides: ['childProtectionConference', 'childProtectionPlan'],
  },
  {
    name: 'Pitfall 14: a conference need not lead to a plan',
    child: enquired.child,
    answers: { ...answers, outcome: 'noPlan' },
    today,
    decides: ['childProtectionConference'],
  },
  {
    name: 'a child in need plan ends on the day on which the child protection plan begins (4017)',
    child: enquired.planned('2025-03-10').child,
    answers,
    today,
    decides: ['childProtectionConference', 'childInNeedPlan', 'childProtectionPlan'],
  },
  {
    name: 'refuses a child in need plan that began on the day of the conference (4016)',
    child: enquired.planned('2025-03-21').child,
    answers,
    today,
    decides: { refuses: ['date'] },
  },
  {
    name: 'and takes one that began the day before',
    child: enquired.planned('2025-03-20').child,
    answers,
    today,
    decides: ['childProtectionConference', 'childInNeedPlan', 'childProtectionPlan'],
  },
  {
    name: 'Pitfall 15: refuses a Saturday (8875)',
    child: enquired.child,
    answers: { ...answers, date: '22/3/25' },
    today,
    decides: { refuses: ['date'] },
  },
  {
    name: 'may be held on the day on which the enquiry started (8615)',
    child: enquired.child,
    answers: { ...answers, date: '5/3/25' },
    today,
    decides: ['childProtectionConference', 'childProtectionPlan'],
  },
  {
    name: 'refuses one from before the enquiry started (8615)',
    child: enquired.child,
    answers: { ...answers, date: '4/3/25' },
    today,
    decides: { refuses: ['date'] },
  },
  {
    name: 'Pitfall 9: a transfer-in conference makes a new plan of ours, without an enquiry',
    child: aChild().referred('2025-03-03', { transferIn: true, notifiedDate: day('2025-03-03') }).child,
    answers,
    today,
    decides: ['childProtectionConference', 'childProtectionPlan'],
  },
  {
    name: 'where there is an enquiry too, its conference is the initial one (2885)',
    child: aChild()
      .referred('2025-03-03', { transferIn: true, notifiedDate: day('2025-03-03') })
      .enquired('2025-03-05').child,
    answers: { ...answers, date: '4/3/25' },
    today,
    decides: { refuses: ['date'] },
  },
  {
    name: 'a new plan may begin the day after the last one ended',
    child: planned.protectionEnded('2025-03-20').enquired('2025-03-05').child,
    answers,
    today,
    decides: ['childProtectionConference', 'childProtectionPlan'],
  },
  {
    name: 'and not on the day on which it ended (8940)',
    child: planned.protectionEnded('2025-03-21').enquired('2025-03-05').child,
    answers,
    today,
    decides: { refuses: ['date'] },
  },
  { name: 'a review lets the plan go on as it is', child: planned.child, answers: review, today, decides: ['childProtectionConference'] },
  {
    name: 'a review may change the category, and the first one stays on the record',
    child: planned.child,
    answers: { ...review, category: 'EMO' },
    today,
    decides: ['childProtectionConference', 'childProtectionPlan'],
  },
  {
    name: 'a review ends the plan on its own day',
    child: planned.child,
    answers: { ...answers, outcome: 'planEnds' },
    today,
    decides: ['childProtectionConference', 'childProtectionPlan'],
  },
  {
    name: 'a review may be the day after the plan began',
    child: planned.child,
    answers: { ...review, date: '3/12/24' },
    today,
    decides: ['childProtectionConference'],
  },
  {
    name: 'refuses a review on the day on which the plan began (8841)',
    child: planned.child,
    answers: { ...review, date: '2/12/24' },
    today,
    decides: { refuses: ['date'] },
  },
  {
    name: 'what was planned is what was held',
    child: enquired.with('childProtectionConference', {
      socialCareEpisode: enquired.child.socialCareEpisodes[0]!.id,
      type: 'initial',
      plannedDate: day('2025-03-20'),
    }).child,
    answers,
    today,
    decides: ['childProtectionConference', 'childProtectionPlan'],
  },
  {
    name: 'says at once what is missing',
    child: enquired.child,
    answers: { outcome: 'plan' },
    today,
    decides: { refuses: ['date', 'agencies', 'quorate', 'participation', 'category', 'decisionReason'] },
  },
  {
    name: 'a review does not begin a plan',
    child: planned.child,
    answers,
    today,
    decides: { refuses: ['outcome'] },
  },
  {
    name: 'needs an enquiry, a transfer or a plan',
    child: aChild().referred('2025-03-03').child,
    answers,
    today,
    decides: { notNow: noConference },
  },
]
