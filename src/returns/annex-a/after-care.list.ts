import type { Child } from '../../record/record.ts'
import { by, days, type Inspection, latest, list, text, touches } from './list.ts'
import { allocatedTo, disability, looks, whose } from './of-child.ts'
import { accommodations, activities, eligibilities, inTouch, reversed, yesNo } from './said.ts'

const lastContact = (child: Child, { on }: Inspection) =>
  child.careLeaverContacts
    .filter(c => c.date <= on)
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .at(-1)

export const careLeavers = list({
  number: 9,
  title: 'Care leavers',
  missing: 'A personal adviser is given by name where they are among the council’s workers; else the column says that none is recorded.',
  itemsOf: ({ leavingCareEligibilities }, { on }) => leavingCareEligibilities.filter(l => touches(l.startDate, l.endDate, on, on)),
})([
  ...whose(),
  text('Unaccompanied Asylum Seeking Child (UASC), or formerly UASC if 18 or over (Y/N)', ({ child }) =>
    yesNo(child.immigrationStatuses.some(s => s.status === 'unaccompanied')),
  ),
  disability(),
  ...allocatedTo(),
  text('Allocated Personal Advisor', ({ item, at }) => (item.personalAdviser && at.named(item.personalAdviser)) ?? 'None recorded'),
  text('Eligibility Category', ({ item }) => eligibilities.get(item.category)),
  days('Latest Pathway Plan Review Date', ({ child, at }) =>
    latest(
      child.pathwayPlans.flatMap(p => [p.startDate, ...(p.reviewedDates ?? [])]),
      at.on,
    ),
  ),
  text('LA in Touch', ({ child, at }) => inTouch.get(lastContact(child, at)?.inTouch ?? '') ?? 'c) Not recorded'),
  days('Latest Date of Contact', ({ child, at }) =>
    latest(
      child.careLeaverContacts.filter(c => c.inTouch === 'YES').map(c => c.date),
      at.on,
    ),
  ),
  text('Type of Accommodation', ({ child, at }) => accommodations.get(lastContact(child, at)?.accommodation ?? '')),
  text('Suitability of Accommodation', ({ child, at }) => {
    const suitable = lastContact(child, at)?.suitable
    return suitable === undefined ? undefined : suitable ? 'a) Suitable' : 'b) Unsuitable'
  }),
  text('Activity Status', ({ child, at }) => activities.get(lastContact(child, at)?.activity ?? '')),
])

export const adoptions = list({
  number: 10,
  title: 'Adoption',
  itemsOf: ({ adoptions }, { yearBefore, on }) =>
    adoptions.filter(a => a.decisionDate && touches(a.decisionDate, a.reversedDate ?? a.orderDate, yearBefore, on)),
})([
  text('Child Unique ID', ({ child }) => child.childDetails.laChildId),
  text('Family identifier', ({ item }) => item.adoptiveFamily),
  ...looks(),
  disability(),
  days('Date the Child Entered Care', ({ item, child }) =>
    latest(
      child.periodsOfCare.map(p => p.startDate),
      item.decisionDate!,
    ),
  ),
  days('Date of Decision that Child Should be Placed for Adoption', ({ item }) => item.decisionDate),
  days('Date of Placement Order', ({ item, at }) => by(at.on, item.placementOrderDate)),
  days('Date of Matching Child and Prospective Adopters', ({ item, at }) => by(at.on, item.matchedDate)),
  days('Date Placed for Adoption', ({ item, at }) => by(at.on, item.placedDate)),
  days('Date of Adoption Order', ({ item, at }) => by(at.on, item.orderDate)),
  days('Date of Decision that Child Should No Longer be Placed for Adoption', ({ item, at }) => by(at.on, item.reversedDate)),
  text('Reason Why Child No Longer Placed for Adoption', ({ item, at }) =>
    by(at.on, item.reversedDate) ? reversed.get(item.reversedReason ?? '') : undefined,
  ),
  days('Date the child was placed for fostering in FFA or concurrent planning placement', ({ item, at }) =>
    by(at.on, item.fosteringForAdoptionDate),
  ),
])

/** Its headings are there, so that a workbook has all its sheets; the record holds no adopters. */
export const adopters = list<never>({
  number: 11,
  title: 'Prospective adopters',
  missing: 'Not held yet: those who apply to adopt have no record of their own.',
  itemsOf: () => [],
})(
  [
    'Individual adopter identifier',
    'Family identifier',
    'Gender',
    'Ethnicity',
    'Disability',
    'Is the (prospective) adopter fostering for adoption?',
    'Date enquiry received',
    'Date Stage 1 started',
    'Date Stage 1 ended',
    'Date Stage 2 started',
    'Date Stage 2 ended',
    'Date application submitted',
    'Date application approved',
    'Date adopter matched with child(ren)',
    'Date child/children placed with adopter(s)',
    'No. of children placed',
    'Date of Adoption Order',
    'Date of leaving adoption process',
    'Reason for leaving adoption process',
  ].map(heading => text(heading, () => undefined)),
)
