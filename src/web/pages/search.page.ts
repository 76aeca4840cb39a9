import type { Need } from '../../kernel/kernel.ts'
import type { FoundPeople } from '../../store/store.ts'
import { type Html, html } from '../html.ts'
import { govuk } from '../kit.ts'
import type { Page } from '../page.ts'
import { carried, hidden, understood } from '../people/carried.ts'
import { closest, foundBoard } from '../people/found-board.ts'
import { textOf } from '../step-field.ts'

const title = 'Find a person'

/**
 * What is typed is sent in the body, and no name stands in an address. The results have an address of their own that says nothing, so that
 * whoever opens a record from them and goes back is there again, and is not asked to send a form twice.
 */
export default {
  path: '/search',
  needs: 'see:search',
  show: async ({ store, asker, today, query, draft }) => {
    const typed = query['find'] === undefined ? undefined : await store.lookedFor(query['find'])
    if (typed === undefined) return { title, page: searchPage(asker.may, textOf(draft ?? {}, 'q')), about: [] }
    const result = await store.findPeople(typed, today)
    const about = result.found.map(f => f.person.subject)
    return { title: 'People found', page: searchPage(asker.may, typed, results(typed, result, today, asker.may)), about }
  },
  act: async ({ store, form, now, newId }) => {
    const typed = textOf(form, 'q').trim()
    if (typed === '') return { goTo: '/search', about: [] }
    const search = newId()
    await store.lookFor(search, typed, now)
    return { goTo: `/search?find=${search}`, about: [] }
  },
} satisfies Page

const searchPage = (may: ReadonlySet<Need>, typed: string, results?: Html): Html => html`
  <h1 class="govuk-heading-l">${title}</h1>
  <form action="/search" method="post" class="kith-find" data-no-draft novalidate>
    ${govuk.input({
      name: 'q',
      id: 'q',
      label: { text: 'Who are you looking for?', classes: 'govuk-label--s' },
      hint: { text: 'Type what you have, in any order: names, a date of birth, a postcode, a phone, pupil, NHS or child number' },
      value: typed,
      spellcheck: false,
      autocomplete: 'off',
    })}
    ${govuk.button({ text: 'Find' })}
  </form>
  ${results ?? (may.has('record:child') && recordSomebody('', {}))}
  ${
    may.has('manage:break-glass') &&
    html`<p class="govuk-body-s">Restricted records are not found. If a child may be at risk and you cannot wait, there is
      <a class="govuk-link" href="/break-glass">emergency access</a>.</p>`
  }`

function results(
  typed: string,
  { parsed, found, more }: FoundPeople,
  today: Parameters<typeof foundBoard>[2],
  may: ReadonlySet<Need>,
): Html {
  const [close, further] = closest(found)
  const read = understood(parsed)
  return html`<section aria-live="polite">
    ${
      found.length === 0
        ? html`<h2 class="govuk-heading-m">Nobody found</h2>
      <p class="govuk-body">${
        read.length > 0 ? `We looked for ${inOneLine(read)}.` : 'We could not read a name, a date or a number in that.'
      } It may be written another way: try a part of the name, the date of birth or the postcode by itself.</p>`
        : html`${foundBoard(close.length === 1 ? '1 person found' : `${close.length} people found`, close, today)}
      ${more && html`<p class="govuk-body">There may be more. A date of birth or a postcode beside the name narrows it down.</p>`}
      ${
        further.length > 0 &&
        govuk.details({
          summaryText: further.length === 1 ? '1 person who is less like it' : `${further.length} people who are less like it`,
          html: foundBoard('Less like what you typed', further, today),
        })
      }`
    }
  </section>
  ${may.has('record:child') && recordSomebody(found.length === 0 ? '' : 'Not here?', carried(typed, parsed))}`
}

const inOneLine = (parts: readonly string[]) => (parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}` : parts.join(''))

/** What was typed goes on in the body of the form, not in an address. */
const recordSomebody = (heading: string, answers: ReturnType<typeof carried>): Html => html`
  ${heading && html`<h2 class="govuk-heading-m">${heading}</h2>`}
  <div class="govuk-button-group">
    ${[
      { action: '/children/new', text: 'Record a child' },
      { action: '/adults/new', text: 'Record an adult' },
    ].map(
      ({ action, text }) => html`<form action="${action}" method="post" novalidate>
      <input type="hidden" name="_then" value="begin">${hidden(answers)}
      ${govuk.button({ text, classes: 'govuk-button--secondary' })}
    </form>`,
    )}
  </div>`
