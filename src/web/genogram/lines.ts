import { type Html, html } from '../html.ts'

export interface Point {
  x: number
  y: number
}

export const line = (a: Point, b: Point, more = ''): Html =>
  html`<line class="kith-genogram__line${more}" x1="${a.x}" y1="${a.y}" x2="${b.x}" y2="${b.y}"></line>`

interface Family {
  parents: readonly Point[]
  children: readonly Point[]
  former: boolean
  /** How far below the parents the line runs from which the children hang. */
  bar: number
  /** How far below a parent who stands alone the line begins: under their name. */
  underName: number
  /** The parent who has no child with whoever stands beside them, on the side of the other parent. */
  apart: 'left' | 'right'
  /** Everyone who is drawn: a line between two parents goes round whoever stands between them. */
  all: readonly Point[]
}

/** A line between the parents, one down from it, and one to each child. Two strokes across it: they are a couple no more. */
export function family({ parents, children, former, bar, underName, apart, all }: Family): Html {
  const [one] = parents
  if (!one || children.length === 0) return html``
  const [left, right] = [Math.min(...parents.map(p => p.x)), Math.max(...parents.map(p => p.x))]
  const between = all.filter(p => p.y === one.y && p.x > left && p.x < right)
  const { path, drop } =
    between.length > 0 ? around(one.y, left, right, apart) : { path: `M${left} ${one.y} H${right}`, drop: (left + right) / 2 }
  const from = parents.length === 1 ? one.y + underName : between.length > 0 ? one.y - detour : one.y
  const y = one.y + bar
  const sides = [...children.map(c => c.x), drop]
  return html`
    ${parents.length > 1 && html`<path class="kith-genogram__line" d="${path}"></path>`}
    ${former && strokes(between.length > 0 ? drop + 24 : (drop + right) / 2 - 12, from)}
    ${line({ x: drop, y: from }, { x: drop, y })}
    ${line({ x: Math.min(...sides), y }, { x: Math.max(...sides), y })}
    ${children.map(c => line({ x: c.x, y }, { x: c.x, y: c.y - 21 }))}`
}

const detour = 33

/** Over whoever stands between two parents; down again beside the one of them who is not with their neighbour. */
function around(y: number, left: number, right: number, apart: 'left' | 'right') {
  const step = 69
  return {
    path: `M${left + 9} ${y} V${y - detour} H${right - 9} V${y}`,
    drop: apart === 'left' ? left + step : right - step,
  }
}

const strokes = (x: number, y: number) => html`${[0, 7].map(dx => line({ x: x + dx - 4, y: y + 9 }, { x: x + dx + 4, y: y - 9 }))}`

/** A tie with its word: in an arc over those of the same generation, or straight to another one. */
export function tied(a: Point | undefined, b: Point | undefined, word: string): Html {
  if (!a || !b) return html``
  const isLevel = a.y === b.y
  const lift = isLevel ? Math.min(26 + Math.abs(a.x - b.x) / 24, 44) : 0
  const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 - lift }
  const from = isLevel ? { x: a.x + Math.sign(b.x - a.x) * 16, y: a.y - 16 } : a
  const to = isLevel ? { x: b.x - Math.sign(b.x - a.x) * 16, y: b.y - 16 } : b
  return html`<path class="kith-genogram__line kith-genogram__line--tie" d="M${from.x} ${from.y} Q${middle.x} ${middle.y - lift / 2} ${to.x} ${to.y}"></path>
    <text class="kith-genogram__word" x="${middle.x}" y="${middle.y}">${word}</text>`
}
