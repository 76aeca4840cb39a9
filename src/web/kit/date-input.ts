import { attributes, type Html, html } from '../html.ts'
import { type Dress, given, type Maybe, more, said } from './content.ts'
import { type Explained, explanation, formGroup } from './field.ts'
import { type Fieldset, fieldset } from './fieldset.ts'
import { input } from './input.ts'

export interface DatePart extends Dress {
  name?: string | undefined
  id?: string | undefined
  label?: string | undefined
  value?: string | number | undefined
  /** Which part is wrong; when no part says so, all are marked. */
  error?: boolean | undefined
  autocomplete?: string | undefined
  pattern?: string | undefined
  inputmode?: string | undefined
}

export interface DateInput extends Explained, Dress {
  id: string
  /** `from` gives the fields from-day, from-month and from-year. */
  namePrefix?: string | undefined
  values?: Readonly<Record<string, string | number | undefined>> | undefined
  /** `false` leaves the part out: a birthday without its year. */
  day?: Maybe<DatePart>
  month?: Maybe<DatePart>
  year?: Maybe<DatePart>
  items?: Maybe<DatePart>[] | undefined
  fieldset?: Maybe<Omit<Fieldset, 'html' | 'role'>>
}

const units = ['day', 'month', 'year'] as const
const isWrong = (part: Maybe<DatePart>) => Boolean(part && (part.error || part.classes?.includes('govuk-input--error')))
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()

/** Day, month and year as three boxes: for dates that people know by heart, such as a birthday. */
export function dateInput(asked: DateInput): Html {
  const parts = asked.items?.length ? asked.items : units.map(unit => asked[unit] !== false && { name: unit, ...asked[unit] })
  const markAll = asked.errorMessage && !parts.some(isWrong)
  const { before, describedBy } = explanation(asked.id, asked, given(asked.fieldset)?.describedBy)
  const inside = html`${before}
    <div class="govuk-date-input${more(asked.classes)}"${attributes(asked.attributes)} id="${asked.id}">
      ${said(asked.formGroup?.beforeInputs)}
      ${parts.map(part => part && box(asked, part, isWrong(part) || Boolean(markAll && part.error !== false)))}
      ${said(asked.formGroup?.afterInputs)}
    </div>`
  // Role group: JAWS does not otherwise read the description of a fieldset of text boxes.
  return formGroup(asked, asked.fieldset ? fieldset({ ...asked.fieldset, describedBy, role: 'group', html: inside }) : inside)
}

function box(asked: DateInput, part: DatePart, wrong: boolean): Html {
  const name = part.name ?? ''
  const field = asked.namePrefix ? `${asked.namePrefix}-${name}` : name
  const unit = units.find(unit => name === unit || name === given(asked[unit])?.name)
  const classes = [
    'govuk-date-input__input',
    wrong && !part.classes?.includes('govuk-input--error') && 'govuk-input--error',
    !part.classes?.includes('govuk-input--width-') && `govuk-input--width-${unit === 'year' ? 4 : 2}`,
    part.classes,
  ]
  return html`<div class="govuk-date-input__item">
    ${input({
      label: { text: part.label || capital(name), classes: 'govuk-date-input__label' },
      id: part.id || `${asked.id}-${name}`,
      name: field,
      classes: classes.filter(Boolean).join(' '),
      value: part.value ?? (unit && given(asked[unit])?.value) ?? asked.values?.[name] ?? asked.values?.[field],
      inputmode: part.inputmode || 'numeric',
      autocomplete: part.autocomplete,
      pattern: part.pattern,
      attributes: part.attributes,
    })}
  </div>`
}
