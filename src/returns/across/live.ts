import { liveCin } from '../cin/live.ts'
import type { Live } from '../live.ts'
import { live903 } from '../ssda903/live.ts'
import { besideOthers, givenBeside } from './rows.ts'

/**
 * The census and the looked-after return as they are made of one child, side by side. The daily feed and the workforce census are not made here: the
 * first says of the record what these two do, and the second is of workers.
 */
export const liveAcross: Live = {
  collection: 'across',
  given: year => Object.fromEntries([...givenBeside('cin', liveCin.given(year)), ...givenBeside('ssda903', live903.given(year))]),
  ofTheReturn: () => [],
  // A child may be on two plans for a while: it is asked when the year ends.
  toldAtTheEnd: new Set(['plan-in-care']),
  fillsUp: new Set(),
  rowsOf: (child, year) => {
    const lookedAfter = live903.rowsOf(child, year)
    if (!lookedAfter) return undefined
    const census = liveCin.rowsOf(child, year) ?? []
    return [...census.flatMap(row => besideOthers('cin', row) ?? []), ...lookedAfter.flatMap(row => besideOthers('ssda903', row) ?? [])]
  },
}
