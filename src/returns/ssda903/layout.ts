import type { Check } from '../check.ts'
import type { Row, Tables } from '../table.ts'

const episodes = {
  CHILD: 'text',
  DECOM: 'day',
  RNE: 'text',
  LS: 'text',
  CIN: 'text',
  PLACE: 'text',
  PLACE_PROVIDER: 'text',
  DEC: 'day',
  REC: 'text',
  REASON_PLACE_CHANGE: 'text',
  HOME_POST: 'text',
  PL_POST: 'text',
  URN: 'text',
  // Worked out from the postcodes where a file does not say them.
  PL_LA: 'text',
  PL_LOCATION: 'text',
  PL_DISTANCE: 'text',
} as const

const header = {
  CHILD: 'text',
  SEX: 'text',
  DOB: 'day',
  ETHNIC: 'text',
  UPN: 'text',
  MOTHER: 'text',
  MC_DOB: 'day',
  // In XML as it stands; in CSV, 1 for whoever is in the UASC table.
  UASC: 'text',
} as const

const thisYear = {
  Header: header,
  Episodes: episodes,
  Reviews: { CHILD: 'text', DOB: 'day', REVIEW: 'day', REVIEW_CODE: 'text' },
  UASC: { CHILD: 'text', SEX: 'text', DOB: 'day', DUC: 'day' },
  OC2: {
    CHILD: 'text',
    DOB: 'day',
    SDQ_SCORE: 'text',
    SDQ_REASON: 'text',
    CONVICTED: 'text',
    HEALTH_CHECK: 'text',
    IMMUNISATIONS: 'text',
    TEETH_CHECK: 'text',
    HEALTH_ASSESSMENT: 'text',
    SUBSTANCE_MISUSE: 'text',
    INTERVENTION_RECEIVED: 'text',
    INTERVENTION_OFFERED: 'text',
  },
  OC3: { CHILD: 'text', DOB: 'day', IN_TOUCH: 'text', ACTIV: 'text', ACCOM: 'text' },
  AD1: {
    CHILD: 'text',
    DOB: 'day',
    DATE_INT: 'day',
    DATE_MATCH: 'day',
    FOSTER_CARE: 'text',
    NB_ADOPTR: 'text',
    SEX_ADOPTR: 'text',
    LS_ADOPTR: 'text',
  },
  PlacedAdoption: { CHILD: 'text', DOB: 'day', DATE_PLACED: 'day', DATE_PLACED_CEASED: 'day', REASON_PLACED_CEASED: 'text' },
  // A date may be known in part (zz/zz/2014): that is no day, and its text is in `as`.
  PrevPerm: { CHILD: 'text', DOB: 'day', PREV_PERM: 'text', LA_PERM: 'text', DATE_PERM: 'day' },
  Missing: { CHILD: 'text', DOB: 'day', MISSING: 'text', MIS_START: 'day', MIS_END: 'day' },
  SWEpisodes: { CHILD: 'text', DOB: 'day', SW_ID: 'text', SW_DECOM: 'day', SW_DEC: 'day', SW_REASON: 'text' },
  DoLo: { CHILD: 'text', DOB: 'day', DOLO_START: 'day', DOLO_END: 'day' },
} as const

type This = typeof thisYear
export type Table903 = keyof This
type Both = This & { readonly [T in Table903 as `${T}_last`]: This[T] }

/** The twelve tables of the looked-after return, and last year's beside them. */
export const layout903 = {
  ...thisYear,
  ...Object.fromEntries(Object.entries(thisYear).map(([table, columns]) => [`${table}_last`, columns])),
} as Both

export const shape903 = { layouts: layout903, child: 'CHILD' } as const

export type Tables903 = Tables<Both>
export type Row903<T extends keyof Both> = Row<Both[T]>
export type Check903 = Check<Both>
