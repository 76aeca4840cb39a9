import assert from 'node:assert/strict'
import { test } from 'node:test'
import { yearFolders } from './year-folders.ts'

test('files under last-year are last year’s, and so are those that say so', () => {
  const { yearOf, ends } = yearFolders([], undefined)
  assert.equal(ends, undefined)
  for (const name of ['last-year/header.csv', 'ours/Last Year/header.csv', 'Episodes_last', 'header_last.csv'])
    assert.equal(yearOf(name), '_last', name)
  for (const name of ['header.csv', 'ours/header.csv', 'at last.csv']) assert.equal(yearOf(name), '', name)
})

test('of folders named by years the latest is this year’s and the one before it last year’s', () => {
  const names = ['2019/a.csv', '2020/a.csv', '2021/a.csv']
  const { yearOf, ends } = yearFolders(names, undefined)
  assert.deepEqual([ends, ...names.map(yearOf)], [2021, undefined, '_last', ''])
})

test('the year that is asked for is this year’s, where there is a folder of it', () => {
  const names = ['2022_23/a.csv', '2023-24/a.csv', '2024_2025/a.csv']
  assert.deepEqual(names.map(yearFolders(names, 2024).yearOf), ['_last', '', undefined])
  assert.deepEqual(names.map(yearFolders(names, 2030).yearOf), [undefined, '_last', ''])
})
