import { clockOf } from '../../clocks/clocks.ts'
import { addDays, type Day, dayOf, type Instant } from '../../kernel/kernel.ts'
import type { OpenDeadline } from '../../store/store.ts'
import { type Html, html } from '../html.ts'
import { dayText, dueTag, govuk, howWorkedOut, momentText } from '../kit.ts'

interface Clock {
  today: Day
  now: Instant
}

export const dueDay = ({ due, due_at }: Pick<OpenDeadline, 'due' | 'due_at'>): Day | undefined =>
  due ?? (due_at ? dayOf(due_at) : undefined)

/** Worked out when it is read: an open deadline, seen after its last day, or after its last moment. */
export const isOverdue = (d: OpenDeadline, { today, now }: Clock): boolean =>
  d.outcome === 'open' && (d.due_at ? d.due_at < now : d.due !== null && d.due < today)

/** What a worker should have in sight now: what is late and what comes within two weeks, and else the next thing. What has no day comes last. */
const inSight = (open: readonly OpenDeadline[], { today }: Clock): OpenDeadline[] => {
  const soon = open.filter(d => (dueDay(d) ?? '9999') <= addDays(today, 14))
  return soon.length > 0 ? soon : open.slice(0, 1)
}

/** One thing that is due: how it stands, the rule's own words, from when to when, and how it is worked out. */
export function dueLine(d: OpenDeadline, clock: Clock): Html {
  const rule = clockOf(d.clock)
  return html`<div class="kith-due">
    <p class="kith-due__says">${standing(d, clock)} ${rule?.says ?? d.clock}</p>
    <p class="kith-note kith-due__when">${d.cannot_tell ?? html`${span(d)}${rule?.force === 'local' && ', a local standard'}`}</p>
    ${rule && howWorkedOut(rule)}
  </div>`
}

/** From when to when; where it counts back from an event, it begins on no other day than it is due. */
function span(d: OpenDeadline): Html {
  const began = d.started && d.started !== dueDay(d) && dayText(d.started, 'short')
  const due = d.due_at ? momentText(d.due_at) : d.due && dayText(d.due, 'short')
  if (!due) return html`${began && html`Began ${began}`}`
  return began ? html`Began ${began}, due ${due}` : html`Due ${due}`
}

function standing(d: OpenDeadline, { today, now }: Clock): Html {
  if (d.cannot_tell !== null) return dueTag({ today, cannotTell: d.cannot_tell })
  if (d.due_at && d.due_at < now && dayOf(d.due_at) === today) return govuk.tag({ text: 'Overdue since today', classes: 'govuk-tag--red' })
  const due = dueDay(d)
  return due ? dueTag({ due, today }) : govuk.tag({ text: 'No set day', classes: 'govuk-tag--grey' })
}

/** What is due for one child: the most urgent in sight, and the rest a click away, so that a board stays short. */
export function dueLines(deadlines: readonly OpenDeadline[], clock: Clock, most = 2): Html {
  const open = deadlines.filter(d => d.outcome === 'open')
  const shown = inSight(open, clock).slice(0, most)
  const rest = open.filter(d => !shown.includes(d))
  if (open.length === 0) return html`<span class="kith-note">Nothing is due</span>`
  return html`${shown.map(d => dueLine(d, clock))}${
    rest.length > 0 &&
    govuk.details({ classes: 'kith-rest', summaryText: restInWords(rest, clock), html: html`${rest.map(d => dueLine(d, clock))}` })
  }`
}

function restInWords(rest: readonly OpenDeadline[], clock: Clock): string {
  const overdue = rest.filter(d => isOverdue(d, clock)).length
  return overdue === rest.length ? `${overdue} more overdue` : `${rest.length} more${overdue > 0 ? `, ${overdue} overdue` : ''}`
}

/** What sorts a child by what is due next: those without anything due come last. */
export const nextDue = (deadlines: readonly OpenDeadline[]): string =>
  deadlines.flatMap(d => (d.outcome === 'open' ? (dueDay(d) ?? []) : [])).sort()[0] ?? '9999-12-31'

/** The day by which a looked-after child is to be reviewed next, of what is due for them. */
export const nextReview = (deadlines: readonly OpenDeadline[]): Day | undefined =>
  deadlines.flatMap(d => (d.outcome === 'open' && isReviewOfCare(d.clock) ? (dueDay(d) ?? []) : [])).sort()[0]

export const isReviewOfCare = (clock: string): boolean => /^(looked-after|adoption)-review-/.test(clock)
