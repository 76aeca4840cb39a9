import { type Day, type Id, postcode as readPostcode } from '../kernel/kernel.ts'
import { type Facts, first, type NewVersion, type RelationshipType } from '../record/record.ts'
import { type Reader, said } from './answers.ts'
import type { Option } from './step.ts'

/** What a new record is made with. `because` says why it is a new one, where somebody like it is known. */
export interface Beginning {
  subject: Id
  today: Day
  newId: () => Id
  because: string
  relatives: readonly Relative[]
}

/** Somebody who has a record, and what they are to the child. `familyGroup` is the one a child belongs to now. */
export interface Relative {
  person: Id
  isChild: boolean
  type: RelationshipType
  parentalResponsibility?: boolean
  familyGroup?: Id
}

const siblings: readonly RelationshipType[] = ['sibling', 'halfSibling', 'stepSibling']
const isSibling = ({ isChild, type }: Relative): boolean => isChild && siblings.includes(type)

/** One entry a relative, in the child's record; the other side is worked out. */
export const relationships = (child: Id, relatives: readonly Relative[], { newId, because }: Pick<Beginning, 'newId' | 'because'>) =>
  relatives.map(({ person, type, parentalResponsibility }) =>
    first('relationship', child, newId(), said({ person, type, parentalResponsibility }), because),
  )

/** Sisters and brothers have a record each and belong to one family: theirs if they have one, a new one if not. */
export function joinFamily(
  child: { id: Id; surname: string; familyGroup?: Id | undefined },
  relatives: readonly Relative[],
  { today, newId, because }: Pick<Beginning, 'today' | 'newId' | 'because'>,
): NewVersion[] {
  const kin = relatives.filter(isSibling)
  if (kin.length === 0) return []
  const held = child.familyGroup ?? kin.find(k => k.familyGroup)?.familyGroup
  const group = held ?? newId()
  const made = held ? [] : [first('familyGroup', group, group, { name: `${child.surname} family`, type: 'family' }, because)]
  const without = [...(child.familyGroup ? [] : [child.id]), ...kin.filter(k => !k.familyGroup).map(k => k.person)]
  return [...made, ...without.map(id => first('familyMembership', id, newId(), { familyGroup: group, startDate: today }, because))]
}

/** Where they live, as far as it was said. Since when is seldom known: it holds from the day on which we were told. */
export function addressSaid(read: Reader, { subject, today, newId, because }: Beginning): NewVersion[] {
  const lines = read.lines('lines')
  if (lines.length > 6) read.refuse('lines', 'Write the address on six lines or fewer')
  if (lines.some(line => line.length > 200)) read.refuse('lines', 'Each line of the address must be 200 characters or fewer')
  const postcode = readIfAny(read, 'postcode', readPostcode, 'That is not a postcode: leave this empty if it is not known')
  if (lines.length === 0 && !postcode) return []
  const confidential = read.many('confidential').includes('yes') || undefined
  return [first('address', subject, newId(), said({ type: 'home' as const, lines, postcode, confidential, startDate: today }), because)]
}

export const hiddenAddress: Option[] = [
  { value: 'yes', label: 'Keep this address hidden', hint: 'A refuge, for example. It is never searched, compared or shared.' },
]

export const otherNamesSaid = (read: Reader): string[] | undefined => {
  const names = read.lines('otherNames')
  if (names.some(name => name.length > 200)) read.refuse('otherNames', 'Each name must be 200 characters or fewer')
  return names.length > 0 ? names : undefined
}

/** Something that can be written in one way only, or is wrong. */
export function readIfAny(read: Reader, field: string, as: (text: string) => string | undefined, refused: string): string | undefined {
  const text = read.text(field)
  return text === '' ? undefined : (as(text) ?? read.refuse(field, refused))
}

/** A number that somebody else gave, and that we did not match ourselves. */
export const told = (type: Facts<'identifier'>['type'], value: string): Facts<'identifier'> => ({
  type,
  value,
  matchedBy: 'Told to us when the record was made',
})
