import { attributes, type Html, html } from '../html.ts'
import { type Content, type Dress, given, type Maybe, more, said } from './content.ts'
import { type Explained, explanation, formGroup } from './field.ts'
import { type Fieldset, fieldset } from './fieldset.ts'
import { type Hint, hint, label } from './label.ts'

export interface Choice extends Content {
  value?: string | number | undefined
  id?: string | undefined
  /** Given, it stands over what `value` or `values` of the whole question says. */
  checked?: boolean | undefined
  disabled?: boolean | undefined
  hint?: Maybe<Omit<Hint, 'id'>>
  label?: Dress | undefined
  /** Asked only of those who choose this. */
  conditional?: Maybe<{ html?: Html | undefined }>
  attributes?: Dress['attributes']
  /** Words between two choices ("or"); then it is no choice itself. */
  divider?: string | undefined
}

interface Choices extends Explained, Dress {
  name: string
  /** The first choice has this id, so that an error can lead to it. The name, unless told otherwise. */
  idPrefix?: string | undefined
  fieldset?: Maybe<Omit<Fieldset, 'html' | 'role'>>
}

export interface Radios extends Choices {
  items: Maybe<Choice>[]
  value?: string | number | null | undefined
}

export interface Checkboxes extends Choices {
  /** A choice with `behaviour: 'exclusive'` ("none of these") empties the others. */
  items: Maybe<Choice & { name?: string | undefined; behaviour?: 'exclusive' | undefined }>[]
  values?: readonly (string | number)[] | undefined
  describedBy?: string | undefined
}

export function radios({ items, value, ...asked }: Radios): Html {
  const isChosen = (item: Choice) => value !== undefined && value !== null && value !== '' && String(item.value) === String(value)
  return choices(
    'radios',
    asked,
    items.map((item, i) => item && choice('radio', asked, item, i, item.checked ?? isChosen(item))),
  )
}

export function checkboxes({ items, values, describedBy, ...asked }: Checkboxes): Html {
  // Without a fieldset round them, each box is described by what describes the whole question.
  const whole = asked.fieldset ? '' : explanation(asked.idPrefix || asked.name, asked, describedBy).describedBy
  const isChosen = (item: Choice) => item.value !== undefined && (values?.includes(item.value) ?? false)
  return choices(
    'checkboxes',
    asked,
    items.map((item, i) => item && choice('checkbox', asked, item, i, item.checked ?? isChosen(item), whole)),
    describedBy,
  )
}

function choices(kind: 'radios' | 'checkboxes', asked: Choices, items: Maybe<Html>[], described?: string): Html {
  const { before, describedBy } = explanation(asked.idPrefix || asked.name, asked, given(asked.fieldset)?.describedBy || described)
  const inside = html`${before}
    <div class="govuk-${kind}${more(asked.classes)}"${attributes(asked.attributes)} data-module="govuk-${kind}">
      ${said(asked.formGroup?.beforeInputs)}${items}${said(asked.formGroup?.afterInputs)}
    </div>`
  return formGroup(asked, asked.fieldset ? fieldset({ ...asked.fieldset, describedBy, html: inside }) : inside)
}

type Box = Choice & { name?: string | undefined; behaviour?: string | undefined }

function choice(type: 'radio' | 'checkbox', asked: Choices, item: Box, i: number, checked: boolean, whole = ''): Html {
  const kind = type === 'radio' ? 'radios' : 'checkboxes'
  if (item.divider) return html`<div class="govuk-${kind}__divider">${item.divider}</div>`
  const prefix = asked.idPrefix || asked.name
  const id = item.id || (i > 0 ? `${prefix}-${i + 1}` : prefix)
  const explained = item.hint && said(item.hint) ? item.hint : undefined
  const follows = given(item.conditional)?.html
  const describedBy = [whole, explained && `${id}-item-hint`].filter(Boolean).join(' ')
  return html`<div class="govuk-${kind}__item">
      <input class="govuk-${kind}__input" id="${id}" name="${item.name || asked.name}" type="${type}" value="${item.value}"${
        checked && html` checked`
      }${item.disabled && html` disabled`}${follows && html` data-aria-controls="conditional-${id}"`}${
        item.behaviour && html` data-behaviour="${item.behaviour}"`
      }${describedBy && html` aria-describedby="${describedBy}"`}${attributes(item.attributes)}>
      ${label({ text: item.text, html: item.html, ...item.label, classes: `govuk-${kind}__label${more(item.label?.classes)}`, for: id })}
      ${explained && hint({ ...explained, id: `${id}-item-hint`, classes: `govuk-${kind}__hint${more(explained.classes)}` })}
    </div>
    ${
      follows &&
      html`<div class="govuk-${kind}__conditional${!checked && ` govuk-${kind}__conditional--hidden`}" id="conditional-${id}">
        ${follows}
      </div>`
    }`
}
