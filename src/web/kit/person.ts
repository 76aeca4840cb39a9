import { type Html, html } from '../html.ts'
import { more } from './content.ts'
import { badge } from './moj/identity-bar.ts'
import { type Tag, tag } from './tag.ts'

export interface Person {
  name: string
  href?: string | undefined
  /** What tells this person from another of the same name: "aged 7", "mother". */
  note?: string | undefined
  /** The reader may know that there is a record, and no more; then the name is not shown at all. */
  restricted?: boolean | undefined
}

/** A person's name as it stands in lists, always leading to their page where there is one. */
export function personLink({ name, href, note, restricted }: Person): Html {
  if (restricted) return html`<span class="kith-person">Restricted record</span>`
  const shown = href
    ? html`<a class="govuk-link govuk-link--no-visited-state kith-person" href="${href}">${name}</a>`
    : html`<span class="kith-person">${name}</span>`
  return note ? html`${shown} <span class="kith-note">${note}</span>` : shown
}

export interface ChildBanner {
  name: string
  href?: string | undefined
  /** Short facts that must be in sight on every page: born, worker, number. */
  facts: readonly { says: string; is: Html | string }[]
  tags?: readonly Tag[] | undefined
  /** What a visitor must know before knocking: "Dog", "Do not visit alone". Never what could shame a family read over a shoulder. */
  warnings?: readonly string[] | undefined
}

/** Whose record this is, at the top of each of its pages and of each printed sheet. */
export const childBanner = ({ name, href, facts, tags = [], warnings = [] }: ChildBanner): Html =>
  html`<section aria-label="Whose record this is" class="kith-banner${more(warnings.length > 0 && 'kith-banner--warning')}">
    <div class="kith-banner__top">
      <p class="kith-banner__name">${href ? html`<a class="govuk-link govuk-link--no-visited-state govuk-link--text-colour" href="${href}">${name}</a>` : name}</p>
      ${tags.length > 0 && html`<p class="kith-banner__tags">${tags.map(each => html`${tag(each)} `)}</p>`}
    </div>
    <dl class="kith-banner__facts">${facts.map(
      ({ says, is }) => html`
      <div class="kith-banner__fact"><dt>${says}</dt><dd>${is}</dd></div>`,
    )}
    </dl>
    ${
      warnings.length > 0 &&
      html`<ul class="kith-banner__warnings">${warnings.map(
        says => html`<li>${badge({ text: 'Warning', classes: 'moj-badge--red' })} ${says}</li>`,
      )}</ul>`
    }
  </section>`
