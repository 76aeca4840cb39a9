import type { Chance } from '../chance.ts'
import { odds } from '../chance.ts'
import { protection, referrals } from '../figures.ts'
import { meanGravity, needOdds, sourceOdds } from '../likelihoods.ts'
import type { Theme } from '../themes.ts'
import { atWork, type DayNo, no } from '../times.ts'
import { assessmentFrom } from './assessment.ts'
import { inNeed } from './in-need.ts'
import type { Course } from './story.ts'
import { censusBetween, finishedBeforeYearEnd } from './year-end.ts'

const sinceApril2022 = no('2022-04-01' as Parameters<typeof no>[0])

const noFurtherAction = referrals.noFurtherAction.value / 100
const notInNeed = referrals.notInNeed.value / 100
const gravest = protection.paths.value

/** A referral that comes on a weekend is dealt with on Monday by day: most come on weekdays, some (the police, A&E) at any time. */
const receivedOn = (wanted: DayNo, source: string, chance: Chance): DayNo =>
  source === '6' || source === '3E' ? (chance.yes(0.7) ? atWork(wanted) : wanted) : atWork(wanted)

/** How the council answers one referral about a family, and all that follows until it closes. */
export function courseFrom(wanted: DayNo, theme: Theme, chance: Chance): Course {
  let source = chance.of(sourceOdds.get(theme.id)!)
  const referral = receivedOn(wanted, source, chance)
  if (source === '5D' && referral < sinceApril2022) source = '8'
  const common = {
    theme,
    referral,
    source,
    need: chance.of(needOdds.get(theme.id)!),
    decided: atWork(chance.yes(0.82) ? referral : referral + 1),
    assessments: [],
    enquiries: [],
    needPlans: [],
    protectionPlans: [],
    closure: referral,
    reason: 'RC7',
  } satisfies Partial<Course>
  const share = chance.share()

  if (theme.id !== 'unaccompanied' && share < noFurtherAction) {
    // Decided at once where the census's year would turn in between: it takes a no further action for the year in which it came.
    const decided = censusBetween(referral, common.decided) ? referral : common.decided
    return { ...common, kind: 'noFurtherAction', decided, closure: decided }
  }

  const assessment = assessmentFrom(atWork(chance.yes(0.75) ? common.decided : common.decided + 1), false, chance)
  if (theme.id !== 'unaccompanied' && share < noFurtherAction + notInNeed) {
    finishedBeforeYearEnd(assessment, chance)
    const early = assessment.authorised >= sinceApril2022 && chance.yes(0.46)
    assessment.outcome = early ? 'familyHelp' : 'noFurtherAction'
    const later = atWork(assessment.authorised + (chance.yes(0.6) ? 0 : chance.between(1, 5)))
    // The census that sees the closing must see the assessment too (8825Q).
    const closure = censusBetween(assessment.authorised, later) ? assessment.authorised : later
    return { ...common, kind: 'notInNeed', assessments: [assessment], closure, reason: early ? 'RC9' : 'RC8' }
  }

  const weight = theme.gravity / meanGravity
  const path = chance.of(
    odds([
      ['plan', gravest.plan * weight],
      ['conferenceOnly', gravest.conferenceOnly * weight],
      ['enquiryOnly', gravest.enquiryOnly * weight],
      ['need', Math.max(0.05, 1 - weight * (gravest.plan + gravest.conferenceOnly + gravest.enquiryOnly))],
    ] as const),
  )
  const movedHere = path === 'plan' && chance.yes(protection.transferredIn.value)
  return inNeed({ ...common, kind: 'inNeed', assessments: [assessment] }, movedHere ? 'transferIn' : path, chance)
}
