import { dayOf } from '../../kernel/kernel.ts'
import { byThen, isWithin, touches } from '../cin/census-year.ts'
import { whose } from './from-record-header.ts'
import { type InYear, timesInCare } from './in-year.ts'
import { type MadeRow, madeRow } from './made-row.ts'

/** The reviews held in the year. */
export function reviewRows(it: InYear): MadeRow[] {
  if (!it.isLookedAfter) return []
  return it.child.lookedAfterReviews
    .filter(r => !r.cancelled && isWithin(it.year, r.date))
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))
    .map(r => madeRow('Reviews', r.id, { ...whose(it), REVIEW: r.date, REVIEW_CODE: r.participation }))
}

/**
 * Times missing or away that began while the child was looked after, and were not over when the year began. Whoever is still away when care ends is
 * no longer away from it.
 */
export function missingRows(it: InYear): MadeRow[] {
  const care = timesInCare(it)
  return it.child.missingEpisodes
    .flatMap(m => {
      const from = dayOf(m.from)
      const inCare = care.findLast(c => c.from <= from && !(c.until && c.until < from))
      if (!inCare) return []
      const back = m.to === undefined ? undefined : dayOf(m.to)
      const until = inCare.until && !(back && back < inCare.until) ? inCare.until : back
      return [{ ...m, from, until }]
    })
    .filter(m => touches(it.year, m.from, m.until))
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .map(m =>
      madeRow('Missing', m.id, {
        ...whose(it),
        MISSING: m.type === 'missing' ? 'M' : 'A',
        MIS_START: m.from,
        MIS_END: byThen(it.year, m.until),
      }),
    )
}

/** Orders of the High Court in force at any time in the year. */
export function libertyRows(it: InYear): MadeRow[] {
  if (!it.isLookedAfter) return []
  return it.child.deprivationOfLibertyOrders
    .filter(o => touches(it.year, o.startDate, o.endDate))
    .toSorted((a, b) => (a.startDate < b.startDate ? -1 : 1))
    .map(o => madeRow('DoLo', o.id, { ...whose(it), DOLO_START: o.startDate, DOLO_END: byThen(it.year, o.endDate) }))
}
