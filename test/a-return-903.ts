import { addDays } from '../src/kernel/kernel.ts'
import { childFrom, type Entry, postFrom, professionalFrom } from '../src/record/record.ts'
import {
  type CaseResult,
  type MadeRow,
  type ReturnYear,
  returnNamed,
  returnYearOf,
  runCase,
  startOf,
  tables903,
  type Workers903,
} from '../src/returns/returns.ts'
import { lies } from '../synth/synth.ts'

const { layouts } = returnNamed('ssda903')!.shape
/** The invented council's own code. */
const ours = 'E06000901'
const places = ['HOME_POST', 'PL_POST'] as const

type Row = Record<string, string>
export type Return903 = Record<string, Row[]>
interface OneSubject {
  readonly subject: string
  readonly type: string
  readonly entries: readonly Entry[]
}

const yearBefore = (year: ReturnYear): ReturnYear => returnYearOf(addDays(startOf(year), -1))

/** Who was in which post, and their numbers, of a council's subjects. */
export function workersOf(subjects: Iterable<OneSubject>): Workers903 {
  const holders = new Map<string, NonNullable<ReturnType<typeof postFrom>>['postHoldings']>()
  const numbers = new Map<string, string>()
  for (const { type, entries } of subjects) {
    const post = type === 'post' ? postFrom(entries) : undefined
    const worker = type === 'professional' ? professionalFrom(entries) : undefined
    if (post) holders.set(post.id, post.postHoldings)
    if (worker?.professional.workerId) numbers.set(worker.id, worker.professional.workerId)
  }
  return { holders, numbers }
}

const said = ({ table, cells }: MadeRow): Row => {
  const columns = Object.keys(layouts[table]!)
  return Object.fromEntries(cells.flatMap((cell, i) => (cell === undefined ? [] : [[columns[i]!, cell]])))
}

/** An episode with where its placement is, as the DfE works it out from postcodes. */
function placed(row: Row): Row {
  const [home, there] = places.map(column => lies(row[column] ?? ''))
  const distance = home && there && Math.hypot(home.easting - there.easting, home.northing - there.northing) / 1000 / 1.6093
  const isIn = there?.authority === ours
  return {
    ...row,
    ...(there && { PL_LA: there.authority, PL_LOCATION: isIn ? 'IN' : 'OUT' }),
    ...(distance !== undefined && { PL_DISTANCE: distance.toFixed(1) }),
  }
}

/** The looked-after return of a council's children for a year, last year's beside it, as its checks take them. */
export function return903Of(subjects: Iterable<OneSubject>, year: ReturnYear, workers: Workers903): Return903 {
  const tables: Return903 = Object.fromEntries(Object.keys(layouts).map(table => [table, []]))
  for (const { subject, type, entries } of subjects) {
    const child = type === 'child' ? childFrom(entries, subject) : undefined
    if (!child) continue
    for (const [each, ending] of [
      [year, ''],
      [yearBefore(year), '_last'],
    ] as const) {
      const made = tables903(child, each, workers)
      if (!('included' in made)) continue
      for (const row of made.included) tables[row.table + ending]!.push(row.table === 'Episodes' ? placed(said(row)) : said(row))
    }
  }
  return tables
}

/** What one check finds in it. Every postcode of the invented country is known. */
export function checked903(tables: Return903, year: ReturnYear, rule: string): CaseResult {
  const used = new Set(tables['Episodes']!.flatMap(row => places.flatMap(column => row[column] ?? [])))
  const postcodes = [...used].flatMap(pcd => {
    const at = lies(pcd)
    return at ? [{ pcd, laua: at.authority, oseast1m: at.easting, osnrth1m: at.northing }] : []
  })
  const columns = Object.fromEntries(Object.entries(layouts).map(([table, layout]) => [table, Object.keys(layout)]))
  return runCase({ case: rule, collection: 'ssda903', year, rule, tables, columns, metadata: { postcodes, localAuthority: ours } })
}

/** Which children a check finds something wrong with. */
export function foundBy(result: CaseResult, tables: Return903): Set<string> {
  return new Set(Object.entries(result.failures).flatMap(([table, rows]) => rows.map(row => tables[table]![row]!['CHILD']!)))
}
