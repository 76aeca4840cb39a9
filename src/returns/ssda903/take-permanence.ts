import { type Day, isDay, type PartialDate } from '../../kernel/kernel.ts'
import { careCodes } from '../../record/record.ts'
import { byDay, endIn, needed } from './by-day.ts'
import { heldOf } from './child-so-far.ts'
import type { Tables903 } from './layout.ts'
import { onlyRow } from './take-details.ts'
import { tell } from './tell.ts'
import { codeIn, dayIn, flagIn, lineIn, putAside, type Spot, type Telling, textIn } from './telling.ts'

/** Decisions that a child should be placed for adoption, each until it was given up; then the adoption itself. */
export function takeAdoption(telling: Telling, { PlacedAdoption, AD1 }: Tables903): void {
  for (const { spot, on: decisionDate } of byDay(telling, 'PlacedAdoption', 'DATE_PLACED', PlacedAdoption)) {
    const reversedDate = endIn(telling, spot, 'DATE_PLACED_CEASED', decisionDate)
    const reversedReason = codeIn(telling, spot, 'REASON_PLACED_CEASED', careCodes.adoptionCeasedReasons)
    const held = heldOf(telling.child!, 'adoption').find(a => a.decisionDate === decisionDate)
    const said = { decisionDate, reversedDate, reversedReason }
    const columns = { decisionDate: 'DATE_PLACED', reversedDate: 'DATE_PLACED_CEASED', reversedReason: 'REASON_PLACED_CEASED' }
    tell(telling, 'adoption', held, { said, spot, columns, about: 'decision to place for adoption' })
  }
  const row = onlyRow(telling, 'AD1', AD1)
  if (row) takeAdopted(telling, { table: 'AD1', row })
}

function takeAdopted(telling: Telling, spot: Spot): void {
  const decided = dayIn(telling, spot, 'DATE_INT')
  const adopters = textIn(spot, 'NB_ADOPTR')
  const numberOfAdopters = adopters === undefined ? undefined : ({ '1': 1, '2': 2 } as Record<string, number>)[adopters.replace(/\.0$/, '')]
  if (adopters !== undefined && numberOfAdopters === undefined)
    putAside(telling, spot, 'NB_ADOPTR', { why: 'A child is adopted by one person, or by two.', reason: 'not a code' })
  const all = heldOf(telling.child!, 'adoption').toSorted((a, b) => ((a.decisionDate ?? '') < (b.decisionDate ?? '') ? -1 : 1))
  const held = all.findLast(a => (a.initialDecisionDate ?? a.decisionDate) === decided) ?? all.findLast(a => !a.reversedDate)
  const said = {
    // The same day as the decision to place says nothing more.
    initialDecisionDate: decided === held?.decisionDate ? undefined : decided,
    matchedDate: dayIn(telling, spot, 'DATE_MATCH'),
    adoptedByFosterCarer: flagIn(telling, spot, 'FOSTER_CARE'),
    numberOfAdopters,
    adoptersSex: codeIn(telling, spot, 'SEX_ADOPTR', careCodes.adoptersSexes),
    adoptersLegalStatus: codeIn(telling, spot, 'LS_ADOPTR', careCodes.adoptersLegalStatuses),
  }
  const columns = {
    initialDecisionDate: 'DATE_INT',
    matchedDate: 'DATE_MATCH',
    adoptedByFosterCarer: 'FOSTER_CARE',
    numberOfAdopters: 'NB_ADOPTR',
    adoptersSex: 'SEX_ADOPTR',
    adoptersLegalStatus: 'LS_ADOPTR',
  }
  tell(telling, 'adoption', held, { said, spot, columns, about: 'adoption' })
}

/** zz/05/2020, zz/zz/2020, and zz/zz/zzzz for a date of which nothing is known. */
function partialIn(telling: Telling, spot: Spot, on: Day | undefined): PartialDate | undefined {
  if (on !== undefined) return isDay(on) ? { on, estimated: false } : undefined
  const [, , month, year] = /^(zz|\d{1,2})\/(zz|\d{1,2})\/(zzzz|\d{4})$/i.exec(textIn(spot, 'DATE_PERM') ?? '') ?? []
  if (year !== undefined && /^\d/.test(year)) {
    const known = /^\d/.test(month!) ? `${year}-${month!.padStart(2, '0')}` : year
    if (isDay(`${known}${'-01-01'.slice(known.length - 4)}`)) return { on: known, estimated: false }
  }
  if (year?.toLowerCase() === 'zzzz' || textIn(spot, 'DATE_PERM') === undefined) return undefined
  return putAside(telling, spot, 'DATE_PERM', { why: 'This is not a date, nor part of one written as zz/05/2020.', reason: 'not a date' })
}

export function takePreviousPermanence(telling: Telling, { PrevPerm }: Tables903): void {
  const row = onlyRow(telling, 'PrevPerm', PrevPerm)
  if (!row) return
  const spot: Spot = { table: 'PrevPerm', row }
  const option = codeIn(telling, spot, 'PREV_PERM', careCodes.previousPermanenceOptions)
  if (option === undefined) {
    if (textIn(spot, 'PREV_PERM') === undefined) needed(telling, spot, 'PREV_PERM', 'It does not say how the child left care before.')
    return
  }
  const said = { option, authority: lineIn(telling, spot, 'LA_PERM', 200), date: partialIn(telling, spot, row.DATE_PERM) }
  const [held] = heldOf(telling.child!, 'previousPermanence')
  const columns = { option: 'PREV_PERM', authority: 'LA_PERM', date: 'DATE_PERM' }
  tell(telling, 'previousPermanence', held, { said, spot, columns, about: 'previous permanence' })
}
