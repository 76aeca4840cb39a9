import type { Day, Id } from '../../kernel/kernel.ts'
import { fromFile, type Known } from '../../record/record.ts'
import { byThen, touches } from '../cin/census-year.ts'
import { whose } from './from-record-header.ts'
import { type InYear, timesInCare } from './in-year.ts'
import { type MadeRow, madeRow } from './made-row.ts'

/** Who was in each post, and when; and the number under which each professional is registered with Social Work England. */
export interface Workers903 {
  readonly holders: ReadonlyMap<Id, readonly { professional: Id; startDate: Day; endDate?: Day | undefined }[]>
  readonly numbers: ReadonlyMap<Id, string>
}

interface Spell {
  readonly entry: Id
  readonly professional: Id
  readonly from: Day
  readonly until: Day | undefined
  readonly reason: string | undefined
}

/**
 * Asked of children who were looked after when the year ended: every social worker who led at any time in it, also before care began. A worker leads from the day on which
 * their post had the child, or on which they came into the post; one who came into a post that had the child did so because the last one left. Workers of whom a
 * file told are told again, of whichever child.
 */
export function workerRows(it: InYear, { holders, numbers }: Workers903): MadeRow[] {
  if (!it.isLookedAfter) return []
  const isStill = timesInCare(it).some(t => !(t.until && t.until <= it.year.until))
  return it.child.careWorkerDetails
    .filter(w => w.role === 'lead' && (isStill || w.recordedBy === fromFile))
    .flatMap(w => spellsOf(w, holders))
    .filter(s => touches(it.year, s.from, s.until))
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
    .map(s =>
      madeRow('SWEpisodes', s.entry, {
        ...whose(it),
        SW_ID: numbers.get(s.professional),
        SW_DECOM: s.from,
        SW_DEC: byThen(it.year, s.until),
        SW_REASON: s.reason,
      }),
    )
}

function spellsOf(w: Known<'involvement'>, holders: Workers903['holders']): Spell[] {
  const all = { entry: w.id, from: w.startDate, until: w.endDate, reason: w.changeReason }
  if (w.professional) return [{ ...all, professional: w.professional }]
  const during = (w.post ? (holders.get(w.post) ?? []) : []).toSorted((a, b) => (a.startDate < b.startDate ? -1 : 1))
  return during.flatMap(h => {
    const isFirst = h.startDate <= w.startDate
    const from = isFirst ? w.startDate : h.startDate
    const until = h.endDate && !(w.endDate && w.endDate < h.endDate) ? h.endDate : w.endDate
    if (until !== undefined && until <= from) return []
    return [{ ...all, professional: h.professional, from, until, reason: isFirst ? w.changeReason : 'LEFTRL' }]
  })
}
