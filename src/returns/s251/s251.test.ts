import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../kernel/kernel.ts'
import { aChild } from '../../record/record.ts'
import { costColumns, placementCosts } from './from-record.ts'

const told = aChild({ ethnicity: 'WBRI' })
  .lookedAfter('2025-06-02', { homePostcode: 'BD1 1HX' })
  .underLaw('V2', '2025-06-02')
  .placed('2025-06-02', { type: 'K2', provider: 'PR4', urn: '1234567' })
const placement = told.entries.find(e => e.kind === 'placement')!.entry
const costs = told
  .with('serviceCost', {
    purpose: 'placement',
    paidBy: 'socialCare',
    pence: 700_000,
    placement,
    startDate: day('2026-03-01'),
    endDate: day('2026-03-07'),
  })
  .with('serviceCost', {
    purpose: 'placement',
    paidBy: 'health',
    pence: 100_000,
    placement,
    startDate: day('2026-03-29'),
    endDate: day('2026-04-07'),
  })

test('a placement’s costs in a financial year, by who paid: what reaches outside the year counts for the days within', () => {
  const [row, more] = placementCosts(costs.child, day('2025-04-01'), day('2026-03-31'))
  assert.equal(more, undefined)
  const by = Object.fromEntries(costColumns.map(({ heading }, i) => [heading, row![i]]))
  assert.equal(row!.length, 29)
  assert.deepEqual(
    [
      by['Total committed cost accrued in FY to date'],
      by['Contribution from social care provider/s'],
      by['Contribution from health provider/s'],
    ],
    [7300, 7000, 300],
  )
  assert.deepEqual([by['Legal status'], by['Placement type'], by['Provider type'], by['Home postcode']], ['V2', 'K2', 'PR4', 'BD1 1HX'])
})

test('a placement of another year costs nothing in this one', () => {
  assert.deepEqual(placementCosts(costs.child, day('2024-04-01'), day('2025-03-31')), [])
})
