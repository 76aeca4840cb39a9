import { clockOf } from '../../clocks/clocks.ts'
import type { Day, Id, Need } from '../../kernel/kernel.ts'
import { labels, stepOf } from '../../pathway/pathway.ts'
import type { ConferenceRow } from '../../store/store.ts'
import { allocationOf, type StaffedPost } from '../../workforce/workforce.ts'
import { type Html, html } from '../html.ts'
import { board, dayText, dueTag, govuk, howWorkedOut } from '../kit.ts'
import type { Ctx } from '../page.ts'
import { childLink, nameOf } from './child-cell.ts'

interface Asked {
  caption: string
  empty: string
  rows: readonly ConferenceRow[]
}

/** Conferences beside their limits, with who is to chair them and who leads for the child; and the way to plan or to record each. */
export async function conferenceBoard({ store, asker, today }: Ctx, { caption, empty, rows }: Asked): Promise<Html> {
  const names = await store.workerNames(rows.flatMap(c => c.chair ?? []))
  const led = await store.staffedPosts(today, { posts: [...new Set(rows.flatMap(c => c.lead_post ?? []))] })
  const posts = new Map(led.map(p => [p.id, p]))
  return board({
    caption,
    empty,
    columns: [
      { head: 'Child' },
      { head: 'Conference' },
      { head: 'Planned for' },
      { head: 'Limit' },
      { head: 'Chair' },
      { head: 'Lead worker' },
    ],
    rows: rows.map(c => [
      childLink(c, today),
      labels.conferenceType[c.type],
      planned(c, today, asker.may),
      limit(c, today),
      c.chair ? (names.get(c.chair) ?? 'Not known') : html`<span class="kith-note">Not named</span>`,
      leader(c.lead_post, posts, today),
    ]),
    ...(rows.length > 10 && { filter: { id: 'conferences', label: 'Find a conference' } }),
  })
}

function planned(row: ConferenceRow, today: Day, may: ReadonlySet<Need>): Html {
  if (!row.planned) return html`<strong>Not planned</strong> ${way(row, 'conference-plan', 'Plan it', may)}`
  if (row.planned > today) return dayText(row.planned, 'weekday')
  const late = row.planned < today && html` ${govuk.tag({ text: 'Was it held?', classes: 'govuk-tag--red' })}`
  return html`${dayText(row.planned, 'weekday')}${late} ${way(row, 'conference-record', 'Record it', may)}`
}

function way(row: ConferenceRow, id: string, says: string, may: ReadonlySet<Need>) {
  const step = stepOf(id)
  if (!step || !may.has(step.needs)) return false
  return html`<a class="govuk-link" href="/children/${row.subject}/record/${id}">${says}<span class="govuk-visually-hidden">: ${nameOf(row)}</span></a>`
}

/** A conference that is planned after its limit will be late: that is said before it is. */
function limit({ clock, started, due, planned, cannot_tell }: ConferenceRow, today: Day): Html {
  const rule = clock ? clockOf(clock) : undefined
  if (!rule) return html`<span class="kith-note">No limit runs</span>`
  if (cannot_tell)
    return html`${dueTag({ today, cannotTell: cannot_tell })} <span class="kith-note">${cannot_tell}</span>${howWorkedOut(rule)}`
  const willBeLate = due !== null && planned !== null && planned > due && due >= today
  const tag = willBeLate
    ? govuk.tag({ text: 'Planned after its limit', classes: 'govuk-tag--orange' })
    : dueTag({ due: due ?? undefined, today })
  return html`${due && dayText(due, 'short')} ${tag}${started && html` <span class="kith-note">began ${dayText(started, 'short')}</span>`}${howWorkedOut(rule)}`
}

function leader(post: Id | null, posts: ReadonlyMap<Id, StaffedPost>, today: Day): Html | string {
  const found = post ? posts.get(post) : undefined
  const allocation = found && allocationOf(found, today)
  if (allocation?.allocated) return allocation.to.map(w => w.name).join(' and ')
  return html`${govuk.tag({ text: 'Nobody', classes: 'govuk-tag--red' })} <span class="kith-note">${allocation?.why ?? 'No post leads'}</span>`
}
