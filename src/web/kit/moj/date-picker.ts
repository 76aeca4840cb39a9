import { attributes, type Html, html } from '../../html.ts'
import { type Dress, more } from '../content.ts'
import type { Explained } from '../field.ts'
import { input } from '../input.ts'
import type { Label } from '../label.ts'

export interface DatePicker extends Explained, Dress {
  id: string
  name: string
  label: Omit<Label, 'for'>
  /** As it is typed and shown: 3/3/2025. */
  value?: string | undefined
  /** The first and the last day that may be picked: 3/3/2025. The server still has to ask. */
  minDate?: string | undefined
  maxDate?: string | undefined
  excludedDates?: string | undefined
  excludedDays?: string | undefined
  leadingZeros?: boolean | undefined
  weekStartDay?: 'monday' | 'sunday' | undefined
}

/** One box for a date, for days near today; with JavaScript a calendar opens beside it. A birthday is asked with `govuk.dateInput`. */
export const datePicker = ({ classes, ...asked }: DatePicker): Html =>
  html`<div class="moj-datepicker"${attributes({
    'data-module': 'moj-date-picker',
    'data-min-date': asked.minDate,
    'data-max-date': asked.maxDate,
    'data-excluded-dates': asked.excludedDates,
    'data-excluded-days': asked.excludedDays,
    'data-leading-zeros': asked.leadingZeros === undefined ? undefined : String(asked.leadingZeros),
    'data-week-start-day': asked.weekStartDay,
  })}>
    ${input({
      classes: `moj-js-datepicker-input${more(classes)}`,
      id: asked.id,
      name: asked.name,
      value: asked.value,
      autocomplete: 'off',
      formGroup: asked.formGroup,
      label: asked.label,
      hint: asked.hint,
      errorMessage: asked.errorMessage,
      attributes: asked.attributes,
    })}
  </div>`
