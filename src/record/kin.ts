import type { Id } from '../kernel/kernel.ts'
import { type Relation, type RelationshipType, seenFromTheOtherSide } from './family.ts'

/** What somebody is to a person. `said` is what records it, in either's record; without it, it follows from what is said of others. */
export interface Kin {
  person: Id
  type: RelationshipType
  said?: Relation
}

const parental: readonly RelationshipType[] = ['mother', 'father', 'parent']
const siblings: readonly RelationshipType[] = ['sibling', 'halfSibling']

/** Each relation, and the same from the other side, as far as that has a word. */
export const bothSides = (relations: readonly Relation[]): Relation[] => [
  ...relations,
  ...relations.map(r => ({ ...r, is: r.of, of: r.is, type: seenFromTheOtherSide(r.type) })),
]

/** Everyone who is tied to a person: by what is recorded of the two, or as sister, brother, grandparent, aunt or uncle through their parents. */
export function kinOf(self: Id, relations: readonly Relation[]): Kin[] {
  const all = bothSides(relations)
  const parentsOf = (id: Id) => unique(all.filter(r => r.of === id && parental.includes(r.type)).map(r => r.is))
  const found = new Map<Id, Kin>()
  const put = (person: Id, type: RelationshipType, said?: Relation) => {
    if (person !== self && !found.has(person)) found.set(person, { person, type, ...(said && { said }) })
  }
  // What stands in the person's own record comes before what another record says of the same two.
  for (const said of relations.filter(r => r.of === self)) put(said.is, said.type, said)
  for (const said of relations.filter(r => r.is === self)) put(said.of, seenFromTheOtherSide(said.type), said)

  const parents = parentsOf(self)
  const people = unique(all.map(r => r.of))
  for (const other of people) {
    const type = siblingType(parents, parentsOf(other))
    if (type) put(other, type)
  }
  for (const parent of parents) {
    const above = parentsOf(parent)
    for (const grandparent of above) put(grandparent, 'grandparent')
    for (const other of people) if (other !== parent && siblingType(above, parentsOf(other))) put(other, 'auntOrUncle')
    for (const r of all) if (r.of === parent && siblings.includes(r.type)) put(r.is, 'auntOrUncle')
  }
  return [...found.values()]
}

/** They share a parent; whether both is only known where both of each are. */
function siblingType(a: readonly Id[], b: readonly Id[]): 'sibling' | 'halfSibling' | undefined {
  const shared = a.filter(id => b.includes(id)).length
  if (shared === 0) return undefined
  return shared === 1 && a.length > 1 && b.length > 1 ? 'halfSibling' : 'sibling'
}

const unique = (ids: readonly Id[]): Id[] => [...new Set(ids)]
