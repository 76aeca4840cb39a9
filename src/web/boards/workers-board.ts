import { type Day, type Id, isDuring } from '../../kernel/kernel.ts'
import { perFullTime, usualCeiling, type Work, workInWords } from '../../workforce/workforce.ts'
import { type Html, html } from '../html.ts'
import type { BoardCell } from '../kit/board.ts'
import { bar, board, govuk } from '../kit.ts'
import type { PostLoad } from './loads.ts'

/** The kinds of work that a load is made of, the heaviest first. */
const mix: readonly Work[] = ['childProtection', 'section47', 'lookedAfter', 'childInNeed', 'assessment', 'referral']
const heads: Partial<Record<Work, string>> = {
  childProtection: 'CP',
  section47: 'S47',
  lookedAfter: 'Care',
  childInNeed: 'CIN',
  assessment: 'Assess',
  referral: 'Refer',
}

interface Given {
  today: Day
  posts: readonly PostLoad[]
  /** Cases for one full-time worker, above which a load is marked. */
  ceiling: number
  overdue: ReadonlyMap<Id, number>
  /** Where a post's own cases are listed. */
  listOf: (post: Id) => string
}

/** As it was asked for in the page's address; the usual one where it was not, or not as a number that could be meant. */
export function ceilingFrom(text: string | undefined): number {
  const n = Number(text)
  return Number.isInteger(n) && n >= 5 && n <= 40 ? n : usualCeiling
}

/** Each post, who is in it, and what it holds. One that nobody is in stands first, and says why. */
export function workersBoard({ today, posts, ceiling, overdue, listOf }: Given): Html {
  const most = Math.max(ceiling * 1.5, ...posts.map(perFullTime))
  const inOrder = posts
    .filter(p => p.cases > 0 || p.allocation.allocated || p.allocation.reason !== 'ended')
    .toSorted((a, b) => rank(a) - rank(b) || b.cases - a.cases)
  return html`${board({
    caption: 'Workers and what they hold',
    empty: 'This team has no posts.',
    columns: [
      { head: 'Worker and post' },
      { head: 'Cases', numeric: true, sort: 'none' },
      { head: 'Per full-time', numeric: true, sort: 'none' },
      { head: `Against ${ceiling}` },
      ...mix.map(work => ({ head: heads[work]!, numeric: true })),
      { head: 'Overdue', numeric: true, sort: 'none' },
    ],
    rows: inOrder.map(load => [
      whoCell(load, today),
      {
        cell:
          load.cases > 0
            ? html`<a class="govuk-link" href="${listOf(load.post.id)}">${load.cases}<span class="govuk-visually-hidden"> cases of ${load.post.title}</span></a>`
            : '0',
        by: load.cases,
      },
      ...drawn(load, most, ceiling),
      ...mix.map(work => String(load.byWork.get(work) ?? 0)),
      { cell: String(overdue.get(load.post.id) ?? 0), by: overdue.get(load.post.id) ?? 0 },
    ]),
  })}
  <p class="govuk-body kith-note">${mix.map(work => `${heads[work]}: ${workInWords[work].toLowerCase()}`).join('. ')}. The line in each bar is at ${ceiling} cases for one full-time worker: above about 16 or 17, workers have said that they can no longer name each child.</p>`
}

const rank = ({ allocation, cases }: PostLoad) => (allocation.allocated ? 1 : cases > 0 ? 0 : 2)

/** What nobody holds is no load of anybody's: there it is not drawn. */
function drawn(load: PostLoad, most: number, ceiling: number): BoardCell[] {
  if (!load.allocation.allocated) return [{ cell: '–', by: -1 }, '']
  const value = perFullTime(load)
  const says = `${value} cases for one full-time worker, against ${ceiling}`
  return [{ cell: value.toFixed(1), by: value }, bar({ value, of: most, mark: ceiling, over: value > ceiling, says })]
}

function whoCell({ post, allocation, cases }: PostLoad, today: Day): Html {
  const part = post.fullTimeEquivalent === 1 ? '' : `, ${post.fullTimeEquivalent} of full time`
  if (allocation.allocated) return html`${allocation.to.map(w => w.name).join(' and ')} <span class="kith-note">${post.title}${part}</span>`
  const inPost = post.holdings.filter(h => isDuring(h, today) && !h.leftOn).map(h => h.name)
  return html`${inPost.length > 0 ? `${inPost.join(' and ')}, ${post.title}` : post.title} <span class="kith-note">${allocation.why}${part}</span>${
    cases > 0 && html` ${govuk.tag({ text: 'Unallocated', classes: 'govuk-tag--red' })}`
  }`
}
