import type { Day } from '../kernel/kernel.ts'
import { assessmentFactors, assessmentOutcomes, inUse, type Known, noFactor } from '../record/record.ts'
import { type Reader, said } from './answers.ts'
import { assessmentOutcome } from './labels.ts'
import { choices } from './options.ts'
import type { Answers, Ask, Option } from './step.ts'

/** The factors of one sort stand together; the six that may be about three people say only whom, under what it is. */
const sorts: readonly [group: string, codes: RegExp][] = [
  ['Abuse and neglect', /^(16A|17A|18.|19.|22A|23A)$/],
  ['Outside the home', /^(10A|11A|12A|13A|24A)$/],
  ['About the child', /^(7A|9A|14A|15A)$/],
  ['Privately fostered', /^8.$/],
  ['Otherwise', /^2[01]$/],
]

function factorOption({ code, label }: { code: string; label: string }): Option {
  const [what, whom] = label.split(': ')
  const sort = sorts.find(([, codes]) => codes.test(code))?.[0]
  if (sort === 'Privately fostered') return { value: code, label: capital(whom ?? label), group: sort }
  return sort ? { value: code, label, group: sort } : { value: code, label: capital(whom ?? label), group: what ?? label }
}
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** What an assessment says. While it is being written nothing has to be answered; to be sent to a manager, everything that matters. */
export const assessmentAsks = (today: Day, isFinished: boolean): Ask[] => {
  const may = isFinished ? {} : ({ optional: true } as const)
  return [
    { field: 'childSeen', label: 'Has the child been seen?', as: 'yesNo', section: 'The child', ...may },
    {
      field: 'childsWords',
      label: 'What the child says',
      hint: 'In the child’s own words, and what you saw',
      as: 'words',
      rows: 6,
      optional: true,
    },
    { field: 'strengths', label: 'What goes well', as: 'words', rows: 6, section: 'The family', optional: true },
    { field: 'worries', label: 'What we are worried about', as: 'words', rows: 6, optional: true },
    {
      field: 'analysis',
      label: 'What this means for the child',
      hint: 'Your analysis: why it is so, and what would have to change',
      as: 'words',
      rows: 10,
      ...may,
    },
    {
      field: 'factors',
      label: 'Which factors did you find?',
      as: 'many',
      of: inUse(assessmentFactors, today).map(factorOption),
      section: 'What you found',
      item: 'N00181',
      ...may,
    },
    { field: 'outcomes', label: 'What should follow?', as: 'many', of: choices(assessmentOutcome), ...may },
  ]
}

export const assessmentPrefilled = (held: Known<'childAndFamilyAssessment'> | undefined): Answers => ({
  ...(held?.childSeen !== undefined && { childSeen: held.childSeen ? 'yes' : 'no' }),
  childsWords: held?.childsWords,
  strengths: held?.strengths,
  worries: held?.worries,
  analysis: held?.analysis,
  factors: held?.factors,
  outcomes: held?.outcomes,
})

/** The answers so far, as facts; what is emptied is left out. */
export function readAssessment(read: Reader, isFinished: boolean) {
  const childSeen = isFinished ? read.yesNo('childSeen', 'whether the child has been seen') : read.yesNoIfAny('childSeen')
  const childsWords = read.wordsIfAny('childsWords')
  const strengths = read.wordsIfAny('strengths')
  const worries = read.wordsIfAny('worries')
  const analysis = isFinished ? read.words('analysis', 'what this means for the child') : read.wordsIfAny('analysis')
  const listed = assessmentFactors.map(f => f.code)
  const factors = isFinished ? read.some('factors', listed, 'the factors, or that there is none') : read.someIfAny('factors', listed)
  if (factors.includes(noFactor) && factors.length > 1) read.refuse('factors', 'Select “None” alone, or the factors without it')
  const outcomes = isFinished
    ? read.some('outcomes', assessmentOutcomes, 'what should follow')
    : read.someIfAny('outcomes', assessmentOutcomes)
  if (outcomes.includes('noFurtherAction') && outcomes.length > 1)
    read.refuse('outcomes', 'Select “No further action” alone, or what should follow')
  return said({ childSeen, childsWords, strengths, worries, analysis, factors, outcomes })
}
