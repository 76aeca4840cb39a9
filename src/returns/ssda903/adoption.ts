import type { About } from '../about.ts'
import { within } from '../days.ts'
import { isFilled } from '../table.ts'
import type { Episode } from './episodes.ts'
import type { Row903, Tables903 } from './layout.ts'

/** Whether an episode ended because the child was adopted, by an application that was unopposed or not. */
export const endsInAdoption = ({ REC }: Episode): boolean => REC === 'E11' || REC === 'E12'
export const endsInAdoptionInYear = (episode: Episode, { collectionStart, collectionEnd }: About): boolean =>
  endsInAdoption(episode) && within(episode.DEC, collectionStart, collectionEnd)

/** Whether anything says that a decision to place for adoption was given up. */
export const isGivenUp = (row: Row903<'PlacedAdoption'>): boolean =>
  isFilled(row, 'DATE_PLACED_CEASED') || row.REASON_PLACED_CEASED !== undefined

/** An order under which a child is placed for adoption, without the decision that stands behind it, or with one that was given up. */
export const orderWithoutDecision = (order: 'D1' | 'E1') =>
  ({
    scope: 'child',
    reads: { Episodes: ['CHILD', 'LS', 'DEC'], PlacedAdoption: ['CHILD', 'DATE_PLACED_CEASED', 'REASON_PLACED_CEASED'] },
    flags: { Episodes: ['CHILD'], PlacedAdoption: ['CHILD', 'DATE_PLACED', 'DATE_PLACED_CEASED', 'REASON_PLACED_CEASED'] },
    run: ({ Episodes, PlacedAdoption }: Tables903) => {
      const ordered = Episodes.filter(({ LS }) => LS === order)
      return {
        Episodes: PlacedAdoption.length === 0 ? ordered : [],
        PlacedAdoption: ordered.some(episode => !isFilled(episode, 'DEC')) ? PlacedAdoption.filter(isGivenUp) : [],
      }
    },
  }) as const
