import type { Id } from '../../kernel/kernel.ts'
import type { Check } from '../check.ts'
import { readIsoDay } from '../read-day.ts'
import type { Cell, Row, TableLayout, Tables } from '../table.ts'
import type { CensusChild, CensusHeader, CinDetails, Place } from './census.ts'
import { withoutZone } from './taking.ts'

const module = { LAchildID: 'text', CINdetailsID: 'text' } as const

/**
 * The census as checks see it: one table for each kind of element. CINdetailsID counts a child's episodes, AssessmentID and CPPID count within one
 * episode and begin again in the next, so that an assessment is known by all three: child, episode and its own number.
 */
const cinLayouts = {
  Header: {
    Collection: 'text',
    Year: 'text',
    ReferenceDate: 'day',
    SourceLevel: 'text',
    LEA: 'text',
    SoftwareCode: 'text',
    Release: 'text',
    SerialNo: 'text',
    DateTime: 'text',
  },
  ChildIdentifiers: {
    LAchildID: 'text',
    UPN: 'text',
    FormerUPN: 'text',
    UPNunknown: 'text',
    PersonBirthDate: 'day',
    ExpectedPersonBirthDate: 'day',
    GenderCurrent: 'text',
    Sex: 'text',
    PersonDeathDate: 'day',
  },
  ChildCharacteristics: { LAchildID: 'text', Ethnicity: 'text' },
  Disabilities: { LAchildID: 'text', Disability: 'text' },
  CINdetails: {
    ...module,
    CINreferralDate: 'day',
    ReferralSource: 'text',
    PrimaryNeedCode: 'text',
    CINclosureDate: 'day',
    ReasonForClosure: 'text',
    DateOfInitialCPC: 'day',
    ReferralNFA: 'text',
  },
  Assessments: {
    ...module,
    AssessmentID: 'text',
    AssessmentActualStartDate: 'day',
    AssessmentInternalReviewDate: 'day',
    AssessmentAuthorisationDate: 'day',
    AssessmentFactors: 'list',
  },
  AssessmentFactorsList: { ...module, AssessmentID: 'text', AssessmentFactor: 'text' },
  CINplanDates: { ...module, CINPlanStartDate: 'day', CINPlanEndDate: 'day' },
  Section47: { ...module, S47ActualStartDate: 'day', InitialCPCtarget: 'day', DateOfInitialCPC: 'day', ICPCnotRequired: 'text' },
  ChildProtectionPlans: {
    ...module,
    CPPID: 'text',
    CPPstartDate: 'day',
    CPPendDate: 'day',
    InitialCategoryOfAbuse: 'text',
    LatestCategoryOfAbuse: 'text',
    NumberOfPreviousCPP: 'text',
  },
  Reviews: { ...module, CPPID: 'text', CPPreviewDate: 'day' },
} as const

export const shapeCin = { layouts: cinLayouts, child: 'LAchildID' } as const

type Layouts = typeof cinLayouts
type Table = keyof Layouts
export type CinTables = Tables<Layouts>
export type CinRow<T extends Table> = Row<Layouts[T]>
export type CinCheck = Check<Layouts>

/** One row of a table of the census: the columns of its layout, in that order; and the entry of the record that it was made from, if it was. */
export interface CinCells {
  readonly table: Table
  readonly cells: readonly Cell[]
  readonly entry?: Id | undefined
}
type Said = Readonly<Record<string, unknown>> & { readonly at?: Place | undefined }

function row(table: Table, said: Said): CinCells {
  const layout: TableLayout = cinLayouts[table]
  const cells: Cell[] = []
  for (const column in layout) {
    const cell = said[column] as Cell
    cells.push(layout[column] === 'day' && typeof cell === 'string' && cell.length > lengthOfDay ? plainDay(cell) : cell)
  }
  return { table, cells, entry: said.at?.entry }
}

const lengthOfDay = '2025-03-31'.length
/** The schema takes a day with blanks around it, or with a time zone, for the same day. What is none stays as it was written. */
function plainDay(text: string): string {
  const plain = withoutZone(text.trim())!
  return readIsoDay(plain) ? plain : text
}

export function headerRow({ CollectionDetails, Source: [source] }: CensusHeader): CinCells {
  return row('Header', { ...source, ...CollectionDetails })
}

/** The rows of one child of a census, in the order of the file. */
export function rowsOfChild(child: CensusChild): CinCells[] {
  const { LAchildID } = child.ChildIdentifiers
  const rows = [row('ChildIdentifiers', child.ChildIdentifiers), row('ChildCharacteristics', { ...child.ChildCharacteristics, LAchildID })]
  for (const disability of child.ChildCharacteristics.Disabilities) rows.push(row('Disabilities', { ...disability, LAchildID }))
  for (const [i, episode] of child.CINdetails.entries()) rows.push(...rowsOfEpisode(episode, { LAchildID, CINdetailsID: String(i + 1) }))
  return rows
}

function rowsOfEpisode(episode: CinDetails, its: Said): CinCells[] {
  const rows = [row('CINdetails', { ...episode, ...its })]
  for (const [i, assessment] of episode.Assessments.entries()) {
    const known = { ...its, AssessmentID: String(i + 1) }
    const factors = assessment.FactorsIdentifiedAtAssessment.flatMap(factor => factor.AssessmentFactors ?? [])
    const { at } = assessment
    rows.push(row('Assessments', { ...assessment, ...known, AssessmentFactors: factors }))
    for (const AssessmentFactor of factors) rows.push(row('AssessmentFactorsList', { ...known, at, AssessmentFactor }))
  }
  for (const plan of episode.CINPlanDates) rows.push(row('CINplanDates', { ...plan, ...its }))
  for (const enquiry of episode.Section47) rows.push(row('Section47', { ...enquiry, ...its }))
  for (const [i, plan] of episode.ChildProtectionPlans.entries()) {
    const known = { ...its, CPPID: String(i + 1) }
    rows.push(row('ChildProtectionPlans', { ...plan, ...known }))
    for (const review of plan.Reviews) rows.push(row('Reviews', { ...review, ...known }))
  }
  return rows
}
