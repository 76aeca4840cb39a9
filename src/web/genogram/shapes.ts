import { type Html, html } from '../html.ts'

/** The outline that says who somebody is, `r` from its middle to its edge. */
export function shapeOf(
  { sex, unborn }: { sex?: string | undefined; unborn?: boolean | undefined },
  { x, y }: { x: number; y: number },
  r: number,
): Html {
  const outline = 'kith-genogram__person'
  if (unborn) return html`<path class="${outline}" d="M${x} ${y - r} L${x + r} ${y + r} L${x - r} ${y + r} Z"></path>`
  if (sex === 'F') return html`<circle class="${outline}" cx="${x}" cy="${y}" r="${r}"></circle>`
  if (sex === 'M') return html`<rect class="${outline}" x="${x - r}" y="${y - r}" width="${2 * r}" height="${2 * r}"></rect>`
  return html`<path class="${outline}" d="M${x} ${y - r} L${x + r} ${y} L${x} ${y + r} L${x - r} ${y} Z"></path>`
}
