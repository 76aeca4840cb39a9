import { partialDateInWords } from '../kernel/kernel.ts'
import { type Adult, type Facts, type NewVersion, next } from '../record/record.ts'
import { Reader, said } from './answers.ts'
import { birthOfAdult, newAdultAsks, reachedBy } from './new-adult.ts'
import { addressSaid, type Beginning, otherNamesSaid } from './new-person.ts'
import type { Answers, Ask, Refused } from './step.ts'

const homeOf = ({ addresses }: Adult) => addresses.findLast(a => a.type === 'home' && !a.endDate)
const kept = (id: string) => `kept-${id}`

const asNow = [
  { value: 'safe', label: 'Safe to use' },
  { value: 'unsafe', label: 'Not safe, or not sure' },
  { value: 'gone', label: 'No longer theirs' },
]

/** What is asked of somebody grown up who has a record: what is held stands there; what is new is added. */
export const changeAdultAsks = (adult: Adult): Ask[] => [
  ...newAdultAsks.filter(a => ['firstName', 'surname', 'otherNames', 'dateOfBirth', 'sex'].includes(a.field)),
  { field: 'language', label: 'First language', as: 'line', optional: true },
  ...adult.contactDetails.map(
    ({ id, value }, i): Ask => ({
      field: kept(id),
      label: value,
      as: 'one',
      of: asNow,
      ...(i === 0 && { section: 'How they are reached now' }),
    }),
  ),
  ...newAdultAsks
    .filter(a => ['phone', 'phoneIsSafe', 'email', 'emailIsSafe', 'reachNote'].includes(a.field))
    .map(a => (a.field === 'phone' ? { ...a, label: 'Another phone number', section: 'Another way to reach them' } : a))
    .map(a => (a.field === 'email' ? { ...a, label: 'Another email address' } : a)),
  ...newAdultAsks
    .filter(a => ['lines', 'postcode', 'confidential'].includes(a.field))
    .map(a => (a.field === 'lines' ? { ...a, label: 'New address', hint: 'The one held before ends today', section: 'A new address' } : a)),
]

export const changeAdultPrefilled = ({ adultDetails: held, contactDetails }: Adult): Answers => ({
  firstName: held.firstName,
  surname: held.surname,
  otherNames: held.otherNames?.join('\n'),
  dateOfBirth: held.dateOfBirth && partialDateInWords(held.dateOfBirth),
  sex: held.sex,
  language: held.language,
  ...Object.fromEntries(contactDetails.map(c => [kept(c.id), c.safeToUse ? 'safe' : 'unsafe'])),
})

export function changeAdult(adult: Adult, { today, newId }: Pick<Beginning, 'today' | 'newId'>, answers: Answers): NewVersion[] | Refused {
  const beginning: Beginning = { subject: adult.id, today, newId, because: 'Brought up to date', relatives: [] }
  const read = new Reader(answers, today)
  const firstName = read.lineIfAny('firstName')
  const surname = read.line('surname', 'a surname, or “Not known”')
  const otherNames = otherNamesSaid(read)
  const { dateOfBirth, sex } = birthOfAdult(read)
  const language = read.lineIfAny('language')
  const reach = [...reachedBy(read, beginning, 'phone'), ...reachedBy(read, beginning, 'email')]
  const address = addressSaid(read, beginning)
  const home = homeOf(adult)
  if (address.length > 0 && home && home.startDate > today) read.refuse('lines', 'The address that is held begins later than today')
  if (read.refused || !surname) return read.no

  const { dateOfDeath } = adult.adultDetails
  const details = said({ firstName, surname, otherNames, dateOfBirth, dateOfDeath, sex, language })
  return [
    ...detailsChanged(adult, details),
    ...adult.contactDetails.flatMap(c => contactChanged(adult, c, read.text(kept(c.id)))),
    ...(address.length > 0 && home ? [next('address', adult.id, home, { endDate: today }, 'Moved')] : []),
    ...address,
    ...reach,
  ]
}

/** What was emptied is no longer said: so the whole of it is the next version, and not only what was written. */
function detailsChanged(
  { id, adultDetails: { version, recordedAt, recordedBy, id: entry, ...was } }: Adult,
  details: Facts<'adultDetails'>,
) {
  const same = (Object.keys({ ...was, ...details }) as (keyof typeof details)[]).every(
    f => JSON.stringify(was[f]) === JSON.stringify(details[f]),
  )
  if (same) return []
  return [{ subject: id, entry, version: version + 1, kind: 'adultDetails', because: 'Brought up to date', facts: details } as NewVersion]
}

function contactChanged({ id }: Adult, held: Adult['contactDetails'][number], now: string): NewVersion[] {
  if (now === 'gone') {
    const { id: entry, version } = held
    return [{ subject: id, entry, version: version + 1, kind: 'contactDetail', because: 'No longer theirs', withdrawn: true } as NewVersion]
  }
  const safeToUse = now === 'safe'
  if (now === '' || safeToUse === held.safeToUse) return []
  return [next('contactDetail', id, held, { safeToUse }, safeToUse ? 'Safe to use' : 'No longer safe')]
}
