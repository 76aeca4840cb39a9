import { addDays, type Day } from '../../kernel/kernel.ts'
import { careCodes } from '../../record/record.ts'
import { options } from '../options.ts'

/** A child goes back to the same home after one of these. */
export const stayOptions = options(careCodes.placementTypes.filter(({ code }) => code.startsWith('T')))

const longest: Readonly<Record<string, readonly [days: number, says: string]>> = {
  T1: [42, 'six weeks in hospital'],
  T3: [21, 'three weeks while the carer is away'],
  T4: [7, 'seven days'],
}

/** Why a stay that ended then was none: after that long the child had moved (375, 376, 379). */
export function tooLong(type: string, from: Day, to: Day): string | undefined {
  const limit = longest[type]
  return limit && to > addDays(from, limit[0])
    ? `A short stay lasts ${limit[1]} at most. Take the stay back, and record a move there and a move back`
    : undefined
}
