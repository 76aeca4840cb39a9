import { hash } from 'node:crypto'
import type { EntryRow } from './tables.ts'

/** Covers all of the row and the link before it, so that nothing can be changed without breaking what follows. */
export function linkAfter(before: string | undefined, { link, ...row }: Omit<EntryRow, 'link'> & { link?: string }): string {
  return hash('sha256', (before ?? '') + inOneOrder(row))
}

/** The database keeps JSON but not the order of its keys, so they are put in order here. */
const inOneOrder = (value: unknown): string => JSON.stringify(sorted(value)) ?? 'null'

/** Numbers as keys would not stay where they are put: no fact has one. */
function sorted(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map(sorted)
  const inOrder: Record<string, unknown> = {}
  for (const key of Object.keys(value).sort()) inOrder[key] = sorted((value as Record<string, unknown>)[key])
  return inOrder
}
