import { dayInWords, dayOf, type Id, type Instant, isDay, isPartialDate, labelled, partialDateInWords } from '../../kernel/kernel.ts'
import { entriesOf } from '../../pathway/pathway.ts'
import type { Child, Facts, Kind } from '../../record/record.ts'
import { factsInWords, type Names } from './facts.ts'
import { ownCode } from './own-codes.ts'

/** The day that an entry is called by, the first that it has. */
const namedBy = ['date', 'receivedAt', 'receivedDate', 'requestedDate', 'referralDate', 'plannedDate', 'startDate', 'from', 'concernDate']
/** What it is called by where a day does not tell it from the next one. */
const worded: Partial<Record<Kind, string>> = { planGoal: 'goal', planAction: 'action', relationship: 'person', contactDetail: 'value' }

/** What an entry is called: Visit of 3 March 2025; Action: see the GP. */
export function entryTitle<K extends Kind>(kind: K, facts: Facts<K>, names: Names): string {
  const held = facts as Record<string, unknown>
  const field = worded[kind]
  if (field) {
    const said = factsInWords(kind, facts, names).find(f => f.field === field)?.is
    const what = kind === 'relationship' ? (ownCode(kind, 'type', String(held['type'])) ?? '') : labelled(kind)
    return said ? `${what}: ${shortened(said)}` : what
  }
  const type = ownCode(kind, 'type', String(held['type']))
  const is = type && !['address', 'identifier'].includes(kind) ? type : labelled(kind)
  const on = namedBy.map(name => held[name]).find(each => each !== undefined)
  return on === undefined ? is : `${is} of ${whenInWords(on)}`
}

/** A day, a moment, or a day of which only the month or the year is known. */
const whenInWords = (when: unknown): string =>
  isDay(when) ? dayInWords(when) : isPartialDate(when) ? partialDateInWords(when) : dayInWords(dayOf(when as Instant))

const shortened = (words: string) => (words.length > 70 ? `${words.slice(0, 69).trimEnd()}…` : words)

/** What each entry of a child is called, for those that name another one. */
export function titlesOf(child: Child, names: Names): ReadonlyMap<Id, string> {
  return new Map(entriesOf(child).map(({ kind, held }) => [held.id, entryTitle(kind, held as Facts<Kind>, names)]))
}

export const entryHref = (child: Id, entry: Id): string => `/children/${child}/entries/${entry}`
