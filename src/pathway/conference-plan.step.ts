import { day, exampleId, isId, isWeekend } from '../kernel/kernel.ts'
import { aChild, first, next, openEpisode } from '../record/record.ts'
import { Reader, said } from './answers.ts'
import { writtenIfAny } from './episodes.ts'
import { conferenceType } from './labels.ts'
import { nextConference, noConference, plannedConference, protectionPlan, unsettledEnquiry } from './protection.ts'
import { workingTogether } from './sources.ts'
import type { Step } from './step.ts'

const today = day('2025-03-10')
const enquired = aChild().referred('2025-03-03').discussed('2025-03-05').enquired('2025-03-05')
const answers = { plannedDate: '21/3/25', chair: exampleId(910) }

export const conferencePlan: Step = {
  id: 'conference-plan',
  says: 'Plan a child protection conference',
  done: 'The conference is planned',
  needs: 'record:child-protection',
  source: workingTogether('chapter 3, initial and review child protection conferences'),
  notNow: ({ child }) => (nextConference(child) ? undefined : noConference),

  shows: ({ child }) => {
    const type = nextConference(child)
    return type ? [{ says: 'Which conference', is: conferenceType[type] }] : []
  },
  asks: () => [
    { field: 'plannedDate', label: 'When will it be held?', hint: 'Not on a Saturday or Sunday', as: 'day' },
    {
      field: 'chair',
      label: 'Who will chair it?',
      hint: 'Leave this empty if you do not know yet',
      as: 'one',
      from: 'chairs',
      optional: true,
    },
  ],
  prefilled: ({ child }) => {
    const planned = plannedConference(child)
    return { plannedDate: writtenIfAny(planned?.plannedDate), chair: planned?.chair }
  },

  decide: ({ child, today, newId }, given) => {
    const episode = openEpisode(child)
    const type = nextConference(child)
    const read = new Reader(given, today)
    const plannedDate = read.day('plannedDate', 'the day on which it will be held')
    if (plannedDate && isWeekend(plannedDate)) read.refuse('plannedDate', 'A conference is not held on a Saturday or Sunday')
    const enquiry = type === 'initial' ? unsettledEnquiry(episode) : undefined
    const plan = type === 'review' ? protectionPlan(child) : undefined
    read.notBefore('plannedDate', 'the conference', plannedDate, enquiry?.startDate ?? episode?.referralDate, 'when the enquiry started')
    const chosen = read.text('chair')
    const chair = isId(chosen) ? chosen : undefined
    if (read.refused || !episode || !type || !plannedDate) return read.no

    const planned = plannedConference(child)
    if (planned) return [next('childProtectionConference', child.id, planned, said({ plannedDate, chair }), 'Planned anew')]
    const on = said({ section47Enquiry: enquiry?.id, childProtectionPlan: plan?.id })
    const facts = said({ socialCareEpisode: episode.id, type, ...on, plannedDate, chair })
    return [first('childProtectionConference', child.id, newId(), facts, 'Conference planned')]
  },

  examples: [
    { name: 'an enquiry leads to an initial conference', child: enquired.child, answers, today, decides: ['childProtectionConference'] },
    {
      name: 'Pitfall 9: a child who moved here has a transfer-in conference, and needs no enquiry',
      child: aChild().referred('2025-03-03', { transferIn: true, notifiedDate: day('2025-03-03') }).child,
      answers,
      today,
      decides: ['childProtectionConference'],
    },
    {
      name: 'a plan has its review',
      child: aChild().referred('2024-11-01').protected('2024-12-02').child,
      answers,
      today,
      decides: ['childProtectionConference'],
    },
    {
      name: 'refuses a Saturday (8875)',
      child: enquired.child,
      answers: { plannedDate: '22/3/25' },
      today,
      decides: { refuses: ['plannedDate'] },
    },
    {
      name: 'refuses a Sunday (8875)',
      child: enquired.child,
      answers: { plannedDate: '23/3/25' },
      today,
      decides: { refuses: ['plannedDate'] },
    },
    { name: 'a Monday will do', child: enquired.child, answers: { plannedDate: '24/3/25' }, today, decides: ['childProtectionConference'] },
    {
      name: 'Pitfall 15: an enquiry that needed no conference has none',
      child: enquired.noConferenceNeeded('2025-03-08').child,
      answers,
      today,
      decides: { notNow: noConference },
    },
  ],
}
