import { birthday } from '../../src/kernel/kernel.ts'
import { oddsOf } from '../chance.ts'
import { care as figures } from '../figures.ts'
import { care as words } from '../sentences.ts'
import type { Care } from '../story/care.ts'
import { atWork, type DayNo, minuteOf, no, text } from '../times.ts'
import { somebody } from './allocation.ts'
import { type Desk, workerOn } from './desk.ts'
import type { Kept } from './pen.ts'

const does = oddsOf(figures.leaversDo.value)
const livesIn = oddsOf(figures.leaversLiveIn.value)

/** From sixteen to twenty-one: what a young person is entitled to, the plan, and a word around each birthday after care. */
export function writeLeaving(desk: Desk, care: Care): void {
  const { child } = desk
  const { from, until, adoption, endReason } = care
  const turns = (age: number) => no(birthday(text(child.born), age))
  const daysSince = (day: DayNo) =>
    child.episodes.reduce((sum, { care: each }) => sum + (each ? Math.max(0, each.until - Math.max(each.from, day)) : 0), 0)
  // Thirteen weeks in care after fourteen, some of it after sixteen.
  if (adoption || endReason === 'E2' || daysSince(turns(14)) < 91 || until <= turns(16)) return
  const start = Math.max(turns(16), Math.min(from + 91, until - 1))
  const steps: [category: 'eligible' | 'relevant' | 'formerRelevant', from: DayNo, until: DayNo][] = [
    ['eligible', start, until],
    ['relevant', until, turns(18)],
    ['formerRelevant', Math.max(until, turns(18)), turns(21)],
  ]
  const personalAdviser = adviserOn(desk, until)
  let last: Kept<'leavingCareEligibility'> | undefined
  for (const [category, begins, ends] of steps) {
    if (begins >= ends) continue
    last = desk.pen.first('leavingCareEligibility', minuteOf(begins, 17, 20), workerOn(desk, begins), 'Entitled', {
      category,
      personalAdviser,
      startDate: text(begins),
    })
    desk.pen.next(last, minuteOf(ends, 9, 40), workerOn(desk, ends), 'No longer', { endDate: text(ends) })
  }
  writePathway(desk, start, turns(21))
  for (let age = 17; age <= 21; age++) if (turns(age) > until) writeContact(desk, age, Math.max(turns(age), until + 10), endReason)
}

const adviserOn = ({ workforce, family }: Desk, on: DayNo) => {
  const team = workforce.teamFor('lookedAfter', family.index)
  return somebody(workforce, workforce.holderFor(team, family.index), on).worker
}

function writePathway(desk: Desk, start: DayNo, ends: DayNo): void {
  const { pen, chance, voice } = desk
  const begun = atWork(start + chance.between(40, 85))
  workerOn(desk, begun)
  const held = pen.first('pathwayPlan', minuteOf(begun, 15), workerOn(desk, begun), 'Pathway plan', {
    startDate: text(begun),
    plan: voice.say(words.pathway),
  })
  const reviewedDates: ReturnType<typeof text>[] = []
  for (let on = atWork(begun + 175); on < ends; on = atWork(on + chance.between(160, 180))) {
    reviewedDates.push(text(on))
    if (!pen.next(held, minuteOf(on, 15), workerOn(desk, on), 'Reviewed', { reviewedDates: [...reviewedDates] })) return
  }
  pen.next(held, minuteOf(ends, 10), workerOn(desk, ends), 'Twenty-one', { endDate: text(ends) })
}

/** A birthday's answers. Whoever stayed with their carers lives there at nineteen and twenty. */
function writeContact(desk: Desk, age: number, on: DayNo, endReason: string): void {
  const { pen, chance, voice } = desk
  const date = on + chance.between(-9, 25)
  const by = adviserOn(desk, date)
  workerOn(desk, date)
  const isInTouch = endReason !== 'E16' && !chance.yes(figures.leavers.notInTouch.value / 100)
  if (!isInTouch) {
    const inTouch = chance.pick(['NO', 'NO', 'REFU', 'NREQ'])
    pen.first('careLeaverContact', minuteOf(date, 14), by, 'Around the birthday', { date: text(date), aroundBirthday: age, inTouch })
    return
  }
  const staysPut = endReason === 'E17' && age <= 20
  let accommodation = staysPut ? 'Z' : chance.of(livesIn)
  if (age < 19 && accommodation === 'Z') accommodation = 'D'
  const isFit = 'SXVW'.includes(accommodation) ? false : chance.yes(0.96)
  pen.first('careLeaverContact', minuteOf(date, 14), by, 'Around the birthday', {
    date: text(date),
    aroundBirthday: age,
    inTouch: 'YES',
    activity: chance.of(does),
    accommodation,
    suitable: isFit,
    note: voice.say(words.leaverNotes),
  })
}
