import type { Known } from '../../record/record.ts'
import type { CinDetails } from './census.ts'
import type { Piece } from './pieces.ts'
import { codeIn, countIn, dayIn, doubt, flagIn, type Said, say, type Taking } from './taking.ts'
import { startIn, type Within } from './within.ts'

/** As the DfE's own checks of 2026/27 name them; what they mean has not been published. */
const outcomes = ['A', 'B', 'C'].map(code => ({ code, label: code }))

/** Provisional, as the module is: see `layout.ts`. */
export function preProceedingsPiece(
  block: CinDetails['PreProceedingsandFGDM'][number],
  held: Known<'preProceedings'> | undefined,
  within: Within,
  taking: Taking,
): Piece | undefined {
  const startDate = startIn(taking, block, 'PPStartDate', within)
  if (!startDate) return undefined
  const letter = dayIn(taking, block, 'LBPSentDate')
  const said: Said<'preProceedings'> = {}
  const put = <F extends keyof Said<'preProceedings'>>(fact: F, value: Said<'preProceedings'>[F]) =>
    value !== undefined && Object.assign(said, { [fact]: value })
  put('letterBeforeProceedingsDate', letter)
  put('initialMeetingDate', dayIn(taking, block, 'InitialPPMeetingDate'))
  put('reviewMeetingsCount', countIn(taking, block, 'ReviewMeetingsCount'))
  put('stepDecisionDate', dayIn(taking, block, 'StepDecisionDate'))
  put('outcome', codeIn(taking, block, 'PPOutcome', outcomes) as Said<'preProceedings'>['outcome'])
  put('courtApplicationDate', dayIn(taking, block, 'CourtAppDate'))
  put('proceedingsLetterDate', dayIn(taking, block, 'LetterInitCPDate'))

  // The census asks whether a family meeting was offered in the letter, and whether it was held; the record holds the days.
  if (flagIn(taking, block, 'FGDMMeetingOffer') && !held?.familyGroupMeetingOfferedDate) {
    if (letter) said.familyGroupMeetingOfferedDate = letter
    else doubt(taking, block, 'FGDMMeetingOffer', 'The file does not say when: the letter in which it was offered has no date.')
  }
  if (flagIn(taking, block, 'FGDMMeetingFac') && !held?.familyGroupMeetingDate) {
    doubt(taking, block, 'FGDMMeetingFac', 'The file does not say on which day the family met.')
  }
  const { versions } = say(taking, 'preProceedings', held, held ? said : { ...said, socialCareEpisode: within.id, startDate })
  return { block, cell: 'PPStartDate', isNew: !held, versions, of: within.piece }
}
