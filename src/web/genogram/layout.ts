import type { Id } from '../../kernel/kernel.ts'
import { type Relation, type RelationshipType, seenFromTheOtherSide } from '../../record/record.ts'

/** Where each person stands: a row for each generation, the oldest on top; `x` counts people from the left, and may lie between two. */
export interface Placed {
  id: Id
  x: number
  row: number
}
/** Parents, together or alone, and the children whom we know to be theirs. */
export interface Unit {
  parents: readonly Id[]
  children: readonly Id[]
}
export interface Tree {
  placed: Placed[]
  units: Unit[]
  /** Ties that are not of parents and children: partners, carers, an aunt. Drawn dotted, with their word. */
  ties: Relation[]
}

const parental = new Set<RelationshipType>(['mother', 'father', 'parent'])
/** How many generations above the other one a person stands. */
const above: Partial<Record<RelationshipType, number>> = {
  mother: 1,
  father: 1,
  parent: 1,
  stepParent: 1,
  partnerOfParent: 1,
  carer: 1,
  fosterCarer: 1,
  specialGuardian: 1,
  auntOrUncle: 1,
  grandparent: 2,
  sibling: 0,
  halfSibling: 0,
  stepSibling: 0,
  cousin: 0,
  partner: 0,
  formerPartner: 0,
  friend: 0,
  child: -1,
  stepChild: -1,
  nieceOrNephew: -1,
  grandchild: -2,
  other: 0,
}

/** A family tree of everyone who is tied to `self`, however it was recorded. The same people in any order give the same tree. */
export function treeOf(people: readonly Id[], given: readonly Relation[], self: Id): Tree {
  const known = new Set(people)
  const relations = bothSides(given.filter(r => known.has(r.is) && known.has(r.of)))
  const rows = generations(relations, self)
  const units = unitsOf(relations.filter(r => parental.has(r.type)))
  return { placed: placed([...rows.keys()].sort(), rows, units, self), units, ties: tiesOf(given, known, units) }
}

function bothSides(relations: readonly Relation[]): Relation[] {
  const other = relations.map(r => ({ ...r, is: r.of, of: r.is, type: seenFromTheOtherSide(r.type) }))
  return [...relations, ...other].sort((a, b) => (a.is + a.of + a.type < b.is + b.of + b.type ? -1 : 1))
}

function generations(relations: readonly Relation[], self: Id): Map<Id, number> {
  const rows = new Map([[self, 0]])
  const queue = [self]
  for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
    for (const { is, of, type } of relations) {
      if (of !== at || rows.has(is) || type === 'other') continue
      rows.set(is, rows.get(at)! - (above[type] ?? 0))
      queue.push(is)
    }
  }
  for (const { is, of } of relations) if (!rows.has(is) && rows.has(of)) rows.set(is, rows.get(of)!)
  const top = Math.min(...rows.values())
  return new Map([...rows].map(([id, row]) => [id, row - top]))
}

function unitsOf(relations: readonly Relation[]): Unit[] {
  const parents = new Map<Id, Set<Id>>()
  for (const { is, of } of relations) parents.set(of, (parents.get(of) ?? new Set()).add(is))
  const units = Map.groupBy(parents, ([, of]) => [...of].sort().join(' '))
  return [...units].map(([key, children]) => ({ parents: key.split(' '), children: children.map(([child]) => child).sort() }))
}

/** From the youngest row up: children of the same parents side by side, parents above the middle of them. */
function placed(people: readonly Id[], rows: Map<Id, number>, units: readonly Unit[], self: Id): Placed[] {
  const at = new Map<Id, number>()
  const last = Math.max(...rows.values())
  for (let row = last; row >= 0; row--) {
    const wanted = people.filter(id => rows.get(id) === row).map(id => ({ id, ...wish(id, units, at) }))
    // Whom nothing holds stands at the right; the child whose page it is leads their brothers and sisters.
    wanted.sort(
      (a, b) =>
        a.x - b.x ||
        (a.with < b.with ? -1 : a.with > b.with ? 1 : 0) ||
        Number(b.id === self) - Number(a.id === self) ||
        (a.id < b.id ? -1 : 1),
    )
    let next = 0
    for (const group of Map.groupBy(wanted, w => (Number.isFinite(w.x) ? `${w.x}` : w.with)).values()) {
      const middle = group[0]!.x
      const start = Number.isFinite(middle) ? Math.max(next, middle - (group.length - 1) / 2) : next
      for (const [i, { id }] of group.entries()) at.set(id, start + i)
      next = start + group.length
    }
  }
  return people.map(id => ({ id, row: rows.get(id)!, x: at.get(id)! }))
}

/** Above the middle of one's children; without any, beside those of the same parents. */
function wish(id: Id, units: readonly Unit[], at: Map<Id, number>): { x: number; with: string } {
  const below = units.filter(u => u.parents.includes(id)).flatMap(u => u.children.flatMap(child => at.get(child) ?? []))
  const x = below.length > 0 ? below.reduce((sum, each) => sum + each, 0) / below.length : Number.POSITIVE_INFINITY
  return { x, with: units.find(u => u.children.includes(id))?.parents.join(' ') ?? '~' }
}

function tiesOf(relations: readonly Relation[], known: Set<Id>, units: readonly Unit[]): Relation[] {
  const drawn = (r: Relation) =>
    units.some(
      u =>
        (u.parents.includes(r.is) && u.children.includes(r.of)) ||
        (u.children.includes(r.is) && (u.children.includes(r.of) || u.parents.includes(r.of))),
    )
  return relations.filter(r => known.has(r.is) && known.has(r.of) && !drawn(r))
}
