import { day, later } from '../kernel/kernel.ts'
import { aChild, type Child, codes, first, next } from '../record/record.ts'
import { Reader, said } from './answers.ts'
import { isUnborn } from './episodes.ts'
import { options } from './options.ts'
import { census } from './sources.ts'
import type { Step } from './step.ts'

const held = (child: Child) => child.disabilities.filter(d => !d.endDate)

const today = day('2025-03-24')
const answers = { disabilities: ['HEAR', 'LD'], assertedBy: 'Dr Lund, paediatrician' }
const hearing = aChild().with('disability', { disability: 'HEAR' })

export const disabilities: Step = {
  id: 'disabilities',
  says: 'Record disabilities',
  done: 'What is known of disabilities is saved',
  needs: 'record:child',
  source: census('disability (N00099)'),
  notNow: ({ child }) =>
    isUnborn(child) ? 'The child is not born yet: nothing is said of disabilities before that, not even that there are none.' : undefined,

  asks: () => [
    {
      field: 'disabilities',
      label: 'Which disabilities does the child have?',
      hint: '“No disability” says that somebody looked, and there is none',
      as: 'many',
      of: options(codes.disabilities),
      item: 'N00099',
    },
    { field: 'assertedBy', label: 'Who says so?', as: 'line', optional: true },
    { field: 'since', label: 'Since when?', hint: 'Leave this empty if nobody knows', as: 'day', optional: true },
  ],
  prefilled: ({ child }) => ({ disabilities: held(child).map(d => d.disability) }),

  decide: ({ child, today, newId }, given) => {
    const read = new Reader(given, today)
    const chosen = read.some('disabilities', options(codes.disabilities), 'the disabilities, or that there is none')
    if (chosen.includes('NONE') && chosen.length > 1)
      read.refuse('disabilities', 'Select “No disability” alone, or the disabilities without it')
    const assertedBy = read.lineIfAny('assertedBy')
    const startDate = read.pastDayIfAny('since', 'this day')
    const before = held(child)
    const ends = before.filter(d => !chosen.includes(d.disability))
    const begins = chosen.filter(code => !before.some(d => d.disability === code))
    if (!read.refused && ends.length === 0 && begins.length === 0)
      read.refuse('disabilities', 'This is what is held already: nothing has changed')
    if (read.refused) return read.no
    return [
      ...ends.map(d =>
        next('disability', child.id, d, { endDate: later(startDate ?? today, d.startDate ?? day('1900-01-01')) }, 'No longer so'),
      ),
      ...begins.map(code => first('disability', child.id, newId(), said({ disability: code, startDate, assertedBy }), 'Told to us')),
    ]
  },

  examples: [
    { name: 'a child may have several', child: aChild().child, answers, today, decides: ['disability', 'disability'] },
    {
      name: 'Pitfall 12: what is held already is not recorded a second time (8794)',
      child: hearing.child,
      answers,
      today,
      decides: ['disability'],
    },
    {
      name: 'what is no longer so ends',
      child: hearing.child,
      answers: { disabilities: 'LD' },
      today,
      decides: ['disability', 'disability'],
    },
    {
      name: 'somebody may have looked and found none',
      child: aChild().child,
      answers: { disabilities: 'NONE' },
      today,
      decides: ['disability'],
    },
    {
      name: 'Pitfall 12: none stands alone (8790)',
      child: aChild().child,
      answers: { disabilities: ['NONE', 'HEAR'] },
      today,
      decides: { refuses: ['disabilities'] },
    },
    {
      name: 'refuses what changes nothing',
      child: hearing.child,
      answers: { disabilities: 'HEAR' },
      today,
      decides: { refuses: ['disabilities'] },
    },
    {
      name: 'Pitfall 2: nothing is said of the disabilities of a child who is not born yet',
      child: aChild({ dateOfBirth: undefined, expectedDateOfBirth: day('2025-07-01'), sex: 'U' }).child,
      answers,
      today,
      decides: { notNow: 'The child is not born yet: nothing is said of disabilities before that, not even that there are none.' },
    },
  ],
}
