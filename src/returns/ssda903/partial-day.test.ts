import assert from 'node:assert/strict'
import { test } from 'node:test'
import { latestDayOf } from './partial-day.ts'

test('a date known in part is taken for the last day that it can be', () => {
  assert.equal(latestDayOf('ZZ/02/2024'), '2024-02-29')
  assert.equal(latestDayOf('zz/zz/2014'), '2014-12-31')
  assert.equal(latestDayOf('ZZ/ZZ/ZZZZ'), '2000-12-31')
  assert.equal(latestDayOf('05/ZZ/2020'), '2020-12-05')
  assert.equal(latestDayOf('7/3/2020'), '2020-03-07')
})

test('what is no date in any part of it is none', () => {
  for (const text of ['xx/10/2011', 'ZZ/ZZ/ZZ', '01/13/2000', 'ZZ/13/2000', '31/02/2020', '2020', '', undefined]) {
    assert.equal(latestDayOf(text), undefined, text)
  }
})
