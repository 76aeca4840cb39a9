// What holds for every check of a return, whatever is in it: none fails itself, none depends on the order of rows, none changes what it sees.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { acrossReturn } from './across/across.ts'
import { type RawRow, tabler } from './raw-rows.ts'
import { readIsoDay } from './read-day.ts'
import { endOf, type ReturnYear, startOf } from './return-year.ts'
import { checker, type Outcome } from './run-checks.ts'
import type { TableLayout } from './table.ts'
import { type CheckedReturn, checkedReturns } from './the-returns.ts'

/** What stands in real cells, and what should not: codes of many columns, numbers, nonsense. */
const codes =
  'S P L T U B C2 V2 V3 V4 E1 J1 J2 L1 L2 L3 X1 E2 E11 E12 E17 E4A E41 E45 K1 K2 K3 H5 P2 R1 U1 T0 T1 Z1 Z11 A3 PR0 PR1 PR4 M F U 0 1 2 N1 N0 RC2 RC8 NEG PN0 PN1 YES DIED F1 SDQ1 18A 21 NONE MOB UN3 UN7 A950000178301 XXXXXXX true FALSE SE21 WAL E09000028 12.5 -1 zz £'
const text = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...codes.split(' ')) },
  { weight: 2, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.string({ maxLength: 8 }) },
)
const near = fc.constantFrom(
  ...'2007-05-02 2008-02-29 2010-03-31 2021-12-31 2022-04-01 2022-06-15 2022-06-15 2023-03-31 2023-04-01 2024-02-29 2025-04-01 2025-11-30 2026-03-31 2026-04-02'.split(
    ' ',
  ),
)
const far = fc.constantFrom('1678-01-01', '2261-12-31', '0001-01-01', 'zz/zz/2014', '31/02/2026', 'soon')
const day = fc.oneof({ weight: 8, arbitrary: near }, { weight: 2, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: far })
const keys = fc.constantFrom('1', '2', undefined)

function rowOf(layout: TableLayout) {
  const cell = (column: string) =>
    layout[column] === 'day' ? day : /^(CHILD|LAchildID|CINdetailsID|AssessmentID|CPPID)$/.test(column) ? keys : text
  return fc.record(Object.fromEntries(Object.keys(layout).map(column => [column, cell(column)])))
}
const tablesIn = ({ shape }: Pick<CheckedReturn, 'shape'>) =>
  fc.record(
    Object.fromEntries(
      Object.entries(shape.layouts).map(([table, layout]) => [
        table,
        fc.array(rowOf(layout), { maxLength: table === 'Header' && shape.child !== 'CHILD' ? 1 : 4 }),
      ]),
    ),
  )

type Given = Readonly<Record<string, readonly Record<string, string | undefined>[]>>

function run({ shape, checks }: Pick<CheckedReturn, 'shape' | 'checks'>, given: Given, year: ReturnYear): readonly Outcome[] {
  const about = {
    collectionStart: startOf(year),
    collectionEnd: endOf(year),
    collectionYear: Number(endOf(year).slice(0, 4)),
    localAuthority: 'E09000028',
    fileFormat: 'csv' as const,
    providers: {
      withUrn: (urn: string) =>
        urn === '1' ? [{ urn, placeCodes: ['K1'], providerCodes: ['PR1'], postcode: 'SE217HT', closed: startOf(year) }] : [],
    },
    postcodes: { isWhole: true, find: (postcode: string) => (postcode === 'SE21' ? { authority: 'E09000028' } : undefined) },
  }
  const columns = Object.entries(shape.layouts).map(([table, layout]) => [
    table,
    new Map(Object.keys(layout).map(column => [column, true as const])),
  ])
  const all = checker(shape, { checks, on: endOf(year), given: Object.fromEntries(columns), about })
  const { ofTheReturn, children } = rawRows(shape, given)
  const tables = tabler(shape, readIsoDay, ofTheReturn)
  for (const rows of children) all.child(tables(rows))
  return all.finish()
}

/** As a reader of files hands them on. */
function rawRows({ layouts, child }: CheckedReturn['shape'], given: Given) {
  const rows = Object.keys(layouts).flatMap((table, at) => {
    const columns = Object.keys(layouts[table]!)
    return given[table]!.map((said, row) => ({ whose: said[child], table: at, row, cells: columns.map(column => said[column] ?? '') }))
  })
  const isOwn = ({ table }: RawRow) => !(child in Object.values(layouts)[table]!)
  return {
    ofTheReturn: rows.filter(isOwn),
    children: Map.groupBy(
      rows.filter(row => !isOwn(row)),
      ({ whose }) => whose,
    ).values(),
  }
}

for (const it of [...checkedReturns, acrossReturn]) {
  for (const year of [...new Set([it.years[0], '2024_25', it.years[1]] as const)]) {
    test(`${it.name} ${year}: whatever a return says, every check answers, and the same in any order of rows`, () => {
      fc.assert(
        fc.property(tablesIn(it), given => {
          const outcomes = run(it, given as Given, year)
          for (const outcome of outcomes)
            if (outcome.status === 'not-run') assert.doesNotMatch(outcome.why, /the check itself failed/, outcome.code)
          const turned = Object.fromEntries(Object.entries(given).map(([table, rows]) => [table, (rows as Given[string]).toReversed()]))
          for (const [i, outcome] of run(it, turned, year).entries())
            assert.deepEqual(foundIn(outcome, turned), foundIn(outcomes[i]!, given as Given), outcome.code)
        }),
        { numRuns: 150 },
      )
    })
  }
}

/** What was found, in the words of the rows themselves: of two that say the same, either may be the one that is too many. */
function foundIn(outcome: Outcome, given: Given) {
  if (outcome.status !== 'failed') return outcome.status
  return outcome.found.map(({ table = '', rows }) => [table, rows.map(row => JSON.stringify(given[table]![row])).toSorted()])
}
