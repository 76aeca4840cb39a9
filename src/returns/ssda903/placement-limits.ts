import { after, before, birthday, daysAfter } from '../days.ts'
import type { Episode } from './episodes.ts'
import type { Row903, Tables903 } from './layout.ts'

type Header = Row903<'Header'>

// An episode that goes on, and a child whose birth is not known, are not looked at: so the rules say, of all of them alike.
const placed = (place: string, fails: (episode: Episode, header: Header) => boolean) =>
  ({
    scope: 'child',
    reads: { Episodes: ['CHILD', 'DECOM', 'DEC', 'PLACE'], Header: ['CHILD', 'DOB'] },
    flags: { Episodes: ['DECOM', 'PLACE'] },
    run: ({ Episodes, Header }: Tables903) => ({
      Episodes: Episodes.filter(
        episode =>
          episode.PLACE === place && episode.DEC !== undefined && Header.some(header => header.DOB !== undefined && fails(episode, header)),
      ),
    }),
  }) as const

/** A kind of placement that began before an age in years was reached. */
export const placedTooYoung = (place: string, age: number) => placed(place, ({ DECOM }, { DOB }) => before(DECOM, birthday(DOB, age)))

/** A kind of placement that lasted for more than so many days. */
export const placedTooLong = (place: string, days: number) => placed(place, ({ DECOM, DEC }) => after(DEC, daysAfter(DECOM, days)))
