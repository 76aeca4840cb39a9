import { birthday, type Day, forReturn, monthOf, yearOf } from '../../kernel/kernel.ts'
import { type Child, careCodes, inUse } from '../../record/record.ts'
import { options } from '../options.ts'
import type { Option } from '../step.ts'
import { isShortBreaks } from './in-care.ts'

/** Freeing orders ended in 2005: history keeps the code, and nobody chooses it. */
export const statusOptions = (today: Day): Option[] => options(inUse(careCodes.legalStatuses, today).filter(({ code }) => code !== 'D1'))

const returnYear = (on: Day) => (monthOf(on) >= 4 ? yearOf(on) : yearOf(on) - 1)

/** Why this child may not come under this law on that day, beside the home in which they live (358, 378, 384, 408, 426, 554). */
export function notUnder(child: Child, status: string, on: Day, home: string | undefined): string | undefined {
  const { dateOfBirth } = child.childDetails
  if (/^J/.test(status) && dateOfBirth && on <= birthday(forReturn(dateOfBirth), 10)) return 'A child under ten is not held for an offence'
  if (status === 'V2' && home === 'P1')
    return 'A child who lives with their own parents is not accommodated under section 20: they are at home'
  if (home && /^A[56]$/.test(home) && status !== 'E1') return 'A child placed for adoption by placement order stays under that order'
  if (isShortBreaks(status) && home && /^U[14]$/.test(home)) return 'Short breaks are not in a home for the long term'
  if (status === 'E1' && !child.adoptions.some(a => a.decisionDate && a.decisionDate <= on && !a.reversedDate))
    return 'Record the decision that the child should be placed for adoption first: it comes before the placement order'
  const other = status === 'V3' ? 'V4' : 'V3'
  const lasts = (end: Day | undefined) => end === undefined || returnYear(end) >= returnYear(on)
  if (isShortBreaks(status) && child.legalStatuses.some(s => s.status === other && lasts(s.endDate)))
    return 'Short breaks are counted one by one, or go on under one agreement: not both in one year to 31 March'
  return undefined
}
