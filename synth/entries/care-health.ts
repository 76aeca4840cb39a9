import { care as figures } from '../figures.ts'
import type { Care } from '../story/care.ts'
import { yearEndFrom } from '../story/year-end.ts'
import { atWork, type DayNo, minuteOf, text } from '../times.ts'
import { type Desk, workerOn } from './desk.ts'

const { assessed, immunised, teeth, misuse, convicted, difficulties } = figures.health
const yes = ({ chance }: Desk, percent: number) => chance.yes(percent / 100)
const ageAt = (born: DayNo, on: DayNo) => Math.floor((on - born) / 365.25)

/** Health when care begins, and then once in each year of the return, in its winter half if care allows. */
export function writeHealth(desk: Desk, { from, until }: Care): void {
  const { chance, today } = desk
  const first = atWork(from + chance.between(10, 26))
  if (first < until) {
    check(desk, 'healthAssessment', first)
    record(desk, 'immunisationStatus', first, { upToDate: yes(desk, immunised.value) })
  }
  const last = Math.min(until, today)
  for (let ends = yearEndFrom(from); ends - 364 < last; ends = yearEndFrom(ends + 300)) {
    const [low, high] = [Math.max(from + 40, ends - 210), Math.min(until - 5, ends - 20)]
    if (low < high) inYear(desk, ends, low, high)
  }
  writeMother(desk, from, until)
}

function inYear(desk: Desk, ends: DayNo, low: DayNo, high: DayNo): void {
  const { child, chance } = desk
  const some = () => atWork(chance.between(low, high))
  const age = ageAt(child.born, ends)
  if (yes(desk, assessed.value)) check(desk, 'healthAssessment', some())
  if (yes(desk, teeth.value)) check(desk, 'teeth', some())
  if (age < 5 && yes(desk, figures.developmentChecked.value)) check(desk, 'development', some())
  if (age >= 4 && age < 18) writeQuestionnaire(desk, some())
  if (age >= 12 && yes(desk, misuse.value * 1.8)) {
    const isTaken = chance.yes(0.5)
    record(desk, 'substanceMisuse', some(), {
      substance: chance.pick(['Cannabis', 'Alcohol', 'Solvents']),
      interventionOffered: true,
      interventionReceived: isTaken,
    })
  }
  if (age >= 11 && yes(desk, convicted.value))
    record(desk, 'conviction', some(), { offence: chance.pick(['Theft', 'Criminal damage', 'Possession of cannabis']) })
}

/** Scores crowd around the middle, with a long way up. */
function writeQuestionnaire(desk: Desk, on: DayNo): void {
  const { chance } = desk
  const score = Math.max(0, Math.min(40, Math.round(difficulties.value + (chance.share() + chance.share() + chance.share() - 1.5) * 15)))
  if (yes(desk, figures.questionnaireReceived.value)) record(desk, 'sdqAssessment', on, { score })
  else record(desk, 'sdqAssessment', on, { reason: chance.pick(['SDQ2', 'SDQ3', 'SDQ4', 'SDQ5']) })
}

const check = (desk: Desk, type: 'healthAssessment' | 'teeth' | 'development', on: DayNo) =>
  record(desk, 'healthCheck', on, { type, done: true, by: type === 'teeth' ? 'Dentist' : 'Children in care nurse' })

type Recorded = 'healthCheck' | 'immunisationStatus' | 'sdqAssessment' | 'substanceMisuse' | 'conviction'
const record = (desk: Desk, kind: Recorded, on: DayNo, facts: object) =>
  desk.pen.first(kind, minuteOf(on, 15, desk.chance.under(60)), workerOn(desk, on), 'Told by health', { date: text(on), ...facts } as never)

/** A few young women become mothers while they are looked after. */
function writeMother(desk: Desk, from: DayNo, until: DayNo): void {
  const { child, chance } = desk
  if (child.sex !== 'F' || !chance.yes(0.03)) return
  const low = Math.max(from + 30, child.born + 15 * 366)
  if (low >= until - 30) return
  const born = chance.between(low, until - 30)
  desk.pen.first('motherhood', minuteOf(born + 2, 11), workerOn(desk, born + 2), 'Became a mother', { childBirthDate: text(born) })
}
