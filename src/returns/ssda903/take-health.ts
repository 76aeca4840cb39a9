import { careCodes, type Facts } from '../../record/record.ts'
import { heldOf } from './child-so-far.ts'
import type { Tables903 } from './layout.ts'
import { onlyRow } from './take-details.ts'
import { tell } from './tell.ts'
import { codeIn, flagIn, putAside, type Spot, type Telling, textIn } from './telling.ts'

const answers = {
  convicted: 'CONVICTED',
  healthCheck: 'HEALTH_CHECK',
  immunisations: 'IMMUNISATIONS',
  teethCheck: 'TEETH_CHECK',
  healthAssessment: 'HEALTH_ASSESSMENT',
  substanceMisuse: 'SUBSTANCE_MISUSE',
  interventionReceived: 'INTERVENTION_RECEIVED',
  interventionOffered: 'INTERVENTION_OFFERED',
} as const

/** A year's answers about a child's health. The return has no days for them. */
export function takeHealth(telling: Telling, { OC2 }: Tables903): void {
  const row = onlyRow(telling, 'OC2', OC2)
  if (!row) return
  const spot: Spot = { table: 'OC2', row }
  const said: Partial<Facts<'healthOutcomes'>> & { yearEnding: Facts<'healthOutcomes'>['yearEnding'] } = { yearEnding: telling.year.until }
  const score = textIn(spot, 'SDQ_SCORE')
  if (score !== undefined) {
    const points = Number(score)
    if (/^\d{1,2}(\.0)?$/.test(score) && points <= 40) said.sdqScore = points
    else putAside(telling, spot, 'SDQ_SCORE', { why: 'A score is a number from 0 to 40.', reason: 'not a code' })
  }
  const reason = codeIn(telling, spot, 'SDQ_REASON', careCodes.strengthsAndDifficultiesReasons)
  if (reason) said.sdqReason = reason
  for (const [fact, column] of Object.entries(answers) as [keyof typeof answers, string][]) {
    const flag = flagIn(telling, spot, column)
    if (flag !== undefined) said[fact] = flag
  }
  const held = heldOf(telling.child!, 'healthOutcomes').find(h => h.yearEnding === telling.year.until)
  const columns = { ...answers, sdqScore: 'SDQ_SCORE', sdqReason: 'SDQ_REASON' }
  tell(telling, 'healthOutcomes', held, { said, spot, columns, about: 'health in a year' })
}
