/** How an element stands in its parent. A `list` is an element that only wraps others of one name: `Disabilities` holds each `Disability`. */
type Kind = 'text' | 'one' | 'many' | 'list'

export interface Element<K extends Kind = Kind, L = Layout> {
  readonly is: K
  readonly of?: L
  /** Of a list: one that holds nothing still says that there was something. */
  readonly evenEmpty?: true
  /** The census years (by the year in which they end) whose schema has it, both inclusive. */
  readonly from?: number
  readonly until?: number
}
export interface Layout {
  readonly [name: string]: Element
}

const text = { is: 'text' } as const
const one = <const L extends Layout>(of: L) => ({ is: 'one', of }) as const
const many = <const L extends Layout>(of: L) => ({ is: 'many', of }) as const
const list = <const L extends Layout>(of: L) => ({ is: 'list', of }) as const
const from = <const E extends Element>(element: E, year: number): E => ({ ...element, from: year })
const until = <const E extends Element>(element: E, year: number): E => ({ ...element, until: year })

export const headerLayout = {
  CollectionDetails: one({ Collection: text, Year: text, ReferenceDate: text }),
  Source: many({ SourceLevel: text, LEA: text, SoftwareCode: text, Release: text, SerialNo: text, DateTime: text }),
}

/** One child of the census, in the order that its schema fixes. The reader, the writer and the types are all made from this. */
export const childLayout = {
  ChildIdentifiers: one({
    LAchildID: text,
    UPN: text,
    FormerUPN: text,
    UPNunknown: text,
    PersonBirthDate: text,
    ExpectedPersonBirthDate: text,
    GenderCurrent: until(text, 2024),
    Sex: from(text, 2025),
    PersonDeathDate: text,
  }),
  ChildCharacteristics: one({ Ethnicity: text, Disabilities: list({ Disability: text }) }),
  CINdetails: many({
    CINreferralDate: text,
    ReferralSource: text,
    PrimaryNeedCode: text,
    CINclosureDate: text,
    ReasonForClosure: text,
    DateOfInitialCPC: text,
    Assessments: many({
      AssessmentActualStartDate: text,
      AssessmentInternalReviewDate: text,
      AssessmentAuthorisationDate: text,
      FactorsIdentifiedAtAssessment: list({ AssessmentFactors: text }),
    }),
    CINPlanDates: from(many({ CINPlanStartDate: text, CINPlanEndDate: text }), 2022),
    Section47: many({ S47ActualStartDate: text, InitialCPCtarget: text, DateOfInitialCPC: text, ICPCnotRequired: text }),
    ReferralNFA: text,
    ChildProtectionPlans: many({
      CPPstartDate: text,
      CPPendDate: text,
      InitialCategoryOfAbuse: text,
      LatestCategoryOfAbuse: text,
      NumberOfPreviousCPP: text,
      Reviews: { ...list({ CPPreviewDate: text }), evenEmpty: true },
    }),
    // Expected in 2027, and seen only in others' readers: provisional until the DfE publishes its schema.
    PreProceedingsandFGDM: from(
      many({
        PPStartDate: text,
        LBPSentDate: text,
        FGDMMeetingOffer: text,
        FGDMMeetingFac: text,
        InitialPPMeetingDate: text,
        ReviewMeetingsCount: text,
        StepDecisionDate: text,
        PPOutcome: text,
        CourtAppDate: text,
        LetterInitCPDate: text,
      }),
      2027,
    ),
  }),
}

export const inYear = ({ from = 0, until = 9999 }: Element, year: number) => from <= year && year <= until
