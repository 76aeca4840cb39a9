import { dayOf, type Instant, isUnread, momentOf, readDay } from '../../kernel/kernel.ts'
import { childOf } from '../child/child-of.ts'
import { framed } from '../child/frame.ts'
import { overview } from '../child/overview.ts'
import { viewThen } from '../child/then.ts'
import { aboutIn, viewOf } from '../child/view.ts'
import { foundThen } from '../findings/open-findings.ts'
import { type Html, html } from '../html.ts'
import { dayText, emptyState, filters, govuk, moj, momentText } from '../kit.ts'
import type { Ctx, Page } from '../page.ts'

/** The same page as it stood at a moment in the past, to be read and not to be changed. */
export default {
  path: '/children/:child/as-known',
  needs: 'see:history',
  show: async ctx => {
    const child = await childOf(ctx)
    if ('goTo' in child) return child
    const title = 'What did we know on another day?'
    const asked = askedIn(ctx)
    const form = formOf(ctx, child.id, asked)
    const at = typeof asked === 'string' ? asked : undefined
    const then = at && (await viewThen(ctx, child.id, at))
    if (!at || !then) {
      const view = await viewOf(ctx, child)
      const none = at && emptyState({ says: 'At that moment we had no record of this child.' })
      return { title, about: aboutIn(view), page: framed(view, ctx.asker, undefined, { text: title }, html`${form}${none}`) }
    }
    const inside = html`${form}
      ${govuk.insetText({
        classes: 'kith-then',
        html: html`<strong>As we knew it ${ctx.query['time'] ? html`at ${momentText(at)}` : html`on ${dayText(dayOf(at))}`}.</strong> What was recorded or corrected since is not in it, and nothing can be changed here.
          Dates are counted from that day. <a class="govuk-link" href="/children/${child.id}">Go to the child as we know them now</a>`,
      })}
      ${overview(then, await foundThen(ctx, then.child, then.today))}`
    return { title, about: aboutIn(then), page: framed(then, ctx.asker, undefined, { text: title, hidden: true }, inside) }
  },
} satisfies Page

/** The end of the day that was asked for, or a time of it; undefined when nothing was asked; words when it cannot be read. */
function askedIn({ query, today, now }: Ctx): Instant | { wrong: string } | undefined {
  const [text, time] = [query['at']?.trim() ?? '', query['time']?.trim() ?? '']
  if (text === '') return undefined
  const day = readDay(text, today)
  if (isUnread(day)) return { wrong: day.unread }
  if (day > today) return { wrong: 'The day must be today or in the past' }
  if (time !== '' && !/^([01]?\d|2[0-3])[:.][0-5]\d$/.test(time)) return { wrong: 'Enter a time as 14:30, or leave it empty' }
  const at = momentOf({ day, time: time === '' ? '23:59' : time.replace('.', ':').padStart(5, '0') })
  if (!at) return { wrong: 'The clocks went forward over that time: it was never on the clock' }
  const last = time === '' ? `${at.slice(0, 17)}59.999Z` : at
  return last > now ? now : last
}

function formOf({ query }: Ctx, child: string, asked: ReturnType<typeof askedIn>): Html {
  const wrong = typeof asked === 'object' && { text: asked.wrong }
  return filters({
    action: `/children/${child}/as-known`,
    submit: 'Show what we knew',
    fields: [
      moj.datePicker({
        id: 'at',
        name: 'at',
        label: { text: 'Day' },
        hint: { text: 'For example, 3/3/2025 or 3 March 2025' },
        value: query['at'],
        errorMessage: wrong,
        classes: 'govuk-input--width-10',
        leadingZeros: false,
      }),
      govuk.input({
        name: 'time',
        label: { text: 'Time' },
        hint: { text: 'Empty for the end of the day' },
        value: query['time'],
        classes: 'govuk-input--width-5',
      }),
    ],
  })
}
