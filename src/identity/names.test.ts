import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { likeness, oneSlip } from './likeness.ts'
import { familyWords, isStandIn, nameWords, plain } from './normalise.ts'
import { soundAlike, soundsOf } from './sounds.ts'
import { areForms, rootsOf } from './variants.ts'

test('a name is the same with or without its accents, capitals, apostrophes and hyphens', () => {
  assert.equal(plain('  ZOË '), 'zoe')
  assert.equal(plain('Łukasz'), 'lukasz')
  assert.equal(plain('O’Brien'), plain("O'BRIEN"))
  assert.deepEqual(nameWords('Brown-Lee'), nameWords('brown  LEE'))
  assert.equal(plain('Nguyễn'), 'nguyen')
  assert.equal(plain('Олена'), 'olena')
  fc.assert(fc.property(fc.string(), text => plain(plain(text)) === plain(text)))
})

test('O Brien, O’Brien and OBrien are one family name, and Al-Hassan is found under Hassan', () => {
  for (const text of ['O Brien', 'O’Brien', 'OBrien', "o'brien"]) assert.deepEqual(familyWords(text), ['obrien'], text)
  assert.deepEqual(familyWords('Mac Donald'), ['macdonald'])
  assert.deepEqual(familyWords('Al-Hassan'), ['hassan'])
  assert.deepEqual(familyWords('van der Berg'), ['berg'])
  assert.deepEqual(familyWords('De'), ['de'], 'a family called De keeps its name')
})

test('Baby, Twin Two and Not known stand in for a name', () => {
  for (const text of ['Baby', 'Twin Two', 'not known', 'BABY GIRL']) assert.ok(isStandIn(nameWords(text)), text)
  for (const text of ['Babs', 'Baby Rose', '']) assert.ok(!isStandIn(nameWords(text)), text)
})

for (const alike of [
  'Smith Smyth Smythe',
  'Catherine Katharine Kathryn',
  'Stephen Steven Stefan',
  'Thompson Thomson Tomson',
  'Wright Right',
  'McDonald MacDonald Macdonald',
  'Mackenzie McKenzie',
  'Sean Shaun Shawn',
  'Reid Reed Read',
  'Mohammed Muhammad Mohamad Muhamed Mohammet',
  'Chowdhury Choudhury Chaudhry Choudhary',
  'Hussain Hussein Hossain Husayn',
  'Qureshi Kureshi Qureishi',
  'Akhtar Akter',
  'Aisha Ayesha Aysha',
  'Yusuf Yousef Jusuf Joseph',
  'Yasmin Yasmeen Jasmine',
  'Siddiqui Siddique',
  'Kowalski Kovalsky Kowalsky',
  'Wiśniewski Vishnevsky',
  'Ivanov Iwanow Ivanoff',
  'Szymon Simon',
  'Krzysztof Kristof',
  'Phillips Philips',
]) {
  test(`these sound alike: ${alike}`, () => {
    const [one, ...others] = alike.split(' ')
    for (const other of others) assert.ok(soundAlike(one!, other), `${one} ${soundsOf(one!)} / ${other} ${soundsOf(other)}`)
  })
}

test('names that are not one another do not sound alike', () => {
  for (const pair of ['Smith Jones', 'Khan Patel', 'Anna Hannah', 'Nowak Novotny', 'Begum Bibi', 'Green Brown'])
    assert.ok(!soundAlike(pair.split(' ')[0]!, pair.split(' ')[1]!), pair)
})

test('every name has one sound or two, whatever is typed, and the same each time', () => {
  fc.assert(
    fc.property(fc.string(), text => {
      const codes = soundsOf(text)
      return codes.length <= 2 && codes.every(c => c.length <= 8) && soundsOf(text.toUpperCase()).join() === codes.join()
    }),
  )
})

test('Liz is Elizabeth, Mo is Mohammed, and Alex is either Alexander or Alexandra', () => {
  assert.ok(areForms('liz', 'elizabeth'))
  assert.ok(areForms('beth', 'lizzie'))
  assert.ok(areForms('mo', 'muhammad'))
  assert.ok(areForms('kasia', 'katarzyna'))
  assert.deepEqual(rootsOf('alex'), ['alexander', 'alexandra'])
  assert.ok(!areForms('alexander', 'alexandra'))
  assert.ok(!areForms('oliver', 'olivia'))
  assert.ok(!areForms('xyz', 'xyz'))
})

test('likeness is the same both ways, and whole only for the same letters', () => {
  const word = fc.stringMatching(/^[a-e]{1,9}$/)
  fc.assert(fc.property(word, word, (a, b) => Math.abs(likeness(a, b) - likeness(b, a)) < 1e-9 && likeness(a, b) < 1 === (a !== b)))
  assert.ok(Math.abs(likeness('martha', 'marhta') - 0.9611) < 0.0001, 'the value in Winkler’s paper')
  assert.ok(Math.abs(likeness('dixon', 'dicksonx') - 0.8133) < 0.0001)
})

test('one slip is one letter more, less, mistaken, or two exchanged', () => {
  for (const b of ['2015-03-04', '2015-03-13', '2015-30-03', '2015-0303']) assert.ok(oneSlip('2015-03-03', b), b)
  for (const b of ['2015-03-03', '2016-03-04', '2015-03-0344']) assert.ok(!oneSlip('2015-03-03', b), b)
  fc.assert(fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b) => oneSlip(a, b) === oneSlip(b, a)))
})
