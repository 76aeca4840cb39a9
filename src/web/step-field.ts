import type { Refusal } from '../kernel/kernel.ts'
import type { Answers, Ask, Option } from '../pathway/pathway.ts'
import { type Html, html } from './html.ts'
import { govuk, moj, refusedAt } from './kit.ts'

export interface Drawn {
  asks: readonly Ask[]
  answers: Answers
  refusals: readonly Refusal[]
  /** The answers to choose from, where the page had to find out who they are. */
  optionsOf: (ask: Ask) => readonly Option[]
  /** Nothing has to be answered, so it is not said of each. */
  allOptional: boolean
}

const mostRadios = 8

export const textOf = (answers: Answers, field: string): string => {
  const given = answers[field]
  return typeof given === 'string' ? given : (given?.[0] ?? '')
}
export const manyOf = (answers: Answers, field: string): readonly string[] => {
  const given = answers[field]
  return typeof given === 'string' ? [given] : (given ?? [])
}

/** People are many, and an answer that need not be given must be one that can be taken back: both are chosen from a list. */
const isLong = (ask: Ask, of: readonly Option[]) =>
  of.length > mostRadios || 'from' in ask || (ask.optional === true && of.every(o => !o.hint))
const isRadios = (ask: Ask, drawn: Drawn) => ask.as === 'yesNo' || (ask.as === 'one' && !isLong(ask, drawn.optionsOf(ask)))

/** The questions that stand for themselves; the others open under the answer that they hang on. */
export const outermost = (drawn: Drawn): Ask[] =>
  drawn.asks.filter(({ when }) => {
    const parent = when && drawn.asks.find(each => each.field === when.field)
    return !parent || !isRadios(parent, drawn)
  })

/** A question, with its heading, what was answered so far, what is wrong with that, and what is asked only of those who answer so. */
export function fieldOf(ask: Ask, drawn: Drawn): Html {
  const heading = ask.section !== undefined && html`<h2 class="govuk-heading-m kith-section">${ask.section}</h2>`
  return html`${heading}${control(ask, drawn)}`
}

function control(ask: Ask, drawn: Drawn): Html {
  const { field } = ask
  const value = textOf(drawn.answers, field)
  const isMarked = ask.optional && !drawn.allOptional
  const asked = {
    name: field,
    id: field,
    label: { text: `${ask.label}${isMarked ? ' (optional)' : ''}`, classes: 'govuk-label--s' },
    hint: ask.hint ? { text: ask.hint } : undefined,
    errorMessage: refusedAt(drawn.refusals, field),
  }
  switch (ask.as) {
    case 'day':
      return day(asked, value)
    case 'moment':
      return html`<div class="kith-moment">${day(asked, value)}${time(ask, drawn, asked.errorMessage !== undefined)}</div>`
    case 'line':
      return govuk.input({ ...asked, value, classes: 'govuk-!-width-two-thirds' })
    case 'number':
      return govuk.input({ ...asked, value, classes: 'govuk-input--width-3', inputmode: 'numeric' })
    case 'words':
      return govuk.textarea({ ...asked, value, rows: ask.rows ?? 4 })
    case 'yesNo':
      return radios(ask, drawn, asked, yesAndNo(ask, drawn))
    case 'one': {
      const of = drawn.optionsOf(ask)
      return isLong(ask, of) ? select(asked, of, value) : radios(ask, drawn, asked, of)
    }
    case 'many':
      return checkboxes(asked, drawn.optionsOf(ask), manyOf(drawn.answers, field))
  }
}

/** The answer after which more is asked stands last, so that the other one is not lost below it. */
function yesAndNo({ field }: Ask, { asks }: Drawn): Option[] {
  const both = [
    { value: 'yes', label: 'Yes' },
    { value: 'no', label: 'No' },
  ]
  return asks.some(({ when }) => when?.field === field && when.is === 'yes') ? both.toReversed() : both
}

type Asked = Parameters<typeof govuk.input>[0] & { id: string }

const aDate = { text: 'For example, 3/3/2025, 3 March 2025 or yesterday' }

const day = (asked: Asked, value: string): Html =>
  moj.datePicker({ ...asked, hint: asked.hint || aDate, value, classes: 'govuk-input--width-10', leadingZeros: false })

const time = ({ field, label }: Ask, { answers }: Drawn, isWrong: boolean): Html =>
  govuk.input({
    name: `${field}-time`,
    id: `${field}-time`,
    label: { html: html`Time<span class="govuk-visually-hidden">: ${label}</span>`, classes: 'govuk-label--s' },
    hint: { text: 'For example, 14:30' },
    value: textOf(answers, `${field}-time`),
    classes: `govuk-input--width-5${isWrong ? ' govuk-input--error' : ''}`,
    autocomplete: 'off',
  })

const select = (asked: Asked, of: readonly Option[], value: string): Html =>
  govuk.select({ ...asked, value, items: [{ value: '', text: 'Choose one' }, ...of.map(o => ({ value: o.value, text: o.label }))] })

function radios(ask: Ask, drawn: Drawn, { name, label, hint, errorMessage }: Asked, of: readonly Option[]): Html {
  const follows = drawn.asks.filter(other => other.when?.field === ask.field)
  const items = of.map(option => {
    const then = follows.filter(other => other.when?.is === option.value)
    return {
      value: option.value,
      text: option.label,
      hint: option.hint ? { text: option.hint } : undefined,
      conditional: then.length > 0 && { html: html`${then.map(other => fieldOf(other, drawn))}` },
    }
  })
  return govuk.radios({
    name,
    items,
    hint,
    errorMessage,
    value: textOf(drawn.answers, ask.field),
    classes: ask.as === 'yesNo' && follows.length === 0 ? 'govuk-radios--small govuk-radios--inline' : 'govuk-radios--small',
    fieldset: { legend: { text: label.text, classes: 'govuk-fieldset__legend--s' } },
  })
}

function checkboxes({ name, label, hint, errorMessage }: Asked, of: readonly Option[], values: readonly string[]): Html {
  const groups = [...Map.groupBy(of, option => option.group)]
  const legend = { text: label.text, classes: 'govuk-fieldset__legend--s' }
  const items = (some: readonly Option[]) => some.map(o => ({ value: o.value, text: o.label, hint: o.hint ? { text: o.hint } : undefined }))
  if (groups.length === 1) {
    return govuk.checkboxes({
      name,
      items: items(of),
      values,
      hint,
      errorMessage,
      fieldset: { legend },
      classes: 'govuk-checkboxes--small',
    })
  }
  const describedBy = [hint && `${name}-hint`, errorMessage && `${name}-error`].filter(Boolean).join(' ')
  const inside = html`
    ${hint && govuk.hint({ ...hint, id: `${name}-hint` })}${errorMessage && govuk.errorMessage({ ...errorMessage, id: `${name}-error` })}
    <div class="kith-choices">${groups.map(([group, some], i) =>
      govuk.checkboxes({
        name,
        idPrefix: i === 0 ? name : `${name}-group-${i + 1}`,
        items: items(some),
        values,
        classes: 'govuk-checkboxes--small',
        fieldset: { legend: { text: group, classes: 'kith-choices__group' } },
      }),
    )}</div>`
  return html`<div class="govuk-form-group${errorMessage && ' govuk-form-group--error'}">${govuk.fieldset({ legend, describedBy, html: inside })}</div>`
}
