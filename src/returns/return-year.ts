import { type Day, day, type InForce } from '../kernel/kernel.ts'

/** The twelve months that a return is about, from 1 April: 2022_23 ends on 31 March 2023. */
export type ReturnYear = `${number}_${number}`

export const isReturnYear = (text: string): text is ReturnYear =>
  /^20\d\d_\d\d$/.test(text) && (Number(text.slice(2, 4)) + 1) % 100 === Number(text.slice(5))

export const startOf = (year: ReturnYear): Day => day(`${year.slice(0, 4)}-04-01`)
export const endOf = (year: ReturnYear): Day => day(`${Number(year.slice(0, 4)) + 1}-03-31`)
/** The return year that a day is in. */
export function returnYearOf(on: Day): ReturnYear {
  const starts = Number(on.slice(0, 4)) - (on.slice(5) < '04-01' ? 1 : 0)
  return `${starts}_${String((starts + 1) % 100).padStart(2, '0')}` as ReturnYear
}

/** In force from the return of a year on. */
export const since = (year: ReturnYear): InForce => ({ from: startOf(year) })
/** In force for the returns of these years, both included. */
export const during = (first: ReturnYear, last: ReturnYear): InForce => ({ from: startOf(first), until: endOf(last) })
