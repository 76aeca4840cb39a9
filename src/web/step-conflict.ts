import { dayInWords, type Instant, isUnread, readDay } from '../kernel/kernel.ts'
import type { Answers, Ask, Given, Option, Step } from '../pathway/pathway.ts'
import { type Html, html } from './html.ts'
import { govuk, momentText } from './kit.ts'
import { manyOf, textOf } from './step-field.ts'
import { framed } from './step-form.ts'

/** An answer as somebody reads it: the words of a choice, a date in full. */
function answerInWords(ask: Ask, answers: Answers, given: Given, optionsOf: (ask: Ask) => readonly Option[]): string {
  const text = textOf(answers, ask.field)
  switch (ask.as) {
    case 'day':
    case 'moment': {
      const read = text === '' ? undefined : readDay(text, given.today)
      const on = read === undefined || isUnread(read) ? text : dayInWords(read)
      const time = textOf(answers, `${ask.field}-time`)
      return ask.as === 'moment' && time !== '' ? `${time} on ${on}` : on
    }
    case 'yesNo':
      return text === 'yes' ? 'Yes' : text === 'no' ? 'No' : ''
    case 'one':
    case 'many': {
      const of = optionsOf(ask)
      const labels = manyOf(answers, ask.field).map(value => {
        const option = of.find(o => o.value === value)
        return option?.group ? `${option.group}: ${option.label}` : (option?.label ?? '')
      })
      return labels.filter(label => label !== '').join('\n')
    }
    default:
      return text
  }
}

/** Everything that was answered, in words. */
export const inWords = (step: Step, given: Given, answers: Answers, optionsOf: (ask: Ask) => readonly Option[]) =>
  step
    .asks(given)
    .map(ask => ({ says: ask.label, is: answerInWords(ask, answers, given, optionsOf) }))
    .filter(({ is }) => is !== '')

export interface Conflict {
  step: Step
  given: Given
  yours: Answers
  theirs: Answers
  /** Who saved theirs, and when. */
  by: string
  at: Instant
  optionsOf: (ask: Ask) => readonly Option[]
  drawn: Instant
}

/** Somebody saved the same thing first. Both stand side by side, and nothing is lost whatever is chosen. */
export function conflictPage({ step, given, yours, theirs, by, at, optionsOf, drawn }: Conflict): Html {
  const rows = step.asks(given).map(ask => {
    const [a, b] = [theirs, yours].map(answers => answerInWords(ask, answers, given, optionsOf)) as [string, string]
    return { ask, a, b, isSame: a.trim() === b.trim() }
  })
  const cell = (words: string) => ({ html: html`<div class="kith-words">${words || '–'}</div>` })
  return framed(
    given,
    html`<h1 class="govuk-heading-l">${by} saved this while you were writing</h1>
    <p class="govuk-body">They saved it at ${momentText(at)}. Nothing of yours is lost, and nothing of theirs: choose what the record says from now on. Every version is kept.</p>
    ${govuk.table({
      caption: `${step.says}: both versions`,
      captionClasses: 'govuk-visually-hidden',
      classes: 'kith-both kith-cards',
      head: [{ text: 'Question' }, { text: `What ${by} saved` }, { text: 'What you wrote' }],
      firstCellIsHeader: true,
      rows: rows
        .filter(({ a, b }) => a !== '' || b !== '')
        .map(({ ask, a, b, isSame }) => [
          { html: html`${ask.label}${!isSame && html` ${govuk.tag({ text: 'Different', classes: 'govuk-tag--yellow' })}`}` },
          { ...cell(a), attributes: { 'data-label': `What ${by} saved` } },
          { ...cell(b), attributes: { 'data-label': 'What you wrote' } },
        ]),
    })}
    <form method="post" data-no-draft>
      <input type="hidden" name="_drawn" value="${drawn}">
      ${hidden(yours)}
      <div class="govuk-button-group">
        ${govuk.button({ text: 'Save mine', name: '_then', value: 'save', preventDoubleClick: true })}
        ${govuk.button({ text: 'Keep theirs', name: '_then', value: 'theirs', classes: 'govuk-button--secondary' })}
        ${govuk.button({ text: 'Go on editing mine', name: '_then', value: 'edit', classes: 'govuk-button--secondary' })}
      </div>
    </form>`,
  )
}

const hidden = (answers: Answers) =>
  Object.keys(answers)
    .filter(name => !name.startsWith('_'))
    .flatMap(name => manyOf(answers, name).map(value => html`<input type="hidden" name="${name}" value="${value}">`))
