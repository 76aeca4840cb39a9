import { type Id, isId } from '../../kernel/kernel.ts'
import { type Html, html } from '../html.ts'
import { govuk } from '../kit.ts'
import type { Answer, Ctx } from '../page.ts'
import { textOf } from '../step-field.ts'

/** What a list is narrowed to, as its address says it: ids and codes. What was typed has a number there, because it may be a name. */
export type Chosen = Readonly<Record<string, string | undefined>>

export const aPage = 50

function addressOf(path: string, chosen: Chosen): string {
  const query = new URLSearchParams(Object.entries(chosen).flatMap(([name, value]) => (value ? [[name, value]] : [])))
  return query.size > 0 ? `${path}?${query}` : path
}

/** One of what may be chosen; nothing where the address says anything else. */
export const oneOf = <V extends string>(given: string | undefined, all: readonly V[]): V | undefined => all.find(v => v === given)
export const idIn = (given: string | undefined): Id | undefined => (isId(given) ? given : undefined)

/** What was typed, and which page. */
export async function wordsAndPage({ store, query }: Ctx): Promise<{ words: string | undefined; after: Id | undefined }> {
  const { find } = query
  return { words: find === undefined ? undefined : await store.lookedFor(find), after: idIn(query['after']) }
}

/** Goes to the list as it was narrowed: words are kept for the worker who typed them, and stand in no address. */
export async function narrowTo({ store, form, now, newId }: Ctx, path: string, fields: readonly string[]): Promise<Answer> {
  const typed = textOf(form, 'words').trim()
  const find = typed === '' ? undefined : newId()
  if (find) await store.lookFor(find, typed, now)
  return { goTo: addressOf(path, { ...Object.fromEntries(fields.map(f => [f, textOf(form, f)])), find }), about: [] }
}

interface Choice {
  name: string
  label: string
  /** What it is when nothing is chosen, first. */
  all: string
  of: readonly { value: string; label: string }[]
}

/** A box for words and a list for each thing one may narrow by, with what is chosen below, each with the way to see the list without it. */
export function narrowForm(
  path: string,
  { label, words, chosen, choices }: { label: string; words: string | undefined; chosen: Chosen; choices: readonly Choice[] },
): Html {
  const says = [
    ...choices.flatMap(({ name, of }) => {
      const one = of.find(o => o.value === chosen[name])
      return one ? [{ says: one.label, without: addressOf(path, { ...chosen, [name]: undefined }) }] : []
    }),
    ...(words ? [{ says: `“${words}”`, without: addressOf(path, { ...chosen, find: undefined }) }] : []),
  ]
  return html`<form class="kith-filters" action="${path}" method="post" novalidate data-no-draft>
    <div class="kith-filters__fields">${govuk.input({ id: 'words', name: 'words', label: { text: label }, value: words ?? '', autocomplete: 'off', spellcheck: false })}${choices.map(
      ({ name, label, all, of }) =>
        govuk.select({
          id: name,
          name,
          label: { text: label },
          items: [{ value: '', text: all }, ...of.map(o => ({ value: o.value, text: o.label, selected: o.value === chosen[name] }))],
        }),
    )}${govuk.button({ text: 'Show', classes: 'govuk-button--secondary kith-filters__button' })}</div>
    ${
      says.length > 0 &&
      html`<ul class="kith-filters__chosen">${says.map(
        ({ says, without }) =>
          html`<li><a class="govuk-link kith-chip" href="${without}"><span class="govuk-visually-hidden">Show without: </span>${says} <span aria-hidden="true">×</span></a></li>`,
      )}<li><a class="govuk-link" href="${path}">Show all</a></li></ul>`
    }
  </form>`
}

/** The rows of one page, of as many as were asked for and one more; and the way to the next page and back to the first. */
export function paged<Row extends { id: Id }>(path: string, chosen: Chosen, rows: readonly Row[], after: Id | undefined) {
  const shown = rows.slice(0, aPage)
  const last = rows.length > aPage ? shown.at(-1) : undefined
  const links =
    (last || after) &&
    govuk.pagination({
      ...(after && { previous: { text: 'First page', href: addressOf(path, chosen) } }),
      ...(last && { next: { text: 'Next page', href: addressOf(path, { ...chosen, after: last.id }) } }),
    })
  /** How many there are, where all of them are on this page. */
  const count = last || after ? '' : ` (${shown.length})`
  return { shown, links, count }
}
