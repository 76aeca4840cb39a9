import { type Day, dayInShort } from '../../kernel/kernel.ts'
import { type Html, html } from '../html.ts'
import { at, type Placed, placed, type Scale, type Span, scaleOf, wordsHigh, yearsOf } from './layout.ts'

export interface Bar extends Span {
  says: string
  /** The class of its shade. */
  sort: string
}

const width = 340
const left = { years: 34, homes: 44, laws: 204 }
const wide = { homes: 14, laws: 8 }
const top = 30

/**
 * The homes of a child and the law that held, through the years: time runs down, so that it is read on a phone and on paper as well.
 * A table says the same beside it.
 */
export function carePicture(
  { homes, laws, stays }: { homes: readonly Bar[]; laws: readonly Bar[]; stays: readonly Span[] },
  today: Day,
): Html {
  const scale = scaleOf([...homes, ...laws], today)
  const [placedHomes, placedLaws] = [placed(homes, scale), placed(laws, scale)]
  const words = [...placedHomes, ...placedLaws].map(each => each.words + wordsHigh)
  const height = top + Math.max(scale.height + 22, ...words) + 4
  return html`<svg class="kith-care__picture" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img"
      aria-label="${homes.length} homes and ${laws.length} legal statuses, from ${dayInShort(scale.from)}. The table says the same.">
    <text class="kith-care__head" x="${left.homes}" y="14">Home</text>
    <text class="kith-care__head" x="${left.laws}" y="14">Legal status</text>
    ${yearsOf(scale).map(
      ({ year, y }) => html`<line class="kith-care__year-line" x1="${left.years + 4}" x2="${width}" y1="${top + y}" y2="${top + y}"></line>
      <text class="kith-care__year" x="${left.years}" y="${top + y + 4}">${year}</text>`,
    )}
    ${placedHomes.map(each => drawn(each, left.homes, wide.homes))}
    ${stays.map(stay => away(stay, scale))}
    ${placedLaws.map(each => drawn(each, left.laws, wide.laws))}
    <text class="kith-care__year" x="${left.years}" y="${top + scale.height + 4}">${scale.until === today ? 'Now' : ''}</text>
  </svg>`
}

/** A bar, its words beside its beginning, and a line from one to the other where the words had to make room. */
function drawn({ says, sort, from, top: begins, bottom, words }: Placed<Bar>, x: number, w: number): Html {
  const [beside, y] = [x + w + 8, top + words]
  const isMoved = words > begins + 2
  return html`<rect class="kith-care__bar kith-care__bar--${sort}" x="${x}" y="${top + begins}" width="${w}" height="${bottom - begins}"></rect>
    ${isMoved && html`<path class="kith-care__tie" d="M${x + w} ${top + begins + 2} L${beside - 2} ${y + 7}"></path>`}
    <text class="kith-care__says" x="${beside}" y="${y + 12}">${says}</text>
    <text class="kith-care__from" x="${beside}" y="${y + 27}">${dayInShort(from)}</text>`
}

/** A short stay away stands inside the bar of the home to which the child returned. */
function away({ from, until }: Span, scale: Scale): Html {
  const y = top + at(scale, from)
  const high = Math.max(3, at(scale, until ?? scale.until) - at(scale, from))
  return html`<rect class="kith-care__away" x="${left.homes + 4}" y="${y}" width="6" height="${high}"></rect>`
}
