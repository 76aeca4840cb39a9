import fc from 'fast-check'
import { assessmentFactors, type CodeList, codes } from '../src/record/record.ts'
import type { CensusChild, CensusHeader } from '../src/returns/returns.ts'

/** Any census that its schema allows, believable or not: for properties that must hold of every file. */
const between = (min: string, max: string) =>
  fc.date({ min: new Date(min), max: new Date(max), noInvalidDate: true }).map(d => d.toISOString().slice(0, 10))
// Mostly close together, so that what is said of one child often meets.
const day = fc.oneof(
  { weight: 4, arbitrary: between('2025-05-01', '2025-05-20') },
  { weight: 4, arbitrary: between('2025-04-01', '2026-04-30') },
  { weight: 1, arbitrary: between('2000-01-01', '2030-12-31') },
)
const codeOf = (list: CodeList) => fc.constantFrom(...list.map(row => row.code))
const flag = fc.constantFrom('0', '1')
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: undefined })
const few = <T>(some: fc.Arbitrary<T>) => fc.array(some, { maxLength: 3 })
const digits = (least: number, most: number) => fc.stringMatching(new RegExp(`^[0-9]{${least},${most}}$`))
const upn = fc.stringMatching(/^[A-Za-z][0-9]{11}[0-9A-Za-z]$/)
// XML cannot hold what is left out here, and a cell of nothing but space is an empty one.
const unwritable = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u
const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter(t => t.trim() !== '' && !unwritable.test(t))

const assessment = fc.record({
  AssessmentActualStartDate: day,
  AssessmentInternalReviewDate: maybe(day),
  AssessmentAuthorisationDate: maybe(day),
  FactorsIdentifiedAtAssessment: few(fc.record({ AssessmentFactors: codeOf(assessmentFactors) })),
})
const enquiry = fc.record({ S47ActualStartDate: day, InitialCPCtarget: maybe(day), DateOfInitialCPC: maybe(day), ICPCnotRequired: flag })
const category = codeOf(codes.abuseCategories)
const protectionPlan = fc.record({
  CPPstartDate: day,
  CPPendDate: maybe(day),
  InitialCategoryOfAbuse: category,
  LatestCategoryOfAbuse: category,
  NumberOfPreviousCPP: fc.nat(20).map(String),
  Reviews: few(fc.record({ CPPreviewDate: day })),
})
const cinDetails = fc.record({
  CINreferralDate: day,
  ReferralSource: codeOf(codes.referralSources),
  PrimaryNeedCode: maybe(codeOf(codes.primaryNeeds)),
  CINclosureDate: maybe(day),
  ReasonForClosure: maybe(codeOf(codes.closureReasons)),
  DateOfInitialCPC: maybe(day),
  Assessments: few(assessment),
  CINPlanDates: few(fc.record({ CINPlanStartDate: day, CINPlanEndDate: maybe(day) })),
  Section47: few(enquiry),
  ReferralNFA: flag,
  ChildProtectionPlans: few(protectionPlan),
  PreProceedingsandFGDM: fc.constant([]),
})

export const anyCensusChild: fc.Arbitrary<CensusChild> = fc.record({
  ChildIdentifiers: fc.record({
    LAchildID: text,
    UPN: maybe(upn),
    FormerUPN: maybe(upn),
    UPNunknown: maybe(codeOf(codes.upnUnknownReasons)),
    PersonBirthDate: maybe(day),
    ExpectedPersonBirthDate: maybe(day),
    Sex: codeOf(codes.sexes),
    PersonDeathDate: maybe(day),
  }),
  ChildCharacteristics: fc.record({
    Ethnicity: codeOf(codes.ethnicities),
    Disabilities: few(fc.record({ Disability: codeOf(codes.disabilities) })),
  }),
  CINdetails: fc.array(cinDetails, { minLength: 1, maxLength: 3 }),
})

export const anyCensusHeader: fc.Arbitrary<CensusHeader> = fc.record({
  CollectionDetails: fc.record({ Collection: fc.constant('CIN'), Year: fc.constantFrom('2025', '2026'), ReferenceDate: day }),
  Source: few(
    fc.record({
      SourceLevel: fc.constant('L'),
      LEA: digits(3, 3),
      SoftwareCode: maybe(text),
      Release: maybe(text),
      SerialNo: maybe(digits(3, 6)),
      DateTime: maybe(day.map(d => `${d}T09:30:00`)),
    }),
  ),
})
