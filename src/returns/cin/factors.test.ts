import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../kernel/kernel.ts'
import type { About } from '../about.ts'
import { givenBy, tablesOf } from '../given-rows.ts'
import { factorsOf, whyNoFactors } from './factors.ts'
import { shapeCin } from './tables.ts'

type Given = Parameters<typeof tablesOf<typeof shapeCin.layouts>>[1]

function about(given: Given): About {
  const columns = givenBy(given as Parameters<typeof givenBy>[0])
  const isGiven = (table: string, column?: string) =>
    columns[table] !== undefined && (column === undefined || columns[table].get(column) === true)
  return { collectionStart: day('2022-04-01'), collectionEnd: day('2023-03-31'), collectionYear: 2023, isGiven }
}
function factorsIn(given: Given) {
  const tables = tablesOf(shapeCin, given)
  return tables.Assessments.map(factorsOf(tables, about(given)))
}

test('factors are those of the list, by child, episode and number of the assessment', () => {
  const Assessments = [
    { LAchildID: '7', CINdetailsID: '1', AssessmentID: '1' },
    { LAchildID: '7', CINdetailsID: '2', AssessmentID: '1' },
    { LAchildID: '7', CINdetailsID: '2', AssessmentID: '2' },
  ]
  const AssessmentFactorsList = [
    { LAchildID: '7', CINdetailsID: '2', AssessmentID: '1', AssessmentFactor: '1A' },
    { LAchildID: '7', CINdetailsID: '1', AssessmentID: '1', AssessmentFactor: '2A' },
    { LAchildID: '7', CINdetailsID: '2', AssessmentID: '1', AssessmentFactor: '1A' },
    { LAchildID: '7', CINdetailsID: '2', AssessmentID: '2', AssessmentFactor: undefined },
  ]
  assert.deepEqual(factorsIn({ Assessments, AssessmentFactorsList }), [['2A'], ['1A', '1A'], []])
})

test('a list that does not name episodes is joined by the number of the assessment', () => {
  const Assessments = [{ LAchildID: '7', CINdetailsID: '1', AssessmentID: '1' }]
  assert.deepEqual(factorsIn({ Assessments, AssessmentFactorsList: [{ LAchildID: '7', AssessmentID: '1', AssessmentFactor: '2A' }] }), [
    ['2A'],
  ])
})

test('without a list that names its assessments, factors are those that stand with the assessment', () => {
  const Assessments = [{ LAchildID: '7', AssessmentFactors: ['1A', '2A'] }]
  assert.deepEqual(factorsIn({ Assessments }), [['1A', '2A']])
  const unnamed = { Assessments, AssessmentFactorsList: [{ LAchildID: '7', AssessmentFactor: '3A' }] }
  assert.deepEqual(factorsIn(unnamed), [['1A', '2A']])
  assert.equal(whyNoFactors(about(unnamed)), undefined)
  assert.match(whyNoFactors(about({ ...unnamed, Assessments: [{ LAchildID: '7' }] }))!, /no column AssessmentFactors/)
})
