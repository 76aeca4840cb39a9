import { type Day, day } from '../../kernel/kernel.ts'
import { aChild, type Child, codes, first } from '../../record/record.ts'
import { Reader, said } from '../answers.ts'
import { written } from '../episodes.ts'
import { options } from '../options.ts'
import { carePlanning } from '../sources.ts'
import type { Ask, Step } from '../step.ts'
import { cared, today } from './examples.ts'
import { ageOf, needsCare, periodOf } from './in-care.ts'
import { alsoAsks, alsoNo, alsoThese, called } from './together.ts'

const whoMay = (siblings: readonly Child[]) => siblings.filter(s => periodOf(s))
const sam = aChild({ firstName: 'Sam', laChildId: 'C2' }, 2).lookedAfter('2025-03-10')
const answers = { date: '20/3/25', participation: 'PN1', decisions: 'Ava stays with Jean. She sees her mother on Sundays.' }

/** How each took part is their own: so is what they said. */
const ownAsks = (child: Child, of: string, when?: Ask['when']): Ask[] => [
  {
    field: `participation${of}`,
    label: `How did ${called(child)} take part?`,
    as: 'one',
    of: options(codes.participations),
    ...(when ? { when } : { section: called(child) }),
  },
  {
    field: `childsWords${of}`,
    label: `What did ${called(child)} say?`,
    hint: 'In their own words',
    as: 'words',
    rows: 3,
    optional: true,
    ...(when && { when }),
  },
]

export const lookedAfterReview: Step = {
  id: 'looked-after-review',
  says: 'Record a looked-after review',
  done: 'The review is recorded, and the next one is due',
  needs: 'record:care',
  source: carePlanning(33),
  siblings: true,
  notNow: needsCare,

  asks: ({ child, siblings }) => [
    { field: 'date', label: 'When was it held?', as: 'day' },
    { field: 'chair', label: 'Which reviewing officer held it?', as: 'one', from: 'chairs', optional: true },
    {
      field: 'decisions',
      label: 'What was decided?',
      hint: 'What is about one child only is recorded at that child’s own review',
      as: 'words',
      rows: 8,
    },
    ...ownAsks(child, ''),
    ...alsoAsks(whoMay(siblings), name => `Was it the review of ${name} too?`).flatMap((ask, i) => {
      const sibling = whoMay(siblings)[i]!
      return [ask, ...ownAsks(sibling, `-${sibling.id}`, { field: ask.field, is: 'yes' })]
    }),
  ],
  prefilled: ({ siblings, today, child, by }) => ({
    date: written(today),
    participation: (ageOf(child, today) ?? 9) < 4 ? 'PN0' : undefined,
    chair: child.lookedAfterReviews.at(-1)?.chair ?? by,
    ...alsoNo(whoMay(siblings)),
  }),

  decide: ({ child, siblings, today, newId }, given) => {
    const read = new Reader(given, today)
    const date = read.pastDay('date', 'the day of the review')
    const chair = read.text('chair') === '' ? undefined : read.id('chair', 'who held it')
    const decisions = read.words('decisions', 'what was decided')
    const others = alsoThese(read, whoMay(siblings), name => `whether it was the review of ${name} too`)
    const each = [child, ...others].map(one => ({ one, ...partOf(read, one, date, one === child ? '' : `-${one.id}`) }))
    for (const { one } of each) {
      const why = date && notOn(one, date)
      if (why) read.refuse(one === child ? 'date' : `with-${one.id}`, why)
    }
    if (read.refused || !date) return read.no
    return each.map(({ one, ...part }) =>
      first('lookedAfterReview', one.id, newId(), said({ date, chair, decisions, ...part }), 'Reviewed'),
    )
  },

  examples: [
    { name: 'keeps what was decided, and how the child took part', child: cared.child, answers, today, decides: ['lookedAfterReview'] },
    {
      name: 'is held for sisters and brothers together, each in their own words',
      child: cared.child,
      siblings: [sam.child],
      answers: {
        ...answers,
        [`with-${sam.subject}`]: 'yes',
        [`participation-${sam.subject}`]: 'PN6',
        [`childsWords-${sam.subject}`]: 'I like it here.',
      },
      today,
      decides: ['lookedAfterReview', 'lookedAfterReview'],
    },
    {
      name: 'refuses a day before the child was looked after, and one on which they were reviewed already',
      child: cared.with('lookedAfterReview', { date: day('2025-03-20') }).child,
      answers,
      today,
      decides: { refuses: ['date'] },
    },
    {
      name: 'only a child under four does not speak for themselves for that reason (440)',
      child: cared.child,
      answers: { ...answers, participation: 'PN0' },
      today,
      decides: { refuses: ['participation'] },
    },
    {
      name: 'asks what was decided',
      child: cared.child,
      answers: { date: 'today' },
      today,
      decides: { refuses: ['decisions', 'participation'] },
    },
    {
      name: 'needs a child who is looked after',
      child: aChild().child,
      answers,
      today,
      decides: { notNow: 'This child is not looked after.' },
    },
  ],
}

function partOf(read: Reader, child: Child, date: Day | undefined, of: string) {
  const participation = read.one(`participation${of}`, options(codes.participations), `how ${called(child)} took part`)
  const age = date && ageOf(child, date)
  if (participation && age !== undefined && (participation === 'PN0') !== age < 4)
    read.refuse(
      `participation${of}`,
      age < 4 ? `${called(child)} was under four: say so` : `${called(child)} was four or over: say how they took part`,
    )
  return { participation, childsWords: read.wordsIfAny(`childsWords${of}`) }
}

function notOn(child: Child, date: Day): string | undefined {
  const period = periodOf(child)
  if (period && date < period.startDate) return `${called(child)} was not looked after then`
  return child.lookedAfterReviews.some(r => r.date === date && !r.cancelled)
    ? `A review of ${called(child)} on that day is recorded already`
    : undefined
}
