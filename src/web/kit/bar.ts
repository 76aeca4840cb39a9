import { type Html, html } from '../html.ts'

export interface Bar {
  value: number
  /** The length of the whole bar, in the same unit. */
  of: number
  /** What the bar shows, for those who do not see it: "24 of 30 points". */
  says: string
  /** A line across the bar: what is agreed, or what is usual. */
  mark?: number | undefined
  /** Over the limit is drawn in another pattern as well as in another colour. */
  over?: boolean | undefined
}

const share = (value: number, of: number) => (of > 0 ? Math.round(Math.min(Math.max(value / of, 0), 1) * 1000) / 10 : 0)

/** A small bar in a row of a table, whose number stands in the cell beside it. Positions are SVG attributes: no style is needed. */
export const bar = ({ value, of, says, mark, over }: Bar): Html =>
  html`<svg class="kith-bar" role="img" aria-label="${says}" viewBox="0 0 100 10" preserveAspectRatio="none" width="100%" height="14" focusable="false">
    <rect class="kith-bar__whole" x="0" y="0" width="100" height="10"></rect>
    <rect class="kith-bar__value${over && ' kith-bar__value--over'}" x="0" y="${over ? 0 : 2}" width="${share(value, of)}" height="${over ? 10 : 6}"></rect>
    ${mark !== undefined && html`<rect class="kith-bar__mark" x="${Math.max(share(mark, of) - 0.5, 0)}" y="0" width="1" height="10"></rect>`}
  </svg>`
