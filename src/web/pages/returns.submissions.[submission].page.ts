import { isId } from '../../kernel/kernel.ts'
import { html } from '../html.ts'
import { board, govuk, momentText } from '../kit.ts'
import { notFound, type Page } from '../page.ts'
import { called, hrefOf } from '../workbench/returns-known.ts'
import { statusTag } from '../workbench/submissions-board.ts'

const most = 200

/** A return as it stood at one moment, and whom it has. */
export default {
  path: '/returns/submissions/:submission',
  needs: 'see:returns',
  show: async ({ store, asker, params, query }) => {
    const id = params['submission']!
    const kept = isId(id) ? await store.submission(id) : undefined
    if (!kept || kept.status === 'asked') return notFound
    const after = isId(query['after'] ?? '') ? query['after'] : undefined
    const [children, others] = [await store.submittedChildren(id, most, after), await store.submissions(kept)]
    const names = await store.workerNames([kept.asked_by])
    const page = html`
      <span class="govuk-caption-l"><a class="govuk-link" href="${hrefOf(kept)}">${called(kept)}</a></span>
      <h1 class="govuk-heading-l">As known at ${momentText(kept.known_at)}</h1>
      ${govuk.summaryList({
        rows: [
          { key: { text: 'Standing' }, value: { html: statusTag(kept) } },
          { key: { text: 'Made by' }, value: { text: names.get(kept.asked_by) ?? 'Somebody' } },
          { key: { text: 'Children in it' }, value: { text: (kept.children ?? 0).toLocaleString('en-GB') } },
          { key: { text: 'Children left out' }, value: { text: (kept.left_out ?? 0).toLocaleString('en-GB') } },
          { key: { text: 'Hash of all that it holds' }, value: { html: html`<code class="kith-hash">${kept.hash}</code>` } },
        ],
      })}
      ${
        others.length > 1 &&
        html`<h2 class="govuk-heading-m">Lay it beside another</h2><ul class="govuk-list">${others
          .filter(o => o.subject !== id && o.status !== 'asked')
          .map(
            o =>
              html`<li><a class="govuk-link" href="/returns/submissions/${id}/against/${o.subject}">The one of ${momentText(o.known_at)}</a></li>`,
          )}</ul>`
      }
      ${board({
        caption: after ? 'Children, further on' : 'Children in it',
        columns: [{ head: 'Child' }, { head: 'Rows' }],
        rows: children.map(c => [
          asker.may.has('see:child') ? html`<a class="govuk-link" href="/children/${c.subject}">${c.la_child_id}</a>` : c.la_child_id,
          Object.entries(c.rows)
            .map(([table, rows]) => `${table} ${rows.length}`)
            .join(', '),
        ]),
        empty: 'No child whom you may see is in it.',
      })}
      ${children.length === most && html`<p class="govuk-body"><a class="govuk-link" href="/returns/submissions/${id}?after=${children.at(-1)!.subject}">The next children</a></p>`}`
    return { title: called(kept), page, about: children.map(c => c.subject) }
  },
} satisfies Page
