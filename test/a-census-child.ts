import { day, exampleId } from '../src/kernel/kernel.ts'
import { type Child, checked, childFrom, type Entry } from '../src/record/record.ts'
import { type CensusChild, emptyBlock } from '../src/returns/cin/census.ts'
import { childLayout } from '../src/returns/cin/layout.ts'
import { entriesFrom } from '../src/returns/cin/to-record.ts'

// A child as a census file says them, and what of that the record takes.
let next = 1
export const newId = () => exampleId(700_000 + next++)
export const on = day('2025-03-31')

export type Details = CensusChild['CINdetails'][number]
const nothing: Details = { Assessments: [], CINPlanDates: [], Section47: [], ChildProtectionPlans: [], PreProceedingsandFGDM: [] }
const referral = { CINreferralDate: '2024-05-01', ReferralSource: '2A', PrimaryNeedCode: 'N1', ReferralNFA: '0' }
export const details = (said: Partial<Details> = {}): Details => ({ ...nothing, ...referral, ...said })
export const child = (CINdetails: Details[] = [details()], identifiers = {}, characteristics = {}): CensusChild => ({
  ...emptyBlock(childLayout),
  ChildIdentifiers: { LAchildID: 'C1', PersonBirthDate: '2015-06-01', Sex: 'F', ...identifiers },
  ChildCharacteristics: { Ethnicity: 'WBRI', Disabilities: [], ...characteristics },
  CINdetails,
})
export const plan = (said = {}) => ({
  CPPstartDate: '2024-06-03',
  InitialCategoryOfAbuse: 'NEG',
  LatestCategoryOfAbuse: 'NEG',
  NumberOfPreviousCPP: '0',
  Reviews: [],
  ...said,
})
export const enquiry = (said = {}) => ({ S47ActualStartDate: '2024-05-13', ICPCnotRequired: '0', ...said })
export const assessment = (said = {}) => ({ AssessmentActualStartDate: '2024-05-02', FactorsIdentifiedAtAssessment: [], ...said })
export const factors = (...codes: string[]) => codes.map(AssessmentFactors => ({ AssessmentFactors }))

/** What the record then holds, what was set aside, and what was new. */
export function taken(said: CensusChild, held: readonly Entry[] = [], of = on) {
  const { versions, asides, subject } = entriesFrom(said, childFrom(held), of, newId)
  for (const v of versions) if (!v.withdrawn) checked(v.kind, v.facts)
  const entries = [
    ...held,
    ...versions.map(v => ({ ...v, authority: '301', recordedAt: '2025-05-01T09:00:00.000Z', recordedBy: exampleId(900) }) as Entry),
  ]
  return { child: childFrom(entries) as Child, entries, versions, asides, subject }
}
export const fieldsOf = ({ asides }: { asides: readonly { field: string }[] }) => asides.map(a => a.field)
export const only = (said: Partial<Details>) => taken(child([details(said)]))
export const first = (said: Partial<Details>) => only(said).child.socialCareEpisodes[0]!
