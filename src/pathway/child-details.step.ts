import { addDays, type Day, earliestDay, forReturn, partialDateInWords } from '../kernel/kernel.ts'
import { type Child, codes, inUse, type Known, next } from '../record/record.ts'
import { Reader, said } from './answers.ts'
import { childDetailsExamples } from './child-details.examples.ts'
import { writtenIfAny } from './episodes.ts'
import { options } from './options.ts'
import { census } from './sources.ts'
import type { Step } from './step.ts'

export const childDetails: Step = {
  id: 'child-details',
  says: 'Change the details of the child',
  done: 'The details are saved',
  needs: 'record:child',
  source: census('date of birth (N00066), expected date of birth (N00098), sex (N00783), date of death (N00108), ethnicity (N00177)'),

  asks: ({ today }) => [
    { field: 'firstName', label: 'First name', as: 'line', optional: true, section: 'Name' },
    { field: 'surname', label: 'Surname', as: 'line' },
    {
      field: 'otherNames',
      label: 'Other names',
      hint: 'One name on each line: names at birth, and what they are called',
      as: 'words',
      rows: 2,
      optional: true,
    },
    {
      field: 'dateOfBirth',
      label: 'Date of birth',
      hint: 'As much as is known: 1 June 2015, June 2015, or about 2015',
      as: 'line',
      optional: true,
      section: 'Birth and death',
      item: 'N00066',
    },
    {
      field: 'expectedDateOfBirth',
      label: 'Date on which the birth is, or was, expected',
      hint: 'Another fact than the date of birth: it stays when the child is born',
      as: 'day',
      optional: true,
      item: 'N00098',
    },
    { field: 'dateOfDeath', label: 'Date of death', as: 'day', optional: true, item: 'N00108' },
    { field: 'sex', label: 'Sex', as: 'one', of: options(inUse(codes.sexes, today)), section: 'About the child', item: 'N00783' },
    { field: 'genderIdentity', label: 'Gender, in the young person’s own words', as: 'line', optional: true },
    { field: 'ethnicity', label: 'Ethnicity', as: 'one', of: options(inUse(codes.ethnicities, today)), item: 'N00177' },
    { field: 'nationality', label: 'Nationality', as: 'line', optional: true },
    { field: 'language', label: 'First language', as: 'line', optional: true },
    { field: 'religion', label: 'Religion', as: 'line', optional: true },
    { field: 'because', label: 'Why do you change this?', as: 'line', optional: true, section: 'The change' },
  ],
  prefilled: ({ child: { childDetails: held } }) => ({
    ...held,
    dateOfBirth: held.dateOfBirth && partialDateInWords(held.dateOfBirth),
    expectedDateOfBirth: writtenIfAny(held.expectedDateOfBirth),
    dateOfDeath: writtenIfAny(held.dateOfDeath),
    otherNames: held.otherNames?.join('\n'),
    afterAdoption: undefined,
    version: undefined,
  }),

  decide: ({ child, today }, given) => {
    const read = new Reader(given, today)
    const facts = factsFrom(read)
    refuseDates(read, child, facts)
    const because = read.lineIfAny('because') ?? 'Details changed'
    if (read.refused || !facts.surname || !facts.sex) return read.no
    const { id, version, recordedAt, recordedBy, laChildId, afterAdoption } = child.childDetails
    const kept = said({ id, version, recordedAt, recordedBy, laChildId, afterAdoption })
    return [next('childDetails', child.id, kept as Known<'childDetails'>, said(facts), because)]
  },

  examples: childDetailsExamples,
}

function factsFrom(read: Reader) {
  const otherNames = read.lines('otherNames')
  return {
    firstName: read.lineIfAny('firstName'),
    surname: read.line('surname', 'the surname'),
    otherNames: otherNames.length > 0 ? otherNames : undefined,
    dateOfBirth: read.partialDateIfAny('dateOfBirth'),
    expectedDateOfBirth: read.dayIfAny('expectedDateOfBirth'),
    dateOfDeath: read.pastDayIfAny('dateOfDeath', 'the date of death'),
    sex: read.one('sex', options(codes.sexes), 'the sex'),
    genderIdentity: read.lineIfAny('genderIdentity'),
    ethnicity: read.one('ethnicity', options(codes.ethnicities), 'the ethnicity, or that nobody has asked yet'),
    nationality: read.lineIfAny('nationality'),
    language: read.lineIfAny('language'),
    religion: read.lineIfAny('religion'),
  }
}

/** What the census would refuse: a birth to come, a sex before birth, a referral before conception, a plan after death. */
function refuseDates(read: Reader, child: Child, facts: ReturnType<typeof factsFrom>): void {
  const { dateOfBirth, expectedDateOfBirth, dateOfDeath, sex } = facts
  if (dateOfBirth && earliestDay(dateOfBirth) > read.today) {
    read.refuse('dateOfBirth', 'A birth to come is an expected date of birth: enter it below')
  } else if (!dateOfBirth && !expectedDateOfBirth && read.text('dateOfBirth') === '' && read.text('expectedDateOfBirth') === '') {
    read.refuse('dateOfBirth', 'Enter the date of birth, or the date on which the birth is expected')
  }
  const isUnborn = !dateOfBirth && expectedDateOfBirth !== undefined
  if (isUnborn && sex !== undefined && sex !== 'U') read.refuse('sex', 'The sex of a child who is not born yet is not known')
  const birth = dateOfBirth ? forReturn(dateOfBirth) : expectedDateOfBirth
  const conceived = birth && addDays(birth, -280)
  if (conceived && child.socialCareEpisodes.some(e => e.referralDate < conceived)) {
    read.refuse(isUnborn ? 'expectedDateOfBirth' : 'dateOfBirth', 'This child was referred more than forty weeks before that day')
  }
  if (!dateOfDeath) return
  if (dateOfBirth && earliestDay(dateOfBirth) > dateOfDeath)
    read.refuse('dateOfDeath', 'The date of death must be on or after the date of birth')
  const after = (on: Day | undefined) => on !== undefined && on > dateOfDeath
  const plans = child.socialCareEpisodes.flatMap(e => [...e.childInNeedPlans, ...e.childProtectionPlans])
  if (plans.some(p => after(p.startDate) || after(p.endDate)))
    read.refuse('dateOfDeath', 'A plan began or ended after that day. Correct it first.')
}
