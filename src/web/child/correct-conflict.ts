import type { Answers } from '../../pathway/pathway.ts'
import type { Entry } from '../../record/record.ts'
import { type Html, html } from '../html.ts'
import { govuk, momentText } from '../kit.ts'
import { manyOf } from '../step-field.ts'
import type { Fact } from './facts.ts'

interface Both {
  by: string
  theirs: Entry
  theirFacts: readonly Fact[]
  yourFacts: readonly Fact[]
  answers: Answers
}

/** Somebody corrected the same entry first: both stand side by side, and nothing is lost whatever is chosen. */
export function correctConflict({ by, theirs, theirFacts, yourFacts, answers }: Both): Html {
  const fields = [...new Map([...theirFacts, ...yourFacts].map(f => [f.field, f.says]))]
  const said = (facts: readonly Fact[], field: string) => facts.find(f => f.field === field)?.is ?? '–'
  const cell = (label: string, words: string) => ({
    html: html`<div class="kith-words">${words}</div>`,
    attributes: { 'data-label': label },
  })
  return html`<p class="govuk-body">${by} saved this at ${momentText(theirs.recordedAt)}, while you were writing: ${theirs.because}. Nothing of yours is lost, and nothing of theirs: choose what the record says from now on. Every version is kept.</p>
    ${govuk.table({
      caption: 'Both versions',
      captionClasses: 'govuk-visually-hidden',
      classes: 'kith-both kith-cards',
      firstCellIsHeader: true,
      head: [{ text: 'What it says' }, { text: `What ${by} saved` }, { text: 'What you wrote' }],
      rows: fields.map(([field, says]) => {
        const [a, b] = [said(theirFacts, field), said(yourFacts, field)]
        return [
          { html: html`${says}${a !== b && html` ${govuk.tag({ text: 'Different', classes: 'govuk-tag--yellow' })}`}` },
          cell(`What ${by} saved`, a),
          cell('What you wrote', b),
        ]
      }),
    })}
    <form method="post" data-no-draft>
      <input type="hidden" name="_version" value="${theirs.version}">
      ${Object.keys(answers)
        .filter(name => !['_version', '_then'].includes(name))
        .flatMap(name => manyOf(answers, name).map(value => html`<input type="hidden" name="${name}" value="${value}">`))}
      <div class="govuk-button-group">
        ${govuk.button({ text: 'Save mine', name: '_then', value: 'save', preventDoubleClick: true })}
        ${govuk.button({ text: 'Keep theirs', name: '_then', value: 'theirs', classes: 'govuk-button--secondary' })}
        ${govuk.button({ text: 'Go on editing mine', name: '_then', value: 'edit', classes: 'govuk-button--secondary' })}
      </div>
    </form>`
}
