import type { Day } from '../kernel/kernel.ts'
import { next } from '../record/record.ts'
import { Reader, said } from './answers.ts'
import { writtenIfAny } from './episodes.ts'
import { preProceedingsExamples } from './pre-proceedings-progress.examples.ts'
import { noProceedings, openProceedings } from './proceedings.ts'
import { childrenAct } from './sources.ts'
import type { Ask, Step } from './step.ts'

const days = [
  ['letterBeforeProceedingsDate', 'When was the letter before proceedings sent?', 'N00827'],
  ['familyGroupMeetingOfferedDate', 'When was a family group meeting offered?', 'N00828'],
  ['familyGroupMeetingDate', 'When was the family group meeting held?', 'N00829'],
  ['initialMeetingDate', 'When was the first pre-proceedings meeting?', 'N00830'],
  ['stepDecisionDate', 'When was it decided to step down, or to go to court?', 'N00832'],
  ['courtApplicationDate', 'When did the council apply to court?', 'N00834'],
  ['proceedingsLetterDate', 'When was the letter sent that proceedings begin?', 'N00835'],
] as const
type Field = (typeof days)[number][0]

const dayAsk = (field: Field, section?: string): Ask => {
  const [, label, item] = days.find(([each]) => each === field)!
  return { field, label, item, as: 'day', optional: true, ...(section && { section }) }
}

export const preProceedingsProgress: Step = {
  id: 'pre-proceedings-progress',
  says: 'Record what happened in pre-proceedings',
  done: 'It is recorded',
  needs: 'record:child-protection',
  source: childrenAct(31),
  notNow: ({ child }) => (openProceedings(child) ? undefined : noProceedings),

  asks: () => [
    dayAsk('letterBeforeProceedingsDate', 'The letter and the family'),
    dayAsk('familyGroupMeetingOfferedDate'),
    { field: 'familyGroupMeetingAccepted', label: 'Did anybody of the family accept?', as: 'yesNo', optional: true },
    dayAsk('familyGroupMeetingDate'),
    {
      field: 'notOfferedBecause',
      label: 'If it was not offered: why would it not be in the child’s best interests?',
      as: 'words',
      rows: 3,
      optional: true,
    },
    dayAsk('initialMeetingDate', 'The meetings'),
    { field: 'reviewMeetingsCount', label: 'How many review meetings were there?', as: 'number', optional: true, item: 'N00831' },
    dayAsk('stepDecisionDate', 'The decision'),
    dayAsk('courtApplicationDate'),
    dayAsk('proceedingsLetterDate'),
  ],
  prefilled: ({ child }) => {
    const held = openProceedings(child)
    return {
      ...Object.fromEntries(days.map(([field]) => [field, writtenIfAny(held?.[field])])),
      familyGroupMeetingAccepted:
        held?.familyGroupMeetingAccepted === undefined ? undefined : held.familyGroupMeetingAccepted ? 'yes' : 'no',
      notOfferedBecause: held?.notOfferedBecause,
      reviewMeetingsCount: held?.reviewMeetingsCount?.toString(),
    }
  },

  decide: ({ child, today }, given) => {
    const held = openProceedings(child)
    const read = new Reader(given, today)
    const on = new Map<Field, Day>()
    for (const [field] of days) {
      const read1 = read.pastDayIfAny(field, 'this')
      const kept = read.notBefore(field, 'this', read1, held?.startDate, 'the decision to start')
      if (kept) on.set(field, kept)
    }
    const familyGroupMeetingAccepted = read.yesNoIfAny('familyGroupMeetingAccepted')
    const notOfferedBecause = read.wordsIfAny('notOfferedBecause')
    const reviewMeetingsCount = read.numberIfAny('reviewMeetingsCount', 0, 99)
    const [offered, met] = [on.get('familyGroupMeetingOfferedDate'), on.get('familyGroupMeetingDate')]
    if (met && offered && met < offered) read.refuse('familyGroupMeetingDate', 'The meeting comes after the offer')
    if (on.has('courtApplicationDate') && !offered && !notOfferedBecause)
      read.refuse(
        'familyGroupMeetingOfferedDate',
        'Before the council goes to court: enter when a family group meeting was offered, or why it was not',
      )
    if (read.refused || !held) return read.no
    const facts = said({ ...Object.fromEntries(on), familyGroupMeetingAccepted, notOfferedBecause, reviewMeetingsCount })
    return [next('preProceedings', child.id, held, facts, 'What happened')]
  },

  examples: preProceedingsExamples,
}
