import { providersOf } from './about.ts'
import { type Check, type CheckExample, type ExampleAbout, type Ruling, theReturnItself } from './check.ts'
import { yearIn } from './days.ts'
import { childByChild, tablesOf } from './given-rows.ts'
import { plainPostcode } from './postcode.ts'
import { endOf, type ReturnYear, returnYearOf, startOf } from './return-year.ts'
import { checker, type Outcome } from './run-checks.ts'
import type { Columns, Layouts, ReturnShape } from './table.ts'

/** Runs one check on one of its own examples, in the first year of its ruling unless the example says otherwise. */
export function runExample<L extends Layouts>(
  shape: ReturnShape<L>,
  check: Check<L>,
  ruling: Ruling<L>,
  example: CheckExample<L>,
): Outcome {
  const first = returnYearOf(ruling.inForce.from)
  const asked = { checks: [check], on: endOf(first), given: everyColumn(ruling, example), about: aboutOf(example.about, first) }
  const run = checker(shape, asked)
  for (const tables of childByChild(shape, tablesOf(shape, example.given))) run.child(tables)
  return run.finish()[0]!
}

function aboutOf({ year, providers, postcodes, ...rest }: ExampleAbout = {}, first: ReturnYear) {
  const collectionEnd = endOf(year ?? first)
  return {
    ...rest,
    collectionStart: startOf(year ?? first),
    collectionEnd,
    collectionYear: yearIn(collectionEnd),
    ...(providers && { providers: providersOf(providers) }),
    ...(postcodes && { postcodes: { isWhole: true, find: (postcode: string) => postcodes[plainPostcode(postcode)] } }),
  }
}

/** An example says only what it is about: what the check reads is there, if only empty; what it may read is there where a row has it. */
function everyColumn<L extends Layouts>({ reads }: Ruling<L>, { given }: CheckExample<L>) {
  const tables = new Map<string, Map<string, true>>()
  const has = (table: string) => tables.get(table) ?? tables.set(table, new Map()).get(table)!
  for (const [table, columns] of Object.entries(reads as Columns<Layouts>)) {
    const there = has(table)
    for (const column of columns ?? []) there.set(column, true)
  }
  for (const [table, rows] of Object.entries(given)) for (const column of (rows ?? []).flatMap(Object.keys)) has(table).set(column, true)
  return Object.fromEntries(tables)
}

/** What an example found, in the shape in which it says what it wants. */
export function foundBy(outcome: Outcome): Readonly<Record<string, readonly number[]>> | typeof theReturnItself | string {
  if (outcome.status === 'not-run') return outcome.why
  if (outcome.status === 'passed') return {}
  if (outcome.found.some(({ table }) => table === undefined)) return theReturnItself
  return Object.fromEntries(outcome.found.map(({ table, rows }) => [table, rows]))
}
