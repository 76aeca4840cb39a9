import type { Id } from '../../kernel/kernel.ts'
import type { Cell, Row } from './cell.ts'
import type { Beside, FileRow, Group } from './file-row.ts'
import { finished } from './finish.ts'
import { absent, Called, nobody, system, told } from './rows.ts'
import type { Facts } from './table.ts'
import { claEpisodes } from './tables/care-episodes.ts'
import { tableNamed } from './tables.ts'
import type { Taking } from './taking.ts'

/** A row of the file, and the entry that it became, if any. */
export interface Placed {
  readonly row: FileRow
  readonly key: string | undefined
  readonly entry: Id | undefined
}

/**
 * Keeps what an entry is called in the file, where that is not our own name for it; every cell in which the file says something else than we
 * do, with what we say in its place; and whole rows of which nothing was taken.
 */
export function kept(taking: Taking, group: Group, placed: readonly Placed[], beside: Beside): void {
  const refs = (taking.now.child?.externalRefs ?? taking.now.externalRefs ?? []).filter(ref => ref.system === system)
  const ids = new Map(refs.map(ref => [`${ref.table} ${ref.key}`, ref.id]))
  const sayRef = (table: string, key: string, facts: Facts) => {
    const id = ids.get(`${table} ${key}`) ?? taking.newId()
    ids.set(`${table} ${key}`, id)
    taking.say('externalRef', id, { system, table, key, ...facts })
  }
  const standing = placed.filter(p => p.entry !== undefined && stands(taking, p))
  for (const { row, key, entry } of standing)
    if (key !== undefined && entry !== undefined && key !== ourName(taking, row.table, entry) && !ids.has(`${row.table} ${key}`))
      sayRef(row.table, key, { entry })

  const rows = rowsNow(taking, beside)
  const names = new Map<string, number>()
  for (const { row, key, entry } of placed) {
    const table = tableNamed.get(row.table)
    if (!table || row.line === 0) continue
    const label = key ?? 'no number'
    const count = (names.get(`${row.table} ${label}`) ?? 0) + 1
    names.set(`${row.table} ${label}`, count)
    const ours = entry === undefined ? undefined : rows.get(`${row.table} ${entry}`)
    const isOne = ours?.some(({ cells }) => table.columns.every(({ name }, i) => !(name in row.cells) || row.cells[name] === cells[i]))
    if (isOne || (entry !== undefined && taking.isRecordedHere(entry))) continue
    if (ours?.length === 1 && entry !== undefined && key !== undefined) {
      const cells: Record<string, [Cell, Cell]> = {}
      for (const [i, { name }] of table.columns.entries()) {
        const said = row.cells[name]
        if (said !== undefined && said !== ours[0]!.cells[i]) cells[name] = [said, ours[0]!.kept[i] ?? null]
      }
      sayRef(row.table, key, { entry, ...(Object.keys(cells).length > 0 && { cells }) })
      continue
    }
    const cells = Object.fromEntries(Object.entries(row.cells).flatMap(([column, said]) => (said === null ? [] : [[column, [said, null]]])))
    // A second row of one number, and one whose entry shows itself in another table, have a name of their own.
    sayRef(row.table, count === 1 && entry === undefined ? label : `${label} (${count === 1 ? 'as it stood' : count})`, { cells })
  }
  // Episodes follow from legal statuses and placements: one that the file did not have is not in it when it leaves.
  const came = new Set(placed.map(p => p.entry))
  for (const { id, period } of claEpisodes.entries(taking.now) as unknown as { id: string; period: { id: Id } }[])
    if (taking.isNew(period.id) && !came.has(id) && rows.has(`${claEpisodes.name} ${id}`)) sayRef(claEpisodes.name, `${absent}${id}`, {})
  if (group.what === 'nobody') sayRef(nobody, group.name, {})
}

const stands = (taking: Taking, { row, entry }: Placed) => taking.has(entry!) && (row.line === 0 || taking.factsOf(entry!) !== undefined)

function ourName(taking: Taking, table: string, entry: Id): string {
  const { child, adult, professional, team } = taking.now
  if (table === 'ssd_person') return child?.childDetails.laChildId ?? adult?.id ?? entry
  if (table === 'ssd_cla_immunisations') return entry
  return professional || team ? taking.subject : entry
}

/** What we would write now, by table and entry: as it is kept, and as it leaves. */
function rowsNow(taking: Taking, beside: Beside): Map<string, { kept: Row; cells: Row }[]> {
  const subject = taking.now
  const bare = (subject.child?.externalRefs ?? subject.externalRefs ?? []).map(({ cells, ...ref }) => ref)
  const rows = new Map<string, { kept: Row; cells: Row }[]>()
  for (const [table, entry, row] of told(subject, new Called(bare)))
    rows.set(
      `${table.name} ${entry.id}`,
      finished(table, [row], beside).map(cells => ({ kept: row, cells })),
    )
  return rows
}
