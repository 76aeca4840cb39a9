import { isId } from '../../kernel/kernel.ts'
import { type Difference, differencesOf, returnNamed } from '../../returns/returns.ts'
import type { Differing } from '../../store/store.ts'
import { type Html, html } from '../html.ts'
import { emptyState, govuk, momentText } from '../kit.ts'
import { notFound, type Page } from '../page.ts'
import { called, hrefOf } from '../workbench/returns-known.ts'

const most = 100

/** Two submissions of one return side by side: who came, who went, and what is said otherwise of whom. */
export default {
  path: '/returns/submissions/:submission/against/:other',
  needs: 'see:returns',
  show: async ({ store, asker, params, query }) => {
    const [one, two] = await Promise.all(
      [params['submission']!, params['other']!].map(id => (isId(id) ? store.submission(id) : Promise.resolve(undefined))),
    )
    const layouts = one && returnNamed(one.collection)?.shape.layouts
    if (!one || !two || !layouts || one.collection !== two.collection) return notFound
    const [was, is] = one.known_at < two.known_at ? [one, two] : [two, one]
    const after = isId(query['after'] ?? '') ? query['after'] : undefined
    const [count, children] = [
      await store.countDiffering(was.subject, is.subject),
      await store.differing(was.subject, is.subject, most, after),
    ]
    const told = (c: Differing) => {
      const differences = differencesOf(layouts, c.was ?? undefined, c.is ?? undefined)
      const name = asker.may.has('see:child')
        ? html`<a class="govuk-link" href="/children/${c.subject}">${c.la_child_id}</a>`
        : c.la_child_id
      return html`<section class="kith-difference"><h2 class="govuk-heading-s">${name}${!c.was ? ': came' : !c.is ? ': went' : ''}</h2>
        <ul class="govuk-list govuk-list--bullet">${differences.map(d => html`<li>${line(d, Object.keys(layouts[d.table]!))}</li>`)}</ul></section>`
    }
    const n = (k: number) => k.toLocaleString('en-GB')
    const page = html`
      <span class="govuk-caption-l"><a class="govuk-link" href="${hrefOf(is)}">${called(is)}</a></span>
      <h1 class="govuk-heading-l">What changed between two submissions</h1>
      <p class="govuk-body">From <a class="govuk-link" href="/returns/submissions/${was.subject}">${momentText(was.known_at)}</a> to <a class="govuk-link" href="/returns/submissions/${is.subject}">${momentText(is.known_at)}</a>.</p>
      ${govuk.summaryList({
        rows: [
          { key: { text: 'Children who came' }, value: { text: n(count.came) } },
          { key: { text: 'Children who went' }, value: { text: n(count.went) } },
          { key: { text: 'Children of whom it says something else' }, value: { text: n(count.changed) } },
          { key: { text: 'Children of whom it says the same' }, value: { text: n(count.same) } },
        ],
      })}
      ${children.length === 0 && emptyState({ says: 'They say the same of every child whom you may see.' })}
      ${children.map(told)}
      ${children.length === most && html`<p class="govuk-body"><a class="govuk-link" href="/returns/submissions/${one.subject}/against/${two.subject}?after=${children.at(-1)!.subject}">The next children</a></p>`}`
    return { title: 'What changed between two submissions', page, about: children.map(c => c.subject) }
  },
} satisfies Page

const said = (cell: string | undefined) => (cell === undefined || cell === '' ? 'nothing' : cell)

function line({ table, was, is, columns }: Difference, names: readonly string[]): Html {
  if (was && is)
    return html`${table}: ${columns.map((name, i) => {
      const at = names.indexOf(name)
      return html`${i > 0 && '; '}${name} was <del>${said(was[at])}</del>, is <ins>${said(is[at])}</ins>`
    })}`
  const row = (was ?? is)!
  const cells = names.flatMap((name, i) => (row[i] ? [`${name} ${row[i]}`] : []))
  return html`${table}, ${was ? 'gone' : 'new'}: ${cells.join(', ')}`
}
