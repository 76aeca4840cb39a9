import type { LocalPerson } from '../../engines/engines.ts'
import { html } from '../html.ts'
import { emptyState } from '../kit.ts'
import { layout } from '../layout.ts'

/** Who do you want to be? One press each, and no password: everybody is invented. */
export const localPeoplePage = (people: LocalPerson[], action: string): string =>
  String(
    layout({
      title: 'Who do you want to be?',
      phase: { tag: 'Local sign-in', says: { text: 'It stands in for the council’s own sign-in, and asks for no password.' } },
      page: html`<h1 class="govuk-heading-l">Who do you want to be?</h1>
        ${people.length === 0 && emptyState({ says: 'Nobody can sign in yet: there is no worker with a sign-in name.' })}
        ${[...Map.groupBy(people, person => person.says)].map(
          ([says, all]) =>
            html`<h2 class="govuk-heading-s">${says}</h2><ul class="govuk-list">${all.map(
              ({ name, signInName }) => html`<li><form method="post" action="${action}" class="kith-asker__form">
              <input type="hidden" name="who" value="${signInName}">
              <button class="kith-link-button" type="submit">${name}</button>
            </form></li>`,
            )}</ul>`,
        )}`,
    }),
  )
