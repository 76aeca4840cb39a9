import { flagRead } from './lens.ts'
import type { Column, Dictionary, Facts, Held } from './table.ts'

/** A dictionary of outcomes, every key of which is always written: Y or N once something was decided, nothing before. */
export interface Flags {
  readonly name: string
  readonly size: number
  readonly facts: readonly string[]
  /** `SINGLE_ASSESSMENT NFA` …, each of which ends in _FLAG. */
  readonly keys: string
  /** The keys that are Y; undefined while nothing is decided. */
  readonly said: (held: Held) => readonly string[] | undefined
  readonly read: (said: readonly string[]) => Facts
  /** What follows the flags: how many there are, and what was written about them. */
  readonly more?: 'COMMENTS' | 'OUTCOME_COMMENTS'
}

export function flags({ name, size, facts, keys: all, said, read, more }: Flags): Column {
  const keys = all.trim().split(/\s+/)
  return {
    name,
    type: 'text',
    size,
    dictionary: { keys, suffix: '_FLAG', ...(more && { more }) },
    facts,
    tell: held => so(said(held)),
    read: cell => {
      const dictionary = dictionaryIn(cell)
      if (!dictionary) return { doubt: 'This is not a dictionary of outcomes.' }
      return { facts: read(keys.filter(each => flagRead(String(dictionary[`${each}_FLAG`] ?? '')) === true)) }
    },
  }
}

/** How the keys that are so are kept: `|NFA,ADVICE`; a stroke and nothing while nothing is decided. */
export const so = (keys: readonly string[] | undefined): string => `|${keys?.join() ?? ''}`

/** The dictionary that a cell stands for; one that another system wrote is as it wrote it. */
export function writtenOut({ keys, suffix, more }: Dictionary, cell: string): string {
  if (!cell.startsWith('|')) return cell
  const named = cell === '|' ? undefined : cell.slice(1).split(',')
  const all: Record<string, string | number> = {}
  for (const each of keys) all[each + suffix] = named ? (named.includes(each) ? 'Y' : 'N') : ''
  if (more) {
    all['TOTAL_NO_OF_OUTCOMES'] = named?.length ?? 0
    all[more] = ''
  }
  return JSON.stringify(all)
}

export function dictionaryIn(cell: string): Record<string, unknown> | undefined {
  try {
    const said: unknown = JSON.parse(cell)
    return typeof said === 'object' && said !== null && !Array.isArray(said) ? (said as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

/** One outcome of ours that is one key of theirs, in the order in which the first that is Y is believed. */
export const first =
  (fact: string, pairs: Readonly<Record<string, string>>) =>
  (said: readonly string[]): Facts => {
    const [, ours] = Object.entries(pairs).find(([theirs]) => said.includes(theirs)) ?? []
    return ours === undefined ? {} : { [fact]: ours }
  }
