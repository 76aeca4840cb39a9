import { birthday } from '../../src/kernel/kernel.ts'
import { care as figures } from '../figures.ts'
import { atWork, type DayNo, no, text } from '../times.ts'
import { type AdoptionPlan, adoptionFrom } from './care-adoption.ts'
import { endingFor } from './care-ending.ts'
import { type Law, lawOf } from './care-law.ts'
import { type Placed, placementsOf } from './care-placements.ts'
import type { ChildStory, Course } from './story.ts'

/** A child's time in care: from a day until another, under which law, where, and how it ended. Days to come are in it too. */
export interface Care {
  from: DayNo
  until: DayNo
  /** Why it ended, as the looked-after return has it. */
  endReason: string
  /** The same, as the closing of the episode says it. */
  closedAs: string
  need: string
  laws: Law[]
  placements: Placed[]
  adoption?: AdoptionPlan
}

export const ageAt = (born: DayNo, on: DayNo): number => (on - born) / 365.25
const ofAge = (child: ChildStory): DayNo => no(birthday(text(child.born), 18))

/** The return knows fewer needs than the census. */
const needIn = (need: string): string => (/^N[1-8]$/.test(need) ? need : 'N5')

/** One child's care in a course that came to it; undefined where the child was never old enough, or already too old. The course ends with it. */
export function careOf(course: Course, child: ChildStory): Care | undefined {
  if (course.lookedAfter === undefined) return undefined
  const chance = child.chance.split('care', course.lookedAfter)
  const from = Math.max(course.lookedAfter, child.born + chance.between(1, 3))
  const adult = ofAge(child)
  const died = course.reason === 'RC2'
  const last = Math.min(course.closure, adult)
  if (last <= from + 3) return undefined
  const age = ageAt(child.born, from)
  const isAlone = course.theme.id === 'unaccompanied'
  const mayBeAdopted = age < 5 && !isAlone && !died && course.theme.id !== 'disability'
  const adoption = mayBeAdopted && chance.yes(figures.law.value.placementOrder) ? adoptionFrom(from, chance) : undefined
  const until = adoption ? atWork(adoption.adopted) : last
  const laws = lawOf({ from, until, age, isAlone, isDisabled: course.theme.id === 'disability', adoption }, chance)
  const who = { born: child.born, isAlone }
  const placements = placementsOf(who, { from, until, laws, adoption }, chance)
  const ending = died
    ? { endReason: 'E2', closedAs: 'RC2' }
    : endingFor(
        {
          isOfAge: until === adult,
          isAlone,
          adoption,
          last: placements.findLast(p => p.inside === undefined)!,
          age: ageAt(child.born, until),
        },
        chance,
      )
  return { from, until, need: isAlone ? 'N8' : needIn(course.need), laws, placements, ...ending, ...(adoption && { adoption }) }
}
