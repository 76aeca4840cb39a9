import { button } from './kit/button.ts'
import { characterCount } from './kit/character-count.ts'
import { checkboxes, radios } from './kit/choices.ts'
import { dateInput } from './kit/date-input.ts'
import { errorSummary } from './kit/error-summary.ts'
import { exitThisPage } from './kit/exit-this-page.ts'
import { fieldset } from './kit/fieldset.ts'
import { fileUpload } from './kit/file-upload.ts'
import { input } from './kit/input.ts'
import { errorMessage, hint, label } from './kit/label.ts'
import { backLink, breadcrumbs, skipLink } from './kit/links.ts'
import { details, insetText, notificationBanner, phaseBanner, warningText } from './kit/messages.ts'
import { alert } from './kit/moj/alert.ts'
import { datePicker } from './kit/moj/date-picker.ts'
import { badge, buttonMenu, identityBar } from './kit/moj/identity-bar.ts'
import { primaryNavigation, sideNavigation, subNavigation } from './kit/moj/navigation.ts'
import { sortable } from './kit/moj/sortable.ts'
import { timeline } from './kit/moj/timeline.ts'
import { pagination } from './kit/pagination.ts'
import { panel } from './kit/panel.ts'
import { select } from './kit/select.ts'
import { serviceNavigation } from './kit/service-navigation.ts'
import { summaryList } from './kit/summary-list.ts'
import { table } from './kit/table.ts'
import { tabs } from './kit/tabs.ts'
import { tag } from './kit/tag.ts'
import { taskList } from './kit/task-list.ts'
import { textarea } from './kit/textarea.ts'

/** GOV.UK Design System parts, ours so that they are typed and fast; kit.test.ts holds each to every official fixture. */
export const govuk = {
  backLink,
  breadcrumbs,
  button,
  characterCount,
  checkboxes,
  dateInput,
  details,
  errorMessage,
  errorSummary,
  exitThisPage,
  fieldset,
  fileUpload,
  hint,
  input,
  insetText,
  label,
  notificationBanner,
  pagination,
  panel,
  phaseBanner,
  radios,
  select,
  serviceNavigation,
  skipLink,
  summaryList,
  table,
  tabs,
  tag,
  taskList,
  textarea,
  warningText,
}

/** MOJ Frontend parts; it ships no examples, so moj.test.ts holds each to what its own template renders. */
export const moj = {
  alert,
  badge,
  buttonMenu,
  datePicker,
  identityBar,
  primaryNavigation,
  sideNavigation,
  sortable,
  subNavigation,
  timeline,
}

export { bar } from './kit/bar.ts'
export { board } from './kit/board.ts'
export { dayText, momentText, partialDayText } from './kit/day-text.ts'
export { dueTag } from './kit/due.ts'
export { emptyState } from './kit/empty-state.ts'
export { filters } from './kit/filters.ts'
export { howWorkedOut } from './kit/how-worked-out.ts'
export { childBanner, personLink } from './kit/person.ts'
export { printButton } from './kit/print-button.ts'
export { refused, refusedAt } from './kit/refused.ts'
