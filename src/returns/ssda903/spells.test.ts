import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../kernel/kernel.ts'
import { tablesOf } from '../given-rows.ts'
import { shape903 } from './layout.ts'
import { daysIn, joinedPeriods, linkedSpells } from './spells.ts'

const end = day('2023-03-31')
const episodes = (...rows: { DECOM?: string; DEC?: string; LS: string }[]) => tablesOf(shape903, { Episodes: rows }).Episodes

test('police protection that follows on from itself is one spell, however its rows stand', () => {
  const rows = episodes(
    { DECOM: '2022-05-03', DEC: '2022-05-05', LS: 'L1' },
    { DECOM: '2022-05-01', DEC: '2022-05-03', LS: 'L1' },
    { DECOM: '2022-06-01', DEC: '2022-06-02', LS: 'L1' },
  )
  assert.deepEqual(
    linkedSpells(rows, 'L1', end).map(spell => daysIn(spell, end)),
    [4, 1],
  )
})

test('a spell without an end lasts until the end of the year, and one without a start has no length', () => {
  assert.deepEqual(
    linkedSpells(episodes({ DECOM: '2023-03-29', LS: 'L1' }, { DEC: '2022-01-01', LS: 'L1' }), 'L1', end).map(spell => daysIn(spell, end)),
    [2, undefined],
  )
})

test('periods are summed over episodes that touch or overlap, and a day between them begins another unless an end cannot be read', () => {
  const rows = episodes(
    { DECOM: '2022-05-01', DEC: '2022-05-05', LS: 'L3' },
    { DECOM: '2022-05-04', DEC: '2022-05-06', LS: 'L3' },
    { DECOM: '2022-05-07', DEC: 'later', LS: 'L3' },
    { DECOM: '2022-05-08', LS: 'C2' },
    { DECOM: '2023-03-30', LS: 'L3' },
  )
  assert.deepEqual(
    joinedPeriods(rows, 'L3', end).map(({ days }) => days),
    [6, 1],
  )
})

test('periods are taken as their episodes stand: an earlier one that stands after a later one goes on from it', () => {
  const rows = [
    { DECOM: '2022-05-10', DEC: '2022-05-15', LS: 'L3' },
    { DECOM: '2022-05-01', DEC: '2022-05-03', LS: 'L3' },
  ]
  const days = (of: typeof rows) => joinedPeriods(episodes(...of), 'L3', end).map(period => period.days)
  assert.deepEqual(days(rows), [7])
  assert.deepEqual(days(rows.toReversed()), [2, 5])
})
