import { type Day, dayInWords, type Id, isDay } from '../../kernel/kernel.ts'
import { type Child, type CodeList, type Facts, first, type Kind, type Known, kinds, type NewVersion } from '../../record/record.ts'
import { type Aside, shown } from '../aside.ts'
import { lineOf, type Place } from './census.ts'

/** One child being taken from a file into the record. */
export interface Taking {
  readonly subject: Id
  /** What the record holds of them already. */
  readonly held: Child | undefined
  /** The day that the file speaks of, its reference date: it knows nothing later. */
  readonly on: Day
  readonly because: string
  readonly newId: () => Id
  readonly aside: (aside: Aside) => void
}

export type Read = { readonly at?: Place; readonly [cell: string]: unknown }

export const textIn = (block: Read, cell: string): string | undefined => (block[cell] as string | undefined)?.trim() || undefined

/** Sets a cell aside: it is not believed, and whoever sent it learns why. */
export function doubt(taking: Taking, block: Read, cell: string, why: string): undefined {
  const value = textIn(block, cell)
  taking.aside({ line: lineOf(block, cell), field: cell, value: value && shown(value), why })
}

/** The schema lets a day carry a time zone. A civil day has none. */
export const withoutZone = (day: string | undefined): string | undefined => day?.replace(/(Z|[+-]\d\d:\d\d)$/, '')

/** The day in a cell: a calendar day, and none that the file cannot know yet unless it is one that was only expected. */
export function dayIn(taking: Taking, block: Read, cell: string, expected = false): Day | undefined {
  const on = withoutZone(textIn(block, cell))
  if (on === undefined) return undefined
  if (!isDay(on)) return doubt(taking, block, cell, 'This is not a date written as 2025-03-31.')
  if (on > taking.on && !expected)
    return doubt(taking, block, cell, `This is after ${dayInWords(taking.on)}, the day that the file speaks of.`)
  return on
}

export function codeIn(taking: Taking, block: Read, cell: string, list: CodeList): string | undefined {
  const text = textIn(block, cell)
  if (text === undefined || list.some(row => row.code === text)) return text
  return doubt(taking, block, cell, 'This is not one of the codes of the census.')
}

/** The schema has 0 and 1; real files also say true and false. */
export function asFlag(text: string | undefined): boolean | undefined {
  const said = text?.toLowerCase()
  if (said === '1' || said === 'true') return true
  return said === '0' || said === 'false' ? false : undefined
}

export function flagIn(taking: Taking, block: Read, cell: string): boolean | undefined {
  const flag = asFlag(textIn(block, cell))
  return flag === undefined && textIn(block, cell) ? doubt(taking, block, cell, 'This is not 0 or 1.') : flag
}

export function countIn(taking: Taking, block: Read, cell: string): number | undefined {
  const text = textIn(block, cell)
  if (text === undefined) return undefined
  const count = Number(text)
  if (/^\+?\d+$/.test(text) && count <= 99) return count
  return doubt(taking, block, cell, 'This is not a number from 0 to 99.')
}

/** An end that the file gives. Where it gives none it says that there was none by its day: one that came later still stands. */
export function endIn(
  taking: Taking,
  block: Read,
  cell: string,
  held: Day | undefined,
  mayBe: (end: Day) => string | undefined,
): Day | undefined {
  if (textIn(block, cell) === undefined) return held && held > taking.on ? held : undefined
  const end = dayIn(taking, block, cell)
  const wrong = end && mayBe(end)
  if (wrong) doubt(taking, block, cell, wrong)
  return end && !wrong ? end : held
}

/** A fact given as undefined is taken away; one that is not given stays as it is held. */
export type Said<K extends Kind> = { [Fact in keyof Facts<K>]?: Facts<K>[Fact] | undefined }

/** What an entry now says: its first version, its next one where something is different, or none. */
export function say<K extends Kind>(
  taking: Pick<Taking, 'subject' | 'because' | 'newId'>,
  kind: K,
  held: Known<K> | undefined,
  said: Said<K>,
): { id: Id; versions: NewVersion[] } {
  if (!held) {
    const id = taking.newId()
    return { id, versions: [first(kind, taking.subject, id, given(said) as Facts<K>, taking.because) as NewVersion] }
  }
  const names = Object.keys(kinds[kind].shape)
  const was = given(Object.fromEntries(names.map(name => [name, (held as Record<string, unknown>)[name]])))
  const facts = given({ ...was, ...said })
  if (names.every(name => JSON.stringify(was[name]) === JSON.stringify(facts[name]))) return { id: held.id, versions: [] }
  const version = { subject: taking.subject, entry: held.id, version: held.version + 1, kind, because: taking.because, facts }
  return { id: held.id, versions: [version as unknown as NewVersion] }
}

const given = (facts: object): Record<string, unknown> => Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined))
