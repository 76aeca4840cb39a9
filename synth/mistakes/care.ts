import { addYears, ageOn, type Day, forReturn } from '../../src/kernel/kernel.ts'
import type { Child, Known } from '../../src/record/record.ts'
import { after, first, type Mistake, within, type Year } from './mistake.ts'

type Plant = Mistake['plant']
interface During {
  startDate: Day
  endDate?: Day | undefined
}

/** Of those looked after in the year, more than on short breaks. */
const touches = (year: Year, { startDate, endDate }: During) => startDate <= year.until && !(endDate && endDate < year.from)
const placements = (child: Child, year: Year) =>
  child.placements.filter(p => touches(year, p)).toSorted((a, b) => (a.startDate < b.startDate ? -1 : 1))
const main = (child: Child, year: Year) => placements(child, year).filter(p => !p.temporaryFrom)
const periods = (child: Child, year: Year) => child.periodsOfCare.filter(p => touches(year, p))
const born = (child: Child) => child.childDetails.dateOfBirth && forReturn(child.childDetails.dateOfBirth)
const age = (child: Child, on: Day) => {
  const birth = born(child)
  return birth ? ageOn(birth, on) : undefined
}
/** In care from before the year until after it, without a break. */
const allYear = (child: Child, year: Year) =>
  periods(child, year).filter(p => p.startDate < year.from && !(p.endDate && p.endDate <= year.until) && !addedBreak(child))
const addedBreak = (child: Child) => child.legalStatuses.some(l => l.status === 'V3' || l.status === 'V4')
const moved = (child: Child, year: Year) =>
  main(child, year).filter(
    p =>
      p.endDate &&
      within(year, p.endDate) &&
      p.changeReason &&
      child.placements.some(next => next.startDate === p.endDate && !next.temporaryFrom),
  )
const fostered = (child: Child, year: Year) => main(child, year).filter(p => /^[UK]/.test(p.type) && p.type !== 'K3')
const reviewed = (child: Child, year: Year) =>
  periods(child, year).length === 0 ? [] : child.lookedAfterReviews.filter(r => within(year, r.date) && !r.cancelled)
const leaver = (child: Child, year: Year) => {
  const birth = born(child)
  return child.careLeaverContacts.filter(
    c => birth && c.aroundBirthday && within(year, addYears(birth, c.aroundBirthday)) && c.inTouch === 'YES',
  )
}

const slip = (check: string, says: string, plant: Plant): Mistake => ({ check, says, plant })
/** The first of some things has some facts changed. */
const changed =
  <T extends { id: string }>(some: (child: Child, year: Year) => readonly T[], facts: Record<string, unknown>): Plant =>
  (child, year, eraser) =>
    first(some(child, year), () => facts, eraser)

