import { birthday } from '../../src/kernel/kernel.ts'
import type { Chance } from '../chance.ts'
import { protection, referrals } from '../figures.ts'
import { factorChances, leadingFactor, themeOddsFor } from '../likelihoods.ts'
import type { Theme } from '../themes.ts'
import { type DayNo, no, text } from '../times.ts'
import { type Care, careOf } from './care.ts'
import { courseFrom } from './course.ts'
import { missingTimes } from './missing.ts'
import { agesAround, ageWhenReferred, bandFor, homesOf, peopleOf, wholeAge } from './people.ts'
import type { ChildStory, Course, Episode, Family, Span } from './story.ts'
import { courseUntil } from './until.ts'

const { withinTheYear, later, meanDaysAfterClosing } = referrals.returns.value

/** When the family is referred again after a closing: soon, years later, or (undefined) never. */
function returnsOn(closed: DayNo, chance: Chance): DayNo | undefined {
  const share = chance.share()
  if (share < withinTheYear) return closed + 1 + Math.round(chance.wait(meanDaysAfterClosing))
  return share < withinTheYear + later ? closed + 330 + Math.round(chance.wait(500)) : undefined
}

/** What one assessment found about one child. Never nothing, unless nothing was found and nothing more is done. */
function factorsFor(course: Course, born: DayNo, on: DayNo, chance: Chance): string[] {
  if (course.kind === 'notInNeed' && course.closure === course.assessments[0]?.authorised && chance.yes(0.09)) return ['21']
  const found = factorChances
    .get(course.theme.id)!
    [bandFor(born, on)]!.filter(([, likely]) => chance.yes(likely))
    .map(([code]) => code)
  if (found.length === 0) found.push(leadingFactor[course.theme.id])
  return found
}

const adult = (child: ChildStory): DayNo => no(birthday(text(child.born), 18))

/** One child's part in a course: until they come of age, or die. */
function episodeOf(course: Course, child: ChildStory, chance: Chance): Episode {
  let own = course
  // Care ends with the birthday itself.
  const ofAge = adult(child) - (own.lookedAfter === undefined ? 1 : 0)
  if (own.closure > ofAge) own = courseUntil(own, ofAge, child.disabilities.length > 0 && course.theme.id === 'disability' ? 'RC6' : 'RC7')
  if (own.kind === 'inNeed' && own.closure > child.born + 30 && chance.yes(0.0003)) {
    const on = Math.max(own.referral + 60, child.born + 3) + chance.under(200)
    if (on < own.closure) {
      own = courseUntil(own, on, 'RC2')
      child.died = on
    }
  }
  const care = careOf(own, child)
  if (care) own = courseWith(care, own)
  return { ...(care && { care }), course: own, factors: own.assessments.map(a => factorsFor(own, child.born, a.authorised, chance)) }
}

/** The episode is open as long as the child is looked after, and closed with it. */
function courseWith({ until, closedAs: reason }: Care, course: Course): Course {
  return until < course.closure ? courseUntil(course, until, reason) : { ...course, closure: until, reason }
}

const isFree = (child: ChildStory, on: DayNo): boolean => {
  const last = child.episodes.at(-1)?.course
  // Whoever is adopted has another record from then on, and nothing joins the two.
  return (
    child.died === undefined &&
    last?.reason !== 'RC1' &&
    on < adult(child) - 150 &&
    (!last || last.closure <= on) &&
    on >= (child.due ?? child.born) - 196
  )
}

const known = (family: Family, from: DayNo): boolean => family.children.some(c => c.episodes.some(e => e.course.closure >= from))

/**
 * A family's whole story: who they are, and every referral from the first to the last before today. It may have begun before our years, if it
 * reaches into them: a council's long work did not begin on the day its figures do. What had ended before them is told again otherwise.
 */
export function familyStory(index: number, size: number, span: Span, chance: Chance): Family {
  for (let attempt = 0; ; attempt++) {
    const family = told(index, size, span, chance.split('told', attempt))
    if (known(family, span.from)) return family
  }
}

function told(index: number, size: number, span: Span, chance: Chance): Family {
  const first = span.earliest + chance.under(span.today - span.earliest - 1)
  const age = ageWhenReferred(chance)
  const theme = chance.of(themeOddsFor(wholeAge(age), size))
  const ages =
    theme.id === 'unaccompanied' ? Array.from({ length: size }, () => 14.5 + chance.share() * 2.7) : agesAround(age, size, chance)
  const family: Family = { ...peopleOf(index, ages, theme, first, chance), homes: homesOf(first, span.today, chance.split('homes')) }
  referAgainAndAgain(family, first, theme, span, chance)
  for (const child of family.children) {
    const plans = child.episodes.reduce((sum, e) => sum + e.course.protectionPlans.length, 0)
    const oldEnough = plans > 0 && first - child.born > 500
    if (oldEnough && child.chance.yes(protection.plansBefore.value)) child.plansBefore = child.chance.yes(0.85) ? 1 : 2
    child.missing = missingTimes(child, span)
  }
  return family
}

function referAgainAndAgain(family: Family, first: DayNo, theme: Theme, { today }: Span, chance: Chance): void {
  let about = theme
  for (let turn = 0, on: DayNo | undefined = first; on !== undefined && on < today; turn++) {
    const now = chance.split('referral', turn)
    const course = courseFrom(on, about, now)
    if (course.referral >= today) break
    const free = family.children.filter(c => isFree(c, course.referral))
    const these = turn === 0 ? family.children : free.filter(() => now.yes(0.94))
    for (const child of these) child.episodes.push(episodeOf(course, child, now))
    const last = Math.max(course.closure, ...these.map(c => c.episodes.at(-1)!.course.closure))
    on = free.length === 0 ? undefined : returnsOn(last, now)
    if (!now.yes(0.66)) about = chance.of(themeOddsFor(wholeAge((last - family.children[0]!.born) / 365.25), family.children.length))
  }
}
