import { day } from '../kernel/kernel.ts'
import { aChild, first, openEpisode, type SocialCareEpisode } from '../record/record.ts'
import { Reader, said } from './answers.ts'
import { named, needsReferral, written } from './episodes.ts'
import { nextEnquiryFrom, unsettledEnquiry } from './protection.ts'
import { census } from './sources.ts'
import type { Ask, Step } from './step.ts'

const today = day('2025-03-10')
const discussed = aChild().referred('2025-03-03').discussed('2025-03-05')
const strategyDiscussion = discussed.child.socialCareEpisodes[0]!.strategyDiscussions[0]!.id

const discussions = (episode: SocialCareEpisode | undefined): Ask[] => {
  const of = named(episode?.strategyDiscussions ?? [], 'Strategy discussion', d => d.date).map(({ id, label }) => ({ value: id, label }))
  return of.length > 0 ? [{ field: 'strategyDiscussion', label: 'Which strategy discussion decided it?', as: 'one', of }] : []
}

export const section47Start: Step = {
  id: 'section-47-start',
  says: 'Start a section 47 enquiry',
  done: 'The enquiry has started',
  needs: 'record:child-protection',
  source: census('section 47 enquiry start date (N00148): the strategy discussion that decided it'),
  notNow: given =>
    needsReferral(given) ??
    (unsettledEnquiry(openEpisode(given.child)) && 'A section 47 enquiry is under way already: finish it, or hold its conference, first.'),

  asks: ({ child }) => [
    { field: 'startDate', label: 'When did the enquiry start?', as: 'day', item: 'N00148' },
    ...discussions(openEpisode(child)),
  ],
  prefilled: ({ child, today }) => {
    const last = openEpisode(child)?.strategyDiscussions.at(-1)
    return { startDate: written(last?.date ?? today), strategyDiscussion: last?.id }
  },

  decide: ({ child, today, newId }, given) => {
    const episode = openEpisode(child)
    const read = new Reader(given, today)
    const startDate = read.pastDay('startDate', 'the start of the enquiry')
    const since = episode?.section47Enquiries.length ? 'after the last enquiry' : 'the day of the referral'
    read.notBefore('startDate', 'the start', startDate, episode && nextEnquiryFrom(episode), since)
    const held = episode?.strategyDiscussions ?? []
    const strategyDiscussion = read.idIfAny('strategyDiscussion', held)
    if (held.length > 0 && read.text('strategyDiscussion') === '')
      read.refuse('strategyDiscussion', 'Select the strategy discussion that decided it')
    const decidedOn = held.find(d => d.id === strategyDiscussion)?.date
    read.notBefore('startDate', 'the start', startDate, decidedOn, 'the day of the strategy discussion')
    if (read.refused || !episode || !startDate) return read.no
    const facts = said({ socialCareEpisode: episode.id, startDate, strategyDiscussion })
    return [first('section47Enquiry', child.id, newId(), facts, 'Enquiry started')]
  },

  examples: [
    {
      name: 'starts on the day of the strategy discussion',
      child: discussed.child,
      answers: { startDate: '5/3/25', strategyDiscussion },
      today,
      decides: ['section47Enquiry'],
    },
    {
      name: 'refuses a start from before the discussion that decided it',
      child: discussed.child,
      answers: { startDate: '4/3/25', strategyDiscussion },
      today,
      decides: { refuses: ['startDate'] },
    },
    {
      name: 'asks which discussion decided it',
      child: discussed.child,
      answers: { startDate: '5/3/25' },
      today,
      decides: { refuses: ['strategyDiscussion'] },
    },
    {
      name: 'may start on the day of the referral, where no discussion is on the record',
      child: aChild().referred('2025-03-03').child,
      answers: { startDate: '3/3/25' },
      today,
      decides: ['section47Enquiry'],
    },
    {
      name: 'refuses a start from before the referral (2889)',
      child: aChild().referred('2025-03-03').child,
      answers: { startDate: '2/3/25' },
      today,
      decides: { refuses: ['startDate'] },
    },
    {
      name: 'refuses a second open enquiry (8839)',
      child: discussed.enquired('2025-03-05').child,
      answers: { startDate: '6/3/25', strategyDiscussion },
      today,
      decides: { notNow: 'A section 47 enquiry is under way already: finish it, or hold its conference, first.' },
    },
  ],
}
