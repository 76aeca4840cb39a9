import { type Day, daysBetween, type Id } from '../../kernel/kernel.ts'
import { type Html, html } from '../html.ts'
import { dayText } from '../kit.ts'

/** When a child was last seen, and by whom. That nobody has seen them is said, and not left out. */
export function seenCell(
  { last_seen, last_seen_by }: { last_seen: Day | null; last_seen_by: Id | null },
  names: ReadonlyMap<Id, string>,
  today: Day,
): Html {
  if (!last_seen) return html`<strong>Not seen yet</strong>`
  const ago = daysBetween(last_seen, today)
  const when = ago === 0 ? 'today' : ago === 1 ? 'yesterday' : `${ago} days ago`
  const by = (last_seen_by && names.get(last_seen_by)) ?? 'somebody whose name is not recorded'
  return html`${dayText(last_seen, 'short')} <span class="kith-note">${when}, by ${by}</span>`
}
