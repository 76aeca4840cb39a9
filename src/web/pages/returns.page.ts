import { html } from '../html.ts'
import { board, dayText, govuk, momentText } from '../kit.ts'
import type { Page } from '../page.ts'

/** What an analyst begins with: what came in, what of it is aside, and what can leave. */
export default {
  path: '/returns',
  needs: 'see:returns',
  show: async ({ store }) => {
    const files = await store.imports()
    const page = html`
      <h1 class="govuk-heading-l">Returns and files</h1>
      <h2 class="govuk-heading-m">What leaves</h2>
      <p class="govuk-body">The children in need census is written from the record, with a list of every child who is in it or left out, and why:</p>
      <pre class="kith-command"><code>bin/kith return cin --year 2026 --out census.xml</code></pre>
      ${govuk.insetText({ text: 'Not yet: making it from this page, its checks as you record, and the other returns.' })}
      ${board({
        caption: 'What came in',
        columns: [
          { head: 'File' },
          { head: 'Speaks of', sort: 'none' },
          { head: 'Last read', sort: 'descending' },
          { head: 'Children', numeric: true },
          { head: 'Entries it added', numeric: true },
          { head: 'Kept aside', numeric: true },
        ],
        rows: files.map(f => [
          html`${f.name}${f.stopped && html` <span class="kith-note">Could not be read to its end, at ${f.stopped}</span>`}`,
          f.reference_date ? { cell: dayText(f.reference_date), by: f.reference_date } : { cell: 'Not said', by: '' },
          { cell: momentText(f.last_read_at), by: f.last_read_at },
          f.children.toLocaleString('en-GB'),
          f.versions.toLocaleString('en-GB'),
          f.asides === 0
            ? 'Nothing'
            : html`<a class="govuk-link" href="/returns/files/${f.file}">${f.asides.toLocaleString('en-GB')}<span class="govuk-visually-hidden"> things of ${f.name}</span></a>`,
        ]),
        empty: 'No file was read into the record yet. bin/kith import <file> reads a census.',
      })}`
    return { title: 'Returns and files', page, about: [] }
  },
} satisfies Page
