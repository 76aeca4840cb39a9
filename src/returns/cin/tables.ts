import type { Check } from '../check.ts'
import { readIsoDay } from '../read-day.ts'
import { type Cell, type Row, rowMaker, type TableLayout, type Tables } from '../table.ts'
import type { CensusChild, CensusHeader } from './census.ts'

const module = { LAchildID: 'text', CINdetailsID: 'text' } as const

/**
 * The census as checks see it: one table for each kind of element. CINdetailsID counts a child's episodes, AssessmentID and CPPID count within one
 * episode and begin again in the next, so that an assessment is known by all three: child, episode and its own number.
 */
export const cinLayouts = {
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

const names = Object.keys(cinLayouts) as Table[]
const makers = Object.fromEntries(
  names.map(name => [name, rowMaker(cinLayouts[name] as TableLayout, Object.keys(cinLayouts[name]), readIsoDay)]),
)

/** Puts the children of a census into its tables, one at a time; rows are counted through the whole census, in its order. */
export function cinTabler(header: CensusHeader | undefined): (child: CensusChild) => CinTables {
  const count = Object.fromEntries(names.map(name => [name, 0])) as Record<Table, number>
  const row = (table: Table, said: Readonly<Record<string, unknown>>) => {
    const cells = Object.keys(cinLayouts[table]).map(column => said[column] as Cell)
    return makers[table]!(cells, count[table]++)
  }
  const { CollectionDetails = {}, Source: [source] = [] } = header ?? {}
  const Header = header ? [row('Header', { ...source, ...CollectionDetails })] : []

  return child => {
    const made = Object.fromEntries(names.map(name => [name, [] as unknown[]])) as Record<Table, unknown[]>
    const add = (table: Table, said: Readonly<Record<string, unknown>>) => made[table].push(row(table, said))
    const { LAchildID } = child.ChildIdentifiers
    add('ChildIdentifiers', child.ChildIdentifiers)
    add('ChildCharacteristics', { ...child.ChildCharacteristics, LAchildID })
    for (const { Disability } of child.ChildCharacteristics.Disabilities) add('Disabilities', { LAchildID, Disability })
    for (const [i, episode] of child.CINdetails.entries()) {
      const its = { LAchildID, CINdetailsID: String(i + 1) }
      add('CINdetails', { ...episode, ...its })
      for (const [a, assessment] of episode.Assessments.entries()) {
        const known = { ...its, AssessmentID: String(a + 1) }
        const factors = assessment.FactorsIdentifiedAtAssessment.flatMap(f => f.AssessmentFactors ?? [])
        add('Assessments', { ...assessment, ...known, AssessmentFactors: factors })
        for (const AssessmentFactor of factors) add('AssessmentFactorsList', { ...known, AssessmentFactor })
      }
      for (const plan of episode.CINPlanDates) add('CINplanDates', { ...plan, ...its })
      for (const enquiry of episode.Section47) add('Section47', { ...enquiry, ...its })
      for (const [p, plan] of episode.ChildProtectionPlans.entries()) {
        const known = { ...its, CPPID: String(p + 1) }
        add('ChildProtectionPlans', { ...plan, ...known })
        for (const { CPPreviewDate } of plan.Reviews) add('Reviews', { ...known, CPPreviewDate })
      }
    }
    return { ...made, Header } as unknown as CinTables
  }
}
