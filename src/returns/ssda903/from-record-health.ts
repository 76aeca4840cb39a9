import type { Day } from '../../kernel/kernel.ts'
import type { Known } from '../../record/record.ts'
import { isWithin } from '../cin/census-year.ts'
import { ageOn, birthday } from '../days.ts'
import { whose } from './from-record-header.ts'
import type { InYear } from './in-year.ts'
import { flag, type MadeRow, madeRow } from './made-row.ts'

type Told = Known<'healthOutcomes'> | undefined

/**
 * Asked of every child who was looked after for the whole of the year, and no other: care that began on 1 April or before and went on through 31 March, without short
 * breaks, however often the placement changed. Where a file told a year's answers and gave no days, they stand, whoever they are about.
 *
 * Our reading: a check of teeth or of health counts when one was done in the year, for children under five too, whose health is assessed twice; immunisations are as they
 * were last known; nobody was convicted, and nobody misused substances, of whom it is not recorded.
 */
export function healthRows(it: InYear): MadeRow[] {
  const told = it.child.healthOutcomes.findLast(h => h.yearEnding === it.year.until)
  if ((!it.isAllYear && !told) || it.episodes.length === 0) return []
  const entries = entriesIn(it)
  const row = madeRow(
    'OC2',
    told?.id ?? it.episodes[0]!.period.id,
    { ...whose(it), ...questionnaire(it, told), ...answers(it, told) },
    entries,
  )
  return [row]
}

const inYear = <T extends { date: Day }>(it: InYear, all: readonly T[]): T[] =>
  all.filter(e => isWithin(it.year, e.date)).sort((a, b) => (a.date < b.date ? -1 : 1))

/** Of children who are four by the end of the year, and were not yet seventeen when it began. */
function questionnaire(it: InYear, told: Told) {
  const all = inYear(it, it.child.sdqAssessments)
  const scored = all.findLast(q => q.score !== undefined)
  if (told && !scored) {
    const reason = told.sdqReason ?? (told.sdqScore === undefined ? all.at(-1)?.reason : undefined)
    return { SDQ_SCORE: told.sdqScore?.toString(), SDQ_REASON: reason }
  }
  const isAsked = (ageOn(it.born, it.year.until) ?? 0) >= 4 && birthday(it.born, 17)! >= it.year.from
  if (!isAsked) return {}
  return scored ? { SDQ_SCORE: String(scored.score) } : { SDQ_REASON: all.at(-1)?.reason }
}

function answers(it: InYear, told: Told) {
  const { child, year } = it
  const age = ageOn(it.born, year.until)
  const isDone = (type: string) => inYear(it, child.healthChecks).some(c => c.type === type && c.done)
  // What was done is known from its day; that it was not, only where a file does not say otherwise.
  const said = (done: boolean, outcome: boolean | undefined, isAsked = true) => {
    if (told) return done || outcome !== undefined ? flag(done || outcome === true) : undefined
    return isAsked ? flag(done) : undefined
  }
  const misuse = inYear(it, child.substanceMisuses)
  const received = misuse.some(m => m.interventionReceived) || told?.interventionReceived === true
  const isMisused = said(misuse.length > 0, told?.substanceMisuse)
  return {
    CONVICTED: said(inYear(it, child.convictions).length > 0, told?.convicted, age !== undefined && age >= 10),
    HEALTH_CHECK: said(isDone('development'), told?.healthCheck, age !== undefined && age < 5),
    IMMUNISATIONS: immunised(it, told),
    TEETH_CHECK: said(isDone('teeth'), told?.teethCheck),
    HEALTH_ASSESSMENT: said(isDone('healthAssessment'), told?.healthAssessment),
    SUBSTANCE_MISUSE: isMisused,
    INTERVENTION_RECEIVED: said(received, told?.interventionReceived, isMisused === '1'),
    INTERVENTION_OFFERED: said(
      misuse.some(m => m.interventionOffered),
      told?.interventionOffered,
      isMisused === '1' && !received,
    ),
  }
}

/** Not known is not the same as not up to date. */
function immunised({ child, year }: InYear, told: Told) {
  const known = child.immunisationStatuses.filter(s => s.date <= year.until && !(told && s.date < year.from))
  const last = known.sort((a, b) => (a.date < b.date ? -1 : 1)).at(-1)?.upToDate ?? told?.immunisations
  return last === undefined ? undefined : flag(last)
}

/** Which entry says what, for whoever has to put it right. */
function entriesIn(it: InYear): Record<string, string> {
  const check = (type: string) => inYear(it, it.child.healthChecks).findLast(c => c.type === type)?.id
  const sdq = inYear(it, it.child.sdqAssessments).at(-1)?.id
  const misuse = inYear(it, it.child.substanceMisuses).at(-1)?.id
  const all = {
    SDQ_SCORE: sdq,
    SDQ_REASON: sdq,
    CONVICTED: inYear(it, it.child.convictions).at(-1)?.id,
    HEALTH_CHECK: check('development'),
    TEETH_CHECK: check('teeth'),
    HEALTH_ASSESSMENT: check('healthAssessment'),
    IMMUNISATIONS: it.child.immunisationStatuses.at(-1)?.id,
    SUBSTANCE_MISUSE: misuse,
    INTERVENTION_RECEIVED: misuse,
    INTERVENTION_OFFERED: misuse,
  }
  return Object.fromEntries(Object.entries(all).flatMap(([column, id]) => (id === undefined ? [] : [[column, id]])))
}
