import { type Day, type Id, partialDateInWords } from '../../kernel/kernel.ts'
import { type Relation, relationInWords } from '../../record/record.ts'
import { type Html, html } from '../html.ts'
import { type Placed, treeOf } from './layout.ts'
import { shapeOf } from './shapes.ts'

export interface Relative {
  id: Id
  name: string
  sex?: string | undefined
  born?: { on: string; estimated: boolean } | undefined
  unborn?: boolean | undefined
  died?: Day | undefined
  href?: string | undefined
}

const across = 132
const down = 150
const edge = 66

/**
 * A family tree in the shapes that social workers draw: a square for a man or boy, a circle for a woman or girl, a diamond where we do not know, a
 * triangle before birth; a cross for somebody who died; a double line around the child whose page it is. A table says the same beside it.
 */
export function genogram(people: readonly Relative[], relations: readonly Relation[], self: Id): Html {
  const { placed, units, ties } = treeOf(
    people.map(p => p.id),
    relations,
    self,
  )
  const at = new Map(placed.map(p => [p.id, point(p)]))
  const width = Math.max(...[...at.values()].map(p => p.x)) + edge
  const height = Math.max(...[...at.values()].map(p => p.y)) + 84
  const shown = people.filter(p => at.has(p.id))
  const label = `Family tree of ${shown.length} people`
  return html`<div class="kith-genogram" role="group" aria-label="${label}" tabindex="0">
    <svg class="kith-genogram__tree" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}. The table says the same.">
      ${ties.map(tie => dotted(at.get(tie.is), at.get(tie.of), relationInWords(tie.type, shown.find(p => p.id === tie.is)?.sex)))}
      ${units.map(({ parents, children }) =>
        family(
          parents.flatMap(id => at.get(id) ?? []),
          children.flatMap(id => at.get(id) ?? []),
        ),
      )}
      ${shown.map(person => drawn(person, at.get(person.id)!, person.id === self))}
    </svg>
  </div>`
}

interface Point {
  x: number
  y: number
}
const point = ({ x, row }: Placed): Point => ({ x: edge + x * across, y: 40 + row * down })
const line = (a: Point, b: Point, more = '') =>
  html`<line class="kith-genogram__line${more}" x1="${a.x}" y1="${a.y}" x2="${b.x}" y2="${b.y}"></line>`

/** A line between the parents, one down from its middle, and one to each child. */
function family(parents: readonly Point[], children: readonly Point[]): Html {
  const [one] = parents
  if (!one || children.length === 0) return html``
  const bar = Math.max(...parents.map(p => p.y)) + 84
  const middle = parents.reduce((sum, p) => sum + p.x, 0) / parents.length
  const sides = [...children.map(c => c.x), middle]
  return html`
    ${parents.length > 1 && line({ x: Math.min(...parents.map(p => p.x)), y: one.y }, { x: Math.max(...parents.map(p => p.x)), y: one.y })}
    ${line({ x: middle, y: one.y }, { x: middle, y: bar })}
    ${line({ x: Math.min(...sides), y: bar }, { x: Math.max(...sides), y: bar })}
    ${children.map(c => line({ x: c.x, y: bar }, c))}`
}

function dotted(a: Point | undefined, b: Point | undefined, word: string): Html {
  if (!a || !b) return html``
  const lift = a.y === b.y ? 44 : 0
  const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 - lift }
  return html`<path class="kith-genogram__line kith-genogram__line--tie" d="M${a.x} ${a.y} Q${middle.x} ${middle.y - lift} ${b.x} ${b.y}"></path>
    <text class="kith-genogram__word" x="${middle.x}" y="${middle.y - 3}">${word}</text>`
}

function drawn(person: Relative, { x, y }: Point, isSelf: boolean): Html {
  const name = html`<text class="kith-genogram__name" x="${x}" y="${y + 38}">${short(person.name)}</text>`
  const born = person.unborn ? 'not yet born' : person.born ? `${partialDateInWords(person.born)}${person.died ? ', died' : ''}` : ''
  return html`<g>
    ${isSelf && shapeOf(person, { x, y }, 27)}${shapeOf(person, { x, y }, 21)}
    ${person.died && line({ x: x - 21, y: y - 21 }, { x: x + 21, y: y + 21 })}${person.died && line({ x: x + 21, y: y - 21 }, { x: x - 21, y: y + 21 })}
    ${person.href ? html`<a href="${person.href}">${name}</a>` : name}
    <text class="kith-genogram__born" x="${x}" y="${y + 54}">${born}</text>
  </g>`
}

/** A long name would run into the next person; the table has it whole. */
const short = (name: string) => (name.length > 18 ? `${name.slice(0, 17)}…` : name)
