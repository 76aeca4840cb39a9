import { isFilled } from '../table.ts'

/** What is asked of a care leaver, all of it or none. */
export const careLeaverItems = ['IN_TOUCH', 'ACTIV', 'ACCOM'] as const
/** What is asked of an adoption, all of it or none. */
export const adoptionItems = ['DATE_INT', 'DATE_MATCH', 'FOSTER_CARE', 'NB_ADOPTR', 'SEX_ADOPTR', 'LS_ADOPTR'] as const
/** What is asked of everybody looked after for the whole year, beside the strengths and difficulties questionnaire. */
export const healthItems = [
  'CONVICTED',
  'HEALTH_CHECK',
  'IMMUNISATIONS',
  'TEETH_CHECK',
  'HEALTH_ASSESSMENT',
  'SUBSTANCE_MISUSE',
  'INTERVENTION_RECEIVED',
  'INTERVENTION_OFFERED',
] as const

type Named<C extends string> = { readonly [K in C]: unknown } & { readonly as: object }

/** Whether anything at all stands in one of these. */
export const isAnyFilled = <C extends string, R extends Named<C>>(row: R, columns: readonly C[]): boolean =>
  columns.some(column => isFilled(row, column as keyof R & string))
/** Whether something stands in one of these, and nothing in another. */
export const isPartFilled = <C extends string, R extends Named<C>>(row: R, columns: readonly C[]): boolean =>
  isAnyFilled(row, columns) && !columns.every(column => isFilled(row, column as keyof R & string))
