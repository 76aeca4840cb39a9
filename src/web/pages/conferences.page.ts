import { clockOf } from '../../clocks/clocks.ts'
import { addDays, type Day, type Id } from '../../kernel/kernel.ts'
import { labels } from '../../pathway/pathway.ts'
import { allocationOf } from '../../workforce/workforce.ts'
import { childLink } from '../boards/child-cell.ts'
import { html } from '../html.ts'
import { board, dayText, dueTag, govuk, howWorkedOut, printButton } from '../kit.ts'
import type { Page } from '../page.ts'

const spans = [2, 6, 13, 26]

/** Child protection conferences that are planned or due: the date, its limit, and who. */
export default {
  path: '/conferences',
  needs: 'see:conferences',
  show: async ({ store, asker, today, query }) => {
    const weeks = spans.find(n => String(n) === query['weeks']) ?? 6
    const all = await store.conferencesAhead(addDays(today, weeks * 7))
    const isMine = query['whose'] === 'mine'
    const rows = isMine ? all.filter(c => c.chair === asker.id) : all
    const names = await store.workerNames(rows.flatMap(c => c.chair ?? []))
    const posts = new Map(
      (await store.staffedPosts(today, { posts: [...new Set(rows.flatMap(c => c.lead_post ?? []))] })).map(p => [p.id, p]),
    )
    const worker = (post: Id | null) => {
      const found = post ? posts.get(post) : undefined
      const allocation = found && allocationOf(found, today)
      return allocation?.allocated
        ? allocation.to.map(w => w.name).join(' and ')
        : html`${govuk.tag({ text: 'Nobody', classes: 'govuk-tag--red' })} <span class="kith-note">${allocation?.why ?? 'No post leads'}</span>`
    }
    const unplanned = rows.filter(c => !c.planned).length
    return {
      title: 'Conferences',
      about: [...new Set(rows.map(c => c.subject))],
      page: html`<h1 class="govuk-heading-l">Conferences ahead</h1>
      ${narrowed(weeks, isMine, asker.roles.includes('conferenceChair'))}
      ${unplanned > 0 && html`<p class="govuk-body"><strong>${unplanned}</strong> ${unplanned === 1 ? 'is' : 'are'} due and not planned yet.</p>`}
      ${board({
        caption: `In the next ${weeks} weeks, and those that should have been held (${rows.length})`,
        empty: 'No conference is planned or due in this time.',
        columns: [
          { head: 'Child' },
          { head: 'Conference' },
          { head: 'Planned for' },
          { head: 'Limit' },
          { head: 'Chair' },
          { head: 'Lead worker' },
        ],
        rows: rows.map(c => {
          const rule = c.clock ? clockOf(c.clock) : undefined
          return [
            childLink(c, today),
            labels.conferenceType[c.type],
            c.planned
              ? html`${dayText(c.planned, 'weekday')}${c.planned < today && html` ${govuk.tag({ text: 'Was it held?', classes: 'govuk-tag--red' })}`}`
              : html`<strong>Not planned</strong>`,
            html`${c.due && html`${dayText(c.due, 'short')} `}${rule ? html`${limit(c.due, c.planned, c.cannot_tell, today)}${howWorkedOut(rule)}` : html`<span class="kith-note">No limit runs</span>`}`,
            c.chair ? (names.get(c.chair) ?? 'Not known') : html`<span class="kith-note">Not named</span>`,
            worker(c.lead_post),
          ]
        }),
        ...(rows.length > 10 && { filter: { id: 'conferences', label: 'Find a conference' } }),
      })}
      ${printButton()}`,
    }
  },
} satisfies Page

/** A conference that is planned after its limit will be late: that is said before it is. */
function limit(due: Day | null, planned: Day | null, cannotTell: string | null, today: Day) {
  if (cannotTell) return html`${dueTag({ today, cannotTell })} <span class="kith-note">${cannotTell}</span>`
  if (due && planned && planned > due && due >= today) return govuk.tag({ text: 'Planned after its limit', classes: 'govuk-tag--orange' })
  return dueTag({ due: due ?? undefined, today })
}

const narrowed = (weeks: number, isMine: boolean, isChair: boolean) =>
  html`<nav class="kith-narrow" aria-label="Which conferences"><ul class="govuk-list kith-narrow__list">
    ${spans.map(n => choice(`${n} weeks`, `/conferences?weeks=${n}${isMine ? '&whose=mine' : ''}`, n === weeks))}
    ${isChair && choice('Mine only', `/conferences?weeks=${weeks}&whose=mine`, isMine)}
    ${isChair && choice('Everyone’s', `/conferences?weeks=${weeks}`, !isMine)}
  </ul></nav>`

const choice = (says: string, href: string, isNow: boolean) =>
  html`<li>${isNow ? html`<strong aria-current="true">${says}</strong>` : html`<a class="govuk-link" href="${href}">${says}</a>`}</li>`
