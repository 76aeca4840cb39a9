import type { Refusal } from '../../kernel/kernel.ts'
import type { Answers, Ask, Option } from '../../pathway/pathway.ts'
import { type Html, html } from '../html.ts'
import { govuk, refused } from '../kit.ts'
import { fieldOf } from '../step-field.ts'
import type { Fact } from './facts.ts'

export interface CorrectForm {
  asks: readonly Ask[]
  answers: Answers
  refusals: readonly Refusal[]
  optionsOf: (ask: Ask) => readonly Option[]
  /** The version that is being corrected: whoever saves another one first is not overwritten. */
  version: number
  /** What this worker may not correct, as it stands. */
  kept: readonly Fact[]
}

export const why = {
  field: '_because',
  label: 'Why is it corrected?',
  hint: 'What it said before is kept, with this reason',
  as: 'words',
  rows: 2,
} as const

/** An entry as a form made from its schema, with a reason. */
export function correctForm({ asks, answers, refusals, optionsOf, version, kept }: CorrectForm): Html {
  const drawn = { asks: [...asks, why], answers, refusals, optionsOf, allOptional: false }
  return html`${refusals.length > 0 && refused(refusals)}
    ${
      kept.length > 0 &&
      html`<dl class="kith-shown">${kept.map(({ says, is }) => html`<div><dt>${says}</dt><dd>${is}</dd></div>`)}</dl>
      <p class="govuk-body">These are not corrected here. Where they are about the wrong person, say that this was recorded in error and record it again; a decision is corrected by those who may make it.</p>`
    }
    <form method="post" novalidate>
      <input type="hidden" name="_version" value="${version}">
      ${drawn.asks.map(ask => fieldOf(ask, drawn))}
      ${govuk.button({ text: 'Save the correction', preventDoubleClick: true })}
    </form>`
}
