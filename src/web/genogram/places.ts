import type { Id } from '../../kernel/kernel.ts'
import type { Relation, RelationshipType } from '../../record/record.ts'

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
  /** They were a couple, and are not one any more. */
  former?: boolean
}

export const couple = new Set<RelationshipType>(['partner', 'formerPartner'])

interface Asked {
  people: readonly Id[]
  rows: ReadonlyMap<Id, number>
  units: readonly Unit[]
  ties: readonly Relation[]
  self: Id
}

/** From the youngest row up: children of the same parents side by side, parents above the middle of them. */
export function placesOf(asked: Asked): Placed[] {
  const { people, rows } = asked
  const at = new Map<Id, number>()
  for (let row = Math.max(...rows.values()); row >= 0; row--)
    placeRow(
      people.filter(id => rows.get(id) === row),
      asked,
      at,
    )
  const left = Math.min(...at.values())
  return people.map(id => ({ id, row: rows.get(id)!, x: at.get(id)! - left }))
}

/** Those of one row who stand together over the middle of the same children, and who stands at either side of them. */
interface Group {
  x: number
  ids: Id[]
  before: Id[]
  after: Id[]
}

function placeRow(here: readonly Id[], asked: Asked, at: Map<Id, number>): void {
  const { units, self } = asked
  const held = here.filter(id => units.some(u => u.parents.includes(id) || u.children.includes(id)))
  const anchors = held.length > 0 ? held : [here.includes(self) ? self : here[0]!]
  const outsiders = here.filter(id => !anchors.includes(id))
  const groups = groupsOf(anchors, asked, at)
  for (const id of outsiders) standBeside(id, groups, asked)
  let next = Number.NEGATIVE_INFINITY
  for (const { x, ids, before, after } of groups) {
    const order = [...before, ...ids, ...after]
    const middle = before.length + (ids.length - 1) / 2
    const start = Math.max(next, Number.isFinite(x) ? x - middle : Math.max(next, 0))
    for (const [i, id] of order.entries()) at.set(id, start + i)
    next = start + order.length
  }
  atTheEnds(
    outsiders.filter(id => !at.has(id)),
    here,
    asked,
    at,
  )
}

function groupsOf(ids: readonly Id[], { units, self }: Asked, at: ReadonlyMap<Id, number>): Group[] {
  const wanted = ids.map(id => {
    const below = units.filter(u => u.parents.includes(id)).flatMap(u => u.children.flatMap(child => at.get(child) ?? []))
    const x = below.length > 0 ? below.reduce((sum, each) => sum + each, 0) / below.length : Number.POSITIVE_INFINITY
    return { id, x, with: units.find(u => u.children.includes(id))?.parents.join(' ') ?? '~' }
  })
  // The child whose page it is leads their brothers and sisters.
  wanted.sort(
    (a, b) =>
      a.x - b.x ||
      (a.with < b.with ? -1 : a.with > b.with ? 1 : 0) ||
      Number(b.id === self) - Number(a.id === self) ||
      (a.id < b.id ? -1 : 1),
  )
  const parents = wanted.filter(w => Number.isFinite(w.x))
  const others = wanted.filter(w => !Number.isFinite(w.x))
  const group = (some: typeof wanted): Group => ({ x: some[0]!.x, ids: some.map(w => w.id), before: [], after: [] })
  const groups = [...Map.groupBy(parents, w => w.x).values()].map(group)
  const alone = others.filter(({ id, with: of }) => !standsWithSiblings(id, of, groups, units))
  return [...groups, ...[...Map.groupBy(alone, w => w.with).values()].map(group)]
}

/** Somebody without children stands on the outer side of the couples of their sister or brother, so that no line has to cross those. */
function standsWithSiblings(id: Id, parents: string, groups: Group[], units: readonly Unit[]): boolean {
  const siblings = units.find(u => u.parents.join(' ') === parents)?.children ?? []
  const i = groups.findIndex(g => g.ids.some(other => other !== id && siblings.includes(other)))
  if (i === -1) return false
  const isChained = (a: Group | undefined, b: Group | undefined) =>
    !!a && !!b && units.some(u => u.parents.some(p => a.ids.includes(p)) && u.parents.some(p => b.ids.includes(p)))
  let [first, last] = [i, i]
  while (isChained(groups[first - 1], groups[first])) first--
  while (isChained(groups[last], groups[last + 1])) last++
  const own = groups[i]!.ids.findIndex(other => siblings.includes(other))
  const isLeft = i - first < last - i || (i - first === last - i && own < groups[i]!.ids.length / 2 && groups[i]!.ids.length > 1)
  if (isLeft) groups[first]!.before.unshift(id)
  else groups[last]!.after.push(id)
  return true
}

/** A partner stands beside whom they are with, but never between two parents; anybody else at the end of the group. */
function standBeside(id: Id, groups: readonly Group[], asked: Asked): void {
  for (const { type, other } of tiesOf(id, asked)) {
    const group = groups.find(g => g.ids.includes(other))
    if (!group) continue
    const i = group.ids.indexOf(other)
    if (couple.has(type) && i === 0 && group.ids.length > 1) group.before.push(id)
    else if (couple.has(type) && i === group.ids.length - 1) group.after.unshift(id)
    else group.after.push(id)
    return
  }
}

/** Couples first, so that partners stand together. */
const tiesOf = (id: Id, { ties }: Asked) =>
  ties
    .filter(t => t.is === id || t.of === id)
    .map(t => ({ type: t.type, other: t.is === id ? t.of : t.is }))
    .sort((a, b) => Number(couple.has(b.type)) - Number(couple.has(a.type)))

/** Those who are tied to another generation only stand at the end of their row that is nearer to it. */
function atTheEnds(outsiders: readonly Id[], here: readonly Id[], asked: Asked, at: Map<Id, number>): void {
  for (const id of outsiders) {
    const taken = here.flatMap(other => at.get(other) ?? [])
    const [left, right] = [Math.min(...taken), Math.max(...taken)]
    const to = tiesOf(id, asked).flatMap(t => at.get(t.other) ?? [])[0] ?? right
    at.set(id, to <= (left + right) / 2 ? left - 1 : right + 1)
  }
}
