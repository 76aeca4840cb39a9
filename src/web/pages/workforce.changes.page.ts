import { addMinutes, dayOf, type Id, labelled } from '../../kernel/kernel.ts'
import type { SecondLook } from '../../store/store.ts'
import { type Html, html } from '../html.ts'
import { board, dayText, momentText, personLink, printButton } from '../kit.ts'
import type { Page } from '../page.ts'

const days = 90

/** Changes that made a number better, after the event. None of them is a fault by itself; all of them are what gaming would leave behind. */
export default {
  path: '/workforce/changes',
  needs: 'see:looks',
  show: async ({ store, now }) => {
    const found = await store.secondLook(addMinutes(now, -days * 24 * 60))
    const who = await store.workerNames([...found.movedBack, ...found.closedForCount, ...found.atOnce].map(c => c.by))
    const subjects = [...new Set([...found.movedBack, ...found.closedForCount].map(c => c.subject))]
    const names = new Map((await store.summariesOf(subjects)).map(s => [s.subject, [s.first_name, s.surname].filter(Boolean).join(' ')]))
    const tables = { found, by: (id: Id) => who.get(id) ?? 'Somebody who is no worker here', of: (id: Id) => names.get(id) }
    return {
      title: 'Changes worth a second look',
      about: subjects,
      page: html`<h1 class="govuk-heading-l">Changes worth a second look</h1>
      <p class="govuk-body">What was recorded in the last ${days} days that made a number look better after the event. Each may be right: ask whoever made it. Nothing here can be cleared away.</p>
      ${moved(tables)}
      ${closed(tables)}
      ${atOnce(tables)}
      ${printButton()}`,
    }
  },
} satisfies Page

interface Tables {
  found: SecondLook
  by: (id: Id) => string
  of: (id: Id) => string | undefined
}

const child = (id: Id, name: string | undefined): Html =>
  personLink({ name: name ?? 'Not a child', ...(name && { href: `/children/${id}` }) })

const moved = ({ found, by, of }: Tables) =>
  board({
    caption: `Dates moved back (${found.movedBack.length})`,
    empty: 'No date was moved to an earlier day more than a week after it was recorded.',
    columns: [
      { head: 'Child' },
      { head: 'Which date' },
      { head: 'From' },
      { head: 'To' },
      { head: 'Changed' },
      { head: 'Why, as they said' },
    ],
    rows: found.movedBack.map(c => [
      child(c.subject, of(c.subject)),
      html`${labelled(c.kind, c.field)} <span class="kith-note">${labelled(c.kind)}</span>`,
      dayText(c.from, 'short'),
      dayText(c.to, 'short'),
      html`${momentText(c.at)} <span class="kith-note">by ${by(c.by)}</span>`,
      c.because,
    ]),
  })

const closed = ({ found, by, of }: Tables) =>
  board({
    caption: `Closed before a count, and back after it (${found.closedForCount.length})`,
    empty: 'No child who was closed in the fortnight before a count was referred again within two months of it.',
    columns: [{ head: 'Child' }, { head: 'Closed' }, { head: 'Count' }, { head: 'Referred again' }, { head: 'Recorded' }],
    rows: found.closedForCount.map(c => [
      child(c.subject, of(c.subject)),
      dayText(c.closed, 'short'),
      dayText(c.count, 'short'),
      dayText(c.again, 'short'),
      html`${dayText(dayOf(c.at), 'short')} <span class="kith-note">by ${by(c.by)}</span>`,
    ]),
  })

const atOnce = ({ found, by }: Tables) =>
  board({
    caption: `Many records changed at once (${found.atOnce.length})`,
    empty: 'Nobody changed the records of twenty children or more within one minute.',
    columns: [{ head: 'Who' }, { head: 'When' }, { head: 'Records', numeric: true }, { head: 'Changes', numeric: true }],
    rows: found.atOnce.map(c => [by(c.by), momentText(c.at), String(c.subjects), String(c.changes)]),
  })
