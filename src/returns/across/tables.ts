import type { Check } from '../check.ts'
import type { Row, TableLayout, Tables } from '../table.ts'

const text = 'text' as const
const day = 'day' as const

/**
 * Several returns of one council side by side: each table has the name of its return before it, and only the columns that are set against each other.
 * A child is the same one where they have the same number, which every return calls by another name: here it is CHILD.
 */
const layouts = {
  CIN_ChildIdentifiers: {
    CHILD: text,
    UPN: text,
    UPNunknown: text,
    PersonBirthDate: day,
    ExpectedPersonBirthDate: day,
    Sex: text,
    PersonDeathDate: day,
  },
  CIN_ChildCharacteristics: { CHILD: text, Ethnicity: text },
  CIN_Disabilities: { CHILD: text, Disability: text },
  CIN_CINdetails: {
    CHILD: text,
    CINdetailsID: text,
    CINreferralDate: day,
    PrimaryNeedCode: text,
    CINclosureDate: day,
    ReasonForClosure: text,
    ReferralNFA: text,
  },
  CIN_ChildProtectionPlans: { CHILD: text, CINdetailsID: text, CPPstartDate: day, CPPendDate: day },
  SSDA903_Header: { CHILD: text, SEX: text, DOB: day, ETHNIC: text, UPN: text },
  SSDA903_Episodes: {
    CHILD: text,
    DECOM: day,
    RNE: text,
    LS: text,
    CIN: text,
    PLACE: text,
    DEC: day,
    REC: text,
    PL_POST: text,
  },
  SSDA903_UASC: { CHILD: text, DUC: day },
  SSDA903_SWEpisodes: { CHILD: text, SW_ID: text, SW_DECOM: day, SW_DEC: day },
  FEED_Children: {
    CHILD: text,
    unique_pupil_number: text,
    date_of_birth: day,
    expected_date_of_birth: day,
    sex: text,
    ethnicity: text,
    disabilities: 'list',
    uasc_flag: text,
    uasc_end_date: day,
  },
  FEED_Episodes: { CHILD: text, referral_date: day, closure_date: day, closure_reason: text },
  FEED_ProtectionPlans: { CHILD: text, start_date: day, end_date: day },
  FEED_Placements: { CHILD: text, start_date: day, end_date: day, placement_type: text, postcode: text, end_reason: text },
  FEED_Workers: { CHILD: text, worker_id: text, start_date: day, end_date: day },
  /** Shown with every child: it is of the council, and has no children in it. */
  CSWW_Workers: { SWENo: text, RoleStartDate: day, RoleEndDate: day },
} as const satisfies Readonly<Record<string, TableLayout>>

export const shapeAcross = { layouts, child: 'CHILD' } as const

type Layouts = typeof layouts
export type AcrossTables = Tables<Layouts>
export type AcrossTable = keyof Layouts
export type AcrossRow<T extends AcrossTable> = Row<Layouts[T]>
export type AcrossCheck = Check<Layouts>
