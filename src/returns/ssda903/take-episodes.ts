import { type Facts, fromFile, type Known, type NewVersion } from '../../record/record.ts'
import { type Care, careOf, type PlacementOf } from './care-of-episodes.ts'
import { heldOf, withVersions } from './child-so-far.ts'
import { joinedEpisodes } from './joined-episodes.ts'
import type { Tables903 } from './layout.ts'
import { begun, changed, take } from './tell.ts'
import { putAside, type Telling } from './telling.ts'
import { episodeColumns, heldEpisodes, type ToldEpisode, toldEpisodes } from './told-episodes.ts'

type CareKind = 'periodOfCare' | 'legalStatus' | 'placement' | 'careEpisode'
interface Taken<K extends CareKind> {
  readonly id: string
  readonly facts: Facts<K>
}

/** The episodes of a year, joined to what is held: periods of care, legal statuses and placements, and what of an episode does not follow from them. */
export function takeEpisodes(telling: Telling, tables: Tables903): void {
  const told = toldEpisodes(telling, tables)
  if (told.length === 0) return
  const held = heldEpisodes(telling.child!)
  const joined = joinedEpisodes(telling, held, told)
  if (JSON.stringify(joined.map(plain)) === JSON.stringify(held.map(plain))) return
  const why = take(telling, careVersions(telling, joined), true)
  if (why === undefined) return
  for (const { spot } of told) putAside(telling, spot, 'DECOM', { why: `${why}.`, reason: 'overlaps what is held', isWhole: true })
}

const facts = ['from', ...Object.keys(episodeColumns)] as (keyof ToldEpisode)[]
const plain = (episode: ToldEpisode) => facts.map(fact => episode[fact])

/** What is recorded so that exactly these episodes follow. */
function careVersions(telling: Telling, episodes: readonly ToldEpisode[]): NewVersion[] {
  const versions = versionsOf(telling, careOf(episodes))
  const follows = withVersions(telling.child, [...versions, ...untellingAll(telling)], telling.subject)!
  const without = { ...follows, careEpisodes: [] }
  // An episode that changes nothing begins only because it was told.
  const follow = new Set(heldEpisodes(without).map(e => e.from))
  const onlyTold = episodes.filter(e => !follow.has(e.from)).map(e => ({ ...bare, startDate: e.from }))
  const apart = new Map(heldEpisodes({ ...without, careEpisodes: onlyTold }).map(e => [e.from, e]))
  const overrides = episodes.flatMap(e => {
    const facts = overrideOf(e, apart.get(e.from), !follow.has(e.from))
    return facts ? [facts] : []
  })
  return [...versions, ...fitted(telling, 'careEpisode', overrides).versions]
}

const bare = { id: '', version: 0, recordedAt: '', recordedBy: fromFile }

const untellingAll = ({ child, subject, because }: Telling): NewVersion[] =>
  child!.careEpisodes.map(e => ({ subject, entry: e.id, version: e.version + 1, kind: 'careEpisode', because, withdrawn: true }) as const)

const mayDiffer = ['startReason', 'endReason', 'changeReason', 'primaryNeedCode', 'homePostcode'] as const

/** What was told of an episode and does not follow from the rest of the record. */
function overrideOf(told: ToldEpisode, follows: ToldEpisode | undefined, isOnlyTold: boolean): Facts<'careEpisode'> | undefined {
  // Where a child was on a short break is not asked: it is written again only where it was told.
  const isBreak = told.status === 'V3' || told.status === 'V4'
  const isToldWhere = isBreak && [told.homePostcode, told.postcode, told.urn].some(fact => fact !== undefined)
  const facts: Record<string, unknown> = { startDate: told.from }
  const untold: string[] = []
  for (const fact of mayDiffer) {
    if (told[fact] === follows?.[fact]) continue
    if (told[fact] === undefined) untold.push(fact)
    else facts[fact] = told[fact]
  }
  // Why it ended was told with its end: without one it was told while the episode went on.
  const isEndTold = told.until !== undefined && ('endReason' in facts || 'changeReason' in facts || untold.length > 0)
  if (told.until !== follows?.until || isEndTold) {
    if (told.until === undefined) untold.push('endDate')
    else facts['endDate'] = told.until
  }
  if (untold.length > 0) facts['untold'] = untold
  return Object.keys(facts).length === 1 && !isToldWhere && !isOnlyTold ? undefined : (facts as Facts<'careEpisode'>)
}

