import { type Assumed, england } from './figure.ts'

export const referrals = england(632_830, 'count', 'c1', 'referral_count', 'Referrals in the year')
export const childrenReferred = england(557_810, 'count', 'c1', 'referral_child_count', 'Children referred in the year')
export const reReferred = england(22.6, 'percent', 'c1', 'rereferral_percent', 'Referrals within 12 months of another for the same child')
export const noFurtherAction = england(6.5, 'percent', 'c1', 'no_further_action_percent', 'Referrals that needed no further action')
export const notInNeed = england(30.8, 'percent', 'c1', 'not_in_need_percent', 'Referrals assessed, and the child not found to be in need')
export const assessedInTime = england(85.7, 'percent', 'lait', 'Continue_Assess_Comp', 'Assessments finished within 45 working days')

/** Who told us. Three shares are published; the rest is how we divide what is left. */
export const referredBy = {
  police: england(28.3, 'percent', 'lait', 'RefBySource_Police_%', 'Referrals by the police'),
  schools: england(20.6, 'percent', 'lait', 'RefBySource_Schl_%', 'Referrals by schools'),
  health: england(15.2, 'percent', 'lait', 'RefBySource_HealthServ_%', 'Referrals by health services'),
}

export const otherSources: Assumed<Record<string, number>> = {
  value: {
    '1A': 5.4,
    '1B': 1.2,
    '1C': 0.9,
    '1D': 1.0,
    '2B': 2.6,
    '4': 1.6,
    '5A': 4.4,
    '5B': 3.2,
    '5C': 2.2,
    '5D': 3.6,
    '7': 3.8,
    '8': 3.9,
    '9': 1.6,
    '10': 0.5,
  },
  because:
    'The files at hand give only police, schools and health. The others share the rest (35.9%), local authority services first, as in earlier releases.',
}

export const withinHealth: Assumed<Record<string, number>> = {
  value: { '3A': 2.0, '3B': 2.6, '3C': 0.7, '3D': 2.9, '3E': 3.6, '3F': 3.4 },
  because: 'Health services are published as one share; A&E, midwives and health visitors tell us most.',
}

export const assessmentWorkingDays: Assumed<readonly (readonly [number, number, number])[]> = {
  value: [
    [3, 10, 9],
    [11, 20, 14],
    [21, 30, 17],
    [31, 40, 27],
    [41, 45, 18.7],
    [46, 60, 8.6],
    [61, 90, 5.7],
  ],
  because: 'From, to, share. Only the share within 45 is published (85.7); within it, work fills the time that it is given.',
}

export const returns: Assumed<{ withinTheYear: number; later: number; meanDaysAfterClosing: number }> = {
  value: { withinTheYear: 0.32, later: 0.14, meanDaysAfterClosing: 105 },
  because:
    'Chance that a closed referral is followed by another, soon or late: set so that 22.6% of referrals come within 12 months of the last.',
}
