import type { Facts } from '../../src/record/record.ts'
import { little, strengths, assessment as words, work } from '../sentences.ts'
import type { Assessment } from '../story/story.ts'
import { atWork, atWorkBefore, type DayNo, instant, minuteOf, text } from '../times.ts'
import { somebody } from './allocation.ts'
import { writeCare } from './care.ts'
import { writeCases } from './cases.ts'
import { type Desk, managerFor, saidBy, workerOn } from './desk.ts'
import { ageOf } from './diary.ts'
import { writtenUp } from './pen.ts'
import { writePlans } from './plans.ts'
import { writeProtection } from './protection.ts'

/** One episode of one child, from the first call to the closing. */
export function writeEpisode(desk: Desk): void {
  const { pen, course, diary, chance, voice } = desk
  const worker = workerOn(desk, course.referral)
  const manager = managerFor(desk, course.decided)
  const taken = course.kind !== 'noFurtherAction'

  const contact = pen.first('contact', diary.received, worker, 'Contact received', {
    receivedAt: instant(diary.received),
    source: course.source,
    reason: diary.told,
  })
  const decided = Math.max(diary.received + 45, minuteOf(course.decided, chance.between(9, 16), chance.under(60)))
  const why = voice.say(taken ? work.referralDecided : work.referralNotTaken)
  pen.next(contact, diary.received + 30, manager, 'Taken as a referral', {
    outcome: 'referral',
    decisionDate: text(course.referral),
    decidedBy: manager,
    decisionReason: why,
  })
  desk.kept = pen.first('socialCareEpisode', diary.received + 31, worker, 'New referral', {
    referralDate: text(course.referral),
    referralSource: course.source,
    referralNoFurtherActionFlag: false,
    reason: diary.told,
    ...(contact && { contact: contact.id }),
    ...(course.transferConference !== undefined && { transferIn: true, notifiedDate: text(course.referral) }),
  })
  pen.next(desk.kept, decided, manager, taken ? 'Referral accepted' : 'No further action', {
    referralNoFurtherActionFlag: !taken,
    decision: decisionOf(desk),
    decisionDate: text(course.decided),
    decidedBy: manager,
    decisionReason: why,
    referrerToldDate: text(course.decided),
    ...(taken && { primaryNeedCode: course.need, team: diary.spells[0]!.post.team.id }),
  })
  if (!desk.kept || !taken) return
  pen.notBefore = desk.kept.at + 1

  for (const [i, a] of course.assessments.entries()) writeAssessment(desk, a, desk.episode.factors[i]!)
  if (course.kind === 'inNeed') {
    writeProtection(desk)
    writePlans(desk)
  }
  writeCases(desk)
  writeCare({ ...desk, chance: desk.child.chance.split('in care', course.referral) })
  close(desk)
  writeLaterContact(desk)
}

const afterwards = ['adviceGiven', 'adviceGiven', 'earlyHelp', 'noFurtherAction'] as const

/** Some weeks after the closing somebody rings again, and it does not come to a referral. */
function writeLaterContact({ pen, course, child, chance, voice, workforce, family }: Desk): void {
  const on = atWork(course.closure + chance.between(12, 150))
  const next = child.episodes.find(e => e.course.referral > course.referral)?.course.referral
  if (!chance.yes(0.3) || child.died !== undefined || on > child.born + 17 * 365 || (next !== undefined && on >= next)) return
  const door = workforce.holderFor(workforce.teamFor('frontDoor', family.index), family.index)
  const { worker } = somebody(workforce, door, on)
  const at = minuteOf(on, chance.between(8, 15), chance.under(60))
  const [source, news] = chance.pick(work.newsOnOpenWork)
  const contact = pen.first('contact', at, worker, 'Contact received', { receivedAt: instant(at), source, reason: voice.say(news) })
  pen.next(contact, at + 90, worker, 'Advice given', {
    outcome: chance.pick(afterwards),
    decisionDate: text(on),
    decidedBy: worker,
    decisionReason: voice.say(work.adviceGiven),
  })
}

