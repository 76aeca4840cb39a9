import type { Day } from '../../kernel/kernel.ts'
import type { Facts } from '../../record/record.ts'
import { temporaryPlacements } from './codes.ts'
import type { ToldEpisode } from './told-episodes.ts'

/** What the record holds so that these episodes follow from it. */
export interface Care {
  readonly periods: readonly Facts<'periodOfCare'>[]
  readonly statuses: readonly Facts<'legalStatus'>[]
  readonly placements: readonly PlacementOf[]
}
export interface PlacementOf {
  readonly facts: Omit<Facts<'placement'>, 'temporaryFrom'>
  /** The short stays that stand inside it. */
  readonly shortStays: readonly PlacementOf[]
}

/** An episode with the day on which it really ends: at the latest when the next one begins. */
type Ended = ToldEpisode & { readonly ends: Day | undefined }

/** The inverse of `careEpisodes`, less what only `careEpisode` can tell: a child's episodes, in order, as what follows one another without a gap. */
export function careOf(episodes: readonly ToldEpisode[]): Care {
  const times = inTimes(episodes)
  const statuses = times.flatMap(time => runs(time, isSameStatus).flatMap(statusOf))
  return {
    // Short breaks of a child who lives at home are no time in care, only a legal status.
    periods: times.filter(time => !time.every(isBreak)).map(periodOf),
    statuses,
    placements: times.flatMap(time => withShortStays(runs(time, isSamePlacement))),
  }
}

const isBreak = ({ status }: ToldEpisode) => status === 'V3' || status === 'V4'

function inTimes(episodes: readonly ToldEpisode[]): Ended[][] {
  const times: Ended[][] = []
  for (const [i, episode] of episodes.entries()) {
    const next = episodes[i + 1]?.from
    const ends = next !== undefined && !(episode.until !== undefined && episode.until < next) ? next : episode.until
    const time = times.at(-1)
    if (time && time.at(-1)!.ends === episode.from) time.push({ ...episode, ends })
    else times.push([{ ...episode, ends }])
  }
  return times
}

function runs(time: readonly Ended[], isSame: (before: Ended, now: Ended) => boolean): Ended[][] {
  const all: Ended[][] = []
  for (const [i, episode] of time.entries()) {
    if (i > 0 && isSame(time[i - 1]!, episode)) all.at(-1)!.push(episode)
    else all.push([episode])
  }
  return all
}

const places = ['type', 'provider', 'urn', 'postcode'] as const
const isSamePlace = (a: ToldEpisode, b: ToldEpisode) => places.every(fact => a[fact] === b[fact])
const says = ({ startReason }: ToldEpisode, reasons: string) => startReason !== undefined && reasons.includes(startReason)
/** What the return says to have changed has changed, even into the same. */
const isSameStatus = (before: Ended, now: Ended) => before.status === now.status && !says(now, 'LBU')
const isSamePlacement = (before: Ended, now: Ended) => isSamePlace(before, now) && !says(now, 'PTBU')

const given = <T extends object>(facts: T): { [F in keyof T]: Exclude<T[F], undefined> } =>
  Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined)) as { [F in keyof T]: Exclude<T[F], undefined> }

function periodOf(time: readonly Ended[]): Facts<'periodOfCare'> {
  const [first, last] = [time[0]!, time.at(-1)!]
  const { from, primaryNeedCode, homePostcode } = first
  const ended = last.ends ? { endDate: last.ends, endReason: last.endReason } : {}
  return given({ startDate: from, primaryNeedCode, homePostcode, ...ended }) as Facts<'periodOfCare'>
}

function statusOf(run: readonly Ended[]): Facts<'legalStatus'>[] {
  const { status, from } = run[0]!
  return status === undefined ? [] : [given({ status, startDate: from, endDate: run.at(-1)!.ends }) as Facts<'legalStatus'>]
}

function placementOf(run: readonly Ended[], shortStays: readonly PlacementOf[] = []): PlacementOf[] {
  const { type, provider, urn, postcode, from } = run[0]!
  const { ends, changeReason } = run.at(-1)!
  if (type === undefined) return []
  const facts = given({ type, provider, urn, postcode, startDate: from, endDate: ends, changeReason }) as PlacementOf['facts']
  return [{ facts, shortStays }]
}

/** A short stay stands inside the placement to which the child returns from it; where they return to none, it is a placement as others. */
function withShortStays(all: readonly Ended[][]): PlacementOf[] {
  const isShort = (run: readonly Ended[]) => temporaryPlacements.has(run[0]!.type ?? '')
  const mains: { run: Ended[]; inside: Ended[][] }[] = []
  let waiting: Ended[][] = []
  const asOthers = () => {
    for (const run of waiting) mains.push({ run, inside: [] })
    waiting = []
  }
  for (const run of all) {
    const main = mains.at(-1)
    if (isShort(run)) waiting.push(run)
    else if (waiting.length > 0 && main && !isShort(main.run) && isSamePlace(main.run[0]!, run[0]!)) {
      main.run.push(...run)
      main.inside.push(...waiting)
      waiting = []
    } else {
      asOthers()
      mains.push({ run: [...run], inside: [] })
    }
  }
  asOthers()
  return mains.flatMap(({ run, inside }) =>
    placementOf(
      run,
      inside.flatMap(stay => placementOf(stay)),
    ),
  )
}
