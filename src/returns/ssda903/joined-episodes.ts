import { touches } from '../cin/census-year.ts'
import { contradiction, inWords, putAside, type Telling } from './telling.ts'
import { episodeColumns, type ToldEpisode } from './told-episodes.ts'

type Fact = keyof typeof episodeColumns

const about: Readonly<Partial<Record<Fact, string>>> = {
  status: 'legal status',
  type: 'placement',
  provider: 'placement',
  postcode: 'placement',
  urn: 'placement',
  startReason: 'why an episode began',
  primaryNeedCode: 'main need',
  homePostcode: 'home postcode',
}

/**
 * What a return tells of a child's episodes joined to what the record holds from other years: one history, in order. What does not fit is listed with
 * both sides. A year asks for every episode that was open in it, so one that is held and not told there does not fit either.
 */
export function joinedEpisodes(telling: Telling, held: readonly ToldEpisode[], told: readonly ToldEpisode[]): ToldEpisode[] {
  const all = new Map(held.map(e => [e.from, e]))
  const isTold = new Set(told.map(e => e.from))
  for (const episode of told) {
    const was = all.get(episode.from)
    if (was) all.set(episode.from, asOne(telling, was, episode))
    else if (!isToldOtherwise(telling, episode, held, isTold)) all.set(episode.from, episode)
  }
  if (told.length > 0) for (const was of held) if (!isTold.has(was.from) && !stays(telling, was, told)) all.delete(was.from)
  const inOrder = [...all.values()].sort((a, b) => (a.from < b.from ? -1 : 1))
  const isHeld = new Set(held.map(e => e.from))
  for (const [i, next] of inOrder.entries()) {
    const before = inOrder[i - 1]
    // Each such pair is listed with the year that tells the later of the two, however often it is read.
    const isNews = before?.spot && (next.from <= telling.year.until || !isHeld.has(before.from))
    if (before && (next.spot ? !before.spot : isNews)) inOrder[i - 1] = beside(telling, before, next)
  }
  return inOrder
}

function asOne(telling: Telling, was: ToldEpisode, now: ToldEpisode): ToldEpisode {
  const isTaken = telling.prevails && !was.isRecorded
  const differs = (fact: Fact, reason: string) =>
    contradiction(telling, now.spot, episodeColumns[fact], { was: was[fact], now: now[fact], reason, isTaken })
  const agreed: Record<string, unknown> = { ...was, spot: now.spot }
  for (const [fact, reason] of Object.entries(about) as [Fact, string][]) {
    if (now[fact] === undefined || now[fact] === was[fact]) continue
    if (was[fact] !== undefined) differs(fact, reason)
    if (was[fact] === undefined || isTaken) agreed[fact] = now[fact]
  }
  const end = (of: ToldEpisode) => ({ until: of.until, endReason: of.endReason, changeReason: of.changeReason })
  const hasGoneOn = was.until === undefined || (now.until === undefined && was.until > telling.year.until)
  if (was.until !== now.until && !hasGoneOn) {
    differs('until', 'end of an episode')
    return { ...agreed, ...(isTaken && end(now)) } as unknown as ToldEpisode
  }
  // What was open has gone on, or has ended: that is how a year follows on another.
  if (was.until !== now.until) return { ...agreed, ...end(was.until === undefined ? now : was) } as unknown as ToldEpisode
  for (const fact of ['endReason', 'changeReason'] as const) {
    if (now[fact] === undefined || now[fact] === was[fact]) continue
    if (was[fact] !== undefined) differs(fact, 'why an episode ended')
    if (was[fact] === undefined || isTaken) agreed[fact] = now[fact]
  }
  return agreed as unknown as ToldEpisode
}

const isIn = ({ year }: Telling, { from, until }: ToldEpisode) => touches(year, from, until) && until !== year.from

/** Held, and open in the year, and not in its return: it stays, unless the return tells another one that was going on when it began. */
function stays(telling: Telling, was: ToldEpisode, told: readonly ToldEpisode[]): boolean {
  const over = told.find(e => e.from < was.from && !(e.until !== undefined && e.until <= was.from))
  if (!isIn(telling, was) || !over || !telling.prevails || was.isRecorded) return true
  const why = `The record had an episode from ${inWords(was.from)}; this return has none from that day, and one from ${inWords(over.from)} instead, which the record now has. Its history keeps the other.`
  putAside(telling, over.spot, 'DECOM', { why, reason: 'episode told otherwise', isContradiction: true, isTaken: true })
  return false
}

/** Of an earlier year than the record has heard of, while by what it has heard another episode was going on. */
function isToldOtherwise(telling: Telling, told: ToldEpisode, held: readonly ToldEpisode[], isTold: ReadonlySet<string>): boolean {
  const over = held.find(e => e.from < told.from && !(e.until !== undefined && e.until <= told.from) && !isTold.has(e.from))
  if (telling.prevails || !over) return false
  const why = `By a later return the child was in the episode from ${inWords(over.from)} on this day, and none began. The record stays as it was.`
  putAside(telling, told.spot, 'DECOM', { why, reason: 'episode told otherwise', isContradiction: true, isWhole: true })
  return true
}

/**
 * What the record holds in a year and its return does not tell, once every year has been told: a child who was looked after, or one of their episodes.
 * `began` has the first days of the episodes that it tells.
 */
export function listUntold(telling: Telling, held: readonly ToldEpisode[], began: ReadonlySet<string>): void {
  const untold = held.filter(e => isIn(telling, e) && !began.has(e.from))
  const [first] = untold
  if (!first) return
  if (began.size === 0) {
    const why = `The record has this child looked after in the year, since ${inWords(first.from)}; its return has no episode of theirs. The record keeps it.`
    putAside(telling, undefined, 'Episodes', { why, reason: 'looked after, and not in the return', isContradiction: true })
    return
  }
  for (const { from } of untold) {
    const why = `The record has an episode from ${inWords(from)}, which was open in the year; its return has none from that day. The record keeps it.`
    putAside(telling, undefined, 'Episodes', { why, reason: 'episode not in the return', isContradiction: true })
  }
}

/** Two that follow on one another, of which one is told by this return and the other is not. What had no end ended when the next began. */
function beside(telling: Telling, before: ToldEpisode, next: ToldEpisode): ToldEpisode {
  const say = (why: string, reason: string) =>
    putAside(telling, next.spot ?? before.spot, 'DECOM', { why, reason, isContradiction: true, isTaken: true })
  const [ended, began] = [inWords(before.until), inWords(next.from)]
  if (before.until === undefined) {
    say(`An episode from ${inWords(before.from)} has no end, and the next begins on ${began}: it ends there.`, 'no end before the next')
    return { ...before, until: next.from, endReason: before.endReason ?? 'X1' }
  }
  const isContinued = before.endReason === 'X1' || (next.startReason !== undefined && next.startReason !== 'S')
  if (before.until > next.from) say(`An episode ends on ${ended}, after the next began on ${began}.`, 'episodes overlap')
  else if (before.until < next.from && isContinued)
    say(`An episode ended on ${ended} and care went on; the next begins only on ${began}.`, 'gap between episodes')
  return before
}
