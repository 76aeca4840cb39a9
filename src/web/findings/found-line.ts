import type { Id, Need } from '../../kernel/kernel.ts'
import { findingId } from '../../pathway/pathway.ts'
import type { Child } from '../../record/record.ts'
import { checkedNamed } from '../../returns/returns.ts'
import { entryHref } from '../child/entry-title.ts'
import { type Html, html, type Part } from '../html.ts'
import { dayText, momentText } from '../kit.ts'
import type { Found } from './open-findings.ts'
import { fixesOf } from './put-right.ts'

export interface ShowsFound {
  child: Child
  titleOf: (entry: Id) => string | undefined
  /** What is shown as it was known then is not put right there. */
  isNow: boolean
  may: ReadonlySet<Need>
  /** It is not wrong yet. */
  isComing?: boolean
}

/** What is wrong, in the check's own words; what it is about, who asks, since when; and the forms that put it right. */
export function foundLine(found: Found, { child, titleOf, isNow, may, isComing }: ShowsFound): Html {
  const fixes = fixesOf({ child, titleOf, may }, found)
  const accept = `/children/${child.id}/record/finding-reviewed/${findingId(found.at[0]!)}`
  return html`<li>${found.says}
    <span class="kith-note kith-found__about">${aboutWhat(found, child, titleOf)}${askedBy(found)}, ${isComing ? 'from' : 'since'} ${dayText(found.on)}${found.foundAt && html`, as the whole council was checked at ${momentText(found.foundAt)}`}.</span>
    ${
      isNow &&
      html`<span class="kith-found__fixes">${fixes.map(link)}${!isComing && may.has('record:child') && link({ text: 'Checked, and it is right', href: accept })}</span>`
    }</li>`
}

const link = ({ text, href }: { text: string; href: string }) => html` <a class="govuk-link" href="${href}">${text}</a>`

function aboutWhat({ at }: Found, child: Child, titleOf: ShowsFound['titleOf']): Part {
  const entries = [...new Set(at.map(f => f.entry))].filter(id => titleOf(id) !== undefined)
  return html`${entries.map((id, i) => html`${i > 0 && ', '}<a class="govuk-link" href="${entryHref(child.id, id)}">${titleOf(id)}</a>`)}${entries.length > 0 && '. '}`
}

/** Which return asks, and by which of its checks: those who send it know them by their codes. */
export const askedBy = ({ collection, rule, severity }: Pick<Found, 'collection' | 'rule' | 'severity'>): string =>
  collection === 'across'
    ? `Two returns contradict each other, ${severity}`
    : `${checkedNamed(collection)?.name ?? collection}, ${severity === 'query' ? 'query' : 'error'} ${rule}`
