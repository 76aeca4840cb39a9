import { birthday, type Day } from '../../kernel/kernel.ts'
import { careCodes } from '../../record/record.ts'
import { needed } from './by-day.ts'
import { heldOf } from './child-so-far.ts'
import type { Tables903 } from './layout.ts'
import { onlyRow } from './take-details.ts'
import { tell } from './tell.ts'
import { codeIn, putAside, type Spot, type Telling, textIn } from './telling.ts'

/** Of somebody who has left care, around the birthday that they had in the year. The return has no date: it is that birthday. */
export function takeCareLeaver(telling: Telling, { OC3 }: Tables903): void {
  const row = onlyRow(telling, 'OC3', OC3)
  if (!row) return
  const spot: Spot = { table: 'OC3', row }
  const inTouch = codeIn(telling, spot, 'IN_TOUCH', careCodes.inTouchAnswers)
  const born = telling.child!.childDetails.dateOfBirth?.on
  const { from, until } = telling.year
  const age = [17, 18, 19, 20, 21, 22, 23, 24, 25].find(years => {
    const on = born?.length === 10 ? birthday(born as Day, years) : undefined
    return on !== undefined && on >= from && on <= until
  })
  if (inTouch === undefined) {
    needed(telling, spot, 'IN_TOUCH', 'It does not say whether anybody was in touch.')
    return
  }
  if (age === undefined) {
    const why = 'Nobody born on that day has their 17th to 25th birthday in this year, and this is asked of no other.'
    putAside(telling, spot, 'DOB', { why, reason: 'not of that age', isWhole: true })
    return
  }
  const said = {
    date: birthday(born as Day, age)!,
    aroundBirthday: age,
    inTouch,
    activity: textIn(spot, 'ACTIV') === '0' ? undefined : codeIn(telling, spot, 'ACTIV', careCodes.activities),
    ...homeIn(telling, spot),
  }
  const held = heldOf(telling.child!, 'careLeaverContact').find(c => c.aroundBirthday === age)
  const columns = { inTouch: 'IN_TOUCH', activity: 'ACTIV', accommodation: 'ACCOM', suitable: 'ACCOM' }
  tell(telling, 'careLeaverContact', held, { said: held ? { ...said, date: held.date } : said, spot, columns, about: 'care leaver' })
}

/** A letter for the home, and 1 where it suits or 2 where it does not. 0 for somebody with whom nobody is in touch. */
function homeIn(telling: Telling, spot: Spot): { accommodation?: string; suitable?: boolean } {
  const text = textIn(spot, 'ACCOM')
  const [, accommodation, suits] = /^([A-Z])([12])$/.exec(text ?? '') ?? []
  if (accommodation && careCodes.accommodations.some(row => row.code === accommodation)) return { accommodation, suitable: suits === '1' }
  if (text !== undefined && text !== '0')
    putAside(telling, spot, 'ACCOM', { why: 'This is not one of the codes of the return.', reason: 'not a code' })
  return {}
}
