import { birthday, dayOf, momentOf } from '../../kernel/kernel.ts'
import { codes } from '../../record/record.ts'
import { byDay, endIn, needed } from './by-day.ts'
import { heldOf } from './child-so-far.ts'
import type { Tables903 } from './layout.ts'
import { onlyRow } from './take-details.ts'
import { tell } from './tell.ts'
import { codeIn, dayIn, putAside, type Spot, type Telling } from './telling.ts'

export function takeReviews(telling: Telling, { Reviews }: Tables903): void {
  for (const { spot, on } of byDay(telling, 'Reviews', 'REVIEW', Reviews)) {
    const participation = codeIn(telling, spot, 'REVIEW_CODE', codes.participations)
    const held = heldOf(telling.child!, 'lookedAfterReview').find(r => r.date === on && !r.cancelled)
    const columns = { participation: 'REVIEW_CODE' }
    tell(telling, 'lookedAfterReview', held, {
      said: { date: on, participation },
      spot,
      columns,
      about: 'how a child took part in a review',
    })
  }
}

/** The return tells days; the record keeps moments. A day that came from a return begins at midnight. */
const midnight = (on: Parameters<typeof birthday>[0]) => momentOf({ day: on, time: '00:00' })!

export function takeMissing(telling: Telling, { Missing }: Tables903): void {
  for (const { row, spot, on } of byDay(telling, 'Missing', 'MIS_START', Missing)) {
    const type = ({ M: 'missing', A: 'away' } as const)[row.MISSING ?? '']
    if (!type) {
      needed(telling, spot, 'MISSING', 'It does not say whether the child was missing (M) or away (A).')
      continue
    }
    const until = endIn(telling, spot, 'MIS_END', on)
    const held = heldOf(telling.child!, 'missingEpisode').find(m => dayOf(m.from) === on)
    const came = until ? { to: held?.to && dayOf(held.to) === until ? held.to : midnight(until) } : {}
    const said = { type, from: held?.from ?? midnight(on), ...came }
    tell(telling, 'missingEpisode', held, { said, spot, columns: { type: 'MISSING', to: 'MIS_END' }, about: 'time missing' })
  }
}

export function takeLibertyOrders(telling: Telling, { DoLo }: Tables903): void {
  for (const { spot, on } of byDay(telling, 'DoLo', 'DOLO_START', DoLo)) {
    const endDate = endIn(telling, spot, 'DOLO_END', on)
    const held = heldOf(telling.child!, 'deprivationOfLibertyOrder').find(o => o.startDate === on)
    const said = { startDate: on, endDate }
    tell(telling, 'deprivationOfLibertyOrder', held, {
      said,
      spot,
      columns: { endDate: 'DOLO_END' },
      about: 'deprivation of liberty order',
    })
  }
}

/** Who came alone to seek asylum. The return does not say since when: since they came into care, as far as it goes. */
export function takeAlone(telling: Telling, { UASC }: Tables903): void {
  const row = onlyRow(telling, 'UASC', UASC)
  if (!row) return
  const spot: Spot = { table: 'UASC', row }
  const ends = dayIn(telling, spot, 'DUC', { isExpected: true })
  const child = telling.child!
  const { dateOfBirth } = child.childDetails
  // It is told beforehand that it ends with the eighteenth birthday: that follows without being held.
  const isExpected =
    ends !== undefined && ends > telling.year.until && dateOfBirth?.on.length === 10 && birthday(dateOfBirth.on as typeof ends, 18) === ends
  const held = heldOf(child, 'immigrationStatus').find(s => s.status === 'unaccompanied')
  const first = [...child.periodsOfCare, ...child.legalStatuses].map(p => p.startDate).sort()[0]
  const startDate = held?.startDate ?? (first && first < telling.year.until ? first : telling.year.from)
  const isBackwards = ends !== undefined && ends < startDate
  if (isBackwards) putAside(telling, spot, 'DUC', { why: 'This is before the child came into care.', reason: 'ends before it begins' })
  const said = { status: 'unaccompanied' as const, startDate, endDate: isExpected || isBackwards ? undefined : ends }
  tell(telling, 'immigrationStatus', held, { said, spot, columns: { endDate: 'DUC' }, about: 'end of being unaccompanied' })
}
