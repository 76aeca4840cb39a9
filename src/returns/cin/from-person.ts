import { addDays, dayFrom, forReturn, isDuring, latestDay } from '../../kernel/kernel.ts'
import type { Child } from '../../record/record.ts'
import type { CensusChild } from './census.ts'
import { byThen, type CensusYear, touches } from './census-year.ts'

/** `referralsOnly`: whether every referral of theirs in the census needed no further action; `justReferred`: whether all came in its last week. */
export interface Standing {
  readonly referralsOnly: boolean
  readonly justReferred: boolean
}

/** Who the child was to the census on its last day. */
export function identifiersOf(child: Child, year: CensusYear, standing: Standing): CensusChild['ChildIdentifiers'] {
  const { laChildId, dateOfDeath, sex, id } = child.childDetails
  const upn = upnOf(child, year)
  return {
    at: { entry: id },
    LAchildID: laChildId,
    UPN: upn,
    FormerUPN: formerUpnOf(child, year),
    UPNunknown: upn ? undefined : upnUnknown(child, year, standing),
    ...birthOf(child, year),
    // Nobody's sex is reported before they are born, whatever a scan said.
    Sex: isUnborn(child, year) ? 'U' : sex,
    PersonDeathDate: byThen(year, dateOfDeath),
  }
}

/** Nothing recorded about disability is left unsaid: it is not the same as none. An unborn child has neither. */
export function characteristicsOf(child: Child, year: CensusYear): CensusChild['ChildCharacteristics'] {
  const recorded = child.disabilities.filter(d => !(d.startDate && d.startDate > year.until) && !(d.endDate && d.endDate <= year.until))
  const each = isUnborn(child, year) ? [] : [...new Map(recorded.map(d => [d.disability, d])).values()]
  const some = each.filter(d => d.disability !== 'NONE')
  return {
    at: { entry: child.childDetails.id },
    Ethnicity: child.childDetails.ethnicity ?? 'NOBT',
    Disabilities: (some.length > 0 ? some : each).map(d => ({ at: { entry: d.id }, Disability: d.disability })),
  }
}

const bornOn = ({ childDetails: { dateOfBirth } }: Child) => dateOfBirth && forReturn(dateOfBirth)

const isUnborn = (child: Child, year: CensusYear) => {
  const born = bornOn(child)
  return born ? born > year.until : child.childDetails.expectedDateOfBirth !== undefined
}

/** One of the two, never both. A child born after the last day was expected then, and where nobody wrote down when, their birth tells us. */
function birthOf(child: Child, year: CensusYear) {
  const born = bornOn(child)
  if (born && born <= year.until) return { PersonBirthDate: born }
  return { ExpectedPersonBirthDate: child.childDetails.expectedDateOfBirth ?? born }
}

const pupilNumbers = (child: Child, year: CensusYear) =>
  child.identifiers.filter(n => (n.type === 'upn' || n.type === 'temporaryUpn') && !(n.startDate && n.startDate > year.until))

function upnOf(child: Child, year: CensusYear): string | undefined {
  const current = pupilNumbers(child, year).filter(n => !(n.endDate && n.endDate <= year.until))
  return (current.findLast(n => n.type === 'upn') ?? current.at(-1))?.value
}

/** A number that the child had before. After an adoption there is none: it would lead back to who the child was. */
function formerUpnOf(child: Child, year: CensusYear): string | undefined {
  if (child.childDetails.afterAdoption) return undefined
  const told = child.identifiers.findLast(n => n.type === 'formerUpn' && !(n.startDate && n.startDate > year.until))
  const ended = pupilNumbers(child, year).findLast(n => n.endDate && n.endDate <= year.until)
  return (told ?? ended)?.value
}

/** These stay true from year to year; the others only hold in the year in which they were told. */
const lasting = new Set(['UN2', 'UN3', 'UN5'])

/**
 * Why there is no UPN: as somebody told us, where that can still be so; otherwise as the record shows it; otherwise unsaid, and the census's
 * own checks ask. School age is reckoned as its check 8770Q does: born on or before 31 August, six years before the census ends.
 */
function upnUnknown(child: Child, year: CensusYear, { referralsOnly, justReferred }: Standing): string | undefined {
  const told = child.upnUnknownReasons
    .filter(r => !(r.startDate && r.startDate > year.until))
    .filter(r => lasting.has(r.reason) || !r.startDate || touches(year, r.startDate, r.startDate))
    .filter(r => r.reason !== 'UN7' || referralsOnly)
    .filter(r => r.reason !== 'UN1' || !isOfSchoolAge(child, year))
    .toSorted((a, b) => ((a.startDate ?? '') < (b.startDate ?? '') ? -1 : 1))
    .at(-1)
  if (told) return told.reason
  if (referralsOnly) return 'UN7'
  if (isUnborn(child, year) || (child.childDetails.dateOfBirth && !isOfSchoolAge(child, year))) return 'UN1'
  const unaccompanied = child.immigrationStatuses.some(s => s.status === 'unaccompanied' && isDuring(s, year.until))
  // Few who come alone have been to a maintained school here.
  if (unaccompanied) return 'UN2'
  return justReferred ? 'UN6' : undefined
}

function isOfSchoolAge(child: Child, year: CensusYear): boolean {
  const { dateOfBirth } = child.childDetails
  return dateOfBirth !== undefined && latestDay(dateOfBirth) <= dayFrom(year.ends - 6, 8, 31)!
}

/** The last week of the census: a referral in it came too late for the school to be asked. */
export const lastWeek = (year: CensusYear) => addDays(year.until, -6)
