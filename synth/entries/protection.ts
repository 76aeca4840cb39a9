import type { Facts } from '../../src/record/record.ts'
import { protection as words } from '../sentences.ts'
import type { Enquiry, ProtectionPlan } from '../story/story.ts'
import { atWorkBefore, type DayNo, minuteOf, text } from '../times.ts'
import { agenciesFor, type Desk, managerFor, saidBy, workerOn } from './desk.ts'
import { ageOf } from './diary.ts'
import type { Kept } from './pen.ts'
import { writeGoals } from './plans.ts'

/** Strategy discussions, enquiries, conferences and child protection plans. */
export function writeProtection(desk: Desk): void {
  const { course, child, pen } = desk
  for (const [i, enquiry] of course.enquiries.entries()) {
    const kept = writeEnquiry(desk, enquiry)
    const plan = enquiry.plan ? course.protectionPlans.find(p => p.start === enquiry.conference) : undefined
    if (enquiry.conference !== undefined) writeInitial(desk, enquiry.conference, plan, kept, i)
  }
  if (course.transferConference !== undefined) writeInitial(desk, course.transferConference, course.protectionPlans[0], undefined, 0)
  if (child.plansBefore > 0 && course === child.episodes.find(e => e.course.protectionPlans.length > 0)?.course) {
    const first = course.protectionPlans[0]!
    pen.first('previousPlans', minuteOf(first.start, 9), managerFor(desk, first.start), 'From the register before this record', {
      openingCount: child.plansBefore,
    })
  }
}

function writeEnquiry(desk: Desk, e: Enquiry): Kept<'section47Enquiry'> | undefined {
  const { pen, chance, voice, kept, course } = desk
  const worker = workerOn(desk, e.start)
  const manager = managerFor(desk, e.start)
  const discussion = pen.first(
    'strategyDiscussion',
    minuteOf(e.start, chance.between(10, 15), chance.under(60)),
    manager,
    'Strategy discussion',
    {
      socialCareEpisode: kept!.id,
      concernDate: text(chance.yes(0.7) ? e.start : Math.max(course.referral, e.start - 1)),
      date: text(e.start),
      agencies: agenciesFor(desk, e.start, words.leadAgency[course.theme.id]),
      discussed: voice.say(words.discussed),
      decision: chance.yes(0.55) ? 'section47Joint' : 'section47',
      decisionReason: voice.say(words.decidedToEnquire),
    },
  )
  const enquiry = pen.first('section47Enquiry', minuteOf(e.start, 16), worker, 'Enquiry begun', {
    socialCareEpisode: kept!.id,
    startDate: text(e.start),
    ...(discussion && { strategyDiscussion: discussion.id }),
  })
  const outcome: Facts<'section47Enquiry'>['outcome'] =
    e.conference !== undefined
      ? 'conference'
      : e.substantiated
        ? 'substantiatedNoConference'
        : chance.yes(0.75)
          ? 'notSubstantiated'
          : 'noFurtherAction'
  const said = saidBy(desk, e.end)
  pen.next(enquiry, minuteOf(e.end, 16, 30), managerFor(desk, e.end), 'Enquiry finished', {
    endDate: text(e.end),
    icpcRequiredFlag: e.conference !== undefined,
    outcome,
    findings: voice.say(words.found[e.conference !== undefined ? 'harm' : e.substantiated ? 'risk' : 'noHarm']),
    ...(said && { childsWords: said }),
  })
  return enquiry
}

/** How a child took part, by age. */
export function participation(desk: Desk, on: DayNo): string {
  const age = ageOf(desk.child, on)
  if (age < 4) return 'PN0'
  if (age < 9) return desk.chance.yes(0.5) ? 'PN6' : desk.chance.yes(0.5) ? 'PN5' : 'PN7'
  return desk.chance.pick(['PN1', 'PN2', 'PN4', 'PN5', 'PN6', 'PN6', 'PN7'])
}

