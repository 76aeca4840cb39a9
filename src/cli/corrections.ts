import { existsSync, readFileSync } from 'node:fs'
import { csvRows } from '../kernel/kernel.ts'
import { Mistake } from './command.ts'

/** What somebody put right in the list of what is aside: what stands in this element on this line of this file is to be read so. */
export interface CorrectedRow {
  /** Empty where the list does not say: then it is of whichever file is read. */
  readonly file: string
  readonly line: number
  readonly field: string
  readonly corrected: string
}

/** The rows of a list in whose last column something stands. */
export function correctedRows(path: string | undefined): CorrectedRow[] {
  if (path === undefined) return []
  if (!existsSync(path)) throw new Mistake(`there is no file ${path}`)
  const [first = [], ...rows] = csvRows(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''))
  const at = (heading: string) => first.findIndex(cell => cell.trim().toLowerCase() === heading)
  const [file, line, field, corrected] = [at('file'), at('line'), at('field'), at('corrected')]
  if (line < 0 || field < 0 || corrected < 0) throw new Mistake(`${path} needs the columns line, field and corrected`)
  return rows
    .map(cells => ({
      file: file < 0 ? '' : (cells[file] ?? '').trim(),
      line: Number(cells[line]),
      field: (cells[field] ?? '').trim(),
      corrected: (cells[corrected] ?? '').trim(),
    }))
    .filter(row => row.corrected !== '')
}
