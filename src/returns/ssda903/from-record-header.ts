import { fromFile } from '../../record/record.ts'
import { touches } from '../cin/census-year.ts'
import { birthday } from '../days.ts'
import { sexIn } from './asked-year.ts'
import { type InYear, timesInCare } from './in-year.ts'
import { flag, type MadeRow, madeRow } from './made-row.ts'

/** Who the child is, as every table of the return begins. */
export const whose = ({ child, born }: InYear) => ({ CHILD: child.childDetails.laChildId, DOB: born })

export function headerRows(it: InYear): MadeRow[] {
  const { child, year } = it
  const { id, sex, ethnicity } = child.childDetails
  const number = upnOf(it)
  const mother = motherhoodOf(it)
  return [
    madeRow(
      'Header',
      id,
      {
        ...whose(it),
        SEX: sexIn(sex, year),
        ETHNIC: ethnicity ?? 'NOBT',
        UPN: number?.value,
        // Asked of girls who were looked after in the year, and of nobody else.
        MOTHER: sex === 'F' && it.isLookedAfter ? flag(mother !== undefined) : undefined,
        MC_DOB: sex === 'F' && it.isLookedAfter ? mother?.childBirthDate : undefined,
        UASC: flag(unaccompaniedRows(it).length > 0),
      },
      { ...(number?.entry && { UPN: number.entry }), ...(mother && { MOTHER: mother.id, MC_DOB: mother.id }) },
    ),
  ]
}

/** A pupil number, or why there is none. What was told of that stands; a child who is not yet of school age has none, and needs none. */
function upnOf({ child, year, born, episodes }: InYear): { value: string; entry?: string } | undefined {
  const had = child.identifiers.filter(n => (n.type === 'upn' || n.type === 'temporaryUpn') && !(n.startDate && n.startDate > year.until))
  const held = had.filter(n => !(n.endDate && n.endDate <= year.until))
  const number = held.findLast(n => n.type === 'upn') ?? held.at(-1)
  if (number) return { value: number.value, entry: number.id }
  const told = child.upnUnknownReasons.filter(r => isOfReturn.test(r.reason) && !(r.startDate && r.startDate > year.until)).at(-1)
  const isTooYoung = born !== undefined && birthday(born, 4)! > `${year.ends - 2}-08-31`
  if (told && (told.reason !== 'UN1' || isTooYoung)) return { value: told.reason, entry: told.id }
  if (isTooYoung) return { value: 'UN1' }
  // Newly looked after: care began in the last week of the year.
  return episodes[0] && episodes[0].from >= `${year.ends}-03-25` ? { value: 'UN4' } : undefined
}
const isOfReturn = /^UN[1-5]$/

/** The first child of a mother, born before she left care. */
function motherhoodOf(it: InYear) {
  const last = timesInCare(it).at(-1)?.until
  const until = last && last < it.year.until ? last : it.year.until
  return it.child.motherhoods
    .filter(m => !(m.childBirthDate && m.childBirthDate > until))
    .toSorted((a, b) => ((a.childBirthDate ?? '') < (b.childBirthDate ?? '') ? -1 : 1))[0]
}

/**
 * Who came alone to seek asylum, at any time in the year. The day on which that ends is told beforehand, as the guide asks: it is the eighteenth birthday, unless it ended
 * sooner, or a return told another day.
 */
export function unaccompaniedRows(it: InYear): MadeRow[] {
  const { child, year, born, episodes } = it
  if (episodes.length === 0) return []
  const ofAge = birthday(born, 18)
  return child.immigrationStatuses
    .filter(s => s.status === 'unaccompanied')
    .map(s => ({ ...s, ends: s.endDate && (s.endDate <= year.until || s.recordedBy === fromFile) ? s.endDate : ofAge }))
    .filter(s => touches(year, s.startDate, s.ends))
    .slice(-1)
    .map(s => madeRow('UASC', s.id, { ...whose(it), SEX: sexIn(child.childDetails.sex, year), DUC: s.ends }))
}