function decisionOf({ course }: Desk): NonNullable<Facts<'socialCareEpisode'>['decision']> {
  if (course.kind === 'noFurtherAction') return 'noFurtherAction'
  if (course.transferConference !== undefined) return 'transferIn'
  return course.enquiries[0] && course.enquiries[0].start <= course.decided ? 'strategyDiscussion' : 'assessment'
}

function close({ pen, course, kept, voice, chance, ...desk }: Desk): void {
  const full = { pen, course, kept, voice, chance, ...desk }
  const manager = managerFor(full, course.closure)
  pen.next(kept, minuteOf(course.closure, 17, 50), manager, 'Closed', {
    closureDate: text(course.closure),
    closureReason: course.reason,
    ...(course.reason !== 'RC2' && { closureSummary: voice.say(work.closed) }),
  })
}

const conclusion = {
  noFurtherAction: 'noFurtherAction',
  familyHelp: 'familyHelp',
  childInNeedPlan: 'need',
  strategyDiscussion: 'protection',
  lookedAfter: 'lookedAfter',
} as const

function writeAssessment(desk: Desk, a: Assessment, factors: string[]): void {
  const { pen, course, chance, voice, kept } = desk
  const worker = workerOn(desk, a.start)
  const assessment = pen.first(
    'childAndFamilyAssessment',
    writtenUp(a.start, chance),
    worker,
    a.updated ? 'Assessed again' : 'Assessment begun',
    {
      socialCareEpisode: kept!.id,
      startDate: text(a.start),
      factors: [],
      outcomes: [],
    },
  )
  const sent: DayNo = Math.max(a.start, a.authorised - (chance.yes(0.6) ? chance.between(0, 2) : chance.between(3, 6)))
  const review: DayNo = atWorkBefore(a.start + Math.floor((sent - a.start) / 2))
  const writer = workerOn(desk, sent)
  const leadsToPlan = course.protectionPlans.length > 0 && a.outcome === 'childInNeedPlan'
  const age = ageOf(desk.child, sent)
  const said = saidBy(desk, sent)
  const written = {
    childSeen: age >= 0,
    strengths: voice.say(strengthsFor(desk, age)),
    worries: voice.say(worriesFor(desk, age)),
    analysis: voice.say(words.analysis[leadsToPlan ? 'protection' : conclusion[a.outcome]]),
    ...(said && { childsWords: said }),
    ...(review > a.start && { internalReviewDate: text(review) }),
  }
  const send = (on: DayNo, because: string) =>
    pen.next(assessment, minuteOf(on, 15, chance.under(40)), writer, because, {
      ...written,
      factors,
      outcomes: [a.outcome],
      sentForAuthorisationDate: text(on),
      sentBy: writer,
    })
  send(sent, 'Sent to the manager')
  if (sent + 2 < a.authorised && chance.yes(0.12)) {
    pen.next(assessment, minuteOf(sent + 1, 10), managerFor(desk, sent + 1), 'Returned', { returnedBecause: chance.pick(returned) })
    send(a.authorised - 1, 'Sent again')
  }
  const manager = managerFor(desk, a.authorised)
  pen.next(assessment, minuteOf(a.authorised, 16, chance.under(60)), manager, 'Authorised', {
    authorisationDate: text(a.authorised),
    authorisedBy: manager,
  })
}

const returned = [
  'Please say what the child said, in their own words, and when you were alone with them.',
  'The analysis stops at what is happening. What does it mean for this child, and what else could explain it?',
  'The father is hardly in this. Has he been spoken with, and if not, why not?',
  'Clear and kind. Please put the danger in one plain sentence near the top.',
]

const strengthsFor = ({ course }: Desk, age: number) =>
  course.theme.id === 'unaccompanied'
    ? strengths.aloneStrengths
    : age < 0
      ? strengths.unbornStrengths
      : age < 4
        ? strengths.littleStrengths
        : words.strengths
const worriesFor = ({ course }: Desk, age: number) =>
  age < 0 ? little.unbornWorries : age < 4 ? little.littleOnesWorries : words.worries[course.theme.id]
