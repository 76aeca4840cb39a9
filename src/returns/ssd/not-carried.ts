import type { Kind } from '../../record/record.ts'
import type { Held, SsdSubject } from './table.ts'
import { sources, tables } from './tables.ts'

/** What a subject's rows leave out: of which kind of entry, and of which fact of it where the entry itself has a row. */
export interface LeftOut {
  readonly kind: Kind
  readonly fact: string | undefined
  readonly why: 'no table' | 'no column' | 'too long'
}

/** Facts that others have work for: which entry something stands on, who may see it. They are no loss to an analyst, and are not counted. */
const ofTheRecord = new Set(['id', 'version', 'recordedAt', 'recordedBy', 'afterAdoption'])

const carried = new Map<Kind, Set<string>>()
for (const { kind, columns, always } of sources) {
  if (!kind) continue
  const facts = carried.get(kind) ?? new Set<string>()
  for (const column of columns) for (const fact of column.facts) if (column.tell) facts.add(fact)
  for (const fact of Object.keys(always ?? {})) facts.add(fact)
  carried.set(kind, facts)
}
/** Told in the row of another entry. */
const elsewhere: Partial<Record<Kind, readonly string[]>> = {
  identifier: ['type', 'value'],
  upnUnknownReason: ['reason'],
  returnInterview: ['missingEpisode', 'offeredAt', 'accepted'],
  periodOfCare: ['startDate', 'endDate', 'primaryNeedCode', 'endReason', 'socialCareEpisode'],
  careEpisode: ['changeReason'],
  careLeaverContact: ['date', 'inTouch', 'activity', 'accommodation', 'suitable'],
  pathwayPlan: ['startDate', 'reviewedDates'],
  motherhood: [],
  externalRef: ['system', 'table', 'key', 'entry', 'cells'],
}
const byKind = new Map<Kind, ReadonlySet<string>>()
function factsCarried(kind: Kind): ReadonlySet<string> {
  const known = byKind.get(kind)
  if (known) return known
  const facts = new Set([...(carried.get(asOne(kind)) ?? []), ...(elsewhere[kind] ?? []), ...ofTheRecord])
  byKind.set(kind, facts)
  return facts
}
/** A grown-up has the same row as a child. */
const asOne = (kind: Kind): Kind => (kind === 'adultDetails' ? 'childDetails' : kind)

/** Everything about somebody that the data set cannot say. `entries` are all that is held. */
export function* leftOut(subject: SsdSubject, entries: Iterable<{ kind: Kind; held: Held }>): Generator<LeftOut> {
  const shown = new Set(sources.flatMap(table => table.entries(subject).map(entry => entry.id)))
  for (const { kind, held } of entries) {
    if (!shown.has(held.id) && !elsewhere[kind]) {
      yield { kind, fact: undefined, why: 'no table' }
      continue
    }
    const facts = factsCarried(kind)
    for (const [fact, said] of Object.entries(held)) {
      if (!facts.has(fact) && !isEmpty(said)) yield { kind, fact, why: 'no column' }
      else if (typeof said === 'string' && isCut(asOne(kind), fact, held, said)) yield { kind, fact, why: 'too long' }
    }
  }
}

const isEmpty = (said: unknown) => said === undefined || said === false || (Array.isArray(said) && said.length === 0)

/** Columns in which a fact stands as it was written. */
const written = tables.flatMap(({ kind, columns }) =>
  columns.flatMap(({ facts, size, tell }) => (kind && size && tell && facts.length === 1 ? [{ kind, fact: facts[0]!, size, tell }] : [])),
)
const isCut = (kind: Kind, fact: string, held: Held, said: string) =>
  written.some(w => w.kind === kind && w.fact === fact && said.length > w.size && w.tell(held, undefined as never) === said)