/** Slips in what the looked-after return asks. Each is found by the check that it names. */
export const careMistakes: readonly Mistake[] = [
  slip('225', 'A child moved, and the reason was left out.', changed(moved, { changeReason: undefined })),
  slip('234', 'Custody was chosen as the reason for a little child’s move.', (child, year, eraser) =>
    first(
      moved(child, year).filter(p => (age(child, p.endDate!) ?? 10) < 10),
      () => ({ changeReason: 'CUSTOD' }),
      eraser,
    ),
  ),
  slip('218', 'The provider’s Ofsted number was left out.', changed(fostered, { urn: undefined })),
  slip('526', 'It was left out who provides the placement.', changed(fostered, { provider: undefined })),
  slip('550', 'No provider was chosen for a foster placement, as if the child were at home.', changed(fostered, { provider: 'PR0' })),
  slip('392b', 'The postcode of the placement was left out.', (child, year, eraser) =>
    child.immigrationStatuses.length > 0 ? undefined : first(fostered(child, year), () => ({ postcode: undefined }), eraser),
  ),
  slip('378', 'A child who is accommodated by agreement was put down as living with a parent.', (child, year, eraser) =>
    first(
      fostered(child, year).filter(p => lawOn(child, p.startDate)?.status === 'V2'),
      () => ({ type: 'P1', provider: 'PR0', urn: undefined }),
      eraser,
    ),
  ),
  slip('371', 'Supported accommodation was chosen for a child under sixteen.', (child, year, eraser) =>
    first(
      fostered(child, year).filter(p => p.endDate && within(year, p.endDate) && (age(child, p.startDate) ?? 16) < 16),
      () => ({ type: 'K3' }),
      eraser,
    ),
  ),
  slip('361', 'Police protection was chosen for an order that lasted for weeks.', (child, year, eraser) =>
    first(
      child.legalStatuses.filter(l => within(year, l.startDate) && l.endDate && l.endDate > after(l.startDate, 10)),
      () => ({ status: 'L1' }),
      eraser,
    ),
  ),
  slip('380', 'Care was put down as beginning with a short stay.', (child, year, eraser) =>
    first(
      main(child, year).filter(p => within(year, p.startDate) && child.periodsOfCare.some(c => c.startDate === p.startDate)),
      () => ({ type: 'T0', provider: undefined, urn: undefined }),
      eraser,
    ),
  ),
  slip('148', 'Care ended, and nobody said why.', (child, year, eraser) =>
    first(
      child.periodsOfCare.filter(p => p.endDate && within(year, p.endDate)),
      () => ({ endReason: undefined }),
      eraser,
    ),
  ),
  slip('359', 'Nobody ended care on an eighteenth birthday.', (child, year, eraser) => {
    const birth = born(child)
    const adult = birth && addYears(birth, 18)
    const period = child.periodsOfCare.find(p => p.endDate === adult && adult && within(year, adult) && adult < year.until)
    const isOn = ({ endDate }: During) => endDate === adult
    if (!period) return undefined
    for (const each of [...child.legalStatuses, ...child.placements].filter(isOn)) eraser.edit(each.id, { endDate: undefined })
    return eraser.edit(period.id, { endDate: undefined, endReason: undefined })
  }),
  slip('167', 'How a child took part in their review was left out.', changed(reviewed, { participation: undefined })),
  slip('440', 'A review says that a child was under four who was not.', (child, year, eraser) =>
    first(
      reviewed(child, year).filter(r => (age(child, r.date) ?? 0) > 4),
      () => ({ participation: 'PN0' }),
      eraser,
    ),
  ),
  slip('441', 'A review says that a child of two came and spoke.', (child, year, eraser) =>
    first(
      reviewed(child, year).filter(r => (age(child, r.date) ?? 9) < 4),
      () => ({ participation: 'PN1' }),
      eraser,
    ),
  ),
  slip('191', 'Nobody asked whether immunisations are up to date.', (child, year, eraser) => {
    const [period] = allYear(child, year)
    if (!period || child.immunisationStatuses.length === 0) return undefined
    eraser.remove(child.immunisationStatuses)
    return period.id
  }),
  slip('186', 'The questionnaire of the year is neither there, nor a reason why not.', (child, year, eraser) => {
    const [period] = allYear(child, year)
    const asked = child.sdqAssessments.filter(s => within(year, s.date))
    const years = age(child, year.until) ?? 0
    if (!period || asked.length === 0 || years < 6 || years > 15) return undefined
    eraser.remove(asked)
    return period.id
  }),
  slip('630', 'Nobody asked a child new to care about an earlier permanent home.', (child, year, eraser) => {
    const period = child.periodsOfCare.find(p => within(year, p.startDate))
    if (!period || child.previousPermanences.length === 0 || addedBreak(child)) return undefined
    eraser.remove(child.previousPermanences)
    return period.id
  }),
  slip('575', 'A young person came back, and nobody wrote it down.', (child, year, eraser) => {
    const last = child.missingEpisodes.toSorted((a, b) => (a.from < b.from ? -1 : 1)).at(-1)
    const isStill = periods(child, year).some(p => !(p.endDate && p.endDate <= year.until))
    if (!last || !isStill || !within(year, last.from.slice(0, 10) as Day)) return undefined
    const on = last.from.slice(0, 10)
    const since = placements(child, year).some(
      p => p.startDate <= on && p.endDate && on < p.endDate && within(year, p.endDate) && isFollowed(child, p),
    )
    return since ? eraser.edit(last.id, { to: undefined }) : undefined
  }),
  slip('132', 'What a care leaver does was left out.', changed(leaver, { activity: undefined })),
  slip('133', 'Where a care leaver lives was left out.', changed(leaver, { accommodation: undefined })),
]

const lawOn = (child: Child, on: Day) => child.legalStatuses.find(l => l.startDate <= on && !(l.endDate && l.endDate <= on))
const isFollowed = (child: Child, { endDate }: Known<'placement'>) => child.placements.some(p => p.startDate === endDate)
