import { attributes, type Html, html } from '../html.ts'
import type { Content, Dress, Maybe } from './content.ts'
import { more } from './content.ts'
import { type ErrorMessage, errorMessage, type Hint, hint, type Label, label } from './label.ts'

/** What stands round the control of every question. */
export interface Explained {
  hint?: Maybe<Omit<Hint, 'id'>>
  errorMessage?: Maybe<Omit<ErrorMessage, 'id'>>
  formGroup?: (Dress & { beforeInput?: Content; afterInput?: Content; beforeInputs?: Content; afterInputs?: Content }) | undefined
}

/** A question with one control. Its id is its name unless told otherwise. */
export interface Field extends Explained {
  id?: string | undefined
  name: string
  label: Omit<Label, 'for'>
  describedBy?: string | undefined
}

/** The hint and the error of a question, and the ids by which its control is described. */
export function explanation(id: string, asked: Explained, describedBy?: string): { before: Html; describedBy: string } {
  const said = [describedBy, asked.hint && `${id}-hint`, asked.errorMessage && `${id}-error`]
  return {
    before: html`${asked.hint && hint({ ...asked.hint, id: `${id}-hint` })}
      ${asked.errorMessage && errorMessage({ ...asked.errorMessage, id: `${id}-error` })}`,
    describedBy: said.filter(Boolean).join(' '),
  }
}

export const formGroup = (asked: Explained, inside: Html): Html =>
  html`<div class="govuk-form-group${asked.errorMessage && ' govuk-form-group--error'}${more(asked.formGroup?.classes)}"${attributes(
    asked.formGroup?.attributes,
  )}>
    ${inside}
  </div>`

/** Label, hint, error and then the control, which is told its id and what describes it. */
export function field(asked: Field, control: (id: string, describedBy: string) => Html): Html {
  const id = asked.id || asked.name
  const { before, describedBy } = explanation(id, asked, asked.describedBy)
  return formGroup(asked, html`${label({ ...asked.label, for: id })}${before}${control(id, describedBy)}`)
}
