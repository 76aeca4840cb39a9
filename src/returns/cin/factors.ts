import type { About } from '../about.ts'
import type { CinRow, CinTables } from './tables.ts'

/** A census file gives an assessment all its factors; in tables they may stand only in the list of factors, one a row. */
const canBeJoined = ({ isGiven }: About) =>
  isGiven('AssessmentFactorsList', 'AssessmentFactor') &&
  ['LAchildID', 'AssessmentID'].every(column => isGiven('Assessments', column) && isGiven('AssessmentFactorsList', column))

/** The factors of each assessment of one child: those in the list of factors or, where it has none there, those that stand with it. */
export function factorsOf({ AssessmentFactorsList }: CinTables, about: About): (assessment: CinRow<'Assessments'>) => readonly string[] {
  if (!canBeJoined(about)) return assessment => assessment.AssessmentFactors

  // An assessment's number counts within its episode, and begins again in the next.
  const knowsEpisodes = about.isGiven('Assessments', 'CINdetailsID') && about.isGiven('AssessmentFactorsList', 'CINdetailsID')
  const nameOf = (row: CinRow<'Assessments'> | CinRow<'AssessmentFactorsList'>) =>
    JSON.stringify([knowsEpisodes ? row.CINdetailsID : '', row.AssessmentID])
  const listed = new Map<string, string[]>()
  for (const row of AssessmentFactorsList) {
    if (row.AssessmentFactor === undefined) continue
    const name = nameOf(row)
    const its = listed.get(name)
    if (its) its.push(row.AssessmentFactor)
    else listed.set(name, [row.AssessmentFactor])
  }
  return assessment => listed.get(nameOf(assessment)) ?? assessment.AssessmentFactors
}

/** Why factors cannot be looked at, where they cannot. */
export const whyNoFactors = (about: About): string | undefined =>
  about.isGiven('Assessments', 'AssessmentFactors') || canBeJoined(about) ? undefined : 'Assessments has no column AssessmentFactors'

/** What a check of factors may read beside what it must. */
export const whereFactorsStand = {
  Assessments: ['LAchildID', 'CINdetailsID', 'AssessmentID', 'AssessmentFactors'],
  AssessmentFactorsList: ['LAchildID', 'CINdetailsID', 'AssessmentID', 'AssessmentFactor'],
} as const
