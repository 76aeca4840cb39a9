import { addWorkingDays, type Day, nextWorkingDay } from '../../kernel/kernel.ts'
import { daysAfter, isWeekend } from '../days.ts'

const shifted = (d: Day, days: number): Day => daysAfter(d, days) ?? d

/**
 * The last of so many working days counted back from a day. That day, or the next working day where it is none, is itself the first of them, as the
 * DfE's own tools count. Where the bank holidays of the time are not known, Mondays to Fridays are counted.
 */
export function countedBack(from: Day, days: number): Day {
  const first = nextWorkingDay(from)
  const known = first && addWorkingDays(first, 1 - days)
  if (known) return known

  let day = from
  while (isWeekend(day)) day = shifted(day, 1)
  for (let counted = 1; counted < days; ) {
    day = shifted(day, -1)
    if (!isWeekend(day)) counted++
  }
  return day
}
