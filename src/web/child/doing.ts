import { stepsFor } from '../../pathway/pathway.ts'
import { type Html, html } from '../html.ts'
import { emptyState } from '../kit.ts'
import type { Ctx } from '../page.ts'
import type { ChildView } from './view.ts'

/** What the asker can do now for this child, under its headings. */
export function doing({ asker, newId }: Ctx, { child, today, now }: ChildView): Html {
  const groups = stepsFor({ child, siblings: [], today, now, by: asker.id, newId }, asker.may)
  const pages = [...ofTheRecord, ...(child.personMerges.length > 0 ? [apart] : [])].filter(p => asker.may.has(p.needs))
  if (groups.length + pages.length === 0) return emptyState({ says: 'There is nothing that you can record here.' })
  return html`${groups.map(
    ({ group, doable }) => html`<h3 class="govuk-heading-s">${group}</h3>
    <ul class="govuk-list kith-doing">${doable.map(
      ({ step, about }) =>
        html`<li><a class="govuk-link govuk-link--no-visited-state" href="/children/${child.id}/record/${step.id}${about && `/${about.id}`}">${step.says}</a>${
          about && html` <span class="kith-note">${about.label}</span>`
        }</li>`,
    )}</ul>`,
  )}
  ${
    pages.length > 0 &&
    html`<h3 class="govuk-heading-s">The record itself</h3>
    <ul class="govuk-list kith-doing">${pages.map(
      ({ text, path }) => html`<li><a class="govuk-link govuk-link--no-visited-state" href="/children/${child.id}${path}">${text}</a></li>`,
    )}</ul>`
  }`
}

/** What is done with the record as a whole, and is no step. */
const ofTheRecord = [
  { text: 'See what we knew on another day', path: '/as-known', needs: 'see:history' },
  { text: 'Restrict who may see it', path: '/restriction', needs: 'manage:restriction' },
  { text: 'Put it together with another record of this child', path: '/merge', needs: 'manage:merge' },
] as const
const apart = { text: 'Take two records apart that were put together', path: '/unmerge', needs: 'manage:merge' } as const
