import assert from 'node:assert/strict'
import { test } from 'node:test'
import { identifiers, of, referred } from '../../../test/a-census-of.ts'
import { day } from '../../kernel/kernel.ts'
import { aChild, type Chronology, type Facts } from '../../record/record.ts'
import { censusYear } from './census-year.ts'

const born = (dateOfBirth: Facts<'childDetails'>['dateOfBirth'], more: Partial<Facts<'childDetails'>> = {}) =>
  aChild({ dateOfBirth, ...more }).referred('2025-05-01', { primaryNeedCode: 'N1' })

test('Pitfall 1: an estimated date of birth is a date of birth, and never an expected one', () => {
  const { PersonBirthDate, ExpectedPersonBirthDate } = identifiers(born({ on: '2009-07', estimated: true }))
  assert.deepEqual([PersonBirthDate, ExpectedPersonBirthDate], ['2009-07-15', undefined])
})

test('Pitfall 2: an unborn child has an expected date, sex U and no disability; after the birth the date of birth alone', () => {
  const unborn = aChild({ dateOfBirth: undefined, expectedDateOfBirth: day('2026-05-04'), sex: 'F' })
  const story = unborn.referred('2025-12-01').with('disability', { disability: 'NONE' })
  const { PersonBirthDate, ExpectedPersonBirthDate, Sex, UPNunknown } = identifiers(story)
  assert.deepEqual([PersonBirthDate, ExpectedPersonBirthDate, Sex, UPNunknown], [undefined, '2026-05-04', 'U', 'UN1'])
  assert.deepEqual(of(story).ChildCharacteristics.Disabilities, [])

  const born = story.changed('childDetails', { dateOfBirth: { on: '2026-04-28', estimated: false } })
  assert.equal(identifiers(born).ExpectedPersonBirthDate, '2026-05-04', 'on 31 March still expected')
  assert.equal(identifiers(born).Sex, 'U')
  const next = identifiers(born, censusYear(2027))
  assert.deepEqual([next.PersonBirthDate, next.ExpectedPersonBirthDate, next.Sex], ['2026-04-28', undefined, 'F'])
})

test('Pitfall 2: nothing recorded about disability is not none', () => {
  assert.deepEqual(of(referred).ChildCharacteristics.Disabilities, [])
  const codes = (story: Chronology) => of(story).ChildCharacteristics.Disabilities.map(d => d.Disability)
  assert.deepEqual(codes(referred.with('disability', { disability: 'NONE' })), ['NONE'])
})

test('Pitfall 12: none is never said beside others, no code twice, and each in its own year', () => {
  const story = referred
    .with('disability', { disability: 'NONE' })
    .with('disability', { disability: 'AUT' })
    .with('disability', { disability: 'AUT' })
    .with('disability', { disability: 'LD', startDate: day('2026-04-01') })
    .with('disability', { disability: 'VIS', endDate: day('2025-09-01') })
  assert.deepEqual(
    of(story).ChildCharacteristics.Disabilities.map(d => d.Disability),
    ['AUT'],
  )
})

test('Pitfall 5: ethnicity that nobody has recorded is not yet obtained, which is not the same as refused', () => {
  assert.equal(of(referred).ChildCharacteristics.Ethnicity, 'NOBT')
  assert.equal(of(born({ on: '2015-06-01', estimated: false }, { ethnicity: 'REFU' })).ChildCharacteristics.Ethnicity, 'REFU')
})

test('Pitfall 6: sex is what is recorded as sex; gender is nowhere in the census of 2026', () => {
  const { Sex, GenderCurrent } = identifiers(born({ on: '2010-06-01', estimated: false }, { sex: 'F', genderIdentity: 'A boy' }))
  assert.deepEqual([Sex, GenderCurrent], ['F', undefined])
})

test('Pitfall 3: the current UPN is said, one from before as the former, and no reason beside a number', () => {
  const story = referred
    .with('identifier', { type: 'temporaryUpn', value: 'A12345678901B', endDate: day('2025-09-01') })
    .with('identifier', { type: 'upn', value: 'B123456789012', startDate: day('2025-09-01') })
    .with('upnUnknownReason', { reason: 'UN5' })
  const { UPN, FormerUPN, UPNunknown } = identifiers(story)
  assert.deepEqual([UPN, FormerUPN, UPNunknown], ['B123456789012', 'A12345678901B', undefined])
  assert.equal(
    identifiers(story.changed('childDetails', { afterAdoption: true })).FormerUPN,
    undefined,
    'nothing leads back from an adoption',
  )
})

const noNumber: Record<string, [Chronology, string | undefined]> = {
  'when every referral needed no further action': [aChild().referred('2025-05-01').noFurtherAction(), 'UN7'],
  'under school age': [born({ on: '2020-09-01', estimated: false }), 'UN1'],
  'of school age: nobody has said': [born({ on: '2020-08-31', estimated: false }), undefined],
  unaccompanied: [referred.with('immigrationStatus', { status: 'unaccompanied', startDate: day('2025-04-30') }), 'UN2'],
  'referred in the last week': [aChild().referred('2026-03-27'), 'UN6'],
  'as somebody told us': [referred.with('upnUnknownReason', { reason: 'UN5', startDate: day('2023-01-09') }), 'UN5'],
  'told long ago what only held then': [referred.with('upnUnknownReason', { reason: 'UN6', startDate: day('2023-01-09') }), undefined],
  'told that there was no further action, when there was': [referred.with('upnUnknownReason', { reason: 'UN7' }), undefined],
  'told that they were too young, when they no longer are': [referred.with('upnUnknownReason', { reason: 'UN1' }), undefined],
}
for (const [name, [story, code]] of Object.entries(noNumber)) {
  test(`Pitfall 3: why a child has no UPN, ${name}: ${code ?? 'unsaid'}`, () => assert.equal(identifiers(story).UPNunknown, code))
}
