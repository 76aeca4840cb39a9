import { type Id, isId } from '../../kernel/kernel.ts'
import { type Entry, type Kind, type NewVersion, overlapIn, overlapInWords, stretchesOf } from '../../record/record.ts'
import type { Aside } from '../aside.ts'
import type { Cell } from './cell.ts'
import { type Beside, childNumber, type FileRow, type Group } from './file-row.ts'
import { periodRows } from './period-rows.ts'
import { kept, type Placed } from './residual.ts'
import { Called } from './rows.ts'
import type { Table } from './table.ts'
import { periodsOfCare } from './tables/care-episodes.ts'
import { isEstimatedBirth } from './tables/person.ts'
import { sources, tableNamed } from './tables.ts'
import { takeRow } from './take-row.ts'
import { Taking } from './taking.ts'

export interface TakenRows {
  readonly subject: Id
  readonly versions: readonly NewVersion[]
  readonly asides: readonly Aside[]
}

export interface TakingRows {
  readonly subject: Id
  /** The last version of each entry that the record holds of it. */
  readonly held: readonly Entry[]
  readonly beside: Beside
  readonly newId: () => Id
}

const details: Partial<Record<Group['what'], Kind>> = {
  child: 'childDetails',
  adult: 'adultDetails',
  worker: 'professional',
  team: 'team',
  family: 'familyGroup',
}

/**
 * What the rows of somebody say, against what is held. What the record can hold becomes entries; every cell that it says otherwise, or not
 * at all, is kept beside them, so that the rows leave again as they came. The same rows again change nothing.
 */
export function entriesFromRows(group: Group, { subject, held, beside, newId }: TakingRows): TakenRows {
  const taking = new Taking(subject, held, 'Standard Safeguarding Dataset', newId)
  const called = new Called(taking.now.child?.externalRefs ?? taking.now.externalRefs)
  const names = new Map<string, Id>()
  const entryOf = (table: string, key: string): Id | undefined =>
    names.get(`${table} ${key}`) ?? called.entry(table, key) ?? (isId(key) && taking.has(key) ? key : undefined)
  const kind = details[group.what]
  const own = kind && ownDetails(taking, kind, group)
  const placed: Placed[] = []
  const seen = new Set<string>()

  const takeTable = (table: Table) => {
    const rows = table === periodsOfCare ? periodRows(group.rows) : group.rows.filter(row => row.table === table.name)
    for (const row of rows.toSorted(byStart(table))) {
      if (table.isOne && !table.isOne(column => row.cells[column] ?? null)) continue
      const key = numberIn(row.cells[table.key])
      const name = `${row.table} ${key}`
      const isAgain = seen.has(name)
      seen.add(name)
      const isTaken = key !== undefined && !isAgain && own !== undefined
      const entry = isTaken ? takeRow({ taking, row, table, key, own, beside, entryOf, isAdult: group.what === 'adult' }) : undefined
      if (entry !== undefined) names.set(`${table.name} ${key}`, entry)
      placed.push({ row, key, entry })
      if (key === undefined)
        taking.doubt(row, table.key, 'This is missing, or no number: nobody can say which row it is. It is kept as it stands.')
    }
  }
  if (group.what === 'family' && own) {
    taking.say('familyGroup', own, taking.factsOf(own) ?? { name: `Family ${group.name}`, type: 'family' })
    placed.push({ row: { table: 'ssd_family', line: 0, cells: {} }, key: group.name, entry: own })
  }
  for (const table of before) takeTable(table)
  const { child } = taking.now
  if (child && own && isEstimatedBirth(child)) {
    const { expectedDateOfBirth: on, ...facts } = taking.factsOf(own)!
    taking.say('childDetails', own, { ...facts, dateOfBirth: { on, estimated: true } })
  }
  refuseOverlaps(taking, placed)
  for (const table of after) takeTable(table)
  kept(taking, group, placed, beside)
  return { subject, versions: taking.versions, asides: taking.asides }
}

/** Periods of care stand before what is in them; episodes come last, as they follow from everything that could be taken. */
const before: readonly Table[] = sources.flatMap(table => (table.name === 'ssd_cla_episodes' ? [periodsOfCare] : [table]))
const after: readonly Table[] = sources.filter(table => table.name === 'ssd_cla_episodes')

/** A number is on one line, and not a story. */
const numberIn = (cell: Cell | undefined) => (cell && /^\S(.{0,98}\S)?$/.test(cell) ? cell : undefined)

/** What began earlier is taken first: a later one may stand inside it. */
const byStart = ({ columns }: Table) => {
  const name = columns.find(column => column.type === 'moment')?.name ?? ''
  const start = (row: FileRow) => row.cells[name] ?? ''
  return (a: FileRow, b: FileRow) => (start(a) < start(b) ? -1 : start(a) > start(b) ? 1 : a.line - b.line)
}

/** The entry that says who this is. A child gets one only if the file has their row. */
function ownDetails(taking: Taking, kind: Kind, { name, rows }: Group): Id | undefined {
  const { child, adult, professional, team, familyGroup } = taking.now
  const held = child?.childDetails ?? adult?.adultDetails ?? professional?.professional ?? team ?? familyGroup
  if (held) return held.id
  if (kind !== 'childDetails') return taking.subject
  const laChildId = childNumber(name)
  if (!laChildId || !rows.some(row => row.table === 'ssd_person')) return undefined
  taking.say('childDetails', taking.subject, { laChildId, surname: 'Not named', sex: 'U' })
  return taking.subject
}

/** What would overlap with something else is not taken; its row is kept as it stands. */
function refuseOverlaps(taking: Taking, placed: readonly Placed[]): void {
  for (let left = placed.length; left > 0; left--) {
    const { child } = taking.now
    const overlap = child && overlapIn(stretchesOf(child))
    const refused = overlap?.toReversed().find(stretch => taking.isNew(stretch.entry))
    if (!refused || !overlap) return
    taking.forget(refused.entry)
    const of = placed.find(p => p.entry === refused.entry)
    if (of) taking.doubt(of.row, tableNamed.get(of.row.table)?.key ?? '', `${overlapInWords(overlap[1])}. It is kept as it stands.`)
  }
}
