import { type Day, dayFrom } from '../../kernel/kernel.ts'
import { yearIn } from '../days.ts'

/** The workforce census is of 30 September in the year of the return. */
export const censusDay = (collectionStart: Day): Day => dayFrom(yearIn(collectionStart), 9, 30)!

/** A number of Social Work England: two letters and figures. */
export const isRegistered = (id: string | undefined): id is string => id !== undefined && /^[A-Za-z]{2}\d+$/.test(id)

const made = new WeakMap<object, ReadonlySet<string>>()
/** Every number in the workforce census, in capitals; reckoned once for a whole council. */
export function numbersOf(workers: readonly { readonly SWENo: string | undefined }[]): ReadonlySet<string> {
  const known = made.get(workers) ?? new Set(workers.flatMap(({ SWENo }) => SWENo?.toUpperCase() ?? []))
  made.set(workers, known)
  return known
}
