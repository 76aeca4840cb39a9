import type { Id } from '../../src/kernel/kernel.ts'
import { called, protection, plans as words } from '../sentences.ts'
import type { NeedPlan } from '../story/story.ts'
import { atWork, atWorkBefore, type DayNo, minuteOf, text } from '../times.ts'
import { type Desk, managerFor, saidBy, workerOn } from './desk.ts'
import { ageOf } from './diary.ts'
import { afterwards } from './pen.ts'

/** Child in need plans, and the core groups of child protection plans. */
export function writePlans(desk: Desk): void {
  for (const plan of desk.course.needPlans) writeNeedPlan(desk, plan)
  if (desk.course.lookedAfter !== undefined) writePreProceedings(desk)
}

function writeNeedPlan(desk: Desk, plan: NeedPlan): void {
  const { pen, chance, voice, kept, course } = desk
  const by = workerOn(desk, plan.start)
  const held = pen.first('childInNeedPlan', minuteOf(plan.start, 17, 30 + chance.under(10)), by, 'Child in need plan begun', {
    socialCareEpisode: kept!.id,
    startDate: text(plan.start),
    firstReviewDate: text(atWork(plan.start + chance.between(28, 42))),
  })
  if (!held) return
  writeGoals(desk, held.id, plan.start, plan.end, false)
  const next = course.protectionPlans.some(p => p.start === plan.end) ? 'toProtection' : course.lookedAfter === plan.end ? 'toCare' : 'need'
  pen.next(held, minuteOf(plan.end, 16, 45), managerFor(desk, plan.end), 'Plan ended', {
    endDate: text(plan.end),
    endReason: voice.say(protection.planEnded[next]),
  })
}

/** What should be different, and who promised what by when. Some of it was done in time, some late, some not. */
export function writeGoals(desk: Desk, plan: Id, from: DayNo, until: DayNo, isProtection: boolean): void {
  const { pen, chance, voice, course, family } = desk
  const worker = workerOn(desk, from)
  const at = minuteOf(atWork(from + 2), 14)
  const owners = ownersFor(desk, from)
  const goals = chance.between(1, isProtection ? 3 : 2)
  for (let g = 0; g < goals; g++) {
    const said = chance.yes(0.3) ? saidBy(desk, from) : undefined
    const goal = pen.first('planGoal', at + g, worker, 'Agreed with the family', {
      plan,
      goal: voice.say(words.goals[course.theme.id]),
      ...(said && { childsWords: said }),
    })
    if (!goal) return
    for (let a = chance.between(1, 2); a > 0; a--) {
      const [who, what] = chance.pick(words.actions)
      if (!owners[who] || (family.grown.length === 0 && who !== 'worker' && who !== 'health')) continue
      const due = atWork(from + chance.between(14, 84))
      const action = pen.first('planAction', at + 10 + g, worker, 'Agreed with the family', {
        plan,
        goal: goal.id,
        action: voice.say(what),
        owner: owners[who],
        dueDate: text(due),
      })
      const done = due + (chance.yes(0.75) ? -chance.between(0, 9) : chance.between(1, 30))
      if (done > from + 3 && done <= until && chance.yes(0.8))
        pen.next(action, minuteOf(atWork(done), 15), workerOn(desk, done), 'Done', { doneDate: text(done) })
    }
    const achieved = until - chance.between(0, 40)
    if (achieved > from + 20 && chance.yes(0.6))
      pen.next(goal, minuteOf(atWork(achieved), 16), workerOn(desk, achieved), 'Reached', { achievedDate: text(achieved) })
  }
  if (isProtection) writeCoreGroups(desk, plan, from, until)
}

/** Names, as the family would say them; a father only where there is one, a school only where the child goes to one. */
function ownersFor({ family, child, voice }: Desk, on: DayNo): Record<(typeof words.actions)[number][0], string | undefined> {
  const named = (role: string) => family.grown.find(g => g.role === role)
  const mother = named('mother')
  const father = named('father')
  const grandmother = named('grandmother')
  return {
    mother: mother && `${mother.firstName} ${mother.surname}`,
    father: father && `${father.firstName} ${father.surname}`,
    family: grandmother && `${grandmother.firstName} ${grandmother.surname} (grandmother)`,
    worker: called(voice.cast, 'worker'),
    school: ageOf(child, on) >= 4 ? called(voice.cast, 'school') : undefined,
    health: ageOf(child, on) < 5 ? 'Health visitor' : 'School nurse',
  }
}

function writeCoreGroups(desk: Desk, plan: Id, from: DayNo, until: DayNo): void {
  const { pen, chance, voice, today } = desk
  const owners = ownersFor(desk, from)
  for (let on = atWork(from + chance.between(7, 12)); on < Math.min(until, today); on = atWork(on + chance.between(28, 42))) {
    const attended = [owners.worker, owners.mother, owners.health, owners.school, chance.yes(0.35) ? owners.father : undefined].filter(
      w => w !== undefined,
    )
    pen.first('coreGroup', afterwards(on, chance), workerOn(desk, on), 'Core group met', {
      childProtectionPlan: plan,
      date: text(on),
      attended,
      notes: voice.say(words.coreGroupNotes),
    })
  }
}

/** The weeks before a court, for a child who came into care from a plan. */
function writePreProceedings(desk: Desk): void {
  const { pen, chance, kept, course, family } = desk
  const care = course.lookedAfter!
  const start = atWorkBefore(care - chance.between(40, 110))
  if (family.grown.length === 0 || start <= course.referral + 10) return
  const by = managerFor(desk, start)
  const letter = atWork(start + chance.between(3, 9))
  const held = pen.first('preProceedings', minuteOf(start, 15), by, 'Pre-proceedings begun', {
    socialCareEpisode: kept!.id,
    startDate: text(start),
  })
  pen.next(held, minuteOf(letter, 12), by, 'Letter before proceedings', {
    letterBeforeProceedingsDate: text(letter),
    familyGroupMeetingOfferedDate: text(letter),
  })
  const meeting = atWork(letter + chance.between(7, 14))
  const accepted = chance.yes(0.6)
  pen.next(held, minuteOf(meeting, 16), by, 'First meeting', {
    initialMeetingDate: text(meeting),
    familyGroupMeetingAccepted: accepted,
    reviewMeetingsCount: 0,
  })
  if (accepted && meeting + 10 < care)
    pen.next(held, minuteOf(atWork(meeting + 9), 16), by, 'The family met', { familyGroupMeetingDate: text(atWork(meeting + 9)) })
  pen.next(held, minuteOf(care, 17), managerFor(desk, care), 'Decided', {
    stepDecisionDate: text(Math.max(meeting, care - 3)),
    courtApplicationDate: text(care),
  })
}
