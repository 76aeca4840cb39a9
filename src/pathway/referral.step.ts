import { day } from '../kernel/kernel.ts'
import { aChild, codes, first, inUse } from '../record/record.ts'
import { Reader, said } from './answers.ts'
import { options } from './options.ts'
import type { Step } from './step.ts'

const today = day('2025-03-04')
const answers = { referralDate: '3 March 2025', referralSource: '1A', reason: 'Mum asked for help.' }

export const referral: Step = {
  id: 'referral',
  says: 'Record a referral',
  needs: 'record:referral',
  source: {
    title: 'Children in need census 2025 to 2026: guide',
    at: 'referral date (N00100) and source of referral (N00152)',
    url: 'https://www.gov.uk/guidance/children-in-need-census',
  },

  asks: ({ today }) => [
    {
      field: 'referralDate',
      label: 'When was the referral received?',
      hint: 'For example, 3 March 2025 or 3/3/25',
      as: 'day',
      item: 'N00100',
    },
    {
      field: 'referralSource',
      label: 'Who made the referral?',
      as: 'one',
      of: options(inUse(codes.referralSources, today)),
      item: 'N00152',
    },
    { field: 'reason', label: 'What are they worried about?', hint: 'In their words where you can', as: 'words', rows: 6 },
  ],

  decide: ({ child, today, newId }, given) => {
    const read = new Reader(given, today)
    const referralDate = read.pastDay('referralDate', 'the date the referral was received')
    const referralSource = read.one('referralSource', options(codes.referralSources), 'who made the referral')
    const reason = read.words('reason', 'what they are worried about')
    // A case may reopen on the day it closed; two may not run together. No further action never opened one.
    const open = child.socialCareEpisodes.some(
      e => !e.referralNoFurtherActionFlag && (!e.closureDate || e.closureDate > (referralDate ?? today)),
    )
    if (open) read.refuse('referralDate', 'This child already has an open episode at that time. Record what you were told as a contact.')
    if (read.refused || !referralDate || !referralSource) return read.refused ?? { refusals: [] }

    const facts = said({ referralDate, referralSource, reason, referralNoFurtherActionFlag: false })
    return [first('socialCareEpisode', child.id, newId(), facts, 'New referral')]
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
      name: 'Pitfall 13: refuses a second open episode: news on open work is a contact',
      child: aChild().referred('2025-01-06').child,
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
