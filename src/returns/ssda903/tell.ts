import {
  type Child,
  type ChildKind,
  type Facts,
  first,
  fromFile,
  type Known,
  kinds,
  type NewVersion,
  overlapIn,
  overlapInWords,
  stretchesOf,
} from '../../record/record.ts'
import { type ToldKind, withVersions } from './child-so-far.ts'
import { contradiction, putAside, type Spot, type Telling } from './telling.ts'

/** A fact given as undefined is one that the return does not tell. */
export type Said<K extends ChildKind> = { readonly [Fact in keyof Facts<K>]?: Facts<K>[Fact] | undefined }
/** In which column each fact stands, for what does not fit. */
export type Columns<K extends ChildKind> = { readonly [Fact in keyof Facts<K>]?: string }

/** The facts of an entry, without what the record keeps with them. */
function factsOf(kind: ChildKind, known: object): Record<string, unknown> {
  const names = Object.keys(kinds[kind].shape)
  const facts = known as Readonly<Record<string, unknown>>
  return Object.fromEntries(names.flatMap(name => (facts[name] === undefined ? [] : [[name, facts[name]]])))
}

/** The version after what is held, where anything is different; facts given as undefined are taken away. */
export function changed<K extends ChildKind>(telling: Telling, kind: K, held: Known<K>, said: object): NewVersion[] {
  const was = factsOf(kind, held)
  const now = factsOf(kind, { ...was, ...said })
  if (Object.keys(kinds[kind].shape).every(name => JSON.stringify(was[name]) === JSON.stringify(now[name]))) return []
  const { subject, because } = telling
  return [{ subject, entry: held.id, version: held.version + 1, kind, because, facts: now } as unknown as NewVersion]
}

export const begun = <K extends ChildKind>(telling: Telling, kind: K, said: object): NewVersion =>
  first(kind, telling.subject, telling.newId(), factsOf(kind, said) as Facts<K>, telling.because) as NewVersion

const onLines: ReadonlySet<ChildKind> = new Set(['identifier', 'involvement', 'missingEpisode', 'deprivationOfLibertyOrder', 'adoption'])
const whyNot = (child: Child | undefined): string | undefined => {
  const overlap = child && overlapIn(stretchesOf(child))
  return overlap && overlapInWords(overlap[1])
}

/** Takes these versions, where they can stand beside what is held; otherwise says why not. */
export function take(telling: Telling, versions: readonly NewVersion[], isOnLine: boolean): string | undefined {
  if (versions.length === 0) return undefined
  const child = withVersions(telling.child, versions, telling.subject)
  const why = isOnLine ? whyNot(child) : undefined
  if (why === undefined) {
    telling.child = child
    telling.versions.push(...versions)
  }
  return why
}

/**
 * What a row says of one thing, against what is held of it. What is new is added; what differs is a contradiction, listed with both sides. What
 * somebody recorded here is never changed by a file.
 */
export function tell<K extends ToldKind>(
  telling: Telling,
  kind: K,
  held: Known<K> | undefined,
  { said, spot, columns, about }: { said: Said<K>; spot: Spot; columns: Columns<K>; about: string },
): void {
  const versions = held ? changed(telling, kind, held, agreed(telling, held, said, { spot, columns, about })) : [begun(telling, kind, said)]
  const why = take(telling, versions, onLines.has(kind))
  const [column = 'CHILD'] = Object.values(columns) as string[]
  if (why) putAside(telling, spot, column, { why: `${why}.`, reason: 'overlaps what is held', isWhole: true })
}

function agreed<K extends ToldKind>(
  telling: Telling,
  held: Known<K>,
  said: Said<K>,
  { spot, columns, about }: { spot: Spot; columns: Columns<K>; about: string },
): object {
  const isTaken = telling.prevails && held.recordedBy === fromFile
  const facts: Record<string, unknown> = {}
  for (const [fact, now] of Object.entries(said)) {
    const was = (held as Readonly<Record<string, unknown>>)[fact]
    if (now === undefined || JSON.stringify(was) === JSON.stringify(now)) continue
    if (was === undefined) facts[fact] = now
    else {
      contradiction(telling, spot, (columns as Record<string, string>)[fact] ?? 'CHILD', { was, now, reason: about, isTaken })
      if (isTaken) facts[fact] = now
    }
  }
  return facts
}
