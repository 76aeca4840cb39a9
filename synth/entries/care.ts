import type { Id } from '../../src/kernel/kernel.ts'
import { miles } from '../geography.ts'
import { care as words } from '../sentences.ts'
import type { Care } from '../story/care.ts'
import type { Placed } from '../story/care-placements.ts'
import { atWorkBefore, type DayNo, minuteOf, text, workingDays } from '../times.ts'
import { writeHealth } from './care-health.ts'
import { writeLeaving } from './care-leaving.ts'
import { writeAdoption, writePermanence } from './care-permanence.ts'
import { type Desk, managerFor, saidBy, workerOn } from './desk.ts'
import { ageOf } from './diary.ts'
import { chairFor, participation } from './protection.ts'

/** A child's time in care: the law, where they lived, the reviews, health, and what came of it. */
export function writeCare(desk: Desk): void {
  const { pen, kept, episode, family } = desk
  const { care } = episode
  if (!care || !kept) return
  const { from, until, need, endReason } = care
  const home = family.grown.length > 0 ? homeOn(desk, from) : undefined
  const period = pen.first('periodOfCare', minuteOf(from, 17, 2), managerFor(desk, from), 'Came into care', {
    startDate: text(from),
    socialCareEpisode: kept.id,
    primaryNeedCode: need,
    ...(home && { homePostcode: home }),
  })
  if (!period) return
  writeLaws(desk, care)
  writePlacements(desk, care)
  writeCarePlan(desk, care)
  writeReviews(desk, care)
  writeHealth(desk, care)
  writeAdoption(desk, care)
  writePermanence(desk, care)
  pen.next(period, minuteOf(until, 17, 40), managerFor(desk, until), 'Care ended', { endDate: text(until), endReason })
  // What comes after care is told of the last time in it that has begun.
  if (desk.child.episodes.findLast(e => e.care && e.care.from <= desk.today) === episode) writeLeaving(desk, care)
}

export const homeOn = ({ family }: Desk, on: DayNo): string | undefined => family.homes.findLast(h => h.from <= on)?.postcode

function writeLaws(desk: Desk, { laws }: Care): void {
  for (const { status, from, until } of laws) {
    const held = desk.pen.first('legalStatus', minuteOf(from, 17, 4), managerFor(desk, from), 'Legal status', {
      status,
      startDate: text(from),
    })
    desk.pen.next(held, minuteOf(until, 16, 10), managerFor(desk, until), 'Legal status ended', { endDate: text(until) })
  }
}

function writePlacements(desk: Desk, { placements }: Care): void {
  const written: (Id | undefined)[] = []
  for (const placed of placements) {
    const main = placed.inside === undefined ? undefined : written[placed.inside]
    if (placed.inside === undefined || main) written.push(writePlacement(desk, placed, main))
  }
}

function writePlacement(desk: Desk, placed: Placed, temporaryFrom: Id | undefined): Id | undefined {
  const { pen, workforce } = desk
  const { type, provider, urn, carer, from, until, changeReason } = placed
  const postcode = type === 'P1' ? homeOn(desk, from) : placed.postcode
  const home = desk.family.grown.length > 0 ? homeOn(desk, desk.episode.care!.from) : undefined
  const distanceMiles = home && postcode ? miles(home, postcode) : undefined
  const held = pen.first('placement', minuteOf(from, 17, temporaryFrom ? 9 : 6), workerOn(desk, from), 'Placed', {
    type,
    startDate: text(from),
    ...(distanceMiles !== undefined && { distanceMiles }),
    ...(provider && { provider }),
    ...(urn && { urn }),
    ...(postcode && { postcode }),
    ...(carer !== undefined && { carer: workforce.carers.id(carer) }),
    ...(temporaryFrom && { temporaryFrom }),
  })
  pen.next(held, minuteOf(until, 16, temporaryFrom ? 11 : 12), workerOn(desk, until), temporaryFrom ? 'Back again' : 'Placement ended', {
    endDate: text(until),
    ...(changeReason && { changeReason }),
  })
  return held?.id
}

const aims: Readonly<Record<string, readonly string[]>> = {
  little: ['RETURN6M', 'LTRELFR'],
  older: ['RETURN6M', 'LTFOST18'],
  grown: ['LTFOST18', 'SUPPLIV'],
}

function writeCarePlan(desk: Desk, { from, until, adoption }: Care): void {
  const { pen, child, chance, voice } = desk
  const age = ageOf(child, from)
  const permanence = [...aims[age < 5 ? 'little' : age < 15 ? 'older' : 'grown']!]
  const start = workingDays(from, chance.between(4, 9))
  if (start >= until) return
  workerOn(desk, start)
  const plan = voice.say(words.carePlans)
  const held = pen.first('carePlan', minuteOf(start, 15), workerOn(desk, start), 'Care plan', { permanence, plan, startDate: text(start) })
  if (adoption)
    pen.next(held, minuteOf(adoption.decided, 16), managerFor(desk, adoption.decided), 'The plan is adoption', { permanence: ['ADOPTION'] })
  pen.next(held, minuteOf(until, 17, 30), managerFor(desk, until), 'Care ended', { endDate: text(until) })
}

/** Within twenty working days, then three months, then every six: never late. */
function writeReviews(desk: Desk, { from, until }: Care): void {
  const { pen, child, chance, voice, today } = desk
  let due = workingDays(from, 20)
  let on = workingDays(from, chance.between(12, 19))
  for (let nth = 1; on < Math.min(until, today + 1); nth++) {
    const chair = chairFor(desk, on)
    workerOn(desk, on)
    const said = chance.yes(0.5) && ageOf(child, on) >= 5 && saidBy(desk, on) ? voice.say(words.saidAtReview) : undefined
    pen.first('lookedAfterReview', minuteOf(on, chance.between(11, 16), chance.under(60)), chair, 'Review held', {
      date: text(on),
      dueDate: text(due),
      chair,
      participation: participation(desk, on),
      decisions: voice.say(words.reviewDecided),
      ...(said && { childsWords: said }),
    })
    due = on + (nth === 1 ? 91 : 182)
    on = atWorkBefore(on + (nth === 1 ? chance.between(66, 88) : chance.between(146, 178)))
  }
}