function versionsOf(telling: Telling, { periods, statuses, placements }: Care): NewVersion[] {
  const mains = fitted(
    telling,
    'placement',
    placements.map(p => p.facts as Facts<'placement'>),
    placement => placement.temporaryFrom === undefined,
  )
  const inside = (main: PlacementOf, i: number) =>
    main.shortStays.map(({ facts }) => ({ ...facts, temporaryFrom: mains.taken[i]!.id }) as Facts<'placement'>)
  const stays = fitted(telling, 'placement', placements.flatMap(inside), placement => placement.temporaryFrom !== undefined)
  return [
    ...fitted(telling, 'periodOfCare', periods).versions,
    ...fitted(telling, 'legalStatus', statuses).versions,
    ...mains.versions,
    ...stays.versions,
  ]
}

/** Entries of a kind as they are to be, each going on with the one that is held from its day, or else over some of its days; what is left over was never so. */
function fitted<K extends CareKind>(
  telling: Telling,
  kind: K,
  wanted: readonly Facts<K>[],
  isOf: (held: Known<K>) => boolean = () => true,
): { taken: Taken<K>[]; versions: NewVersion[] } {
  const left = new Set(heldOf(telling.child!, kind).filter(isOf))
  const found = wanted.map(facts => {
    const same = [...left].find(held => held.startDate === facts.startDate)
    if (same) left.delete(same)
    return same
  })
  const versions: NewVersion[] = []
  const taken = wanted.map((facts, i) => {
    const held = found[i] ?? [...left].find(each => goesOn(kind, each, facts))
    if (held) left.delete(held)
    if (!held) {
      const version = begun(telling, kind, facts)
      versions.push(version)
      return { id: version.entry, facts }
    }
    const gone = Object.fromEntries(told[kind].map(name => [name, undefined]))
    versions.push(...changed(telling, kind, held, { ...gone, ...facts }))
    return { id: held.id, facts }
  })
  const { subject, because } = telling
  for (const held of left) {
    if (held.recordedBy === fromFile || kind === 'careEpisode')
      versions.push({ subject, entry: held.id, version: held.version + 1, kind, because, withdrawn: true } as NewVersion)
  }
  return { taken, versions }
}

/** What a return tells of each kind; whatever else is held stays. */
const told: Readonly<Record<CareKind, readonly string[]>> = {
  periodOfCare: ['endDate', 'endReason', 'primaryNeedCode', 'homePostcode'],
  legalStatus: ['endDate'],
  placement: ['provider', 'urn', 'postcode', 'endDate', 'changeReason', 'temporaryFrom'],
  careEpisode: ['startReason', 'endDate', 'endReason', 'changeReason', 'primaryNeedCode', 'homePostcode', 'untold'],
}

/** An entry that is now known to have begun on another day. */
function goesOn<K extends CareKind>(kind: K, held: Known<K>, facts: Facts<K>): boolean {
  if (kind === 'careEpisode') return false
  const isOver = (a: { startDate: string; endDate?: string | undefined }, b: { startDate: string; endDate?: string | undefined }) =>
    !(a.endDate !== undefined && a.endDate <= b.startDate)
  const same = ({ status, type }: { status?: string; type?: string }) => `${status} ${type}`
  return isOver(held, facts) && isOver(facts, held) && same(held as object) === same(facts as object)
}