export const chairFor = ({ workforce, family }: Desk, on: DayNo) => {
  const team = workforce.teamFor('conference', family.index)
  const post = workforce.holderFor(team, family.index)
  return (
    post.holdings.find(h => h.from <= on && (h.until === undefined || h.until > on))?.worker ?? workforce.manager(team).holdings[0]!.worker
  )
}

type Held = Pick<Facts<'childProtectionConference'>, 'type' | 'section47Enquiry' | 'childProtectionPlan'>
type Decided = Required<Pick<Facts<'childProtectionConference'>, 'outcome' | 'decisionReason'>> & { category?: string }

/** Planned when it is booked, and then held. One that is still to come stands in the diary. */
function writeConference(desk: Desk, what: Held, booked: DayNo, on: DayNo, decided: Decided): void {
  const { pen, chance, kept, course } = desk
  const chair = chairFor(desk, on)
  const conference = pen.first('childProtectionConference', minuteOf(booked, 17, 20), managerFor(desk, booked), 'Conference booked', {
    socialCareEpisode: kept!.id,
    plannedDate: text(on),
    chair,
    ...what,
  })
  const shared = atWorkBefore(on - (what.type === 'review' ? chance.between(5, 8) : chance.between(2, 4)))
  workerOn(desk, on)
  const said = chance.yes(0.7) ? saidBy(desk, on) : undefined
  pen.next(conference, minuteOf(on, chance.between(12, 16), chance.under(60)), chair, 'Conference held', {
    date: text(on),
    reportSharedDate: text(Math.max(booked, shared)),
    agencies: agenciesFor(desk, on, words.leadAgency[course.theme.id]),
    quorate: true,
    participation: participation(desk, on),
    ...decided,
    ...(said && { childsWords: said }),
  })
}

function writeInitial(
  desk: Desk,
  on: DayNo,
  plan: ProtectionPlan | undefined,
  enquiry: Kept<'section47Enquiry'> | undefined,
  turn: number,
): void {
  const { voice, course } = desk
  const what: Held = enquiry ? { type: 'initial', section47Enquiry: enquiry.id } : { type: 'transferIn' }
  const booked = enquiry ? course.enquiries[turn]!.end : course.referral
  const decided = plan
    ? { outcome: 'plan' as const, category: plan.category, decisionReason: voice.say(words.conferenceDecided.plan) }
    : { outcome: 'noPlan' as const, decisionReason: voice.say(words.conferenceDecided.noPlan) }
  writeConference(desk, what, booked, on, decided)
  if (plan) writePlan(desk, plan)
}

function writePlan(desk: Desk, plan: ProtectionPlan): void {
  const { pen, kept, voice, course, today } = desk
  const by = managerFor(desk, plan.start)
  const held = pen.first('childProtectionPlan', minuteOf(plan.start, 17, 5), by, 'Child protection plan begun', {
    socialCareEpisode: kept!.id,
    startDate: text(plan.start),
    categories: [{ category: plan.category, startDate: text(plan.start) }],
  })
  if (!held) return
  writeGoals(desk, held.id, plan.start, plan.end, true)
  let booked = plan.start
  for (const on of plan.reviews) {
    const ends = on === plan.end
    const decided = {
      outcome: ends ? ('planEnds' as const) : ('planGoesOn' as const),
      decisionReason: voice.say(words.conferenceDecided[ends ? 'ends' : 'goesOn']),
    }
    // Nobody books a review years ahead: what is told here stops with the next one to come.
    if (booked <= today) writeConference(desk, { type: 'review', childProtectionPlan: held.id }, booked, on, decided)
    booked = on
  }
  const changed = plan.laterCategory
  if (changed) {
    pen.next(held, minuteOf(changed.from, 17, 10), by, 'Category changed at the review', {
      categories: [...held.facts.categories, { category: changed.category, startDate: text(changed.from) }],
    })
  }
  const toCare = course.lookedAfter === plan.end
  pen.next(held, minuteOf(plan.end, 17, 15), managerFor(desk, plan.end), 'Plan ended', {
    endDate: text(plan.end),
    endReason: voice.say(toCare ? words.planEnded.toCare : words.planEnded.protection),
  })
}
