import { day, dayOf } from '../kernel/kernel.ts'
import { aChild, type Child, codes, contactOutcomes, first, type Known, labelOf, next } from '../record/record.ts'
import { Reader, said } from './answers.ts'
import { isOpenAfter, named, notReferredOn, written } from './episodes.ts'
import { contactOutcome } from './labels.ts'
import { choices } from './options.ts'
import { workingTogether } from './sources.ts'
import type { Step } from './step.ts'

const today = day('2025-03-04')
const answers = { outcome: 'referral', decisionDate: 'today', decisionReason: 'Neglect is likely.' }
const told = aChild().contacted('2025-03-03T15:10:00.000Z')
const about = told.child.contacts[0]!.id

export const undecided = (child: Child): Known<'contact'>[] => child.contacts.filter(c => !c.outcome)

export const contactDecision: Step = {
  id: 'contact-decision',
  says: 'Decide on a contact',
  done: 'The decision is recorded',
  needs: 'decide:front-door',
  source: workingTogether('chapter 3, within one working day of a referral a decision is made about the type of response'),
  about: {
    of: ({ child }) => named(undecided(child), 'Contact', c => dayOf(c.receivedAt)),
    none: 'No contact waits for a decision.',
  },

  shows: ({ child, about }) => {
    const told = child.contacts.find(c => c.id === about)
    return told
      ? [
          { says: 'Who told us', is: [labelOf(codes.referralSources, told.source), told.from].filter(Boolean).join(': ') },
          { says: 'What they told us', is: told.reason },
        ]
      : []
  },
  asks: () => [
    { field: 'outcome', label: 'What follows?', as: 'one', of: choices(contactOutcome) },
    { field: 'decisionReason', label: 'Why?', as: 'words' },
    { field: 'decisionDate', label: 'When was this decided?', as: 'day' },
  ],
  prefilled: ({ today }) => ({ decisionDate: written(today) }),

  decide: ({ child, about, by, today, newId }, given) => {
    const told = child.contacts.find(c => c.id === about)
    const read = new Reader(given, today)
    const received = told && dayOf(told.receivedAt)
    const outcome = read.one('outcome', contactOutcomes, 'what follows')
    const decisionReason = read.words('decisionReason', 'the reason')
    const decisionDate = read.pastDay('decisionDate', 'the day of the decision')
    read.notBefore('decisionDate', 'the decision', decisionDate, received, 'when we were told')
    const isOpen = received !== undefined && isOpenAfter(child, received)
    const overlap = received && notReferredOn(child, received)
    if (outcome === 'referral' && isOpen) {
      read.refuse('outcome', 'This child already has an open referral: add the contact to the work that is open')
    } else if (outcome === 'referral' && overlap) read.refuse('outcome', overlap)
    if (outcome === 'addedToOpenWork' && !isOpen) read.refuse('outcome', 'There is no open work to add this to')
    if (read.refused || !told || !received || !outcome || !decisionReason || !decisionDate) return read.no

    const decided = next('contact', child.id, told, { outcome, decisionReason, decisionDate, decidedBy: by }, 'Decided')
    if (outcome !== 'referral') return [decided]
    const { id, source, reason } = told
    const referral = said({ referralDate: received, referralSource: source, contact: id, reason, referralNoFurtherActionFlag: false })
    return [decided, first('socialCareEpisode', child.id, newId(), referral, 'The contact became a referral')]
  },

  examples: [
    {
      name: 'a contact becomes a referral of the day on which we were told, and nothing is typed twice',
      child: told.child,
      about,
      answers,
      today,
      decides: ['contact', 'socialCareEpisode'],
    },
    {
      name: 'Pitfall 14: a contact that needs nothing never becomes a referral',
      child: told.child,
      about,
      answers: { ...answers, outcome: 'noFurtherAction' },
      today,
      decides: ['contact'],
    },
    {
      name: 'Pitfall 13: news on open work is not a second referral',
      child: told.referred('2025-01-06').child,
      about,
      answers,
      today,
      decides: { refuses: ['outcome'] },
    },
    {
      name: 'news on open work is added to it',
      child: told.referred('2025-01-06').child,
      about,
      answers: { ...answers, outcome: 'addedToOpenWork' },
      today,
      decides: ['contact'],
    },
    {
      name: 'may become a referral on the day on which the last one closed',
      child: told.referred('2025-01-06').closed('2025-03-03').child,
      about,
      answers,
      today,
      decides: ['contact', 'socialCareEpisode'],
    },
    {
      name: 'refuses a decision from before we were told',
      child: told.child,
      about,
      answers: { ...answers, decisionDate: '2 March 2025' },
      today,
      decides: { refuses: ['decisionDate'] },
    },
    {
      name: 'a contact is decided once',
      child: told.changed('contact', { outcome: 'adviceGiven' }).child,
      about,
      answers,
      today,
      decides: { notNow: 'No contact waits for a decision.' },
    },
  ],
}
