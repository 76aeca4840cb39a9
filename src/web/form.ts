import { type Html, html } from './html.ts'
import type { Ctx } from './page.ts'

/**
 * What every form sends back besides its answers: the token that shows it is ours, and its own number, by which the same form sent
 * twice is saved once. A form that was refused keeps its number: it is still the same one.
 */
export const formFields = ({ csrf, form, newId }: Pick<Ctx, 'csrf' | 'form' | 'newId'>): Html => {
  const kept = form['_submission']
  return html`<input type="hidden" name="_csrf" value="${csrf}">
    <input type="hidden" name="_submission" value="${typeof kept === 'string' ? kept : newId()}">`
}
