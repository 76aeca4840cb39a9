import { day, yearOf } from '../../src/kernel/kernel.ts'
import type { Care } from '../story/care.ts'
import { type DayNo, minuteOf, text } from '../times.ts'
import { type Desk, managerFor, workerOn } from './desk.ts'

/** A plan of adoption, as it was recorded while it went on. */
export function writeAdoption(desk: Desk, { adoption, until }: Care): void {
  if (!adoption) return
  const { pen } = desk
  const { decided, order, matched, placed, byCarer, adopters } = adoption
  const at = (on: DayNo) => minuteOf(on, 16, 20)
  const held = pen.first('adoption', at(decided), managerFor(desk, decided), 'The decision was made', { decisionDate: text(decided) })
  pen.next(held, at(order), managerFor(desk, order), 'Placement order', { placementOrderDate: text(order) })
  pen.next(held, at(matched), managerFor(desk, matched), 'Matched', {
    matchedDate: text(matched),
    numberOfAdopters: adopters.number,
    adoptersSex: adopters.sex,
    adoptersLegalStatus: adopters.status,
  })
  pen.next(held, at(placed), workerOn(desk, placed), 'Placed for adoption', { placedDate: text(placed), adoptedByFosterCarer: byCarer })
  pen.next(held, at(until), managerFor(desk, until), 'Adopted', { orderDate: text(until) })
}

/** What a child had left care for before, and to whom a court gave them now. */
export function writePermanence(desk: Desk, { from, until, endReason, placements }: Care): void {
  const { pen, chance, child, workforce } = desk
  const by = workerOn(desk, from)
  const had = chance.yes(0.06) && from - child.born > 4 * 366
  const year = yearOf(text(from)) - chance.between(1, 3)
  pen.first('previousPermanence', minuteOf(from + 2, 11), by, 'Asked', {
    option: had ? chance.pick(['P1', 'P2', 'P2', 'P3']) : 'Z1',
    ...(had && {
      authority: chance.pick(['340', '999', '800']),
      date: { on: chance.yes(0.5) ? String(year) : day(`${year}-05-14`), estimated: false },
    }),
  })
  const type = /^E4[5-8]$/.test(endReason) ? 'specialGuardianship' : endReason === 'E41' ? 'childArrangements' : undefined
  const carer = placements.findLast(p => p.inside === undefined)?.carer
  if (type)
    pen.first('permanenceOrder', minuteOf(until, 17, 35), managerFor(desk, until), 'The court made the order', {
      type,
      date: text(until),
      supported: true,
      ...(carer !== undefined && /^E4[57]$/.test(endReason) && { carer: workforce.carers.id(carer) }),
    })
  writeLiberty(desk, placements)
}

/** The High Court, for a few young people in a home. */
function writeLiberty(desk: Desk, placements: Care['placements']): void {
  const { pen, chance, child } = desk
  for (const { type, from, until } of placements) {
    if (type !== 'K2' || until - from < 120 || from - child.born < 11 * 366 || !chance.yes(0.05)) continue
    const start = from + chance.between(15, 40)
    const end = Math.min(start + chance.between(40, 160), until - 10)
    const held = pen.first('deprivationOfLibertyOrder', minuteOf(start, 16), managerFor(desk, start), 'The High Court made the order', {
      startDate: text(start),
    })
    pen.next(held, minuteOf(end, 16), managerFor(desk, end), 'The order ended', { endDate: text(end) })
  }
}
