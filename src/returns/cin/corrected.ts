import { type CensusChild, lineOf } from './census.ts'

/** What somebody put right: what stands in this element on this line is to be read so. */
export interface Correction {
  readonly line: number
  readonly field: string
  readonly corrected: string
}

type Read = { readonly at?: { readonly lines?: Readonly<Record<string, number>> }; readonly [name: string]: unknown }

/** The child as the file would have it with these corrections. One for a cell that is not there puts it there. */
export function corrected(child: CensusChild, corrections: ReadonlyMap<string, string>): CensusChild {
  return corrections.size === 0 ? child : (block(child as unknown as Read, corrections) as unknown as CensusChild)
}

export const correctionsFrom = (rows: readonly Correction[]): ReadonlyMap<string, string> =>
  new Map(rows.filter(r => r.corrected.trim() !== '').map(r => [`${r.line} ${r.field}`, r.corrected.trim()]))

function block(read: Read, corrections: ReadonlyMap<string, string>): Read {
  const now: Record<string, unknown> = { ...read }
  for (const [name, held] of Object.entries(read)) {
    if (Array.isArray(held)) now[name] = held.map(each => (typeof each === 'object' ? block(each as Read, corrections) : each))
    else if (name !== 'at' && typeof held === 'object' && held !== null) now[name] = block(held as Read, corrections)
  }
  for (const [where, text] of corrections) {
    const [line, field] = where.split(' ') as [string, string]
    const mayHold = field in read || read.at?.lines?.[field] !== undefined
    if (mayHold && lineOf(read as never, field) === Number(line)) now[field] = text
  }
  return now as Read
}
