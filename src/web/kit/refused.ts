import type { Refusal } from '../../kernel/kernel.ts'
import type { Html } from '../html.ts'
import { errorSummary } from './error-summary.ts'

/** What was refused, at the top of the page, each leading to its question. The field's name must be the id of its control. */
export const refused = (refusals: readonly Refusal[]): Html =>
  errorSummary({ titleText: 'There is a problem', errorList: refusals.map(({ refused, field }) => ({ text: refused, href: `#${field}` })) })

/** What was refused about one question, for its `errorMessage`. */
export const refusedAt = (refusals: readonly Refusal[], field: string): { text: string } | undefined => {
  const found = refusals.find(refusal => refusal.field === field)
  return found && { text: found.refused }
}
