import { day } from '../kernel/kernel.ts'
import type { Code } from './codes.ts'

const who = { A: 'the child', B: 'a parent or carer', C: 'someone else in the household' }
const forEach = (number: number, what: string): Code[] =>
  Object.entries(who).map(([letter, person]) => ({ code: `${number}${letter}`, label: `${what}: ${person}` }))

/** Factors found by an assessment. 18A and 19A were split by who did it, from April 2020: history keeps them. */
export const assessmentFactors: readonly Code[] = [
  ...forEach(1, 'Alcohol'),
  ...forEach(2, 'Drugs'),
  ...forEach(3, 'Domestic abuse'),
  ...forEach(4, 'Mental health'),
  ...forEach(5, 'Learning disability'),
  ...forEach(6, 'Physical disability or illness'),
  { code: '7A', label: 'Young carer' },
  { code: '8B', label: 'Privately fostered: from overseas, and will return' },
  { code: '8C', label: 'Privately fostered: from overseas, and will stay' },
  { code: '8D', label: 'Privately fostered: from the UK, for education' },
  { code: '8E', label: 'Privately fostered: from the UK, by family arrangement' },
  { code: '8F', label: 'Privately fostered: other' },
  { code: '9A', label: 'Unaccompanied, seeking asylum' },
  { code: '10A', label: 'Going missing' },
  { code: '11A', label: 'Sexual exploitation' },
  { code: '12A', label: 'Trafficking' },
  { code: '13A', label: 'Gangs' },
  { code: '14A', label: 'Behaviour that puts the child at risk' },
  { code: '15A', label: 'Self-harm' },
  { code: '16A', label: 'Neglect' },
  { code: '17A', label: 'Emotional abuse' },
  { code: '18A', label: 'Physical abuse, not said by whom', until: day('2020-03-31') },
  { code: '18B', label: 'Physical abuse by another child' },
  { code: '18C', label: 'Physical abuse by an adult' },
  { code: '19A', label: 'Sexual abuse, not said by whom', until: day('2020-03-31') },
  { code: '19B', label: 'Sexual abuse by another child' },
  { code: '19C', label: 'Sexual abuse by an adult' },
  { code: '22A', label: 'Female genital mutilation' },
  { code: '23A', label: 'Abuse linked to faith or belief' },
  { code: '24A', label: 'Criminal exploitation' },
  { code: '20', label: 'Something else' },
  { code: '21', label: 'None: no factor, and nothing more is being done' },
]

/** Says that there is no factor, so it stands alone. */
export const noFactor = '21'
