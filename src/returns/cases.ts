import { type Day, isDay } from '../kernel/kernel.ts'
import { type Place, type Provider, providersOf, type Reference } from './about.ts'
import { daysAfter, yearIn, yearsAfter } from './days.ts'
import { childByChild, tablesOf } from './given-rows.ts'
import { firstHalves } from './outward.ts'
import { plainPostcode } from './postcode.ts'
import { readIsoDay, readStrokedDay } from './read-day.ts'
import { endOf, isReturnYear, returnYearOf, startOf } from './return-year.ts'
import { checker, type Given, type Outcome } from './run-checks.ts'
import type { Layouts } from './table.ts'
import { returnNamed } from './the-returns.ts'

type Text = string | number | boolean | null
type Rows = readonly Readonly<Record<string, Text | readonly Text[]>>[]

/** A conformance case: the tables of a small return, what it is about, and the rule to be asked of it. Days are written as 2025-04-01. */
export interface Case {
  readonly case: string
  readonly collection: string
  /** The year whose rules are asked: 2022_23. */
  readonly year: string
  readonly rule: string
  readonly tables: Readonly<Record<string, Rows>>
  readonly columns?: Readonly<Record<string, readonly string[]>>
  /** Columns that the case calls by another name than the return does. */
  readonly column_aliases?: Readonly<Record<string, string>>
  readonly metadata?: Readonly<Record<string, unknown>>
}
export interface CaseResult {
  readonly case: string
  readonly rule: string
  readonly status: Outcome['status']
  readonly failures: Readonly<Record<string, readonly number[]>>
  readonly why?: string
}

export function runCase(asked: Case): CaseResult {
  const { case: name, rule } = asked
  const outcome = outcomeOf(asked)
  if (outcome.status === 'not-run') return { case: name, rule, status: outcome.status, failures: {}, why: outcome.why }
  const found = outcome.status === 'failed' ? outcome.found.filter(({ table }) => table !== undefined) : []
  return { case: name, rule, status: outcome.status, failures: Object.fromEntries(found.map(({ table, rows }) => [table, rows])) }
}

function outcomeOf(asked: Case): Outcome {
  const it = returnNamed(asked.collection)
  const check = it?.checks.find(({ id }) => id === asked.rule)
  const none = (why: string): Outcome => ({ code: asked.rule, severity: 'error', status: 'not-run', why })
  if (!it || !isReturnYear(asked.year)) return none(`there is no return ${asked.collection} of ${asked.year}`)
  if (!check) return none('there is no such check')

  const alias = (column: string) => asked.column_aliases?.[column] ?? column
  const entries = Object.entries(asked.tables).map(([table, rows]) => [table, rows.map(row => plain(row, alias))] as const)
  const columns = Object.entries(asked.columns ?? {}).map(([table, names]) => [table, names.map(alias)] as const)
  const shape = it.shape
  const given = givenOf(entries, columns)
  // A day that whoever wrote the case did not know for one stands there as a council would write it.
  const tables = tablesOf(shape, Object.fromEntries(entries), readDay)
  const { about, on } = aboutOf(asked, tables['Header']?.[0]?.['ReferenceDate'] as Day | undefined)
  const outcomeWith = (columns: Given) => {
    const run = checker(shape, { checks: [check], on, given: columns, about })
    for (const child of childByChild(shape, tables)) run.child(child)
    return run.finish()[0]
  }
  const outcome = outcomeWith(given)
  // A case has only the columns that somebody's rule looked at: another that ours looks at is empty in it.
  const isShort = outcome?.status === 'not-run' && /has no column/.test(outcome.why)
  return (isShort ? outcomeWith(withAllColumns(given, shape.layouts)) : outcome) ?? none(`it is not in force in ${asked.year}`)
}

const withAllColumns = (given: Given, layouts: Layouts): Given =>
  Object.fromEntries(Object.keys(given).map(table => [table, new Map(Object.keys(layouts[table] ?? {}).map(column => [column, true]))]))

