import { dayOf, isId } from '../../kernel/kernel.ts'
import { saidBy } from '../../returns/returns.ts'
import { html } from '../html.ts'
import { board, dayText, govuk } from '../kit.ts'
import { notFound, type Page } from '../page.ts'
import { findingsWorkbook, workbook } from '../workbench/findings-workbook.ts'
import { called, countedOn, hrefOf, returnAt } from '../workbench/returns-known.ts'

const [mostShown, mostInWorkbook] = [500, 200_000]

/** The findings of a return child by child: all, or those of a check, a team or a worker's post. */
export default {
  path: '/returns/:collection/:year/found',
  needs: 'see:returns',
  show: async ({ store, asker, params, query, today }) => {
    const live = returnAt(params)
    if (!live) return notFound
    const id = (name: string) => (isId(query[name] ?? '') ? query[name] : undefined)
    const rule = query['rule'] === undefined ? undefined : saidBy(live.collection, query['rule'], live.year) && query['rule']
    const asked = { rule, team: id('team'), post: id('post') }
    const isBook = query['as'] === 'xlsx'
    const found = await store.foundChildren(live, countedOn(live.year, today), { ...asked, most: isBook ? mostInWorkbook : mostShown })
    const about = [...new Set(found.map(f => f.subject))]
    if (isBook)
      return { download: findingsWorkbook(live, found), name: `findings-${live.collection}-${live.year}.xlsx`, type: workbook, about }
    const says = rule && saidBy(live.collection, rule, live.year)
    const again = new URLSearchParams({
      ...(rule && { rule }),
      ...(asked.team && { team: asked.team }),
      ...(asked.post && { post: asked.post }),
      as: 'xlsx',
    })
    const page = html`
      <span class="govuk-caption-l"><a class="govuk-link" href="${hrefOf(live)}">${called(live)}</a>${rule && `, check ${rule}`}</span>
      <h1 class="govuk-heading-l">${says ?? 'What the checks find'}</h1>
      ${found.length === mostShown && govuk.insetText({ text: `The first ${mostShown}, those that have stood longest. The workbook has them all.` })}
      ${found.length > 0 && html`<p class="govuk-body"><a class="govuk-link" href="${hrefOf(live)}/found?${String(again)}" data-download>Download as a workbook</a></p>`}
      ${board({
        caption: 'Findings',
        captionHidden: true,
        columns: [
          { head: 'Child' },
          ...(rule ? [] : [{ head: 'What is wrong' }]),
          { head: 'Since', sort: 'ascending' },
          { head: 'Team', sort: 'none' },
          { head: 'Worker', sort: 'none' },
        ],
        rows: found.map(f => [
          asker.may.has('see:child') ? html`<a class="govuk-link" href="/children/${f.subject}#findings">${f.laChildId}</a>` : f.laChildId,
          ...(rule ? [] : [html`${saidBy(live.collection, f.rule, live.year) ?? ''} <span class="kith-note">${f.rule}</span>`]),
          { cell: dayText(dayOf(f.since), 'short'), by: f.since },
          f.team ?? 'Unallocated',
          f.worker ?? 'Unallocated',
        ]),
        empty: 'Nothing is found.',
        ...(found.length > 10 && { filter: { id: 'found', label: 'Show only rows with' } }),
      })}`
    return { title: 'What the checks find', page, about }
  },
} satisfies Page
