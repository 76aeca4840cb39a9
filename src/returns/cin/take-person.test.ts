import assert from 'node:assert/strict'
import { test } from 'node:test'
import { child, details, fieldsOf, newId, on, taken } from '../../../test/a-census-child.ts'
import { day } from '../../kernel/kernel.ts'
import { aChild, type Child } from '../../record/record.ts'
import { entriesFrom } from './to-record.ts'

const badIds = { 'with none': undefined, 'with a sign in it': 'child_1', 'that is too long': 'A'.repeat(21), 'in other letters': 'Zoë1' }
for (const [name, LAchildID] of Object.entries(badIds)) {
  test(`a child ${name} for an id is not taken, and it is said why`, () => {
    const { subject, versions, asides } = entriesFrom(child([details()], { LAchildID }), undefined, on, newId)
    assert.deepEqual([subject, versions, fieldsOf({ asides })], [undefined, [], ['LAchildID']])
  })
}

test('Pitfall 6: the gender of an older census says nothing about sex, and never changes it', () => {
  const older = child([details()], { Sex: undefined, GenderCurrent: '2' })
  const result = taken(older)
  assert.deepEqual(
    [result.child.childDetails.sex, result.child.childDetails.genderIdentity, fieldsOf(result)],
    ['U', undefined, ['GenderCurrent']],
  )
  const known = taken(child())
  assert.deepEqual(taken(older, known.entries).versions, [])
})

test('not known, and not yet obtained, never take the place of what is known', () => {
  const { entries } = taken(child())
  assert.deepEqual(taken(child([details()], { Sex: 'U' }, { Ethnicity: 'NOBT' }), entries).versions, [])
})

test('Pitfall 1: a birth known only to its month is not made exact by the day that we ourselves made of it', () => {
  const story = aChild({ dateOfBirth: { on: '2009-07', estimated: true }, ethnicity: 'WBRI' }).referred('2024-05-01', {
    referralSource: '2A',
    primaryNeedCode: 'N1',
  })
  assert.deepEqual(taken(child([details()], { PersonBirthDate: '2009-07-15' }), story.entries).versions, [])
  assert.deepEqual(taken(child([details()], { PersonBirthDate: '2009-07-20' }), story.entries).child.childDetails.dateOfBirth, {
    on: '2009-07-20',
    estimated: false,
  })
})

test('Pitfall 3: one UPN follows another, in whichever order the files come, and a correction is no former number', () => {
  const with_ = (UPN: string) => child([details()], { UPN })
  const numbers = (c: Child) => c.identifiers.map(n => [n.type, n.value, n.startDate, n.endDate]).sort()
  const [a, b] = ['A12345678901B', 'B123456789012']
  const expected = [
    ['temporaryUpn', a, '2025-03-31', '2026-03-31'],
    ['upn', b, '2026-03-31', undefined],
  ]
  const later = day('2026-03-31')
  assert.deepEqual(numbers(taken(with_(b), taken(with_(a)).entries, later).child), expected)
  assert.deepEqual(numbers(taken(with_(a), taken(with_(b), [], later).entries).child), expected)
  assert.deepEqual(numbers(taken(with_(b), taken(with_(a)).entries).child), [['upn', b, '2025-03-31', undefined]])
})

test('Pitfall 3: a former UPN never leads back from a record made after an adoption', () => {
  const after = aChild({ afterAdoption: true, ethnicity: 'WBRI' }).referred('2024-05-01', { referralSource: '2A', primaryNeedCode: 'N1' })
  const result = taken(child([details()], { FormerUPN: 'A12345678901B' }), after.entries)
  assert.deepEqual([result.versions, fieldsOf(result)], [[], ['FormerUPN']])
})

test('Pitfall 12: disabilities are held from the day of the file that said them, and end with one that does not', () => {
  const with_ = (...codes: string[]) => child([details()], {}, { Disabilities: codes.map(Disability => ({ Disability })) })
  const held = (c: Child) => c.disabilities.map(d => [d.disability, d.startDate, d.endDate]).sort()
  const [earlier, later] = [taken(with_('AUT', 'LD')), day('2026-03-31')]
  assert.deepEqual(held(taken(with_('AUT', 'VIS'), earlier.entries, later).child), [
    ['AUT', '2025-03-31', undefined], ['LD', '2025-03-31', '2026-03-31'], ['VIS', '2026-03-31', undefined],
  ]) // biome-ignore format: one list
  assert.deepEqual(
    held(taken(with_('AUT'), earlier.entries).child),
    [['AUT', '2025-03-31', undefined]],
    'corrected in the same year, it was never so',
  )
  assert.deepEqual(held(taken(with_(), earlier.entries, later).child).length, 2, 'said nothing, nothing ended')
})
