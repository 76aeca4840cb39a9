import { type Day, exactly, forReturn } from '../../kernel/kernel.ts'
import { codes, type NewVersion } from '../../record/record.ts'
import { nameNotKnown, upnShape, upnVersions } from '../cin/take-person.ts'
import { heldOf } from './child-so-far.ts'
import type { Row903, Tables903 } from './layout.ts'
import { begun, changed, take, tell } from './tell.ts'
import { codeIn, contradiction, dayIn, flagIn, putAside, type Spot, type Telling, textIn } from './telling.ts'

const withBirth = ['Reviews', 'UASC', 'OC2', 'OC3', 'AD1', 'PlacedAdoption', 'PrevPerm', 'Missing', 'SWEpisodes', 'DoLo'] as const

/** The one row of a child in a table that asks for one; another one is set aside. */
export function onlyRow<R extends { row: number; as: object }>(telling: Telling, table: Spot['table'], rows: readonly R[]): R | undefined {
  for (const row of rows.slice(1)) {
    const why = 'This table asks for one row of a child, and there is another one.'
    putAside(telling, { table, row }, 'CHILD', { why, reason: 'twice in the return', isWhole: true })
  }
  return rows[0]
}

/** Who the child is: by their header, or where there is none by what the other tables say of them. What is held of a child stays as it is. */
export function takeDetails(telling: Telling, tables: Tables903, laChildId: string): void {
  const header = onlyRow(telling, 'Header', tables.Header)
  const spot: Spot | undefined = header && { table: 'Header', row: header }
  const born = (spot && dayIn(telling, spot, 'DOB')) ?? birthElsewhere(telling, tables, header)
  const sex = sexIn(telling, tables, spot)
  const ethnicity = spot && codeIn(telling, spot, 'ETHNIC', codes.ethnicities)
  const was = telling.child?.childDetails
  if (!was) {
    const facts = { laChildId, surname: nameNotKnown, dateOfBirth: born && exactly(born), sex: sex ?? 'U', ethnicity }
    const version = begun({ ...telling, newId: () => telling.subject }, 'childDetails', facts)
    take(telling, [version], false)
  } else {
    const now: Record<string, unknown> = {}
    const against = (column: string, held: unknown, said: unknown, reason: string) =>
      contradiction(telling, spot, column, { was: held, now: said, reason, isTaken: false })
    if (born && !was.dateOfBirth) now['dateOfBirth'] = exactly(born)
    else if (born && was.dateOfBirth && forReturn(was.dateOfBirth) !== born) against('DOB', was.dateOfBirth, born, 'date of birth')
    if (sex && was.sex === 'U') now['sex'] = sex
    else if (sex && sex !== 'U' && was.sex !== sex) against('SEX', was.sex, sex, 'sex')
    const isTold = ethnicity && ethnicity !== was.ethnicity && ethnicity !== 'NOBT'
    if (isTold && (!was.ethnicity || was.ethnicity === 'NOBT')) now['ethnicity'] = ethnicity
    else if (isTold) against('ETHNIC', was.ethnicity, ethnicity, 'ethnicity')
    take(telling, changed(telling, 'childDetails', was, now), false)
  }
  if (header && spot) {
    takeNumber(telling, spot)
    takeMotherhood(telling, spot)
  }
}

/** Every table says again when the child was born. Where one says otherwise than the header, nobody can say which of them is right. */
function birthElsewhere(telling: Telling, tables: Tables903, header: Row903<'Header'> | undefined): Day | undefined {
  if (header?.DOB) return undefined
  for (const table of withBirth) {
    const row = (tables[table] as readonly Row903<(typeof withBirth)[number]>[]).find(r => r.DOB !== undefined)
    if (row) return dayIn(telling, { table, row }, 'DOB')
  }
  return undefined
}

/** Dates of birth beside the header that cannot be read, or say otherwise. */
export function birthsThatDiffer(telling: Telling, tables: Tables903): void {
  const told = tables.Header[0]?.DOB
  for (const table of withBirth) {
    for (const row of tables[table] as readonly Row903<(typeof withBirth)[number]>[]) {
      if (textIn({ table, row }, 'DOB') === undefined || (row.DOB !== undefined && (!told || row.DOB === told))) continue
      const because =
        row.DOB === undefined
          ? { why: 'This is not a date written as 31/03/2025.', reason: 'not a date' }
          : { why: 'The header of this return has another date of birth.', reason: 'differs from the header' }
      putAside(telling, { table, row }, 'DOB', because)
    }
  }
}

/** 1 and 2 until 2023/24, then M, F and U. */
const sexes: Readonly<Record<string, string>> = { '1': 'M', '1.0': 'M', M: 'M', '2': 'F', '2.0': 'F', F: 'F', U: 'U' }

function sexIn(telling: Telling, tables: Tables903, header: Spot | undefined): string | undefined {
  const alone = tables.UASC.find(row => row.SEX !== undefined)
  const spot = header && textIn(header, 'SEX') !== undefined ? header : alone && ({ table: 'UASC', row: alone } as const)
  const text = spot && textIn(spot, 'SEX')
  if (!spot || text === undefined) return undefined
  return sexes[text] ?? putAside(telling, spot, 'SEX', { why: 'This is not M, F or U, nor 1 or 2.', reason: 'not a code' })
}

const theReturn = 'Looked-after return'

/** A pupil number, or in its place the code that says why there is none. */
function takeNumber(telling: Telling, spot: Spot): void {
  const text = textIn(spot, 'UPN')
  const { child, subject, because, newId, year } = telling
  if (text === undefined || !child) return
  if (upnShape.test(text)) {
    const versions = upnVersions({ subject, held: child, on: year.until, because, newId }, text, theReturn) as NewVersion[]
    const why = take(telling, versions, true)
    if (why) putAside(telling, spot, 'UPN', { why: `${why}.`, reason: 'overlaps what is held' })
  } else if (codes.upnUnknownReasons.some(row => row.code === text)) {
    const told = child.upnUnknownReasons.filter(r => !(r.startDate && r.startDate > year.until)).at(-1)
    const sameDay = child.upnUnknownReasons.find(r => r.startDate === year.until)
    if (told?.reason === text) return
    const said = { reason: text, startDate: year.until }
    tell(telling, 'upnUnknownReason', sameDay, { said, spot, columns: { reason: 'UPN' }, about: 'why there is no pupil number' })
  } else
    putAside(telling, spot, 'UPN', { why: 'This is neither a pupil number nor a code that says why there is none.', reason: 'not a code' })
}

/** A mother, and when her child was born. A spreadsheet takes the figure for a measure: 1.0. */
function takeMotherhood(telling: Telling, spot: Spot): void {
  const isMother = flagIn(telling, spot, 'MOTHER')
  const childBirthDate = dayIn(telling, spot, 'MC_DOB')
  if (!isMother && !childBirthDate) return
  const held = heldOf(telling.child!, 'motherhood')
  const same = held.find(m => m.childBirthDate === childBirthDate) ?? held.find(m => !m.childBirthDate)
  if (!same && held.length > 0 && !childBirthDate) return
  tell(telling, 'motherhood', same, { said: { childBirthDate }, spot, columns: { childBirthDate: 'MC_DOB' }, about: 'motherhood' })
}
