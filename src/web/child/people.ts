import { isDuring } from '../../kernel/kernel.ts'
import { type Html, html } from '../html.ts'
import { govuk } from '../kit.ts'
import { number, relativesTable } from './relatives.ts'
import type { ChildView } from './view.ts'
import { workersTable } from './workers.ts'

/** Who loves the child, who works with them, and where they live. */
export const people = (view: ChildView): Html => html`${reach(view)}
  <h3 class="govuk-heading-s">Family</h3>
  ${relativesTable(view)}
  <h3 class="govuk-heading-s">Workers and agencies</h3>
  ${workersTable(view)}`

/** Where the child lives and their own numbers. A confidential address is told to those whose work is with the child. */
function reach({ child, today, isTheirWork }: ChildView): Html {
  const home = child.addresses.findLast(a => a.type === 'home' && isDuring(a, today))
  const address = home && [...home.lines, home.postcode].filter(Boolean).join(', ')
  const isHidden = home?.confidential && !isTheirWork
  const tag = home?.confidential && html`${govuk.tag({ text: 'Confidential address', classes: 'govuk-tag--purple' })} `
  return html`<p class="govuk-body">Lives at: ${tag}${isHidden ? 'known to those who work with the child' : (address ?? 'no address is recorded')}.${
    child.contactDetails.length > 0 && html` ${child.contactDetails.map(each => html`${number(each)} `)}`
  }</p>`
}