const plain = (row: Rows[number], alias: (column: string) => string) =>
  Object.fromEntries(Object.entries(row).map(([column, cell]) => [alias(column), cellOf(cell)]))
// A text of no length is something that stands there, where null is nothing: a blank keeps them apart, as a row takes '' for nothing.
const cellOf = (cell: Rows[number][string]) =>
  cell === null || cell === undefined ? undefined : Array.isArray(cell) ? cell.map(String) : cell === '' ? ' ' : String(cell)

function givenOf(
  rows: readonly (readonly [string, readonly object[]])[],
  columns: readonly (readonly [string, readonly string[]])[],
): Given {
  const said = new Map(columns)
  return Object.fromEntries(
    rows.map(([table, all]) => [table, new Map((said.get(table) ?? all.flatMap(row => Object.keys(row))).map(column => [column, true]))]),
  )
}

function aboutOf({ metadata: said = {}, year }: Case, reference: Day | undefined) {
  const on = isReturnYear(year) ? endOf(year) : reference!
  const dayIn = (...names: string[]) => names.map(name => readDay(said[name])).find(found => found !== undefined)
  const collectionEnd = dayIn('collection_end', 'ReferenceDate') ?? reference ?? on
  const collectionStart = dayIn('collection_start') ?? daysAfter(yearsAfter(collectionEnd, -1), 1) ?? startOf(returnYearOf(on))
  const collectionYear = Number(said['collectionYear'] ?? yearIn(collectionEnd))
  return { on, about: { collectionStart, collectionEnd, collectionYear, ...referenceIn(said) } }
}

function referenceIn(said: Readonly<Record<string, unknown>>): Reference {
  const { provider_info, postcodes, localAuthority, file_format } = said
  return {
    ...(Array.isArray(provider_info) && { providers: providersOf(provider_info.map(providerOf)) }),
    postcodes: Array.isArray(postcodes) ? postcodesOf(postcodes) : firstHalves,
    ...(typeof localAuthority === 'string' && { localAuthority }),
    ...((file_format === 'csv' || file_format === 'xml') && { fileFormat: file_format }),
  }
}

/** Without the midnight that some write after a day. */
function readDay(said: unknown): Day | undefined {
  if (typeof said !== 'string') return undefined
  const text = said.replace(/[ T]00:00:00(\.0+)?Z?$/, '')
  return isDay(text) ? text : (readIsoDay(text) ?? readStrokedDay(text))
}
const codesIn = (text: unknown) => (typeof text === 'string' ? text.split(',').map(code => code.trim()) : [])

function providerOf(line: Readonly<Record<string, unknown>>): Provider {
  const closed = readDay(line['REG_END'])
  const { POSTCODE: postcode, LA_CODE_INFERRED: authority } = line
  return {
    urn: String(line['URN']),
    placeCodes: codesIn(line['PLACE_CODES']),
    providerCodes: codesIn(line['PROVIDER_CODES']),
    ...(typeof postcode === 'string' && { postcode: plainPostcode(postcode) }),
    ...(typeof authority === 'string' && { authority }),
    ...(closed !== undefined && { closed }),
  }
}

function postcodesOf(lines: readonly Readonly<Record<string, unknown>>[]) {
  const number = (value: unknown) => (value === null || value === undefined ? {} : { n: Number(value) }).n
  const places = lines.map(line => {
    const [authority, easting, northing] = [line['laua'], number(line['oseast1m']), number(line['osnrth1m'])]
    const place: Place = {
      ...(typeof authority === 'string' && { authority }),
      ...(easting !== undefined && { easting }),
      ...(northing !== undefined && { northing }),
    }
    return [plainPostcode(String(line['pcd'])), place] as const
  })
  const byPostcode = new Map(places)
  return { isWhole: true, find: (postcode: string) => byPostcode.get(plainPostcode(postcode)) }
}
