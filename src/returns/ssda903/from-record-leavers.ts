import { addMonths, type Day, daysBetween } from '../../kernel/kernel.ts'
import { isWithin } from '../cin/census-year.ts'
import { birthday } from '../days.ts'
import { ageReached } from './asked-year.ts'
import { whose } from './from-record-header.ts'
import { type InYear, isInCareOn, timesInCare } from './in-year.ts'
import { type MadeRow, madeRow } from './made-row.ts'

/** The birthday in the year, if it is one on which a care leaver is asked after. */
export function birthdayAsked({ born, year }: InYear): { age: number; on: Day } | undefined {
  if (!born) return undefined
  const age = ageReached(born, year)
  const on = birthday(born, age)
  return on && age >= 17 && age <= 21 && isWithin(year, on) ? { age, on } : undefined
}

/** Care that somebody went out of by adoption, or into that of another council, leaves nothing to ask. */
const leavesNothing = new Set(['E11', 'E12', 'E2', 'E3'])

/** Thirteen weeks in care after fourteen, some of it after sixteen. */
function wasLongInCare(it: InYear, until: Day): boolean {
  const [fourteen, sixteen] = [birthday(it.born, 14)!, birthday(it.born, 16)!]
  const daysSince = (age: Day) =>
    timesInCare(it).reduce((sum, { from, until: left }) => {
      const end = left && left < until ? left : until
      return sum + Math.max(0, daysBetween(from > age ? from : age, end))
    }, 0)
  return daysSince(fourteen) >= 91 && daysSince(sixteen) >= 1
}

/**
 * Everybody who turned 17 to 21 in the year, was long enough in care, and was not looked after on that birthday: what was known of them around it, from three months before
 * to a month after. A contact that says which birthday it stands for is taken for that one. A row is there also where nobody was in touch with them: that must be said.
 */
export function leaverRows(it: InYear): MadeRow[] {
  const turned = birthdayAsked(it)
  if (!turned) return []
  const contact = contactAround(it, turned)
  // Who is in care on that day is not asked after; what a return told of them all the same stands.
  if (isInCareOn(it, turned.on) && contact?.aroundBirthday === undefined) return []
  const last = it.all.at(-1)
  const isAsked = wasLongInCare(it, turned.on) && !leavesNothing.has(last?.endReason ?? '')
  if (!contact && !isAsked) return []
  const nowhere = contact && contact.inTouch !== 'YES' ? '0' : undefined
  const suits = contact?.suitable === undefined ? '' : contact.suitable ? '1' : '2'
  return [
    madeRow('OC3', contact?.id ?? last?.period.id ?? it.child.childDetails.id, {
      ...whose(it),
      IN_TOUCH: contact?.inTouch,
      ACTIV: contact?.activity ?? nowhere,
      ACCOM: contact?.accommodation === undefined ? nowhere : contact.accommodation + suits,
    }),
  ]
}

function contactAround({ child }: InYear, { age, on }: { age: number; on: Day }) {
  const told = child.careLeaverContacts.findLast(c => c.aroundBirthday === age)
  if (told) return told
  const near = child.careLeaverContacts.filter(
    c => c.aroundBirthday === undefined && c.date >= addMonths(on, -3) && c.date <= addMonths(on, 1),
  )
  const away = (date: Day) => Math.abs(daysBetween(on, date))
  return near.toSorted((a, b) => away(a.date) - away(b.date))[0]
}
