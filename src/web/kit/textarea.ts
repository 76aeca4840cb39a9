import { attributes, type Html, html } from '../html.ts'
import { type Dress, more, said } from './content.ts'
import { type Field, field } from './field.ts'

export interface Textarea extends Field, Dress {
  value?: string | undefined
  rows?: number | string | undefined
  spellcheck?: boolean | undefined
  disabled?: boolean | undefined
  autocomplete?: string | undefined
}

/** The newline after the opening tag is the parser's to drop, so that a text which begins with an empty line keeps it. */
export const textarea = (asked: Textarea): Html =>
  field(
    asked,
    (id, describedBy) => html`${said(asked.formGroup?.beforeInput)}
    <textarea class="govuk-textarea${asked.errorMessage && ' govuk-textarea--error'}${more(asked.classes)}" id="${id}" name="${asked.name}" rows="${
      asked.rows || 5
    }"${attributes({
      spellcheck: asked.spellcheck === undefined ? undefined : String(asked.spellcheck),
      disabled: asked.disabled,
      'aria-describedby': describedBy || undefined,
      autocomplete: asked.autocomplete,
    })}${attributes(asked.attributes)}>
${asked.value}</textarea>
    ${said(asked.formGroup?.afterInput)}`,
  )
