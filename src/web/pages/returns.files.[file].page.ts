import { csvLine } from '../../kernel/kernel.ts'
import { type Html, html } from '../html.ts'
import { board, govuk } from '../kit.ts'
import { notFound, type Page } from '../page.ts'

const most = 500

/** What of a file was not believed, and why; to be put right in a list and read again. */
export default {
  path: '/returns/files/:file',
  needs: 'see:returns',
  show: async ({ store, asker, params, query }) => {
    const file = (await store.imports()).find(f => f.file === params['file'])
    if (!file) return notFound
    const asides = await store.asides({ file: file.file }, query['as'] === 'csv' ? 100_000 : most)
    const about = [...new Set(asides.flatMap(a => a.subject ?? []))]
    if (query['as'] === 'csv') {
      const rows = asides.map(a => [a.line, a.la_child_id, a.field, a.value, a.why, '', file.name])
      const lines = [['line', 'child', 'field', 'value', 'why', 'corrected', 'file'], ...rows].map(csvLine)
      return { download: lines.join(''), name: `aside-${file.file.slice(0, 8)}.csv`, type: 'text/csv; charset=utf-8', about }
    }
    const page = html`
      <h1 class="govuk-heading-l">Kept aside: ${file.name}</h1>
      ${asides.length > 0 && howToPutRight(file)}
      ${file.asides > most && govuk.insetText({ text: `The first ${most} of ${file.asides.toLocaleString('en-GB')} are shown. The download has them all.` })}
      ${board({
        caption: 'Kept aside',
        captionHidden: true,
        columns: [
          { head: 'Child' },
          { head: 'Line', numeric: true, sort: 'ascending' },
          { head: 'Element', sort: 'none' },
          { head: 'What stood there' },
          { head: 'Why it was not believed' },
        ],
        rows: asides.map(a => [
          a.subject && asker.may.has('see:child')
            ? html`<a class="govuk-link" href="/children/${a.subject}">${a.la_child_id}</a>`
            : (a.la_child_id ?? 'Not said'),
          { cell: a.line ?? '', by: a.line ?? 0 },
          a.field,
          a.value ?? '',
          a.why,
        ]),
        empty: 'Nothing of this file is aside.',
        filter: { id: 'asides', label: 'Show only rows with' },
      })}`
    return { title: 'Kept aside', page, about }
  },
} satisfies Page

const howToPutRight = ({ file, name }: { file: string; name: string }): Html => html`
  <p class="govuk-body">What stands here could not be believed, so it is not in the record; the rest of the file is.</p>
  <p class="govuk-body"><a class="govuk-link" href="/returns/files/${file}?as=csv">Download the list</a>, write what is right into its last column, and read the file again:</p>
  <pre class="kith-command"><code>bin/kith import ${name.split(': ')[0]!} --corrected list.csv</code></pre>`
