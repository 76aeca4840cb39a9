import { onOrAfter, onOrBefore } from '../days.ts'
import { failTogether } from './fail-together.ts'
import type { Tables903 } from './layout.ts'

/** An order depriving a child of liberty, while they are in a placement in which such an order cannot, or is not expected to, be. */
export const orderInPlacement = (isWrong: (place: string | undefined) => boolean) =>
  ({
    scope: 'child',
    reads: { DoLo: ['CHILD', 'DOLO_START', 'DOLO_END'], Episodes: ['CHILD', 'DECOM', 'DEC', 'PLACE'] },
    flags: { DoLo: ['DOLO_START'], Episodes: ['PLACE'] },
    run: ({ DoLo, Episodes }: Tables903) => {
      const [orders, episodes] = failTogether(
        DoLo,
        Episodes,
        ({ DOLO_START, DOLO_END }, { DECOM, DEC, PLACE }) =>
          isWrong(PLACE) && DOLO_START !== undefined && onOrAfter(DOLO_END, DECOM) && (DEC === undefined || onOrBefore(DOLO_START, DEC)),
      )
      return { DoLo: orders, Episodes: episodes }
    },
  }) as const
