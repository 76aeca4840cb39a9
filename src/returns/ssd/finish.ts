import type { Day, Id } from '../../kernel/kernel.ts'
import type { Cell, Row } from './cell.ts'
import { writtenOut } from './flags.ts'
import type { Table } from './table.ts'

/** A post, as far as somebody else's row needs it: its team, and who held it when. */
export interface PostSeen {
  readonly team: Id
  readonly holdings: readonly { readonly professional: Id; readonly startDate: Day; readonly endDate?: Day | undefined }[]
}

/** What rows name that is not in their own subject's record. */
export interface Others {
  /** What a worker, a team, a person or a family is called. */
  readonly name: (id: Id) => string | undefined
  readonly teamName: (id: Id) => string | undefined
  readonly post: (id: Id) => PostSeen | undefined
}

/** A subject's rows as the data set shows them: what they name is called by its name, and a post is whoever held it. */
export function finished(table: Table, rows: readonly Row[], others: Others): Row[] {
  const whole = table.name === 'ssd_involvements' ? rows.flatMap(row => byHolder(row, others)) : rows
  return whole.map(row => row.map((cell, i) => finishedCell(table.columns[i]!, cell, others)))
}

function finishedCell({ names, dictionary }: Table['columns'][number], cell: Cell, { name, teamName }: Others): Cell {
  if (cell === null) return null
  if (dictionary) return writtenOut(dictionary, cell)
  if (!names) return cell
  return (names === 'ssd_department.name' ? teamName(cell) : name(cell)) ?? cell
}

/** The row of a worker stands; that of a post is one for each of its holders in that time, or one without anybody. */
function byHolder(row: Row, { post }: Others): Row[] {
  const [key = null, who = null, role = null, team = null, from = null, until = null, ...rest] = row
  const seen = who === null ? undefined : post(who)
  if (!seen || who === null || key === null) return [row]
  const holders = seen.holdings
    .filter(h => (until === null || h.startDate < until) && (h.endDate === undefined || h.endDate > (from ?? '')))
    .toSorted((a, b) => (a.startDate < b.startDate ? -1 : a.startDate > b.startDate ? 1 : a.professional < b.professional ? -1 : 1))
  const ofTeam = team === who ? seen.team : team
  if (holders.length === 0) return [[key, null, role, ofTeam, from, until, ...rest]]
  return holders.map((h, i) => {
    const start = h.startDate > (from ?? '') ? h.startDate : from
    const end = h.endDate !== undefined && (until === null || h.endDate < until) ? h.endDate : until
    return [i === 0 ? key : `${key}-${i + 1}`, h.professional, role, ofTeam, start, end, ...rest]
  })
}
