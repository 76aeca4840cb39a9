import type { Id } from '../../kernel/kernel.ts'
import { labelled } from '../../kernel/kernel.ts'
import { type ChildKind, childKinds } from '../../record/record.ts'
import { type Html, html } from '../html.ts'
import { emptyState, momentText } from '../kit.ts'
import { factList, factsOf, type Reading, recordedLine } from './entry-facts.ts'
import { entryHref } from './entry-title.ts'
import type { EntryStory } from './story.ts'

const order = Object.keys(childKinds) as ChildKind[]

export interface Recorded extends Reading {
  child: Id
  entries: readonly EntryStory[]
  /** Which of them the asker may correct, and take back. */
  mayCorrect: (entry: EntryStory) => boolean
  mayWithdraw: (entry: EntryStory) => boolean
}

/** Everything that is held, by kind; and after it what was taken back, so that nobody misses it. */
export function recordList(recorded: Recorded): Html {
  const held = recorded.entries.filter(e => !e.last.withdrawn)
  const back = recorded.entries.filter(e => e.last.withdrawn)
  const kinds = order.filter(kind => held.some(e => e.kind === kind))
  if (recorded.entries.length === 0) return emptyState({ says: 'Nothing of this kind is recorded.' })
  return html`${kinds.map(kind => section(recorded, kind, held))}
  ${
    back.length > 0 &&
    html`<section class="kith-kind" aria-labelledby="taken-back">
    <h2 class="govuk-heading-m" id="taken-back">Recorded in error</h2>
    <ul class="kith-findings">${back.map(
      e =>
        html`<li><a class="govuk-link" href="${entryHref(recorded.child, e.id)}">${e.title}</a> <span class="kith-note">${e.last.because}, ${recorded.names(e.last.recordedBy) ?? ''} at ${momentText(e.last.recordedAt)}</span></li>`,
    )}</ul>
  </section>`
  }`
}

const section = (
  recorded: Recorded,
  kind: ChildKind,
  held: readonly EntryStory[],
) => html`<section class="kith-kind" aria-labelledby="kind-${kind}">
    <h2 class="govuk-heading-m" id="kind-${kind}">${labelled(kind)}</h2>
    ${held
      .filter(e => e.kind === kind)
      .toReversed()
      .map(entry => card(recorded, entry))}
  </section>`

function card(recorded: Recorded, entry: EntryStory): Html {
  const { child, mayCorrect, mayWithdraw } = recorded
  const href = entryHref(child, entry.id)
  const about = html`<span class="govuk-visually-hidden"> ${entry.title}</span>`
  const versions = entry.versions.length
  return html`<article class="kith-entry" id="${entry.id}">
    <h3 class="govuk-heading-s"><a class="govuk-link govuk-link--no-visited-state" href="${href}">${entry.title}</a></h3>
    ${factList(factsOf(entry.last, recorded))}
    ${recordedLine(entry.last, recorded)}
    <p class="kith-entry__links">
      <a class="govuk-link" href="${href}">${versions === 1 ? 'History' : `History (${versions} versions)`}${about}</a>
      ${mayCorrect(entry) && html`<a class="govuk-link" href="${href}/correct">Correct${about}</a>`}
      ${mayWithdraw(entry) && html`<a class="govuk-link" href="/children/${child}/record/withdraw/${entry.id}">Recorded in error${about}</a>`}
    </p>
  </article>`
}

/** How many of each kind there are, to choose from. */
export const kindsOf = (entries: readonly EntryStory[]): { kind: ChildKind; text: string; count: number }[] =>
  order.flatMap(kind => {
    const count = entries.filter(e => e.kind === kind && !e.last.withdrawn).length
    return count > 0 ? [{ kind, text: labelled(kind), count }] : []
  })

export const isChildKind = (text: string | undefined): text is ChildKind => text !== undefined && order.includes(text as ChildKind)
