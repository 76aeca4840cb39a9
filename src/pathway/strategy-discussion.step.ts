import { day, exampleId } from '../kernel/kernel.ts'
import { aChild, agencies, type Child, first, openEpisode, strategyDecisions } from '../record/record.ts'
import { Reader, said } from './answers.ts'
import { alsoAsks, alsoNo, alsoThese } from './care/together.ts'
import { needsReferral, written } from './episodes.ts'
import { agency, strategyDecision } from './labels.ts'
import { choices } from './options.ts'
import { nextEnquiryFrom, unsettledEnquiry } from './protection.ts'
import { workingTogether } from './sources.ts'
import type { Step } from './step.ts'

const today = day('2025-03-10')
const answers = {
  date: '8/3/25',
  agencies: ['socialCare', 'police', 'health'],
  discussed: 'The bruise on her arm.',
  decision: 'section47',
  decisionReason: 'She may be hurt again.',
}
const referred = aChild().referred('2025-03-03')

/** Sisters and brothers who are referred as well: the discussion may be about them, and each has their own record of it. */
const referredToo = (siblings: readonly Child[]) => siblings.filter(s => openEpisode(s))

export const strategyDiscussion: Step = {
  id: 'strategy-discussion',
  says: 'Record a strategy discussion',
  done: 'The strategy discussion is recorded',
  needs: 'record:child-protection',
  source: workingTogether('chapter 3, strategy discussion: social care, the police, health and others'),
  notNow: needsReferral,
  siblings: true,

  asks: ({ siblings }) => [
    { field: 'date', label: 'When was it held?', hint: 'It may be any day of the week', as: 'day' },
    {
      field: 'concernDate',
      label: 'When did somebody first have reason to think that the child may come to significant harm?',
      as: 'day',
      optional: true,
    },
    { field: 'agencies', label: 'Who took part?', as: 'many', of: choices(agency) },
    { field: 'discussed', label: 'What was said?', as: 'words', rows: 8 },
    {
      field: 'decision',
      label: 'What was decided?',
      hint: 'A section 47 enquiry starts on the day of the discussion: it is recorded with it',
      as: 'one',
      of: choices(strategyDecision),
    },
    { field: 'decisionReason', label: 'Why?', as: 'words' },
    ...alsoAsks(referredToo(siblings), name => `Was it about ${name} too, with the same decision?`),
  ],
  prefilled: ({ today, siblings }) => ({ date: written(today), agencies: ['socialCare'], ...alsoNo(referredToo(siblings)) }),

  decide: ({ child, siblings, today, newId }, given) => {
    const read = new Reader(given, today)
    const date = read.pastDay('date', 'the day of the discussion')
    const all = [child, ...alsoThese(read, referredToo(siblings), name => `whether it was about ${name} too`)]
    for (const each of all) read.notBefore('date', 'the discussion', date, openEpisode(each)?.referralDate, 'the day of the referral')
    const concernDate = read.pastDayIfAny('concernDate', 'the day of the first concern')
    if (date && concernDate && concernDate > date) read.refuse('concernDate', 'This must be on or before the day of the discussion')
    const took = read.some('agencies', agencies, 'who took part')
    if (took.length === 1) read.refuse('agencies', 'A strategy discussion needs another agency than ours: select who took part')
    const discussed = read.words('discussed', 'what was said')
    const decision = read.one('decision', strategyDecisions, 'what was decided')
    const decisionReason = read.words('decisionReason', 'the reason')
    const enquire = decision?.startsWith('section47') ? all.filter(each => !unsettledEnquiry(openEpisode(each))) : []
    for (const each of enquire)
      read.notBefore('date', 'the discussion', date, nextEnquiryFrom(openEpisode(each)!), 'after the last section 47 enquiry')
    if (read.refused || !openEpisode(child) || !date || !decision) return read.no

    return all.flatMap(each => {
      const id = newId()
      const of = { socialCareEpisode: openEpisode(each)!.id }
      const facts = said({ ...of, concernDate, date, agencies: took, discussed, decision, decisionReason })
      const held = first('strategyDiscussion', each.id, id, facts, 'Strategy discussion')
      // A further discussion of an enquiry that goes on does not start another one: its fifteen days count from the first.
      if (!enquire.includes(each)) return [held]
      const enquiry = { ...of, strategyDiscussion: id, startDate: date }
      return [held, first('section47Enquiry', each.id, newId(), enquiry, 'Decided in a strategy discussion')]
    })
  },

  examples: [
    {
      name: 'may be held on a Saturday, and the enquiry starts that day',
      child: referred.child,
      answers,
      today,
      decides: ['strategyDiscussion', 'section47Enquiry'],
    },
    {
      name: 'the assessment may go on without an enquiry',
      child: referred.child,
      answers: { ...answers, decision: 'assessmentGoesOn' },
      today,
      decides: ['strategyDiscussion'],
    },
    {
      name: 'Pitfall 15: a further discussion does not start the enquiry again',
      child: referred.discussed('2025-03-05').enquired('2025-03-05').child,
      answers,
      today,
      decides: ['strategyDiscussion'],
    },
    {
      name: 'a new enquiry may start the day after the last one ended',
      child: referred.discussed('2025-03-04').enquired('2025-03-04').noConferenceNeeded('2025-03-07').child,
      answers,
      today,
      decides: ['strategyDiscussion', 'section47Enquiry'],
    },
    {
      name: 'and not on the day on which the last one ended',
      child: referred.discussed('2025-03-04').enquired('2025-03-04').noConferenceNeeded('2025-03-08').child,
      answers,
      today,
      decides: { refuses: ['date'] },
    },
    {
      name: 'refuses a discussion with ourselves, and one from before the referral (2889)',
      child: referred.child,
      answers: { ...answers, date: '2/3/25', agencies: 'socialCare' },
      today,
      decides: { refuses: ['date', 'agencies'] },
    },
    {
      name: 'held about a brother too, each has their own discussion and enquiry',
      child: referred.child,
      siblings: [aChild({ firstName: 'Leo' }, 2).referred('2025-03-03').child],
      answers: { ...answers, [`with-${exampleId(2)}`]: 'yes' },
      today,
      decides: ['strategyDiscussion', 'section47Enquiry', 'strategyDiscussion', 'section47Enquiry'],
    },
    {
      name: 'needs a referral that is open',
      child: referred.closed('2025-03-08').child,
      answers,
      today,
      decides: { notNow: 'There is no open referral. Record the referral first.' },
    },
  ],
}
