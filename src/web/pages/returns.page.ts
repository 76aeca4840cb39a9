import type { Day } from '../../kernel/kernel.ts'
import type { Store } from '../../store/store.ts'
import { type Html, html } from '../html.ts'
import { board, dayText, govuk, momentText } from '../kit.ts'
import type { Page } from '../page.ts'
import { called, countedOn, hrefOf, returnsKnown } from '../workbench/returns-known.ts'

/** What an analyst begins with: what came in, what of it is aside, and what can leave. */
export default {
  path: '/returns',
  needs: 'see:returns',
  show: async ({ store, today }) => {
    const files = await store.imports()
    const page = html`
      <h1 class="govuk-heading-l">Returns and files</h1>
      ${await yearBoard(store, today)}
      <p class="govuk-body"><a class="govuk-link" href="/returns/csc-api">The daily feed to the Department for Education</a></p>
      ${howToWrite}
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

/** Each return of the kept years, and what its checks find today. */
async function yearBoard(store: Store, today: Day): Promise<Html> {
  const rows = []
  for (const live of returnsKnown(today)) {
    const counts = await store.findingsByRule(live, countedOn(live.year, today))
    const [last] = (await store.submissions(live)).filter(s => s.status !== 'asked')
    const sum = (severity: string) =>
      counts
        .filter(c => c.severity === severity)
        .reduce((n, c) => n + c.findings, 0)
        .toLocaleString('en-GB')
    rows.push([
      html`<a class="govuk-link" href="${hrefOf(live)}">${called(live)}</a>`,
      sum('error'),
      sum('query'),
      last ? html`<a class="govuk-link" href="/returns/submissions/${last.subject}">${momentText(last.known_at)}</a>` : 'Never',
      last ? (last.children ?? 0).toLocaleString('en-GB') : '',
    ])
  }
  return board({
    caption: 'Checked all year',
    columns: [
      { head: 'Return' },
      { head: 'Errors', numeric: true },
      { head: 'Queries', numeric: true },
      { head: 'Last kept' },
      { head: 'Children in it', numeric: true },
    ],
    rows,
    empty: '',
  })
}

const howToWrite = govuk.details({
  summaryText: 'How a return is written to a file',
  html: html`<p class="govuk-body">Each is written from the record, with a list of every child who is in it or left out, and why. All of them: <code>bin/kith return --help</code></p>
    <pre class="kith-command"><code>bin/kith return cin --year 2026 --out census.xml
bin/kith return ssda903 --year 2026 --out folder
bin/kith return annex-a --out lists.xlsx</code></pre>`,
})
