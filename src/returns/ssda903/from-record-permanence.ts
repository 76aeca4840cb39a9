import { type PartialDate, precisionOf } from '../../kernel/kernel.ts'
import { byThen, isWithin, touches } from '../cin/census-year.ts'
import { isBreak } from './care-episodes.ts'
import { whose } from './from-record-header.ts'
import type { InYear } from './in-year.ts'
import { flag, type MadeRow, madeRow } from './made-row.ts'

/** Decisions that the child should be placed for adoption which stood at any time in the year. */
export function placedAdoptionRows(it: InYear): MadeRow[] {
  if (!it.isLookedAfter) return []
  return it.child.adoptions
    .flatMap(a => (a.decisionDate ? [{ ...a, decided: a.decisionDate }] : []))
    .filter(a => touches(it.year, a.decided, a.reversedDate))
    .toSorted((a, b) => (a.decided < b.decided ? -1 : 1))
    .map(a => {
      const ceased = byThen(it.year, a.reversedDate)
      return madeRow('PlacedAdoption', a.id, {
        ...whose(it),
        DATE_PLACED: a.decided,
        DATE_PLACED_CEASED: ceased,
        REASON_PLACED_CEASED: ceased && a.reversedReason,
      })
    })
}

const withOwnCarer = new Set(['A3', 'A5'])

/** How a child was adopted whose care ended with it in the year: of the plan of adoption that stood. */
export function adoptedRows(it: InYear): MadeRow[] {
  const last = it.episodes.findLast(e => e.endReason === 'E11' || e.endReason === 'E12')
  if (!last?.until || !isWithin(it.year, last.until)) return []
  const plan = it.child.adoptions.findLast(a => !a.reversedDate && !(a.decisionDate && a.decisionDate > last.until!))
  if (!plan) return []
  const byCarer = plan.adoptedByFosterCarer ?? (last.placement && withOwnCarer.has(last.placement.type))
  return [
    madeRow('AD1', plan.id, {
      ...whose(it),
      DATE_INT: plan.initialDecisionDate ?? plan.decisionDate,
      DATE_MATCH: plan.matchedDate,
      FOSTER_CARE: byCarer === undefined ? undefined : flag(byCarer),
      NB_ADOPTR: plan.numberOfAdopters?.toString(),
      SEX_ADOPTR: plan.adoptersSex,
      LS_ADOPTR: plan.adoptersLegalStatus,
    }),
  ]
}

/** What a child had left care for before, asked of those who came into care in the year. */
export function previousPermanenceRows(it: InYear): MadeRow[] {
  const began = it.episodes.filter(e => e.startReason === 'S' && !isBreak(e) && isWithin(it.year, e.from))
  const told = it.child.previousPermanences.at(-1)
  if (began.length === 0 || !told) return []
  return [
    madeRow('PrevPerm', told.id, {
      ...whose(it),
      PREV_PERM: told.option,
      LA_PERM: told.authority,
      DATE_PERM: told.date ? partly(told.date) : told.option === 'Z1' ? undefined : 'zz/zz/zzzz',
    }),
  ]
}

/** A day as any other; otherwise zz for what is not known of it. */
function partly(date: PartialDate): string {
  const known = precisionOf(date)
  if (known === 'day') return date.on
  return known === 'month' ? `zz/${date.on.slice(5)}/${date.on.slice(0, 4)}` : `zz/zz/${date.on}`
}
