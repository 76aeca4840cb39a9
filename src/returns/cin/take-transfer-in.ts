import { type Day, dayInWords } from '../../kernel/kernel.ts'
import type { CinDetails } from './census.ts'
import type { Piece } from './pieces.ts'
import { dayIn, doubt, say, type Taking, textIn } from './taking.ts'
import type { Within } from './within.ts'

/** A conference at the level of the episode was held for a child who moved here on another council's plan: there is no enquiry of ours. */
export function transferInOn(block: CinDetails, referred: Day, nothingMore: boolean, taking: Taking): Day | undefined {
  const date = dayIn(taking, block, 'DateOfInitialCPC')
  if (!date) return undefined
  if (date < referred) return doubt(taking, block, 'DateOfInitialCPC', `This is before the referral of ${dayInWords(referred)}.`)
  if (nothingMore) return doubt(taking, block, 'DateOfInitialCPC', 'The file says of this referral that nothing more was done.')
  const enquired = block.Section47.some(s => textIn(s, 'DateOfInitialCPC') === date)
  return enquired ? doubt(taking, block, 'DateOfInitialCPC', 'An enquiry has this conference already. It is taken once.') : date
}

export function transferInPiece(block: CinDetails, date: Day | undefined, within: Within, taking: Taking): Piece[] {
  if (!date) return []
  const held = within.held?.childProtectionConferences.filter(c => c.type === 'transferIn' || (c.type === 'initial' && !c.section47Enquiry))
  if (held?.some(c => c.date === date)) return []
  const planned = held?.find(c => !c.date)
  const said = planned ? { date } : { socialCareEpisode: within.id, type: 'transferIn' as const, date }
  const { versions } = say(taking, 'childProtectionConference', planned, said)
  return [{ block, cell: 'DateOfInitialCPC', isNew: !planned, versions, of: within.piece }]
}
