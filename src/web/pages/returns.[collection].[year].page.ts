import { first } from '../../record/record.ts'
import { type WhereAsked, whereAsked } from '../../returns/returns.ts'
import { type Html, html } from '../html.ts'
import { govuk, moj } from '../kit.ts'
import { type Answer, type Ctx, notFound, type Page } from '../page.ts'
import { councilBoard } from '../workbench/council-board.ts'
import { countsBy, isWay, type Way, ways } from '../workbench/counts.ts'
import { called, countedOn, ended, hrefOf, returnAt } from '../workbench/returns-known.ts'
import { submissionsBoard } from '../workbench/submissions-board.ts'
import { trend } from '../workbench/trend.ts'

/** One return of one year: what its checks find all year, how that went, and what it was when it was kept. */
export default {
  path: '/returns/:collection/:year',
  needs: 'see:returns',
  show: async ({ store, params, query, today }) => {
    const live = returnAt(params, await store.outsideKnown())
    if (!live) return notFound
    const asked = whereAsked(live)
    const way: Way = isWay(query['by']) ? query['by'] : 'rule'
    const [days, kept] = [await store.findingTrend(live), await store.submissions(live)]
    const names = await store.workerNames(kept.map(k => k.asked_by))
    const on = countedOn(live.year, today)
    const page = html`
      <h1 class="govuk-heading-l">${called(live)}</h1>
      <p class="govuk-body">The year ends on ${ended(live.year)}. ${asked.withSave.length} checks are asked each time that a child’s record is saved${asked.ofCouncil.length > 0 && html`, and ${asked.ofCouncil.length} of the whole council each night`}.</p>
      ${notAskedHere(asked)}
      ${moj.subNavigation({
        label: 'Count by',
        items: Object.entries(ways).map(([by, text]) => ({ text, href: `${hrefOf(live)}?by=${by}`, current: by === way })),
      })}
      ${await countsBy(way, store, live, on)}
      <ul class="govuk-list">
        <li><a class="govuk-link" href="${hrefOf(live)}/found">Every finding, child by child</a></li>
        <li><a class="govuk-link" href="${hrefOf(live)}/corrections">Corrections that the record itself proposes</a></li>
        <li><a class="govuk-link" href="${hrefOf(live)}/found?as=xlsx" data-download>Every finding, as a workbook</a></li>
      </ul>
      ${councilBoard(live, await store.councilChecks(live))}
      <h2 class="govuk-heading-m">Through the year</h2>
      ${trend(days)}
      ${
        live.collection !== 'across' &&
        html`<h2 class="govuk-heading-m">The return itself</h2>
      <p class="govuk-body">Keep it as it stands now: every child’s rows, never changed afterwards. What was recorded later is not in it, and two of them can be laid side by side.</p>
      <form method="post" novalidate data-no-draft>${govuk.button({ text: 'Keep it as it stands', preventDoubleClick: true })}</form>
      ${submissionsBoard(kept, names)}`
      }`
    return { title: called(live), page, about: [] }
  },
  act: async ctx => (ctx.form['do'] === 'council-checks' ? askCouncil(ctx) : keep(ctx)),
} satisfies Page

/** What is asked of files only, and why: nothing is taken for passed that was not asked. */
function notAskedHere({ notAsked }: WhereAsked): Html | false {
  if (notAsked.length === 0) return false
  const each = [...Map.groupBy(notAsked, n => n.why)].map(([why, of]) => html`<li>${sentence(why)}: ${of.map(n => n.code).join(', ')}</li>`)
  return govuk.details({
    summaryText: `${notAsked.length} checks are asked of a file only`,
    html: html`<p class="govuk-body">Write the return and check it with <code>bin/kith check</code>.</p><ul class="govuk-list govuk-list--bullet">${each}</ul>`,
  })
}
const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

async function askCouncil({ store, params }: Ctx): Promise<Answer> {
  const live = returnAt(params)
  if (!live) return notFound
  if (!(await store.hasQueue())) return { goTo: hrefOf(live), done: noWorker('They cannot be asked'), about: [] }
  await store.addJob({ job: 'council-checks', about: '', tries: 3 })
  return { goTo: hrefOf(live), done: 'The whole council is being checked. Load this page again in a moment.', about: [] }
}
const noWorker = (what: string) => `${what} now: no worker was ever started on this database.`

/** Asked for in the record, and made by the next free worker. */
async function keep({ store, params, asker, now, newId }: Ctx): Promise<Answer> {
  const live = returnAt(params)
  // Two returns side by side are sent to nobody.
  if (!live || live.collection === 'across') return notFound
  if (!(await store.hasQueue())) return { goTo: hrefOf(live), done: noWorker('It cannot be made'), about: [] }
  const id = newId()
  const asked = first('submission', id, id, { collection: live.collection, year: live.year, status: 'asked' }, 'Kept as it stands')
  await store.save({ versions: [asked], by: asker.id, at: now })
  await store.addJob({ job: 'submission', about: id, tries: 3 })
  return { goTo: hrefOf(live), done: 'It is being made. Load this page again in a moment.', about: [] }
}
