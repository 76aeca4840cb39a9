import assert from 'node:assert/strict'
import { test } from 'node:test'
import { abuseCategories } from './codes.ts'
import { fieldsOf } from './field-of.ts'
import { type Kind, kinds } from './kinds.ts'

const field = (kind: Kind, name: string) => fieldsOf(kind).find(f => f.field === name)

test('a field says what it holds: a day, words, a code of its list, several of one kind', () => {
  assert.deepEqual(field('visit', 'date'), { field: 'date', optional: false, many: false, as: 'day' })
  assert.deepEqual(field('visit', 'narrative'), { field: 'narrative', optional: true, many: false, as: 'words' })
  assert.deepEqual(field('contact', 'receivedAt')?.as, 'moment')
  assert.deepEqual(field('childDetails', 'dateOfBirth')?.as, 'partialDate')
  assert.deepEqual(field('childDetails', 'surname')?.as, 'line')
  assert.deepEqual(field('previousPlans', 'openingCount')?.as, 'number')
  assert.deepEqual(field('visit', 'seen')?.as, 'yesNo')
  assert.deepEqual(field('childProtectionConference', 'category'), {
    field: 'category',
    optional: true,
    many: false,
    as: 'code',
    list: abuseCategories,
  })
  const factors = field('childAndFamilyAssessment', 'factors')
  assert.ok(
    factors?.many && factors.as === 'code' && factors.list.some(c => c.code === '16A'),
    'rules about the list do not hide its codes',
  )
  const agencies = field('strategyDiscussion', 'agencies')
  assert.ok(agencies?.many && agencies.as === 'oneOf' && agencies.values.includes('police'))
})

test('the categories of a plan are days and codes that belong together', () => {
  const categories = field('childProtectionPlan', 'categories')
  assert.ok(categories?.many && categories.as === 'parts')
  assert.deepEqual(
    categories.parts.map(p => p.as),
    ['code', 'day'],
  )
})

test('every field of every kind is known by what it holds', () => {
  for (const kind of Object.keys(kinds) as Kind[]) assert.equal(fieldsOf(kind).length, Object.keys(kinds[kind].shape).length, kind)
})
