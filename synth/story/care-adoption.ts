import type { Chance } from '../chance.ts'
import { care as figures } from '../figures.ts'
import { atWork, type DayNo } from '../times.ts'

/** How a child comes to be adopted, day by day. */
export interface AdoptionPlan {
  decided: DayNo
  order: DayNo
  matched: DayNo
  placed: DayNo
  adopted: DayNo
  /** By those who fostered them. */
  byCarer: boolean
  adopters: { number: number; sex: string; status: string }
  unopposed: boolean
}

const adopters = [
  { number: 2, sex: 'MF', status: 'L11' },
  { number: 2, sex: 'MF', status: 'L11' },
  { number: 2, sex: 'MF', status: 'L3' },
  { number: 2, sex: 'MM', status: 'L12' },
  { number: 2, sex: 'FF', status: 'L12' },
  { number: 2, sex: 'MF', status: 'L2' },
  { number: 1, sex: 'F1', status: 'L0' },
]

/** Each stage takes as long as it does on average, more or less. */
export function adoptionFrom(from: DayNo, chance: Chance): AdoptionPlan {
  const [toDecision, toMatch, toPlacement, toOrder] = figures.adoptionMonths.value
  const after = (day: DayNo, months: number) => atWork(day + Math.round(months * 30.4 * (0.5 + chance.share())))
  const decided = after(from, toDecision)
  const order = atWork(decided + chance.between(10, 60))
  const matched = Math.max(after(decided, toMatch), atWork(order + chance.between(5, 30)))
  const placed = Math.max(after(matched, toPlacement), matched + 4)
  return {
    decided,
    order,
    matched,
    placed,
    adopted: after(placed, toOrder),
    byCarer: chance.yes(0.12),
    adopters: chance.pick(adopters),
    unopposed: chance.yes(figures.unopposed.value / 100),
  }
}
