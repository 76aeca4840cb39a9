import { isWeekend } from '../src/kernel/kernel.ts'
import type { CensusChild, CensusYear, CinDetails } from '../src/returns/returns.ts'

type Pairs<T> = (each: (a: T, b: T) => boolean) => boolean
const pairs =
  <T>(of: readonly T[]): Pairs<T> =>
  each =>
    of.some(a => of.some(b => a !== b && each(a, b)))
const isTrue = (flag: string | undefined) => flag === '1' || flag === 'true'
/** Text of days: what is missing is before nothing. */
const before = (a: string | undefined, b: string | undefined) => a !== undefined && b !== undefined && a < b
const day = (text: string | undefined) => text as Parameters<typeof isWeekend>[0] | undefined

/**
 * The errors of the children in need census that a worker can cause on a day: written again from the DfE's descriptions, apart from our own
 * checks, to hold the steps to. What is only unfinished (a referral that waits for a decision) is no error yet.
 */
export function censusErrors({ ChildIdentifiers: who, ChildCharacteristics, CINdetails }: CensusChild, { from }: CensusYear): string[] {
  const cinPlans = CINdetails.flatMap(d => d.CINPlanDates)
  const cpPlans = CINdetails.flatMap(d => d.ChildProtectionPlans)
  const codes = ChildCharacteristics.Disabilities.map(d => d.Disability)
  const died = who.PersonDeathDate
  const found: Record<string, boolean> = {
    '4008': cinPlans.some(p => before(died, p.CINPlanStartDate)),
    '4014': pairs(cinPlans)(
      (a, b) => a.CINPlanStartDate! >= b.CINPlanStartDate! && !(b.CINPlanEndDate && a.CINPlanStartDate! > b.CINPlanEndDate),
    ),
    '4016': cinPlans.some(a =>
      cpPlans.some(b => a.CINPlanStartDate! >= b.CPPstartDate! && !(b.CPPendDate && a.CINPlanStartDate! >= b.CPPendDate)),
    ),
    '4017': cpPlans.some(a =>
      cinPlans.some(b => a.CPPstartDate! >= b.CINPlanStartDate! && !(b.CINPlanEndDate && a.CPPstartDate! >= b.CINPlanEndDate)),
    ),
    '8750': !who.PersonBirthDate && who.ExpectedPersonBirthDate !== undefined && who.Sex !== 'U',
    '8790': codes.includes('NONE') && codes.some(c => c !== 'NONE'),
    '8794': new Set(codes).size < codes.length,
    '8815': CINdetails.filter(d => !d.CINclosureDate && !isTrue(d.ReferralNFA)).length > 1,
    '8820': pairs(CINdetails)(
      (a, b) =>
        a.CINreferralDate! >= b.CINreferralDate! && (b.CINclosureDate ? a.CINreferralDate! < b.CINclosureDate : !isTrue(b.ReferralNFA)),
    ),
    '8915': cpPlans.some(p => before(died, p.CPPstartDate)),
    '8920': cpPlans.some(p => before(died, p.CPPendDate)),
    '8935': cpPlans.filter(p => !p.CPPendDate).length > 1,
    '8940': pairs(cpPlans)((a, b) => a.CPPstartDate! >= b.CPPstartDate! && !(b.CPPendDate && a.CPPstartDate! > b.CPPendDate)),
  }
  for (const each of CINdetails) for (const [code, isSo] of Object.entries(ofEpisode(each, who, from))) found[code] ||= isSo
  return Object.keys(found).filter(code => found[code])
}

