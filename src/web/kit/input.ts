import { attributes, type Html, html } from '../html.ts'
import { type Content, type Dress, type Maybe, more, said } from './content.ts'
import { type Field, field } from './field.ts'

type Affix = Content & Dress

export interface Input extends Field, Dress {
  type?: string | undefined
  value?: string | number | undefined
  inputmode?: string | undefined
  autocomplete?: string | undefined
  autocapitalize?: string | undefined
  pattern?: string | undefined
  spellcheck?: boolean | undefined
  disabled?: boolean | undefined
  prefix?: Maybe<Affix>
  suffix?: Maybe<Affix>
  inputWrapper?: Dress | undefined
}

export const input = (asked: Input): Html =>
  field(asked, (id, describedBy) => {
    const { prefix, suffix, formGroup, inputWrapper } = asked
    const control = html`<input${attributes({
      class: `govuk-input${more(asked.classes)}${asked.errorMessage ? ' govuk-input--error' : ''}`,
      id,
      name: asked.name,
      type: asked.type || 'text',
      spellcheck: asked.spellcheck === undefined ? undefined : String(asked.spellcheck),
      value: asked.value,
      disabled: asked.disabled,
      'aria-describedby': describedBy || undefined,
      autocomplete: asked.autocomplete,
      autocapitalize: asked.autocapitalize,
      pattern: asked.pattern,
      inputmode: asked.inputmode,
    })}${attributes(asked.attributes)}>`
    const around = [formGroup?.beforeInput, prefix, suffix, formGroup?.afterInput]
    if (!around.some(said)) return control
    return html`<div class="govuk-input__wrapper${more(inputWrapper?.classes)}"${attributes(inputWrapper?.attributes)}>
      ${said(formGroup?.beforeInput)}${affix('prefix', prefix)}
      ${control}
      ${affix('suffix', suffix)}${said(formGroup?.afterInput)}
    </div>`
  })

const affix = (side: string, given: Maybe<Affix>) =>
  given &&
  said(given) !== undefined &&
  html`<div class="govuk-input__${side}${more(given.classes)}" aria-hidden="true"${attributes(given.attributes)}>${said(given)}</div>`
