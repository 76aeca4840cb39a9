import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../kernel/kernel.ts'
import { type Due, dueTag } from './due.ts'

const today = day('2025-03-03')
const words = (due: Omit<Due, 'today'>) => String(dueTag({ today, ...due })).replace(/<[^>]*>/g, '')

test('how something stands is said in words, not by colour alone', () => {
  const said = {
    'Overdue 3 days': { due: day('2025-02-28') },
    'Overdue 1 day': { due: day('2025-03-02') },
    'Due today': { due: today },
    'Due tomorrow': { due: day('2025-03-04') },
    'Due in 5 days': { due: day('2025-03-08') },
    'Done in time': { due: today, done: day('2025-03-03') },
    'Done 1 day late': { due: day('2025-03-01'), done: day('2025-03-02') },
    Done: { done: today },
    'No date': {},
  }
  for (const [expected, given] of Object.entries(said)) assert.equal(words(given), expected)
})

test('"we cannot tell" is said even where there is a date', () => {
  assert.equal(words({ due: today, cannotTell: 'The referral has no date' }), 'We cannot tell')
})
