import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { day, dayInWords, dayNumber, dayNumbered } from '../kernel/kernel.ts'
import { aChild } from '../record/record.ts'
import { lookUpKeys, searchKeys } from './keys.ts'
import { nhsNumber, phone, postcode, upn } from './numbers.ts'
import { type Person, personOfChild } from './person.ts'
import { keysOfQuery } from './query.ts'
import { rank } from './same-person.ts'

const today = day('2026-11-24')
const child = aChild({ laChildId: 'K20417', firstName: 'Elizabeth', surname: 'O’Brien-Marlow', otherNames: ['Jane', 'Beth Harrop'] })
  .with('identifier', { type: 'nhsNumber', value: '9434765919' })
  .with('identifier', { type: 'upn', value: 'R301123456789' })
  .with('identifier', { type: 'formerUpn', value: 'Z301999999999' })
  .with('address', { type: 'home', lines: ['2 Mill Lane'], postcode: 'AB1 2DE', startDate: day('2020-01-01') })
  .with('address', { type: 'home', lines: ['A refuge'], postcode: 'CV4 9RT', confidential: true, startDate: day('2025-01-01') })
  .with('contactDetail', { type: 'phone', value: '07700 900 123', safeToUse: true }).child
const person = personOfChild(child)

const finds = (text: string, who = person) => {
  const { keys, beginnings } = keysOfQuery(text, today)
  const held = searchKeys(who)
  return keys.some(k => held.includes(k)) || (keys.length === 0 && beginnings.some(b => held.some(k => k.startsWith(b))))
}

for (const text of [
  'Elizabeth O’Brien-Marlow',
  'marlow, liz',
  'OBRIEN Lizzie',
  'o brien elizabeth',
  'beth harrop',
  'Jane Marlowe',
  'Elizabth Obrien',
  'eliz marl',
  'Marlow',
  'O Brien',
  '1/6/2015',
  '1 June 2015',
  'dob 01.06.15',
  'Marlow 1 jun 2015',
  'liz born Monday 1 June 2015',
  'AB1 2DE',
  'ab12de marlow',
  '943 476 5919',
  '9434765919',
  'NHS number: 943-476-5919',
  'K20417',
  'k20417 liz',
  'R301123456789',
  'Z301999999999',
  '07700 900123',
  '+44 7700 900123',
]) {
  test(`a worker who types “${text}” finds Elizabeth O’Brien-Marlow, born 1 June 2015`, () => assert.ok(finds(text)))
}

for (const text of ['Jones', 'Elizabeth Jones', '2/6/2016', 'CV4 9RT', '943 476 5870', 'K20418', '', '   ', '()', 'the']) {
  test(`a worker who types “${text}” does not`, () => assert.ok(!finds(text)))
}

test('Pitfall 10: a confidential address cannot be found out by searching for its postcode', () => {
  assert.ok(!searchKeys(person).some(k => k.includes('CV4')))
  assert.deepEqual(person.postcodes, ['AB1 2DE'])
})

test('what was understood is told apart: names, a birth, a postcode, numbers', () => {
  const { parsed } = keysOfQuery('Okafor ada 3 mar 15 SE15 4QL 9434765919', today)
  assert.deepEqual(parsed.namesInAnyOrder, ['Okafor', 'ada'])
  assert.equal(parsed.dateOfBirth?.on, '2015-03-03')
  assert.deepEqual(parsed.postcodes, ['SE15 4QL'])
  assert.deepEqual(parsed.numbers, [{ type: 'nhsNumber', value: '9434765919' }])
})

test('six figures may be a birth or a child id, and are looked for as both', () => {
  const { keys } = keysOfQuery('010615', today)
  assert.ok(keys.includes('d:2015-06-01') && keys.includes('i:010615'))
})

test('the order in which names are typed makes no difference', () => {
  const words = ['Elizabeth', 'Jane', 'Marlow', 'Khan']
  fc.assert(
    fc.property(fc.shuffledSubarray(words, { minLength: 4 }), order => {
      const sorted = (text: string) => keysOfQuery(text, today).keys.toSorted()
      assert.deepEqual(sorted(order.join(' ')), sorted(words.join(' ')))
    }),
  )
})

test('whatever is typed is understood or ignored, never a crash, and asks for no more than a few dozen keys', () => {
  fc.assert(fc.property(fc.string(), text => keysOfQuery(text, today).keys.length < 400))
  const bits = fc.constantFrom('ava', 'khan', '3', '/', '-', ' ', 'AB1', '2DE', '943', '476', '5919', 'march', 'o', 'mc', '’', '07700')
  fc.assert(fc.property(fc.array(bits, { maxLength: 12 }), parts => keysOfQuery(parts.join(''), today).keys.length < 400))
})

test('a date of birth, in any way that we write it, finds the child', () => {
  const aBirth = fc.integer({ min: dayNumber(day('2005-01-01')), max: dayNumber(today) }).map(dayNumbered)
  fc.assert(
    fc.property(aBirth, born => {
      const who: Person = { given: ['Ada'], family: 'Okafor', dateOfBirth: { on: born, estimated: false } }
      const [y, m, d] = born.split('-')
      for (const text of [dayInWords(born), `${d}/${m}/${y}`, `${Number(d)}.${Number(m)}.${y!.slice(2)}`, born])
        assert.ok(finds(text, who), text)
    }),
  )
})

test('the best candidate for what was typed comes first', () => {
  const other = personOfChild(aChild({ laChildId: 'C2', firstName: 'Elise', surname: 'Marlow' }, 2).child)
  const { parsed } = keysOfQuery('liz obrien marlow', today)
  assert.equal(rank(parsed, [other, person])[0]!.person.subject, person.subject)
})

test('Pitfall 4: an NHS number is checked by its last figure', () => {
  assert.equal(nhsNumber('943 476 5919'), '9434765919')
  for (const wrong of ['9434765918', '943476591', '0000000000', '943476591X']) assert.equal(nhsNumber(wrong), undefined, wrong)
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }), (place, figure) => {
      const changed = [...'9434765919'].with(place, String(figure)).join('')
      return nhsNumber(changed) === (changed === '9434765919' ? changed : undefined)
    }),
  )
})

test('Pitfall 3: a pupil number is checked by its first letter, and may end in a letter while it is temporary', () => {
  assert.equal(upn('r301123456789'), 'R301123456789')
  assert.equal(upn('A301123456789'), undefined)
  const letters = [...'ABCDEFGHJKLMNPQRTUVWXYZ']
  assert.equal(letters.filter(l => upn(`${l}30112345678A`)).length, 1)
  assert.equal(upn('A30112345678O'), undefined, 'O is never used: it looks like nought')
})

test('a postcode and a telephone number are written in one way; no fixed address places nobody', () => {
  assert.equal(postcode('sw1a2aa'), 'SW1A 2AA')
  assert.equal(postcode('ZZ99 3VZ'), undefined)
  assert.equal(phone('+44 (0)20 7946 0999'), '02079460999')
  assert.equal(phone('12345'), undefined)
})

test('a day and month the wrong way round are looked for both ways, before a record is made', () => {
  const typed: Person = { given: ['Ada'], family: 'Okafor', dateOfBirth: { on: '2015-03-04', estimated: false } }
  assert.ok(lookUpKeys(typed).includes('d:2015-04-03'))
})
