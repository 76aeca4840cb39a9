import { type Day, day, type Id, yearOf } from '../src/kernel/kernel.ts'
import { childFrom, type Entry } from '../src/record/record.ts'
import type { Chance } from './chance.ts'
import { assessmentMistakes } from './mistakes/assessment.ts'
import { careMistakes } from './mistakes/care.ts'
import { childMistakes } from './mistakes/child.ts'
import { episodeMistakes } from './mistakes/episode.ts'
import { eraserOf, type Mistake, type Year } from './mistakes/mistake.ts'
import { protectionMistakes } from './mistakes/protection.ts'

export { careMistakes } from './mistakes/care.ts'

/** Every mistake that can be planted in the census, by the check that must find it. Those of the looked-after return are `careMistakes`. */
export const mistakes: readonly Mistake[] = [...childMistakes, ...episodeMistakes, ...assessmentMistakes, ...protectionMistakes]

/** A mistake that was planted: which check must raise it, in which child, in which entry. */
export interface Planted {
  /** Whose check. */
  collection: 'cin' | 'ssda903'
  check: string
  says: string
  laChildId: string
  subject: Id
  entry: Id
}

/** The last census that is over by a day. */
export function lastCensus(today: Day): Year {
  const ends = yearOf(today) - (today.slice(5) < '03-31' ? 1 : 0)
  return { from: day(`${ends - 1}-04-01`), until: day(`${ends}-03-31`) }
}

/** Few records give occasion for these, the first of them the fewest: half of the children who get a mistake are asked for them before others. */
const rare = ['8863Q', '8875', '8841', '8840', '8925', '2885', '8615', '8675Q', '8868', '8670Q', '8606'].map(
  check => mistakes.find(m => m.check === check)!,
)

const rareInCare = careMistakes.filter(m => m.check === '359' || m.check === '575')

/** About one child in ten of the census gets a mistake: one in so many is tried, with so many kinds, since most need an occasion. */
const oneIn = 3
const tries = 8

/**
 * Plants at most one mistake in a child's record. Which child gets which is settled by the child's own number, so a slice holds the same mistakes
 * as the whole. Undefined where nothing was planted.
 */
export function plant(entries: Entry[], laChildId: string, year: Year, chance: Chance): Planted | undefined {
  const isAsked = chance.yes(1 / oneIn)
  const isInCare = entries.some(e => e.kind === 'periodOfCare')
  if (!isAsked && !isInCare) return undefined
  const subject = entries[0]!.subject
  const child = childFrom(entries, subject)
  if (isInCare && chance.yes(1 / oneIn)) {
    const these = [...(chance.yes(0.9) ? rareInCare : []), ...Array.from({ length: 2 * tries }, () => chance.pick(careMistakes))]
    for (const { check, says, plant: make } of child ? these : []) {
      const entry = make(child!, year, eraserOf(entries))
      if (entry !== undefined) return { collection: 'ssda903', check, says, laChildId, subject, entry }
    }
  }
  if (!isAsked) return undefined
  const kinds = [...(chance.yes(0.5) ? rare : []), ...Array.from({ length: tries }, () => chance.pick(mistakes))]
  for (const { check, says, plant: make } of child ? kinds : []) {
    const entry = make(child!, year, eraserOf(entries))
    if (entry !== undefined) return { collection: 'cin', check, says, laChildId, subject, entry }
  }
  return undefined
}
