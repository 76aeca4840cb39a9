import type { About } from '../about.ts'
import { isFilled } from '../table.ts'
import type { Tables903 } from './layout.ts'

/**
 * Whether a child is said to seek asylum unaccompanied, this year or last: by the header (UASC is 1); or, where a year has no header, by a row in
 * its UASC table that says anything beside the child's number.
 */
export function isUnaccompanied(tables: Tables903, { isGiven }: About): boolean {
  const inYear = (header: 'Header' | 'Header_last', uasc: 'UASC' | 'UASC_last') =>
    isGiven(header)
      ? tables[header].some(row => row.UASC === '1')
      : tables[uasc].some(row => row.SEX !== undefined || isFilled(row, 'DOB') || isFilled(row, 'DUC'))
  return inYear('Header', 'UASC') || inYear('Header_last', 'UASC_last')
}

/** What `isUnaccompanied` looks at, where it is there. */
export const saysWhoIsUnaccompanied = {
  Header: ['CHILD', 'UASC'],
  UASC: ['CHILD', 'SEX', 'DOB', 'DUC'],
  Header_last: ['CHILD', 'UASC'],
  UASC_last: ['CHILD', 'SEX', 'DOB', 'DUC'],
} as const

/** Why it cannot be known of any child: neither year says it. */
export function whyUnknownWhoIsUnaccompanied({ isGiven }: About): string | undefined {
  const isSaid = (header: string, uasc: string) => (isGiven(header) ? isGiven(header, 'UASC') : isGiven(uasc))
  return isSaid('Header', 'UASC') || isSaid('Header_last', 'UASC_last')
    ? undefined
    : 'it is not said which children seek asylum unaccompanied'
}
