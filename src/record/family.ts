import type { Id } from '../kernel/kernel.ts'
import type { Facts } from './kinds.ts'

export type RelationshipType = Facts<'relationship'>['type']

/** What one person is to another: `is` the mother of `of`. */
export interface Relation {
  is: Id
  of: Id
  type: RelationshipType
  parentalResponsibility?: boolean
  note?: string
  entry: Id
}

const inverses: Partial<Record<RelationshipType, RelationshipType>> = {
  mother: 'child',
  father: 'child',
  parent: 'child',
  child: 'parent',
  stepParent: 'stepChild',
  stepChild: 'stepParent',
  grandparent: 'grandchild',
  grandchild: 'grandparent',
  auntOrUncle: 'nieceOrNephew',
  nieceOrNephew: 'auntOrUncle',
  sibling: 'sibling',
  halfSibling: 'halfSibling',
  stepSibling: 'stepSibling',
  cousin: 'cousin',
  partner: 'partner',
  formerPartner: 'formerPartner',
  friend: 'friend',
}

/** The same relation, seen from the other side. A carer's other side has no word of its own. */
export const seenFromTheOtherSide = (type: RelationshipType): RelationshipType => inverses[type] ?? 'other'

const inWords: Record<RelationshipType, string> = {
  mother: 'mother',
  father: 'father',
  parent: 'parent',
  stepParent: 'step-parent',
  partnerOfParent: 'partner of a parent',
  sibling: 'sister or brother',
  halfSibling: 'half-sister or half-brother',
  stepSibling: 'step-sister or step-brother',
  grandparent: 'grandparent',
  auntOrUncle: 'aunt or uncle',
  cousin: 'cousin',
  child: 'child',
  stepChild: 'step-child',
  grandchild: 'grandchild',
  nieceOrNephew: 'niece or nephew',
  partner: 'partner',
  formerPartner: 'former partner',
  carer: 'carer',
  fosterCarer: 'foster carer',
  specialGuardian: 'special guardian',
  friend: 'friend',
  other: 'other person',
}
const bySex: Partial<Record<RelationshipType, [female: string, male: string]>> = {
  parent: ['mother', 'father'],
  sibling: ['sister', 'brother'],
  halfSibling: ['half-sister', 'half-brother'],
  stepSibling: ['step-sister', 'step-brother'],
  grandparent: ['grandmother', 'grandfather'],
  auntOrUncle: ['aunt', 'uncle'],
  stepParent: ['step-mother', 'step-father'],
  child: ['daughter', 'son'],
  grandchild: ['granddaughter', 'grandson'],
  nieceOrNephew: ['niece', 'nephew'],
}

/** As people say it: her brother, his grandmother. */
export function relationInWords(type: RelationshipType, sex?: string): string {
  const words = bySex[type]
  return words && sex === 'F' ? words[0] : words && sex === 'M' ? words[1] : inWords[type]
}
