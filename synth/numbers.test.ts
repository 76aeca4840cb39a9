import assert from 'node:assert/strict'
import { test } from 'node:test'
import { laChildId, nhsNumber, upn } from './numbers.ts'

test('the check letter of a pupil number is the one that the census works out', () => {
  const letters = 'ABCDEFGHJKLMNPQRTUVWXYZ'
  for (let child = 0; child < 2000; child += 7) {
    const number = upn('875', child)
    const sum = [...number.slice(1)].reduce((all, digit, i) => all + Number(digit) * (i + 2), 0)
    assert.match(number, /^[A-Z]\d{12}$/)
    assert.equal(number[0], letters[sum % 23])
    assert.equal(number.slice(1, 4), '875')
  }
})

test('a council that is invented gives numbers that the census takes', () => {
  assert.equal(upn('999', 3).slice(1, 4), '001')
})

test('no two children have one number, from the first to the twelve millionth', () => {
  const children = [...Array(20_000).keys()].flatMap(i => [i, 600 * i + 3, 12_000_000 - i])
  const distinct = new Set(children)
  assert.equal(new Set([...distinct].map(c => upn('875', c))).size, distinct.size)
  assert.equal(new Set([...distinct].map(laChildId)).size, distinct.size)
  const matched = [...distinct].map(nhsNumber).filter(n => n !== undefined)
  assert.equal(new Set(matched).size, matched.length)
})

test('an NHS number is one that is kept for tests, with its check digit', () => {
  for (let child = 0; child < 3000; child += 11) {
    const number = nhsNumber(child)
    if (!number) continue
    assert.match(number, /^999\d{7}$/)
    const sum = [...number].reduce((all, digit, i) => all + Number(digit) * (10 - i), 0)
    assert.equal(sum % 11, 0)
  }
})
