import { ownBoard } from '../boards/own-board.ts'
import { html } from '../html.ts'
import { placesFor } from '../navigation.ts'
import type { Answer, Asker } from '../page.ts'

/** Where somebody begins: their own board, or the first of their main pages. */
export const homeOf = (asker: Asker): string | undefined => ownBoard(asker) ?? placesFor(asker.may)[0]?.href

/** For somebody who is known, and may nothing yet. */
export const emptyHome = ({ name, roles }: Asker): Answer => ({
  title: 'Kith',
  about: [],
  page: html`<h1 class="govuk-heading-l">You are signed in as ${name}</h1>
    <p class="govuk-body">${
      roles.length === 0
        ? 'Nobody has given you a role in Kith yet, so there is nothing that you can see. Ask your manager or an administrator.'
        : 'None of the pages for your roles has been built yet.'
    }</p>`,
})
