import type { Id } from '../../kernel/kernel.ts'
import type { Cell } from './cell.ts'
import type { Others } from './finish.ts'

/** A row of a file, its cells by column, as `cellRead` has them. A column that the file does not have is not there. */
export interface FileRow {
  readonly table: string
  readonly line: number
  readonly cells: Readonly<Record<string, Cell>>
}

/** All rows of a file about one of these. */
export interface Group {
  readonly what: 'child' | 'adult' | 'worker' | 'team' | 'family' | 'nobody'
  /** What the file calls them. */
  readonly name: string
  readonly rows: readonly FileRow[]
}

/** What is known beside the group: who is called what, in the file and in the record. */
export interface Beside extends Others {
  readonly id: (table: string, key: string) => Id | undefined
}

const work =
  /^ssd_(contacts|early_help|cin_|assessment|s47|initial|cp_|cla_|legal|sdq|missing|permanence|care_leavers|pre_proceedings|immigration)/

/** A person of whom the file holds no work, and who is somebody's mother, is a grown-up to the record; so is one whose number no child can have. */
export function whatOf(name: string, rows: readonly FileRow[], isMother: boolean): 'child' | 'adult' | 'nobody' {
  if (!rows.some(row => row.table === 'ssd_person')) return 'nobody'
  const hasWork = rows.some(row => work.test(row.table))
  return !hasWork && (isMother || childNumber(name) === undefined) ? 'adult' : 'child'
}

/** What a child of this name is numbered: the letters and figures of it. Undefined where nothing that may be a number is left. */
export function childNumber(name: string): string | undefined {
  const number = name.replace(/[^A-Za-z0-9]/g, '')
  return /^[A-Za-z0-9]{1,20}$/.test(number) ? number : undefined
}