function ofEpisode(d: CinDetails, who: CensusChild['ChildIdentifiers'], from: string): Record<string, boolean> {
  const { Assessments, Section47, CINPlanDates, ChildProtectionPlans, CINreferralDate: referral, CINclosureDate: closed } = d
  const isNothing = isTrue(d.ReferralNFA)
  const open47 = Section47.filter(s => !s.DateOfInitialCPC && !isTrue(s.ICPCnotRequired))
  // As the rule is meant: a transfer-in and a later enquiry of the same episode may each have led to a plan.
  const conferences = [...Section47.map(s => s.DateOfInitialCPC), d.DateOfInitialCPC]
  const starts = [
    ...Assessments.map(a => a.AssessmentActualStartDate),
    ...Section47.flatMap(s => [s.S47ActualStartDate, s.DateOfInitialCPC]),
  ]
  const plans = [...CINPlanDates.flatMap(p => [p.CINPlanStartDate, p.CINPlanEndDate]), ...ChildProtectionPlans.map(p => p.CPPendDate)]
  const texts = Assessments.map(a => a.FactorsIdentifiedAtAssessment.map(f => f.AssessmentFactors))
  const isAfterAssessment = d.ReasonForClosure === 'RC8' || d.ReasonForClosure === 'RC9'
  return {
    '1103': Assessments.some(a => before(a.AssessmentActualStartDate, referral)),
    '1104': Section47.some(s => before(s.DateOfInitialCPC, referral)),
    '1105': ChildProtectionPlans.some(p => before(p.CPPstartDate, referral)),
    '2885': ChildProtectionPlans.some(p => p.CPPstartDate! >= from && !conferences.includes(p.CPPstartDate)),
    '2889': Section47.some(s => before(s.S47ActualStartDate, referral)),
    '2990':
      isAfterAssessment && (d.DateOfInitialCPC !== undefined || Section47.length + ChildProtectionPlans.length + CINPlanDates.length > 0),
    '4000': isNothing && CINPlanDates.length > 0,
    '4004': CINPlanDates.filter(p => !p.CINPlanEndDate).length > 1,
    '4011': CINPlanDates.some(p => before(p.CINPlanEndDate, p.CINPlanStartDate)),
    '4015': CINPlanDates.some(p => before(p.CINPlanStartDate, referral)),
    '8565': [d.DateOfInitialCPC, ...starts, ...Assessments.map(a => a.AssessmentAuthorisationDate), ...plans].some(on =>
      before(closed, on),
    ),
    '8606': [who.PersonBirthDate, who.ExpectedPersonBirthDate].some(birth => before(referral, fortyWeeksBefore(birth))),
    '8608': Assessments.some(a => before(a.AssessmentAuthorisationDate, a.AssessmentActualStartDate)),
    '8610': !isNothing && closed !== undefined && !d.PrimaryNeedCode,
    '8614': Assessments.some((a, i) => !a.AssessmentAuthorisationDate && (texts[i]?.length ?? 0) > 0),
    '8615': Section47.some(s => before(s.DateOfInitialCPC, s.S47ActualStartDate)),
    '8630': before(closed, referral),
    '8805': closed !== undefined && !d.ReasonForClosure,
    '8831': isNothing && Section47.length + Assessments.length > 0,
    '8832': isNothing && ChildProtectionPlans.length > 0,
    '8839': open47.length > 1,
    '8840': ChildProtectionPlans.some(p => p.CPPstartDate === p.CPPendDate),
    '8841': ChildProtectionPlans.some(p => p.Reviews.some(r => r.CPPreviewDate! <= p.CPPstartDate!)),
    '8867': closed !== undefined && Assessments.some(a => !a.AssessmentAuthorisationDate),
    '8868': closed !== undefined && Section47.some(s => (s.DateOfInitialCPC !== undefined) === isTrue(s.ICPCnotRequired)),
    '8869': texts.some(list => list.includes('21') && list.length > 1),
    '8875': Section47.some(s => s.DateOfInitialCPC !== undefined && isWeekend(day(s.DateOfInitialCPC)!)),
    '8890': pairs(Section47)(
      (a, b) =>
        a.S47ActualStartDate! >= b.S47ActualStartDate! &&
        (b.DateOfInitialCPC ? a.S47ActualStartDate! <= b.DateOfInitialCPC : !isTrue(b.ICPCnotRequired)),
    ),
    '8896': Assessments.filter(a => !a.AssessmentAuthorisationDate).length > 1,
    '8898': texts.some(list => new Set(list).size < list.length),
    '8925': ChildProtectionPlans.some(p => before(p.CPPendDate, p.CPPstartDate)),
  }
}

function fortyWeeksBefore(birth: string | undefined): string | undefined {
  if (!birth) return undefined
  return new Date(Date.parse(`${birth}T00:00:00Z`) - 280 * 86_400_000).toISOString().slice(0, 10)
}
