import type { Chance } from '../chance.ts'
import { type Odds, odds } from '../chance.ts'
import { protection } from '../figures.ts'
import { meanGravity, meanLong } from '../likelihoods.ts'
import type { Theme } from '../themes.ts'
import { atWork, type DayNo, workingDays } from '../times.ts'
import { assessmentFrom } from './assessment.ts'
import { planFrom } from './plan.ts'
import type { Course, Enquiry } from './story.ts'
import { censusBetween, enquiredBeforeYearEnd, finishedBeforeYearEnd } from './year-end.ts'

export type Path = 'plan' | 'conferenceOnly' | 'enquiryOnly' | 'need' | 'transferIn'

const waits = odds(protection.conferenceWaits.map(([low, high, { value }]) => [[low, high] as const, value] as const))
const later = protection.laterEnquiry.value

/** Days of an episode that never has a child protection plan: months from and until, and weights that give the published endings. */
const bands = [
  [0.8, 3, 0.6],
  [3, 6, 0.145],
  [6, 12, 0.105],
  [12, 24, 0.068],
] as const
const twoYears = 0.11
type Length = readonly [months: number, until: number] | 'years'
const lengthOdds = new Map<Theme, Odds<Length>>()

function daysOfNeed(theme: Theme, chance: Chance): number {
  let lengths = lengthOdds.get(theme)
  if (!lengths) {
    const years: [Length, number] = ['years', (twoYears * theme.long) / meanLong]
    lengths = odds<Length>([...bands.map(([low, high, share]): [Length, number] => [[low, high], share]), years])
    lengthOdds.set(theme, lengths)
  }
  const length = chance.of(lengths)
  return length === 'years'
    ? 730 + Math.round(chance.wait(1300))
    : Math.round(30.4 * (length[0] + chance.share() * (length[1] - length[0])))
}

/** A strategy discussion on a day, and what followed. What was still open at a year's end is settled by then. */
function enquiryFrom(start: DayNo, conference: boolean, plan: boolean, chance: Chance): Enquiry {
  const [low, high] = chance.of(waits)
  const held = conference ? { conference: workingDays(start, chance.between(low, high)) } : {}
  const end = held.conference
    ? Math.max(start + 1, workingDays(held.conference, -chance.between(2, 6)))
    : workingDays(start, chance.yes(0.85) ? chance.between(5, 14) : chance.between(15, 19))
  const enquiry: Enquiry = { start, end, substantiated: conference || chance.yes(0.34), plan, ...held }
  enquiredBeforeYearEnd(enquiry, chance)
  return enquiry
}

/** The assessment beside an enquiry is finished with it or after it, and no census falls between the two. */
function besideEnquiry(course: Course, enquiry: Enquiry, chance: Chance): void {
  const assessment = course.assessments.at(-1)!
  assessment.outcome = 'childInNeedPlan'
  assessment.authorised = Math.max(assessment.authorised, workingDays(enquiry.end, chance.between(0, 4)))
  if (enquiry.conference && censusBetween(assessment.authorised, enquiry.conference)) assessment.authorised = enquiry.conference
}

/** A plan, and the child in need plan that most step down to. */
function protectedFrom(course: Course, start: DayNo, chance: Chance, depth: number): void {
  const plan = planFrom(start, course.theme, chance)
  course.protectionPlans.push(plan)
  if (chance.yes(0.14)) {
    lookedAfterFrom(course, plan.end, chance)
  } else if (chance.yes(0.78)) {
    needUntil(course, plan.end, plan.end + chance.between(60, 260), chance, depth + 1)
  } else {
    course.closure = Math.max(course.closure, atWork(plan.end + chance.between(1, 12)))
  }
}

/** A child in need plan, unless new worries come while it lasts. */
function needUntil(course: Course, start: DayNo, wanted: DayNo, chance: Chance, depth: number): void {
  const plan = { start, end: atWork(wanted) }
  course.needPlans.push(plan)
  const worried = start + 45 + Math.round(chance.wait(365 / ((later.perYearOpen * course.theme.gravity) / meanGravity)))
  const free = worried > course.assessments.at(-1)!.authorised && !course.transferConference
  if (free && depth < 3 && worried < plan.end - 35) {
    const conferenced = chance.yes(later.toConference)
    const enquiry = enquiryFrom(worried, conferenced, conferenced && chance.yes(later.toPlan), chance)
    course.assessments.push({ ...assessmentFrom(worried, true, chance), updated: true })
    course.enquiries.push(enquiry)
    besideEnquiry(course, enquiry, chance)
    if (enquiry.plan) {
      plan.end = enquiry.conference!
      protectedFrom(course, enquiry.conference!, chance, depth)
      return
    }
  }
  course.closure = Math.max(course.closure, plan.end + (chance.yes(0.7) ? 0 : chance.between(1, 6)))
}

const leavingCare = odds([
  ['RC7', 62],
  ['RC4', 18],
  ['RC1', 12],
  ['RC3', 5],
  ['RC6', 3],
] as const)

/** Where the child came into care. The episode stays open while they are looked after, often for years. */
function lookedAfterFrom(course: Course, from: DayNo, chance: Chance): void {
  course.lookedAfter = from
  course.closure = Math.max(course.closure, from + Math.max(20, Math.round(chance.wait(1250))))
  course.reason = chance.of(leavingCare)
}

/** Fills in a course of an episode in need, from its one open assessment to its closing. */
export function inNeed(course: Course, path: Path, chance: Chance): Course {
  const assessment = course.assessments[0]!
  assessment.outcome = 'childInNeedPlan'

  if (path === 'transferIn') {
    course.source = '5C'
    course.transferConference = workingDays(course.referral, chance.between(8, 15))
    protectedFrom(course, course.transferConference, chance, 0)
  } else if (path === 'need') {
    const lookedAfter = course.theme.id === 'unaccompanied' ? 1 : course.theme.id === 'disability' ? 0.03 : 0.1
    if (chance.yes(lookedAfter)) {
      assessment.outcome = 'lookedAfter'
      lookedAfterFrom(course, assessment.authorised + chance.between(0, course.theme.id === 'unaccompanied' ? 3 : 120), chance)
    } else {
      needed(course, chance)
    }
  } else {
    const enquiry = enquiryFrom(assessment.start + chance.between(0, 3), path !== 'enquiryOnly', path === 'plan', chance)
    course.enquiries.push(enquiry)
    besideEnquiry(course, enquiry, chance)
    if (enquiry.plan) protectedFrom(course, enquiry.conference!, chance, 0)
    else needed(course, chance)
  }

  for (const a of course.assessments) finishedBeforeYearEnd(a, chance)
  course.closure = Math.max(
    course.closure,
    ...course.assessments.map(a => a.authorised),
    ...course.enquiries.map(e => e.conference ?? e.end),
    ...course.protectionPlans.map(p => p.end),
  )
  return course
}

/** In need, and never on a child protection plan unless something new comes up. */
function needed(course: Course, chance: Chance): void {
  const ready = Math.max(...course.assessments.map(a => a.authorised), ...course.enquiries.map(e => e.conference ?? e.end))
  const wanted = Math.max(course.referral + daysOfNeed(course.theme, chance), ready + chance.between(0, 3))
  const start = workingDays(ready, chance.between(1, 6))
  if (wanted - start >= 28) needUntil(course, start, wanted, chance, 0)
  else course.closure = atWork(wanted)
}
