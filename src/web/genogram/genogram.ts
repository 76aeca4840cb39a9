import { type Day, dayInShort, type Id, type PartialDate, partialDateInWords, precisionOf } from '../../kernel/kernel.ts'
import { type Relation, relationInWords } from '../../record/record.ts'
import { type Html, html } from '../html.ts'
import { lanesOf } from './lanes.ts'
import { treeOf } from './layout.ts'
import { family, line, type Point, tied } from './lines.ts'
import type { Placed, Unit } from './places.ts'
import { shapeOf } from './shapes.ts'

export interface Relative {
  id: Id
  name: string
  sex?: string | undefined
  born?: PartialDate | undefined
  /** In years, where the birth is known well enough to say. */
  age?: number | undefined
  unborn?: boolean | undefined
  died?: Day | undefined
  href?: string | undefined
}

const across = 138
const down = 164
const edge = 76
const top = 64
const below = 92

/**
 * A family tree in the shapes that social workers draw: a square for a man or boy, a circle for a woman or girl, a diamond where we do not know, a
 * triangle before birth; a cross for somebody who died; a double line around the child whose page it is. A table says the same beside it.
 */
export function genogram(people: readonly Relative[], relations: readonly Relation[], self: Id): Html {
  const ids = people.map(p => p.id)
  const { placed, units, ties } = treeOf(ids, relations, self)
  const at = new Map(placed.map(p => [p.id, point(p)]))
  const width = Math.max(...[...at.values()].map(p => p.x)) + edge
  const height = Math.max(...[...at.values()].map(p => p.y)) + below
  const shown = people.filter(p => at.has(p.id))
  const label = `Family tree of ${shown.length} people`
  const pointsOf = (of: readonly Id[]) => of.flatMap(id => at.get(id) ?? [])
  const underNameOf = ([id]: readonly Id[]) => labelOf(shown.find(p => p.id === id)!, id === self).bottom
  return html`<div class="kith-genogram" role="region" aria-label="Drawing of the family" tabindex="0">
    <svg class="kith-genogram__tree" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="group" aria-label="${label}. The table says the same.">
      ${barsOf(units, at).map(({ unit, bar }) =>
        family({
          parents: pointsOf(unit.parents),
          children: pointsOf(unit.children),
          former: unit.former === true,
          bar,
          underName: underNameOf(unit.parents),
          apart: apartIn(unit, units, at),
          all: [...at.values()],
        }),
      )}
      ${ties.map(tie => tied(at.get(tie.is), at.get(tie.of), relationInWords(tie.type, shown.find(p => p.id === tie.is)?.sex)))}
      ${shown.map(person => drawn(person, at.get(person.id)!, person.id === self))}
    </svg>
  </div>`
}

const point = ({ x, row }: Placed): Point => ({ x: edge + x * across, y: top + row * down })

/** How far below the parents each family's bar runs: those of a row that would meet run one below the other. */
function barsOf(units: readonly Unit[], at: ReadonlyMap<Id, Point>): { unit: Unit; bar: number }[] {
  const rows = Map.groupBy(units, u => at.get(u.parents[0]!)?.y)
  return [...rows.values()].flatMap(row => {
    const lanes = lanesOf(
      row.map(u => {
        const xs = u.children.map(id => at.get(id)!.x)
        const parents = u.parents.map(id => at.get(id)!.x)
        const middle = (Math.min(...parents) + Math.max(...parents)) / 2
        return { left: Math.min(...xs, middle), right: Math.max(...xs, middle) }
      }),
    )
    return row.map((unit, i) => ({ unit, bar: 92 + lanes[i]! * 11 }))
  })
}

/** Which of two parents has no child with their neighbour on the other's side: there the line to their children has room. */
function apartIn({ parents }: Unit, units: readonly Unit[], at: ReadonlyMap<Id, Point>): 'left' | 'right' {
  const [left, right] = parents.toSorted((a, b) => at.get(a)!.x - at.get(b)!.x)
  const next = [...at].filter(([, p]) => left && p.y === at.get(left)!.y && p.x > at.get(left)!.x).sort(([, a], [, b]) => a.x - b.x)[0]?.[0]
  return right && next && units.some(u => u.parents.includes(left!) && u.parents.includes(next)) ? 'right' : 'left'
}

function drawn(person: Relative, { x, y }: Point, isSelf: boolean): Html {
  const { start, lines, said } = labelOf(person, isSelf)
  const name = html`<text class="kith-genogram__name" x="${x}" y="${y + start}">${lines.map((each, i) => html`<tspan x="${x}" dy="${i === 0 ? 0 : leading}">${each}</tspan>`)}</text>`
  const corner = 21
  return html`<g>
    ${isSelf && shapeOf(person, { x, y }, 27)}${shapeOf(person, { x, y }, corner)}
    ${person.died ? cross({ x, y }, corner) : person.age !== undefined && html`<text class="kith-genogram__age" x="${x}" y="${y + 5}">${person.age}</text>`}
    ${person.href && !isSelf ? html`<a href="${person.href}">${name}</a>` : name}
    ${said && html`<text class="kith-genogram__born" x="${x}" y="${y + start + lines.length * leading}">${said}</text>`}
  </g>`
}

const cross = ({ x, y }: Point, r: number) =>
  html`${line({ x: x - r, y: y - r }, { x: x + r, y: y + r })}${line({ x: x + r, y: y - r }, { x: x - r, y: y + r })}`

const leading = 15

/** What stands below a shape: from where, in which lines, and where it ends. */
function labelOf({ name, unborn, born, died }: Relative, isSelf: boolean) {
  const start = isSelf ? 44 : 39
  const lines = linesOf(name)
  const said = died ? `died ${dayInShort(died)}` : unborn ? 'not yet born' : born ? `born ${shortly(born)}` : ''
  return { start, lines, said, bottom: start + (lines.length - (said ? 0 : 1)) * leading + 7 }
}

const shortly = (born: PartialDate) =>
  precisionOf(born) === 'day' && !born.estimated ? dayInShort(born.on as Day) : partialDateInWords(born)

/** A long name stands on two lines; what is longer still is in the table. */
function linesOf(name: string): string[] {
  const words = name.split(' ')
  const lines = name.length > 16 && words.length > 1 ? [words.slice(0, -1).join(' '), words.at(-1)!] : [name]
  return lines.map(each => (each.length > 18 ? `${each.slice(0, 17)}…` : each))
}
