import type { Refusal } from '../../kernel/kernel.ts'
import type { Child } from '../../record/record.ts'
import { type Html, html } from '../html.ts'
import { govuk, refused } from '../kit.ts'
import type { Ctx } from '../page.ts'
import { textOf } from '../step-field.ts'
import { carried, hidden } from './carried.ts'
import { type Listed, relativesAsked } from './relatives.ts'

/** Look for them first; say what they are; and only somebody who is not found is recorded anew, with this child already beside them. */
export function relationshipPage(says: string, { form, today }: Ctx, child: Child, listed: Listed, refusals: readonly Refusal[]): Html {
  return html`${refusals.length > 0 && refused(refusals)}
  <h1 class="govuk-heading-l">${says}</h1>
  <form method="post" novalidate>
    ${relativesAsked(listed, form, today, 'What they are to the child')}
    ${
      listed.people.length > 0 &&
      html`${govuk.textarea({
        name: 'note',
        label: { text: 'What do they mean to the child? (optional)', classes: 'govuk-label--s' },
        hint: { text: 'In the child’s words where we have them' },
        rows: 3,
        value: textOf(form, 'note'),
      })}
      ${govuk.button({ text: 'Save', name: '_then', value: 'save', preventDoubleClick: true })}`
    }
  </form>
  ${listed.found !== undefined && notThere(child, listed)}`
}

const notThere = (child: Child, { typed, parsed, found }: Listed): Html => html`
  <h2 class="govuk-heading-m kith-section">${found === 0 ? 'Record somebody new' : 'Not here?'}</h2>
  <div class="govuk-button-group">
    ${[
      { action: '/adults/new', text: 'Record an adult' },
      { action: '/children/new', text: 'Record a child' },
    ].map(
      ({ action, text }) => html`<form action="${action}" method="post" novalidate>
      ${hidden({ ...(parsed && carried(typed, parsed)), _then: 'begin', listed: child.id })}
      ${govuk.button({ text, classes: 'govuk-button--secondary' })}
    </form>`,
    )}
  </div>`
