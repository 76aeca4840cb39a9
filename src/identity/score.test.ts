import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { day } from '../kernel/kernel.ts'
import * as model from './model.ts'
import type { Person } from './person.ts'
import { mayBeKnown, rank } from './same-person.ts'
import { type Comparison, compare } from './score.ts'

const ava: Person = {
  subject: 'a',
  given: ['Ava', 'Rose'],
  family: 'Marlow',
  dateOfBirth: { on: '2015-03-04', estimated: false },
  sex: 'F',
  postcodes: ['AB1 2DE'],
  phones: ['07700 900123'],
  numbers: [{ type: 'nhsNumber', value: '943 476 5919' }],
  afterAdoption: false,
}
const like = (changes: Partial<Person>): Person => ({ ...ava, subject: 'b', numbers: [], ...changes })
const says = (c: Comparison) => c.reasons.map(r => r.says)

test('S100: a worker is told why, in words', () => {
  const found = compare(ava, like({ given: ['Eva'], sex: 'M', dateOfBirth: { on: '2015-04-03', estimated: false }, postcodes: ['AB12DE'] }))
  assert.deepEqual(says(found), [
    'Given names sound alike',
    'Same family name',
    'Date of birth differs by a day and month swapped',
    'Same postcode and phone number',
    'Different sex recorded',
  ])
})

test('a twin is not the same child, and the worker is warned', () => {
  const found = compare(ava, like({ given: ['Mia', 'Rose'] }))
  assert.equal(found.band, 'no')
  assert.ok(says(found).some(s => s.startsWith('Looks like a twin')))
})

test('twins with names alike, Hassan and Hussain, Jayden and Hayden, are never joined without a look', () => {
  for (const [one, other] of [
    ['Hassan', 'Hussain'],
    ['Jayden', 'Hayden'],
    ['Oliver', 'Olivia'],
    ['Twin One', 'Twin Two'],
  ] as const) {
    const { band } = compare(like({ given: [one] }), like({ given: [other] }))
    assert.ok(band === 'no' || band === 'possible', `${one} and ${other}: ${band}`)
  }
})

test('Pitfall 4: two different NHS numbers are never called the same, however much else agrees', () => {
  const other = like({ numbers: [{ type: 'nhsNumber', value: '9434765870' }] })
  assert.equal(compare(ava, like({})).band, 'same')
  assert.equal(compare(ava, other).band, 'possible')
})

test('Pitfall 4: one NHS number on two files has to be looked at, even where nothing else agrees', () => {
  const stranger: Person = {
    given: ['Omar'],
    family: 'Rahimi',
    sex: 'M',
    dateOfBirth: { on: '2009-11-30', estimated: false },
    numbers: [{ type: 'nhsNumber', value: '9434765919' }],
  }
  assert.equal(compare(ava, stranger).band, 'possible')
})

test('a number that cannot be right counts for nothing', () => {
  const wrong = [{ type: 'nhsNumber' as const, value: '9434765918' }]
  assert.deepEqual(compare({ ...ava, numbers: wrong }, like({ numbers: wrong })), compare(like({}), like({})))
})

test('without a birth or a number that agrees, name and home are only likely: a son may be called after his father', () => {
  const { dateOfBirth, ...unknown } = like({})
  assert.equal(compare(ava, unknown).band, 'likely')
})

test('an expected birth agrees with a birth within five weeks of it, and with no other', () => {
  const { dateOfBirth, ...rest } = like({ given: ['Baby'] })
  const unborn: Person = { ...rest, expectedDateOfBirth: day('2015-03-20'), sex: 'U' }
  assert.ok(says(compare(ava, unborn)).includes('A birth expected about that day'))
  assert.equal(compare(ava, unborn).band, 'likely')
  assert.ok(compare(ava, { ...unborn, expectedDateOfBirth: day('2016-03-20') }).score < compare(ava, unborn).score - 5)
})

test('the commoner a name, the less it says; and a council may say how common its names are', () => {
  const called = (family: string) => compare(like({ family }), like({ family, postcodes: [], phones: [] })).score
  assert.ok(called('Marlow') > called('Smith') + 3)
  const { score } = compare(like({ phones: [], postcodes: [] }), like({}), { frequencyOf: () => 0.05 })
  assert.ok(score < compare(like({ phones: [], postcodes: [] }), like({})).score - 5)
})

test('given and family name the other way round still lead to the child', () => {
  const turned = like({ given: ['Marlow'], family: 'Ava', phones: [] })
  assert.ok(says(compare(ava, turned)).includes('Given and family names are the other way round'))
  assert.ok(['same', 'likely'].includes(compare(ava, turned).band))
})

