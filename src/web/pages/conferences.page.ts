import { addDays } from '../../kernel/kernel.ts'
import { conferenceBoard } from '../boards/conference-board.ts'
import { type Html, html } from '../html.ts'
import { printButton } from '../kit.ts'
import type { Page } from '../page.ts'

const spans = [2, 6, 13, 26]

/** Child protection conferences that are planned or due: the date, its limit, and who. */
export default {
  path: '/conferences',
  needs: 'see:conferences',
  show: async ctx => {
    const { store, asker, today, query } = ctx
    const weeks = spans.find(n => String(n) === query['weeks']) ?? 6
    const isMine = query['whose'] === 'mine'
    const all = await store.conferencesAhead(addDays(today, weeks * 7))
    const rows = isMine ? all.filter(c => c.chair === asker.id) : all
    const unplanned = rows.filter(c => !c.planned).length
    return {
      title: 'Conferences',
      about: [...new Set(rows.map(c => c.subject))],
      page: html`<h1 class="govuk-heading-l">Conferences ahead</h1>
      ${narrowed(weeks, isMine, asker.roles.includes('conferenceChair'))}
      ${unplanned > 0 && html`<p class="govuk-body"><strong>${unplanned}</strong> ${unplanned === 1 ? 'is' : 'are'} due and not planned yet.</p>`}
      ${await conferenceBoard(ctx, {
        caption: `In the next ${weeks} weeks, and those that should have been held (${rows.length})`,
        empty: 'No conference is planned or due in this time.',
        rows,
      })}
      ${printButton()}`,
    }
  },
} satisfies Page

/** Each choice is an address of its own, so that it can be kept. */
const narrowed = (weeks: number, isMine: boolean, isChair: boolean): Html =>
  html`<nav class="kith-narrow" aria-label="Which conferences"><ul class="govuk-list kith-narrow__list">
    ${spans.map(n => choice(`${n} weeks`, `/conferences?weeks=${n}${isMine ? '&whose=mine' : ''}`, n === weeks))}
    ${isChair && choice('Mine only', `/conferences?weeks=${weeks}&whose=mine`, isMine)}
    ${isChair && choice('Everyone’s', `/conferences?weeks=${weeks}`, !isMine)}
  </ul></nav>`

const choice = (says: string, href: string, isNow: boolean): Html =>
  html`<li>${isNow ? html`<strong aria-current="true">${says}</strong>` : html`<a class="govuk-link" href="${href}">${says}</a>`}</li>`
