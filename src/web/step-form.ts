import type { Instant, Refusal } from '../kernel/kernel.ts'
import type { Answers, Ask, Given, Option, Step } from '../pathway/pathway.ts'
import { bannerOf } from './child-banner.ts'
import { type Html, html } from './html.ts'
import { govuk, refused } from './kit.ts'
import { fieldOf, outermost } from './step-field.ts'

export interface Form {
  step: Step
  given: Given
  answers: Answers
  refusals: readonly Refusal[]
  optionsOf: (ask: Ask) => readonly Option[]
  /** When what the form goes on with was looked at: whatever was saved after that, its writer has not seen. */
  drawn: Instant
  /** Some of it is what they had begun to write. */
  isDraft: boolean
}

/** A step as a page: whose record, what went wrong, what to read first, and its questions. */
export function stepForm({ step, given, answers, refusals, optionsOf, drawn, isDraft }: Form): Html {
  // A choice among people, of whom there are none, is not asked.
  const asks = step.asks(given).filter(ask => !(ask.optional && 'from' in ask && optionsOf(ask).length === 0))
  const allOptional = asks.length > 1 && asks.every(ask => ask.optional)
  const form = { asks, answers, refusals, optionsOf, allOptional }
  return framed(
    given,
    html`${refusals.length > 0 && refused(refusals)}
    <h1 class="govuk-heading-l">${step.says}</h1>
    ${isDraft && begun}
    ${shown(step.shows?.(given) ?? [])}
    ${allOptional && html`<p class="govuk-body">Answer what you can, save it, and come back to it: nothing here has to be finished at once.</p>`}
    <form method="post" novalidate>
      <input type="hidden" name="_drawn" value="${drawn}">
      ${outermost(form).map(ask => fieldOf(ask, form))}
      ${govuk.button({ text: 'Save', preventDoubleClick: true })}
    </form>`,
  )
}

/** Whose record it is stands over every page about them, with the way back to it. */
export const framed = ({ child, today }: Given, inside: Html): Html => html`
  ${govuk.backLink({ href: `/children/${child.id}`, text: 'Back to the record' })}
  ${bannerOf(child, today)}
  <div class="kith-step">${inside}</div>`

const begun = govuk.insetText({
  html: html`<p class="govuk-body">This is what you had begun to write.</p>
    <form method="post" data-no-draft>
      <input type="hidden" name="_then" value="afresh">
      <button class="kith-link-button" type="submit">Leave it out and start again</button>
    </form>`,
})

const shown = (facts: readonly { says: string; is: string }[]) =>
  facts.length > 0 && html`<dl class="kith-shown">${facts.map(({ says, is }) => html`<div><dt>${says}</dt><dd>${is}</dd></div>`)}</dl>`

/** A step that cannot be taken now, and why; with what they had written, which is theirs to copy. */
export const notNowPage = (step: Step, given: Given, why: string, written: readonly { says: string; is: string }[] = []): Html =>
  framed(
    given,
    html`<h1 class="govuk-heading-l">${step.says}</h1>
    <p class="govuk-body">${why}</p>
    ${written.length > 0 && html`<h2 class="govuk-heading-m">What you had written</h2><p class="govuk-body">It was not saved to the record. Copy what you need.</p>${shown(written)}`}`,
  )

/** Several entries it could go on with. */
export const whichPage = (step: Step, given: Given): Html =>
  framed(
    given,
    html`<h1 class="govuk-heading-l">${step.says}</h1>
    <p class="govuk-body">Which one?</p>
    <ul class="govuk-list govuk-list--spaced">${(step.about?.of(given) ?? []).map(
      ({ id, label }) => html`<li><a class="govuk-link" href="/children/${given.child.id}/record/${step.id}/${id}">${label}</a></li>`,
    )}</ul>`,
  )
