import type { Day, Refusal } from '../../kernel/kernel.ts'
import { type Answers, type Ask, stepOf } from '../../pathway/pathway.ts'
import { type Html, html } from '../html.ts'
import { govuk, refused, refusedAt } from '../kit.ts'
import type { Ctx } from '../page.ts'
import { fieldOf, manyOf, outermost, textOf } from '../step-field.ts'
import { hidden } from './carried.ts'
import { matchCard } from './match-card.ts'
import { type Checking, type NewPerson, needsReason } from './new-person-shape.ts'
import { addressOf } from './person-row.ts'
import { relativesAsked, relativesSaid } from './relatives.ts'

/** What is known of somebody new. */
export function detailsPage(kind: NewPerson, today: Day, answers: Answers, refusals: readonly Refusal[], isDraft = false): Html {
  const asks = kind.asks(today)
  const drawn = { asks, answers, refusals, optionsOf: (ask: Ask) => ('of' in ask ? ask.of : []), allOptional: false }
  return html`${refusals.length > 0 && refused(refusals)}
  <h1 class="govuk-heading-l">${kind.title}</h1>
  ${isDraft && begun}
  <p class="govuk-body">Write what is known. Before anything is made, you see who may be recorded already.</p>
  <div class="kith-step"><form method="post" novalidate>
    ${outermost(drawn).map(ask => fieldOf(ask, drawn))}
    ${hidden(relativesSaid(answers))}
    ${govuk.button({ text: 'Continue', preventDoubleClick: true })}
  </form></div>`
}

const begun = govuk.insetText({
  html: html`<p class="govuk-body">This is what you had begun to write.</p>
    <form method="post" data-no-draft>
      <input type="hidden" name="_then" value="afresh">
      <p class="govuk-body"><button class="kith-link-button" type="submit">Leave it out and start again</button></p>
    </form>`,
})

/** Who may be the same; if nobody is, the family, and what comes next. */
export function checkPage(checking: Checking): Html {
  const { kind, ctx, matches, listed, refusals = [], isNews } = checking
  const { form, today } = ctx
  const answers = answersOf(kind, form, today)
  const isChild = kind.type === 'child'
  return html`${refusals.length > 0 && refused(refusals)}
  <h1 class="govuk-heading-l">${isChild ? 'Is this child known already?' : 'Is this person known already?'}</h1>
  ${isNews && govuk.insetText({ text: 'Nothing was made yet: somebody who may be the same was recorded while you were writing.' })}
  ${written(kind, form, today, answers)}
  ${
    matches.length === 0
      ? govuk.insetText({ text: 'Nobody like this is recorded, as far as you may see.' })
      : html`<h2 class="govuk-heading-m">${matches.length === 1 ? '1 person may be the same' : `${matches.length} people may be the same`}</h2>
    ${matches.map(match =>
      matchCard(
        match,
        today,
        html`<form method="post" data-no-draft><input type="hidden" name="_then" value="same"><input type="hidden" name="person" value="${match.person.subject}">
        <div class="govuk-button-group">${govuk.button({ text: `This is the same ${isChild ? 'child' : 'person'}`, classes: 'govuk-button--secondary' })}
        <a class="govuk-link" href="${addressOf(match.person)}" target="_blank" rel="noopener">Look at their record (opens in a new tab)</a></div></form>`,
      ),
    )}`
  }
  <form method="post" novalidate>
    ${hidden(answers)}
    ${matches.map(m => html`<input type="hidden" name="seen" value="${m.person.subject}">`)}
    <h2 class="govuk-heading-m kith-section">${isChild ? 'Family' : 'Children they belong to'}</h2>
    ${isChild && html`<p class="govuk-body">Sisters and brothers have a record each. Tied here, they are one family, and what is about all of them can be recorded at once.</p>`}
    ${relativesAsked(listed, form, today, kind.asksRelation, isChild)}
    ${
      needsReason(matches) &&
      govuk.textarea({
        name: 'notTheSame',
        label: { text: 'How do you know that it is somebody else?', classes: 'govuk-label--s' },
        hint: { text: 'It is kept with the new record' },
        value: textOf(form, 'notTheSame'),
        rows: 3,
        errorMessage: refusedAt(refusals, 'notTheSame'),
      })
    }
    ${isChild && nextAsked(ctx)}
    ${govuk.button({
      text: matches.length > 0 ? 'None of these: make a new record' : 'Make the record',
      name: '_then',
      value: 'make',
      preventDoubleClick: true,
    })}
  </form>`
}

/** What was written, and the way back to it. */
function written(kind: NewPerson, form: Answers, today: Day, answers: Answers): Html {
  const rows = kind.asks(today).map(ask => ({ says: ask.label, is: inWords(ask, answers) }))
  return html`<div class="kith-written"><dl class="kith-shown">${rows
    .filter(({ is }) => is !== '')
    .map(({ says, is }) => html`<div><dt>${says}</dt><dd>${is}</dd></div>`)}</dl>
  <form method="post" data-no-draft>${hidden({ ...answers, ...relativesSaid(form) })}<input type="hidden" name="_then" value="edit">
    <p class="govuk-body"><button class="kith-link-button" type="submit">Change what you wrote</button></p></form></div>`
}

function inWords(ask: Ask, answers: Answers): string {
  if (!('of' in ask)) return textOf(answers, ask.field)
  const labels = manyOf(answers, ask.field).map(value => ask.of.find(o => o.value === value)?.label ?? '')
  return labels.filter(label => label !== '').join(', ')
}

const answersOf = (kind: NewPerson, form: Answers, today: Day): Answers =>
  Object.fromEntries(kind.asks(today).map(({ field }) => [field, form[field]]))

/** A record by itself helps nobody: what was told about the child is next. */
function nextAsked({ asker, form }: Ctx): Html {
  const steps = ['contact', 'referral'].flatMap(id => stepOf(id) ?? []).filter(step => asker.may.has(step.needs))
  return govuk.radios({
    name: 'next',
    fieldset: { legend: { text: 'What comes next?', classes: 'govuk-fieldset__legend--s' } },
    value: textOf(form, 'next') || steps[0]?.id || 'record',
    items: [...steps.map(step => ({ value: step.id, text: step.says })), { value: 'record', text: 'Go to the record' }],
  })
}
