import type { Day } from './day.ts'

/** From a day until, and not including, another; open when it has no end. */
export interface During {
  readonly startDate: Day
  readonly endDate?: Day | undefined
}

export const isDuring = ({ startDate, endDate }: During, on: Day): boolean => startDate <= on && !(endDate && endDate <= on)
