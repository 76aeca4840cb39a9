import { type Assumed, england } from './figure.ts'

export const inPost = england(36_186.3, 'full-time equivalent', 'csww', 'inpost_fte', 'Social workers in post')
export const agencyWorkers = england(5415.9, 'full-time equivalent', 'csww', 'agency_fte', 'Agency workers')
export const vacancyRate = england(14.2, 'percent', 'csww', 'vacancy_rate_fte', 'Posts without a permanent holder')
export const vacanciesCovered = england(73.6, 'percent', 'csww', 'vacancy_agency_cover_rate_fte', 'Vacancies that an agency worker covers')
export const agencyRate = england(13.0, 'percent', 'csww', 'agency_rate_fte', 'Agency workers among all workers')
export const turnover = england(11.8, 'percent', 'csww', 'turnover_rate_fte', 'Leavers in the year among those in post')
export const caseload = england(15.2, 'cases', 'csww', 'caseload_fte', 'Cases to each worker who holds one or more')
export const caseHolders = england(21_105.4, 'full-time equivalent', 'csww', 'case_holders_fte', 'Workers who hold one case or more')
export const absenceRate = england(3.5, 'percent', 'csww', 'absence_rate_fte', 'Working days lost to sickness')

export const openShare: Assumed<number> = {
  value: 0.155,
  because:
    'Share of all the children a council has known in six years who have open work today, as our own stories come out. Sizes the workforce.',
}

export const partTime: Assumed<number> = {
  value: 0.16,
  because: 'Share of posts below full time; headcount and full-time equivalent differ by 6%.',
}

export const leftHolding: Assumed<number> = {
  value: 0.16,
  because:
    'When a post falls vacant and nobody covers it, the share of its families who are not moved to somebody else at once. A council must see these.',
}

export const absences: Assumed<{ sickSpellsPerYear: number; meanSickDays: number; parentalPerYear: number; parentalDays: number }> = {
  value: { sickSpellsPerYear: 0.75, meanSickDays: 17, parentalPerYear: 0.035, parentalDays: 270 },
  because: 'Spells that add up to the published 3.5% of days lost to sickness; parental leave is not published.',
}
