import type { Id } from '../../kernel/kernel.ts'
import { bothSides, kinOf, type Relation, type RelationshipType } from '../../record/record.ts'
import { generations } from './generations.ts'
import { couple, type Placed, placesOf, type Unit } from './places.ts'

export interface Tree {
  placed: readonly Placed[]
  units: Unit[]
  /** Ties that no line of parents and children says: partners, carers, a friend. Drawn dotted, with their word. */
  ties: Relation[]
}

const parental = new Set<RelationshipType>(['mother', 'father', 'parent'])
const throughPartner = new Set<RelationshipType>(['partnerOfParent', 'stepParent', 'stepChild'])

/** A family tree of everyone who is tied to `self`, however it was recorded. The same people in any order give the same tree. */
export function treeOf(people: readonly Id[], given: readonly Relation[], self: Id): Tree {
  const known = new Set(people)
  const among = given.filter(r => known.has(r.is) && known.has(r.of) && r.is !== r.of)
  const relations = bothSides(among).sort((a, b) => (a.is + a.of + a.type < b.is + b.of + b.type ? -1 : 1))
  const rows = generations(relations, self)
  // Whoever is tied to the child by nobody is not part of the tree; so is what they are to each other.
  const units = unitsOf(relations.filter(r => rows.has(r.is)))
  const ties = tiesOf(
    among.filter(r => rows.has(r.is)),
    units,
  )
  return { placed: placesOf({ people: [...rows.keys()].sort(), rows, units, ties, self }), units, ties }
}

function unitsOf(relations: readonly Relation[]): Unit[] {
  const parents = new Map<Id, Set<Id>>()
  for (const { is, of, type } of relations) if (parental.has(type)) parents.set(of, (parents.get(of) ?? new Set()).add(is))
  const units = Map.groupBy(parents, ([, of]) => [...of].sort().join(' '))
  return [...units].map(([key, children]) => {
    const pair = key.split(' ')
    const former = relations.some(r => r.type === 'formerPartner' && pair.includes(r.is) && pair.includes(r.of))
    return { parents: pair, children: children.map(([child]) => child).sort(), ...(former && { former }) }
  })
}

/** What the lines do not say already. A tie that both records hold is drawn once. */
function tiesOf(among: readonly Relation[], units: readonly Unit[]): Relation[] {
  const lines = units.flatMap(u => u.parents.flatMap(is => u.children.map((of): Relation => ({ is, of, type: 'parent', entry: '' }))))
  const partners = among.filter(r => couple.has(r.type))
  const isPair = (r: Relation) => units.some(u => u.parents.includes(r.is) && u.parents.includes(r.of))
  const isParent = (a: Id, b: Id) => lines.some(l => l.is === a && l.of === b)
  const follows = (r: Relation) => kinOf(r.of, lines).some(k => k.person === r.is) || kinOf(r.is, lines).some(k => k.person === r.of)
  const isThroughPartner = (r: Relation) =>
    throughPartner.has(r.type) &&
    partners.some(p => [p.is, p.of].some(a => isParent(a, r.of) || isParent(a, r.is)) && [p.is, p.of].some(a => a === r.is || a === r.of))
  const left = among.filter(r => !(couple.has(r.type) && isPair(r)) && !follows(r) && !isThroughPartner(r))
  const once = new Map(left.toReversed().map(r => [[r.is, r.of].sort().join(' '), r]))
  return [...once.values()].sort((a, b) => (a.is + a.of < b.is + b.of ? -1 : 1))
}
