import { attributes, type Html, html } from '../html.ts'
import { type Dress, type Maybe, more, said } from './content.ts'
import { type Field, field } from './field.ts'

export interface Option {
  value?: string | number | boolean | undefined
  text?: string | number | undefined
  selected?: boolean | undefined
  disabled?: boolean | undefined
  attributes?: Dress['attributes']
}

export interface Select extends Field, Dress {
  items?: Maybe<Option>[] | undefined
  /** The value of the option chosen, or its text where it has no value. */
  value?: string | number | undefined
  disabled?: boolean | undefined
}

export const select = (asked: Select): Html =>
  field(
    asked,
    (id, describedBy) => html`${said(asked.formGroup?.beforeInput)}
    <select class="govuk-select${more(asked.classes)}${asked.errorMessage && ' govuk-select--error'}" id="${id}" name="${asked.name}"${
      asked.disabled && html` disabled`
    }${describedBy && html` aria-describedby="${describedBy}"`}${attributes(asked.attributes)}>
      ${asked.items?.map(item => item && option(item, asked.value))}
    </select>
    ${said(asked.formGroup?.afterInput)}`,
  )

function option({ value, text, selected, disabled, attributes: given }: Option, chosen: Select['value']): Html {
  const isChosen = selected ?? (chosen !== undefined && chosen !== '' && String(value ?? text) === String(chosen))
  return html`<option${value !== undefined && html` value="${String(value)}"`}${isChosen && html` selected`}${disabled && html` disabled`}${attributes(
    given,
  )}>${text}</option>`
}
