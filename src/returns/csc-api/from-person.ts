import { type Day, isDuring, later } from '../../kernel/kernel.ts'
import type { Child } from '../../record/record.ts'
import { censusYearOf } from '../cin/census-year.ts'
import { isNoFurtherAction, referredOn } from '../cin/from-episode.ts'
import { identifiersOf, lastWeek } from '../cin/from-person.ts'
import { type FeedDetails, type FeedHealth, said } from './payload.ts'
import { type FeedWindow, touchesWindow } from './window.ts'

/** Who the child is today. Number, birth and sex are those of a census that ended today, so that the two cannot contradict each other. */
export function detailsOf(child: Child, today: Day): FeedDetails {
  const { firstName, surname, ethnicity } = child.childDetails
  const year = { ...censusYearOf(today), until: today }
  const ofTheYear = child.socialCareEpisodes.filter(e => referredOn(e) <= today && !(e.closureDate && e.closureDate < year.from))
  const numbers = identifiersOf(child, year, {
    referralsOnly: ofTheYear.length > 0 && ofTheYear.every(e => isNoFurtherAction(e, year)),
    justReferred: ofTheYear.length > 0 && ofTheYear.every(e => referredOn(e) >= lastWeek(year)),
  })
  return said<FeedDetails>({
    unique_pupil_number: thirteen(numbers.UPN),
    former_unique_pupil_number: thirteen(numbers.FormerUPN),
    unique_pupil_number_unknown_reason: numbers.UPNunknown,
    first_name: firstName,
    surname,
    date_of_birth: numbers.PersonBirthDate as Day | undefined,
    expected_date_of_birth: numbers.ExpectedPersonBirthDate as Day | undefined,
    sex: numbers.Sex,
    ethnicity,
    // Of one who is not born yet it is not asked.
    disabilities: numbers.PersonBirthDate === undefined ? undefined : disabilitiesOf(child, today),
    postcode: homePostcode(child, today),
    ...unaccompanied(child, today),
  })
}

/** The questionnaires of the window that have a score, and those that the DfE was told of before. A reason for none has no place in the feed. */
export function healthOf(child: Child, window: FeedWindow, held: FeedHealth | undefined): FeedHealth {
  const wasTold = (date: Day) => held?.sdq_assessments?.some(s => s.date === date)
  const scored = child.sdqAssessments.flatMap(({ date, score }) => (score === undefined ? [] : [{ date, score }]))
  return said<FeedHealth>({
    sdq_assessments: scored
      .filter(({ date }) => touchesWindow(window, date, date) || wasTold(date))
      .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.score - b.score)),
  })
}

/** The API takes thirteen characters or nothing. What is wrong with another number, the checks of the census say. */
const thirteen = (number: string | undefined) => (number?.length === 13 ? number : undefined)

/** None stands beside no other. Nothing recorded is not the same as none. */
function disabilitiesOf(child: Child, today: Day): string[] {
  const now = child.disabilities.filter(d => !(d.startDate && d.startDate > today) && !(d.endDate && d.endDate <= today))
  const codes = [...new Set(now.map(d => d.disability))].sort()
  const some = codes.filter(code => code !== 'NONE')
  return some.length > 0 ? some : codes
}

/** Where the child's home is now. What is hidden from those whose work does not need it is not sent out either: an address, or where the child of a restricted record lives. */
function homePostcode(child: Child, today: Day): string | undefined {
  const home = child.addresses
    .filter(a => a.type === 'home' && isDuring(a, today))
    .reduce<(typeof child.addresses)[number] | undefined>((last, a) => (last && last.startDate > a.startDate ? last : a), undefined)
  return home?.confidential || isRestricted(child, today) ? undefined : home?.postcode
}

/** The child is told of all the same: the law asks for them. */
export const isRestricted = (child: Child, today: Day): boolean => child.restrictions.some(r => isDuring(r, today))

/** Yes while they are unaccompanied; no, and since when, afterwards. Where nothing is known of their status, nothing is said. */
function unaccompanied(child: Child, today: Day): Pick<FeedDetails, 'uasc_flag' | 'uasc_end_date'> {
  const begun = child.immigrationStatuses.filter(s => s.startDate <= today)
  const alone = begun.filter(s => s.status === 'unaccompanied')
  const isNow = alone.some(s => !s.endDate || s.endDate > today)
  const ended = alone.flatMap(s => s.endDate ?? []).reduce<Day | undefined>((a, b) => (a ? later(a, b) : b), undefined)
  return said<Pick<FeedDetails, 'uasc_flag' | 'uasc_end_date'>>({
    uasc_flag: begun.length > 0 ? isNow : undefined,
    uasc_end_date: isNow ? undefined : ended,
  })
}
