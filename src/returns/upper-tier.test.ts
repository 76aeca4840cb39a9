import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../kernel/kernel.ts'
import { localAuthorities } from './authorities.ts'
import { asOn, authorityNamed, upperTierOf } from './upper-tier.ts'

test('a district is of its county, a merged one of the council that it became part of, and elsewhere is a nation', () => {
  assert.equal(upperTierOf('E07000240'), 'E10000015')
  assert.equal(upperTierOf('E07000028'), 'E06000063')
  assert.equal(upperTierOf('E09000007'), 'E09000007')
  assert.equal(upperTierOf('W06000015'), 'WAL')
  assert.equal(upperTierOf('S12000036'), 'SCO')
  assert.equal(upperTierOf('N09000003'), 'NIR')
})

test('a place in Cumberland was in Cumbria until the end of March 2023', () => {
  assert.equal(asOn('E06000063', day('2023-03-31')), 'E10000006')
  assert.equal(asOn('E06000063', day('2023-04-01')), 'E06000063')
  assert.equal(asOn('E09000007', day('2020-01-01')), 'E09000007')
})

test('a council is found by its three figures or its national code, as it was on the day', () => {
  assert.equal(authorityNamed('815', day('2023-03-31'))?.nationalCode, 'E10000023')
  assert.equal(authorityNamed('815', day('2024-03-31'))?.nationalCode, 'E06000065')
  assert.equal(authorityNamed('E10000027', day('2024-03-31'))?.code, '933')
  assert.equal(authorityNamed('E08000016', day('2024-03-31'))?.name, 'Barnsley')
  assert.equal(authorityNamed('909', day('2026-03-31')), undefined)
})

test('on every day there are as many councils as there were', () => {
  const on = (at: string) => localAuthorities.filter(({ from, until }) => !(from && at < from) && !(until && at > until))
  assert.deepEqual(
    ['2018-03-31', '2020-03-31', '2021-03-31', '2022-03-31', '2026-03-31'].map(at => on(at).length),
    [152, 151, 151, 152, 153],
  )
  for (const at of ['2018-03-31', '2026-03-31']) assert.equal(new Set(on(at).map(({ code }) => code)).size, on(at).length)
})
