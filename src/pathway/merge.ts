import type { Day, Id } from '../kernel/kernel.ts'
import { type Child, type Facts, first, type Known, type NewVersion, next, type Stretch } from '../record/record.ts'
import { said } from './answers.ts'

export type Side = 'survivor' | 'absorbed'

/** Two stretches of which a child can have only one at a time, one on each record. */
export interface Clash {
  line: string
  survivor: Stretch
  absorbed: Stretch
}

/** What can be settled while two records are put together: the rest is put right on the records first. */
const settled = ['homeAddress', 'upn', 'leadWorker']
export const canBeSettled = ({ line }: Pick<Clash, 'line'>): boolean => settled.includes(line)
export const clashId = ({ survivor, absorbed }: Clash): string => `${survivor.entry} ${absorbed.entry}`

export interface Merging {
  survivor: Child
  absorbed: Child
  /** Who the child is from now on: chosen fact by fact. */
  details: Facts<'childDetails'>
  /** For each clash that can be settled, whose record is right about that time. */
  clashes: readonly { clash: Clash; right: Side }[]
  reason: string
  agreedBy?: Id | undefined
  today: Day
  newId: () => Id
}

/**
 * Two records of one child become one, under the number that stays. Nothing is moved: the other record says into which it went and is read
 * with it, its number is kept as a reference, and everything done here is undone by taking them apart.
 */
export function merge(merging: Merging): NewVersion[] {
  const { survivor, absorbed, details, reason, agreedBy, today, newId } = merging
  const because = 'Two records of one child were put together'
  const { id, version, recordedAt, recordedBy, ...was } = survivor.childDetails
  const ended = { type: 'legacy' as const, value: absorbed.childDetails.laChildId, endDate: today, matchedBy: because }
  return [
    first('personMerge', survivor.id, newId(), said({ absorbed: absorbed.id, reason, agreedBy }), because),
    first('mergedInto', absorbed.id, newId(), { survivor: survivor.id }, because),
    ...(same(was, details) ? [] : [next('childDetails', survivor.id, survivor.childDetails, details, because)]),
    first('identifier', survivor.id, newId(), ended, because),
    ...settle(merging, because),
  ]
}

const same = (a: object, b: object) =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].every(
    f => JSON.stringify(a[f as keyof typeof a]) === JSON.stringify(b[f as keyof typeof b]),
  )

/** What is right stays as it is. What is not gives way for that time: it ends before, or begins after, or was recorded twice. */
function settle({ survivor, absorbed, clashes, newId }: Merging, because: string): NewVersion[] {
  const losers = Map.groupBy(clashes, ({ clash, right }) => clash[right === 'survivor' ? 'absorbed' : 'survivor'].entry)
  return [...losers].flatMap(([entry, all]) => {
    const [{ clash, right }] = all as [Merging['clashes'][number]]
    const [record, other] = right === 'survivor' ? [absorbed, survivor] : [survivor, absorbed]
    const winners = all.map(each => each.clash[each.right])
    if (clash.line === 'upn') return [formerNumber(record, entry, other, because)]
    if (clash.line === 'leadWorker') {
      const held = record.careWorkerDetails.find(i => i.id === entry)!
      const gone = next('involvement', record.id, held, { role: 'coWorker' }, because)
      return beside('involvement', record.id, held, winners, gone, because, newId)
    }
    const held = record.addresses.find(a => a.id === entry)!
    const gone = withdrawn('address', record.id, held, `${because}; they lived elsewhere at that time`)
    return beside('address', record.id, held, winners, gone, because, newId)
  })
}

const withdrawn = (kind: NewVersion['kind'], subject: Id, held: { id: Id; version: number }, because: string): NewVersion =>
  ({ subject, entry: held.id, version: held.version + 1, kind, because, withdrawn: true }) as NewVersion

function formerNumber(record: Child, entry: Id, other: Child, because: string): NewVersion {
  const held = record.identifiers.find(i => i.id === entry)!
  const isTwice = other.identifiers.some(i => i.type === 'upn' && i.value === held.value)
  return isTwice
    ? withdrawn('identifier', record.id, held, `${because}; the same number`)
    : next('identifier', record.id, held, { type: 'formerUpn' }, because)
}

/** What is left of something beside what was right at that time: the last piece of it goes on as its entry; without one, it is `gone`. */
function beside<K extends 'address' | 'involvement'>(
  kind: K,
  subject: Id,
  held: Known<K>,
  winners: readonly Stretch[],
  gone: NewVersion,
  because: string,
  newId: () => Id,
): NewVersion[] {
  const pieces = without({ from: held.startDate, until: held.endDate }, winners)
  const current = pieces.at(-1)
  if (!current) return [gone]
  const { id, version, recordedAt, recordedBy, endDate, ...facts } = held
  const over = ({ from, until }: Piece) => said({ ...facts, startDate: from, endDate: until }) as Facts<K>
  return [
    { subject, entry: id, version: version + 1, kind, because, facts: over(current) } as NewVersion,
    ...pieces.slice(0, -1).map(piece => first(kind, subject, newId(), over(piece), because) as NewVersion),
  ]
}

interface Piece {
  from: Day
  until: Day | undefined
}

/** A time without the times of others, in order. */
function without(whole: Piece, others: readonly Stretch[]): Piece[] {
  let pieces = [whole]
  for (const other of others) {
    const [from, until] = [other.from as Day, other.until as Day | undefined]
    pieces = pieces.flatMap(piece => [
      ...(piece.from < from ? [{ from: piece.from, until: piece.until !== undefined && piece.until < from ? piece.until : from }] : []),
      ...(until !== undefined && (piece.until === undefined || piece.until > until)
        ? [{ from: piece.from > until ? piece.from : until, until: piece.until }]
        : []),
    ])
  }
  return pieces
}
