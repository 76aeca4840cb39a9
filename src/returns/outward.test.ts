import assert from 'node:assert/strict'
import { test } from 'node:test'
import { firstHalves, mayExist, outwardAuthority } from './outward.ts'

test('a first half that lies in one authority says which; one that lies in several does not', () => {
  assert.equal(outwardAuthority('w1d 1aa'), 'E09000033')
  assert.equal(outwardAuthority('CF10 1AA'), 'WAL')
  assert.equal(outwardAuthority('EH1 1YZ'), 'SCO')
  assert.equal(outwardAuthority('BT1 5GS'), 'NIR')
  assert.equal(outwardAuthority('SY10 7HH'), undefined)
})

test('a postcode may exist where it is written like one and its first half is in use', () => {
  for (const postcode of ['SE21 7HT', 'se217ht', 'M1 1AA', 'TD9 0AA', 'JE2 3AB', 'EC1A 1BB']) assert.ok(mayExist(postcode), postcode)
  for (const postcode of ['QQ1 1AA', 'SE21', '7HT SE21', 'NOT KNOWN', '']) assert.ok(!mayExist(postcode), postcode)
})

test('without the directory a postcode is or is not, and sometimes its first half says whose area it is in', () => {
  assert.deepEqual(firstHalves.find('W1D 1AA'), { authority: 'E09000033' })
  assert.deepEqual(firstHalves.find('SY10 7HH'), {})
  assert.equal(firstHalves.find('QQ1 1AA'), undefined)
})
