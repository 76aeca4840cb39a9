import { type Assumed, england } from './figure.ts'

export const lookedAfter = england(81_770, 'count', 'cla', 'children_count', 'Children looked after on 31 March')
export const started = england(32_270, 'count', 'cla', 'children_count', 'Children who started to be looked after in the year')
export const ceased = england(34_450, 'count', 'cla', 'children_count', 'Children who ceased to be looked after in the year')

/** Where children lived who were looked after on 31 March. */
export const livedIn = {
  fosterCare: england(67, 'percent', 'lait', 'LAC_Foster_Placements', 'In foster care'),
  homes: england(12, 'percent', 'lait', 'LAC_SecHome_And_ChildHome', 'In children’s homes, secure ones among them'),
  supported: england(9, 'percent', 'lait', 'LAC_Ind_SInd_Liv_Arr', 'In supported accommodation, or living independently'),
  withParents: england(6, 'percent', 'lait', 'LAC_Parents_OR_Others', 'With parents'),
  elsewhere: england(3, 'percent', 'lait', 'LAC_Other_Place_Inc_Unreg', 'In other placements'),
}
export const threeMoves = england(10, 'percent', 'lait', 'LACStable_2016on', 'Three or more placements in the year')
export const sameCarer = england(
  69,
  'percent',
  'lait',
  'LAC_LongStable%',
  'In one placement for two years, of those under 16 in care for two and a half',
)

/** How care ended, of all whose care ended in the year. */
export const endedBy = {
  adoption: england(9, 'percent', 'lait', '%_of LAC Adopted', 'Adopted'),
  guardianship: england(12, 'percent', 'lait', 'LAC_ceased_SGO%', 'Special guardianship'),
  arrangements: england(3, 'percent', 'lait', 'LAC_ceased_CAO%', 'Child arrangements order'),
  homeAsPlanned: england(16, 'percent', 'lait', 'LAC_RetHome_CarePlan_%', 'Went home as planned'),
  homeUnplanned: england(3, 'percent', 'lait', 'LAC_RetHome_Not_CarePlan_%', 'Went home, not as planned'),
}
export const guardiansWere = {
  E47: england(68, 'percent', 'lait', 'LAC_SGO_FFC_Rel%', 'Guardians who are kin and had fostered the child'),
  E45: england(7, 'percent', 'lait', 'LAC_SGO_FFC_Oth%', 'Guardians who had fostered the child, and are not kin'),
  E48: england(22, 'percent', 'lait', 'LAC_SGO_Car_Rel%', 'Guardians who are kin, and had not fostered the child'),
}
export const unopposed = england(58, 'percent', 'lait', 'LAC%_Adopt_AppUnop', 'Adoptions that nobody opposed')
/** Months, on average: from care to the decision, to a match, to the placement, to the order. */
export const adoptionMonths: Assumed<readonly [number, number, number, number]> = {
  value: [9, 10, 1, 9],
  because: 'As published for 2025 in national_cla_adopted_average_time_between_adoption_process_stages.csv, England, all ages.',
}

/** Of children looked after for the whole of the year. */
export const health = {
  assessed: england(90, 'percent', 'lait', 'LACHealth%', 'Had their health assessment'),
  immunised: england(84, 'percent', 'lait', 'LACVaccinations%', 'Immunisations up to date'),
  teeth: england(81, 'percent', 'lait', 'LACDental%', 'Teeth checked'),
  misuse: england(3, 'percent', 'lait', 'LACSubstance', 'Misused substances'),
  convicted: england(2, 'percent', 'lait', 'LAC_Convictions', 'Convicted, or cautioned, of those aged 10 to 17'),
  difficulties: england(14.9, 'count', 'lait', 'Emotional_LAC', 'Score of strengths and difficulties, on average'),
}
export const developmentChecked: Assumed<number> = {
  value: 88,
  because: 'Percent of those under five, la_conviction_health_outcome_cla.csv, England 2025.',
}
export const questionnaireReceived: Assumed<number> = {
  value: 78,
  because: 'Percent of those aged 5 to 16, la_conviction_health_outcome_cla.csv, England 2025. Of the others it is said why not.',
}

export const missing = england(11, 'percent', 'lait', 'Children_missing', 'Went missing in the year')
export const alone = england(
  8,
  'percent',
  'lait',
  'Unacc_Asylmn_Seek_Childn%',
  'Unaccompanied asylum-seeking children, of those looked after on 31 March',
)

/** Of those aged 19 to 21 who had left care. */
export const leavers = {
  suitable: england(89, 'percent', 'lait', 'CareLeaverAcc', 'Live where it suits them'),
  inWorkOrLearning: england(54, 'percent', 'lait', 'CareLeaverEET', 'In education, training or work'),
  notInTouch: england(4, 'percent', 'lait', 'CareLeavers_LA_NotInTouch', 'The council is not in touch with them'),
  stayingPut: england(33, 'percent', 'lait', 'StayingPut', 'Stay with their foster carers, of those aged 19 and 20 who left care at 18'),
}
/** What they do, percent of all: the code of the return. */
export const leaversDo: Assumed<Record<string, number>> = {
  value: { F1: 6, F2: 18, P2: 3, F4: 18, P4: 7, F5: 2, G4: 9, G5: 27, G6: 4 },
  because: 'la_care_leavers_activity.csv, 19 to 21 years, England 2025; full and part time are not told apart there, and divided by us.',
}
export const leaversLiveIn: Assumed<Record<string, number>> = {
  value: { U: 37, D: 18, B: 13, K: 8, Z: 8, E: 3, C: 3, Y: 3, R: 2, X: 3, S: 1.5, V: 0.5, W: 0.5 },
  because: 'Kinds of accommodation are not in the files at hand: weights that leave nine in ten suitably housed.',
}

export const law: Assumed<{ agreedYoung: number; agreedOlder: number; urgent: number; placementOrder: number }> = {
  value: { agreedYoung: 0.22, agreedOlder: 0.45, urgent: 0.16, placementOrder: 0.5 },
  because:
    'Legal status is not in the files at hand. By agreement more often for the older; by police or an emergency order for some; adoption for enough of the under-fives to end 9% of care.',
}

export const moves: Assumed<{ firstYear: number; later: number; settles: number; shortStay: number }> = {
  value: { firstYear: 420, later: 900, settles: 0.5, shortStay: 0.035 },
  because:
    'Days to a move, on average, that leave one in ten with three placements in the year and seven in ten of the settled where they are.',
}

export const outside: Assumed<number> = {
  value: 0.75,
  because:
    'Share of placements with other providers that are outside the council: leaves near two in five, as la_cla_during_year_new_placements.csv has it.',
}