const some = <T>(...values: T[]) => fc.option(fc.constantFrom(...values), { nil: undefined })
const aPerson = fc
  .record({
    given: fc.array(fc.constantFrom('Ava', 'Eva', 'Mia', 'Mohammed', 'Mo', 'Liz', 'Elizabeth', 'Baby', 'J', 'Oluwaseun'), {
      minLength: 1,
      maxLength: 2,
    }),
    family: fc.constantFrom('Marlow', 'Marlowe', 'Khan', 'Brown-Lee', 'Brown', 'O’Neill', 'Ava', 'Smith'),
    born: some('2015-03-04', '2015-04-03', '2015-03-05', '2015-03', '2015', '2010-01-01'),
    estimated: fc.boolean(),
    sex: some('M' as const, 'F' as const, 'U' as const),
    postcode: some('AB1 2DE', 'AB1 2DF', 'AB1 9ZZ', 'CV4 9RT', 'ZZ99 3VZ'),
    phone: some('07700900123', '07700900124'),
    nhs: some('9434765919', '9434765870'),
    former: some('Marlow', 'Smith'),
  })
  .map(
    (p): Person => ({
      given: p.given,
      family: p.family,
      ...(p.born && { dateOfBirth: { on: p.born, estimated: p.estimated } }),
      ...(p.sex && { sex: p.sex }),
      postcodes: p.postcode ? [p.postcode] : [],
      phones: p.phone ? [p.phone] : [],
      numbers: p.nhs ? [{ type: 'nhsNumber', value: p.nhs }] : [],
      otherNames: p.former ? [{ family: p.former }] : [],
    }),
  )

test('it makes no difference which of two is asked about', () => {
  const plainly = (c: Comparison) => ({ score: c.score, band: c.band, reasons: says(c).toSorted() })
  fc.assert(
    fc.property(aPerson, aPerson, (a, b) => assert.deepEqual(plainly(compare(a, b)), plainly(compare(b, a)))),
    { numRuns: 3000 },
  )
})

test('nobody is more like a person than that person', () => {
  fc.assert(
    fc.property(aPerson, aPerson, (a, b) => {
      const [self, other] = [compare(a, a).score, compare(a, b).score]
      assert.ok(self >= other - 0.01, `${self} ${other}`)
    }),
    { numRuns: 5000 },
  )
})

test('S100: the score is the sum of the reasons that are shown, and of the chance beforehand', () => {
  fc.assert(
    fc.property(aPerson, aPerson, (a, b) => {
      const { score, reasons } = compare(a, b)
      const sum = reasons.reduce((s, r) => s + r.points, Math.log2(model.beforehand))
      assert.ok(Math.abs(score - sum) < 0.5, 'but for rounding to a tenth')
    }),
  )
})

test('names typed in any order give the same answer', () => {
  const words = fc.shuffledSubarray(['Ava', 'Rose', 'Marlow', 'Lizzie'], { minLength: 2 })
  fc.assert(
    fc.property(words, words, (one, other) => {
      fc.pre(one.toSorted().join() === other.toSorted().join())
      assert.equal(compare({ given: [], namesInAnyOrder: one }, ava).score, compare({ given: [], namesInAnyOrder: other }, ava).score)
    }),
  )
})

test('candidates come the likeliest first, without the record that is asked about', () => {
  const sister = like({ subject: 'c', given: ['Mia'], dateOfBirth: { on: '2012-01-05', estimated: false } })
  const found = rank(ava, [sister, ava, like({ phones: [] })])
  assert.deepEqual(
    found.map(r => r.person.subject),
    ['b', 'c'],
  )
  assert.deepEqual(
    mayBeKnown(ava, [sister, like({})]).map(r => r.person.subject),
    ['b'],
  )
})

test('the chances of every comparison add up to one, and each says where it comes from', () => {
  const all = { ...model, kinGiven: model.withinHousehold.given }
  for (const name of [
    'given',
    'family',
    'middle',
    'birth',
    'birthPartly',
    'birthEstimated',
    'birthExpected',
    'household',
    'sex',
    'kinGiven',
  ] as const) {
    const levels = Object.entries(all[name]).filter(([level]) => level !== 'sameNewYear')
    for (const side of ['m', 'u'] as const) {
      const sum = levels.reduce((s, [, level]) => s + level[side], 0)
      if (!name.startsWith('birthP')) assert.ok(Math.abs(sum - 1) < 0.01, `${name} ${side}: ${sum}`)
    }
    for (const [, level] of levels) assert.ok(['measured', 'counted', 'judged'].includes(level.origin))
  }
})
