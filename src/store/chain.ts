import { createHash } from 'node:crypto'
import type { EntryRow } from './tables.ts'

/** Covers all of the row and the link before it, so that nothing can be changed without breaking what follows. */
export function linkAfter(before: string | undefined, { link, ...row }: Omit<EntryRow, 'link'> & { link?: string }): string {
  return createHash('sha256')
    .update(before ?? '')
    .update(inOneOrder(row))
    .digest('hex')
}

/** The database keeps JSON but not the order of its keys, so they are put in order here. */
function inOneOrder(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inOneOrder).join()}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  const pairs = Object.entries(value).filter(([, v]) => v !== undefined)
  return `{${pairs
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, v]) => `${JSON.stringify(key)}:${inOneOrder(v)}`)
    .join()}}`
}
