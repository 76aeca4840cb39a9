import type { Chance } from '../chance.ts'
import { care as figures } from '../figures.ts'
import { atWork, type DayNo } from '../times.ts'
import type { AdoptionPlan } from './care-adoption.ts'

/** A legal status, from a day until another. */
export interface Law {
  status: string
  from: DayNo
  until: DayNo
}

interface Asked {
  from: DayNo
  until: DayNo
  age: number
  isAlone: boolean
  isDisabled: boolean
  adoption: AdoptionPlan | undefined
}

/** Under which law, one after another: by agreement, or by a court, which first decides for the time being and then for good. */
export function lawOf({ from, until, age, isAlone, isDisabled, adoption }: Asked, chance: Chance): Law[] {
  const steps: [status: string, days: number][] = []
  const { agreedYoung, agreedOlder, urgent } = figures.law.value
  const agreed = chance.yes(isAlone || isDisabled ? 0.9 : age < 10 ? agreedYoung : agreedOlder)
  if (chance.yes(urgent) && !isAlone) steps.push(chance.yes(0.6) ? ['L1', chance.between(1, 2)] : ['L2', chance.between(5, 8)])
  if (agreed && !adoption) {
    if (!chance.yes(isAlone ? 0.06 : 0.25)) return inTurn(steps, 'V2', from, until)
    steps.push(['V2', chance.between(40, 220)])
  }
  if (adoption) {
    const sofar = steps.reduce((days, [, each]) => days + each, 0)
    return inTurn([...steps, ['C1', adoption.order - from - sofar]], 'E1', from, until)
  }
  return inTurn([...steps, ['C1', chance.between(170, 330)]], 'C2', from, until)
}

/** What would begin only after care had ended never began. */
function inTurn(steps: readonly [string, number][], last: string, from: DayNo, until: DayNo): Law[] {
  const laws: Law[] = []
  let on = from
  for (const [status, days] of steps) {
    const ends = days < 14 ? on + days : atWork(on + days)
    laws.push({ status, from: on, until: Math.min(ends, until) })
    if (ends >= until) return laws
    on = ends
  }
  laws.push({ status: last, from: on, until })
  return laws
}
