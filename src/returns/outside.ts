import type { Authority } from '../record/record.ts'
import type { Reference } from './about.ts'
import { endOf, type ReturnYear } from './return-year.ts'
import { authorityNamed } from './upper-tier.ts'

/** What is known of the world outside the record, which changes from year to year and not with a save. */
export type Outside = Pick<Reference, 'postcodes' | 'providers'> & { readonly authority?: Authority }

/** Nobody imported any of it. */
export const nothingOutside: Outside = Object.freeze({})

/** The same, as the checks of a year ask of it. First halves of postcodes are not enough: what a check cannot be asked of every child is not asked of one. */
export function referenceIn({ authority, postcodes, providers }: Outside, year: ReturnYear): Reference {
  const localAuthority = authority === undefined ? undefined : authorityNamed(authority, endOf(year))?.nationalCode
  return {
    ...(postcodes?.isWhole && { postcodes }),
    ...(providers && { providers }),
    ...(localAuthority !== undefined && { localAuthority }),
  }
}
