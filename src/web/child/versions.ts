import { labelled } from '../../kernel/kernel.ts'
import { type Html, html } from '../html.ts'
import { govuk, momentText } from '../kit.ts'
import { factsOf, type Reading } from './entry-facts.ts'
import type { EntryStory } from './story.ts'

/** Every version beside the one before it, the last first: who said it, when, why, and what is different. */
export function versionsTable({ kind, versions }: EntryStory, reading: Reading): Html {
  const columns = versions.toReversed().map(entry => ({ entry, facts: new Map(factsOf(entry, reading).map(f => [f.field, f.is])) }))
  const fields = [...new Set(columns.flatMap(c => [...c.facts.keys()]))]
  const order = fields.toSorted((a, b) => position(a) - position(b))
  const table = govuk.table({
    caption: 'Every version, the last first',
    captionClasses: 'govuk-visually-hidden',
    classes: 'kith-versions kith-cards',
    firstCellIsHeader: true,
    head: [
      { text: 'What it says' },
      ...columns.map(({ entry }, i) => ({
        html: html`Version ${entry.version}${i === 0 && html` ${govuk.tag({ text: entry.withdrawn ? 'Recorded in error' : 'Now', classes: entry.withdrawn ? 'govuk-tag--red' : 'govuk-tag--green' })}`}`,
      })),
    ],
    rows: [
      [{ text: 'Recorded by' }, ...columns.map(c => cell(c.entry.version, reading.names(c.entry.recordedBy) ?? 'Not named here'))],
      [{ text: 'When we knew' }, ...columns.map(c => cell(c.entry.version, momentText(c.entry.recordedAt)))],
      [{ text: 'Why' }, ...columns.map(c => cell(c.entry.version, c.entry.because))],
      ...order.map(field => [
        { text: labelled(kind, field) },
        ...columns.map(({ entry, facts }, i) => {
          const [now, before] = [facts.get(field), columns[i + 1]?.facts.get(field)]
          const isNew = columns[i + 1] !== undefined && now !== before && !entry.withdrawn
          return cell(entry.version, said(now, isNew))
        }),
      ]),
    ],
  })
  return versions.length > 3
    ? html`<div class="kith-many-versions" role="region" aria-label="Every version" tabindex="0">${table}</div>`
    : table

  function position(field: string) {
    return fields.indexOf(field)
  }
}

const cell = (version: number, inside: Html | string) => ({
  html: html`<div class="kith-words">${inside}</div>`,
  attributes: { 'data-label': `Version ${version}` },
})

const said = (now: string | undefined, isNew: boolean) =>
  isNew ? html`<span class="kith-changed"><span class="govuk-visually-hidden">Changed: </span>${now ?? 'Nothing'}</span>` : (now ?? '–')
