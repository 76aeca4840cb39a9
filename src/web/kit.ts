import { button } from './kit/button.ts'
import { checkboxes, radios } from './kit/choices.ts'
import { dateInput } from './kit/date-input.ts'
import { errorSummary } from './kit/error-summary.ts'
import { fieldset } from './kit/fieldset.ts'
import { input } from './kit/input.ts'
import { errorMessage, hint, label } from './kit/label.ts'
import { backLink, breadcrumbs, skipLink } from './kit/links.ts'
import { select } from './kit/select.ts'
import { summaryList } from './kit/summary-list.ts'
import { table } from './kit/table.ts'
import { tag } from './kit/tag.ts'
import { textarea } from './kit/textarea.ts'

/** GOV.UK Design System parts, ours so that they are typed and fast; kit.test.ts holds each to every official fixture. */
export const govuk = {
  backLink,
  breadcrumbs,
  button,
  checkboxes,
  dateInput,
  errorMessage,
  errorSummary,
  fieldset,
  hint,
  input,
  label,
  radios,
  select,
  skipLink,
  summaryList,
  table,
  tag,
  textarea,
}
