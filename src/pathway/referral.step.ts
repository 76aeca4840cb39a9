import { day, dayOf } from '../kernel/kernel.ts'
import { aChild, type Child, codes, first, inUse, next } from '../record/record.ts'
import { Reader, said } from './answers.ts'
import { undecided } from './contact-decision.step.ts'
import { firstReferral, isOpenAfter, named, notReferredOn } from './episodes.ts'
import { options } from './options.ts'
import { census } from './sources.ts'
import type { Ask, Step } from './step.ts'

const today = day('2025-03-04')
const answers = { referralDate: '3 March 2025', referralSource: '1A', reason: 'Mum asked for help.' }
const told = aChild().contacted('2025-03-03T15:10:00.000Z')

/** Where somebody told us first, that contact has its answer in this referral. */
const fromContact = (child: Child): Ask[] => {
  const of = named(undecided(child), 'Contact', c => dayOf(c.receivedAt)).map(({ id, label }) => ({ value: id, label }))
  return of.length > 0
    ? [{ field: 'contact', label: 'Did it come from a contact that waits for a decision?', as: 'one', of, optional: true }]
    : []
}

export const referral: Step = {
  id: 'referral',
  says: 'Record a referral',
  done: 'The referral is recorded. It waits for a decision.',
  needs: 'record:referral',
  source: census('referral date (N00100) and source of referral (N00152)'),
  notNow: ({ child, today }) =>
    isOpenAfter(child, today) ? 'This child already has an open referral. Record what you were told as a contact.' : undefined,

  asks: ({ child, today }) => [
    { field: 'referralDate', label: 'When was the referral received?', as: 'day', item: 'N00100' },
    {
      field: 'referralSource',
      label: 'Who made the referral?',
      as: 'one',
      of: options(inUse(codes.referralSources, today)),
      item: 'N00152',
    },
    { field: 'reason', label: 'What are they worried about?', hint: 'In their words where you can', as: 'words', rows: 6 },
    ...fromContact(child),
  ],

  decide: ({ child, today, by, newId }, given) => {
    const read = new Reader(given, today)
    const referralDate = read.pastDay('referralDate', 'the date the referral was received')
    const referralSource = read.one('referralSource', options(codes.referralSources), 'who made the referral')
    const reason = read.words('reason', 'what they are worried about')
    read.notBefore('referralDate', 'the referral', referralDate, firstReferral(child), 'forty weeks before the child is born')
    const overlap = referralDate && notReferredOn(child, referralDate)
    if (overlap) read.refuse('referralDate', overlap)
    const contact = read.idIfAny('contact', undecided(child))
    const told = child.contacts.find(c => c.id === contact)
    if (read.refused || !referralDate || !referralSource || !reason) return read.no

    const facts = said({ referralDate, referralSource, contact, reason, referralNoFurtherActionFlag: false })
    const referral = first('socialCareEpisode', child.id, newId(), facts, 'New referral')
    if (!told) return [referral]
    const decided = { outcome: 'referral', decisionDate: today, decidedBy: by, decisionReason: reason } as const
    return [next('contact', child.id, told, decided, 'The contact became a referral'), referral]
  },

  examples: [
    { name: 'opens an episode', child: aChild().child, answers, today, decides: ['socialCareEpisode'] },
    {
      name: 'may reopen on the day of closure',
      child: aChild().referred('2025-01-06').closed('2025-03-03').child,
      answers,
      today,
      decides: ['socialCareEpisode'],
    },
    {
      name: 'Pitfall 13: there is no second open referral: news on open work is a contact',
      child: aChild().referred('2025-01-06').child,
      answers,
      today,
      decides: { notNow: 'This child already has an open referral. Record what you were told as a contact.' },
    },
    {
      name: 'refuses a day on which the last referral was still open',
      child: aChild().referred('2025-01-06').closed('2025-03-04').child,
      answers,
      today,
      decides: { refuses: ['referralDate'] },
    },
    {
      name: 'a referral that needed no further action does not stand in the way of another on a later day',
      child: aChild().referred('2025-03-02').noFurtherAction().child,
      answers,
      today,
      decides: ['socialCareEpisode'],
    },
    {
      name: 'on the same day the census takes the two for an overlap (8820)',
      child: aChild().referred('2025-03-03').noFurtherAction().child,
      answers,
      today,
      decides: { refuses: ['referralDate'] },
    },
    {
      name: 'a contact that waits has its answer in the referral',
      child: told.child,
      answers: { ...answers, contact: told.child.contacts[0]!.id },
      today,
      decides: ['contact', 'socialCareEpisode'],
    },
    {
      name: 'Pitfall 2: an unborn child may be referred forty weeks before the birth is expected',
      child: aChild({ dateOfBirth: undefined, expectedDateOfBirth: day('2025-12-08'), sex: 'U' }).child,
      answers,
      today,
      decides: ['socialCareEpisode'],
    },
    {
      name: 'refuses a referral of more than forty weeks before the birth',
      child: aChild({ dateOfBirth: undefined, expectedDateOfBirth: day('2025-12-09'), sex: 'U' }).child,
      answers,
      today,
      decides: { refuses: ['referralDate'] },
    },
    {
      name: 'refuses a date to come, and says at once what else is missing',
      child: aChild().child,
      answers: { referralDate: '5 March 2025' },
      today,
      decides: { refuses: ['referralDate', 'referralSource', 'reason'] },
    },
    {
      name: 'refuses a date that is none',
      child: aChild().child,
      answers: { ...answers, referralDate: '30/2/2025' },
      today,
      decides: { refuses: ['referralDate'] },
    },
  ],
}
