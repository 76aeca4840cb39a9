import type { Id } from '../../kernel/kernel.ts'
import type { FeedChild } from '../csc-api/payload.ts'
import { readStrokedDay } from '../read-day.ts'
import type { Cell, Layouts } from '../table.ts'
import { type Collection, returnNamed } from '../the-returns.ts'
import { type AcrossTable, shapeAcross } from './tables.ts'

/** A row of one of the returns, with the columns that are set against others'. Days are written as 2025-04-01. */
export interface AcrossCells {
  readonly table: AcrossTable
  readonly cells: readonly Cell[]
  readonly entry?: Id | undefined
  readonly from?: Readonly<Record<string, Id>> | undefined
}

const layouts = shapeAcross.layouts as Layouts
const prefix = { cin: 'CIN_', ssda903: 'SSDA903_' } as const

interface Taken {
  readonly table: AcrossTable
  /** Where each of its columns stands in the return's own table, and whether it is a day. */
  readonly from: readonly { readonly at: number; readonly isDay: boolean }[]
}

/** How the rows of a return are taken; undefined for tables that are set against nothing. The child's number is CHILD, whatever a return calls it. */
function takenFrom(collection: Collection): ReadonlyMap<string, Taken> {
  const { shape } = returnNamed(collection)!
  const taken = Object.keys(shape.layouts).flatMap(name => {
    const table = `${prefix[collection]}${name}`
    if (!Object.hasOwn(layouts, table)) return []
    const own = Object.keys(shape.layouts[name]!)
    const from = Object.entries(layouts[table]!).map(([column, holds]) => ({
      at: own.indexOf(column === 'CHILD' ? shape.child : column),
      isDay: holds === 'day',
    }))
    return [[name, { table: table as AcrossTable, from }] as const]
  })
  return new Map(taken)
}

const made = new Map<Collection, ReadonlyMap<string, Taken>>()
const takenOf = (collection: Collection) => made.get(collection) ?? made.set(collection, takenFrom(collection)).get(collection)!

/** A row of a return, as it stands beside others; days of the looked-after return's files have strokes, and what is no day stays as it is. */
export function besideOthers(
  collection: Collection,
  { table, cells, ...its }: Omit<AcrossCells, 'table'> & { table: string },
): AcrossCells | undefined {
  const taken = takenOf(collection).get(table)
  if (!taken) return undefined
  const cell = (at: number, isDay: boolean): Cell => {
    const said = cells[at]
    return isDay && typeof said === 'string' && said.includes('/') ? (readStrokedDay(said) ?? said) : said
  }
  return { table: taken.table, cells: taken.from.map(({ at, isDay }) => (at < 0 ? undefined : cell(at, isDay))), ...its }
}

/** Which columns of which tables are there, of what a return has. */
export const givenBeside = (collection: Collection, given: Readonly<Record<string, ReadonlyMap<string, true | string>>>) =>
  Object.entries(given).flatMap(([name, columns]) => {
    const taken = takenOf(collection).get(name)
    const { child } = returnNamed(collection)!.shape
    if (!taken) return []
    const there = Object.keys(layouts[taken.table]!).flatMap(column => {
      const is = columns.get(column === 'CHILD' ? child : column)
      return is === undefined ? [] : [[column, is] as const]
    })
    return [[taken.table, new Map(there)] as const]
  })

const row = (table: AcrossTable, said: object): AcrossCells => ({
  table,
  cells: Object.keys(layouts[table]!).map(column => written((said as Readonly<Record<string, unknown>>)[column])),
})
const written = (value: unknown): Cell =>
  Array.isArray(value) ? value.map(String) : value === undefined || value === null ? undefined : String(value)

/** One child of the daily feed. What is to be removed there is not in it any more. */
export function rowsOfFeed(child: FeedChild): AcrossCells[] {
  if (child.purge) return []
  const CHILD = child.la_child_id
  const rows = [row('FEED_Children', { ...(child.child_details?.purge ? {} : child.child_details), CHILD })]
  for (const episode of (child.social_care_episodes ?? []).filter(isKept)) {
    rows.push(row('FEED_Episodes', { ...episode, CHILD }))
    for (const plan of (episode.child_protection_plans ?? []).filter(isKept)) rows.push(row('FEED_ProtectionPlans', { ...plan, CHILD }))
    for (const placement of (episode.child_looked_after_placements ?? []).filter(isKept))
      rows.push(row('FEED_Placements', { ...placement, CHILD }))
    for (const worker of episode.care_worker_details ?? []) rows.push(row('FEED_Workers', { ...worker, CHILD }))
  }
  return rows
}
const isKept = ({ purge }: { purge?: boolean }) => !purge

export const rowOfWorker = (worker: Readonly<Record<string, string>>): AcrossCells => row('CSWW_Workers', worker)
