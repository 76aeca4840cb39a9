import { childLink, workCell } from '../boards/child-cell.ts'
import { dueDay, dueLine, dueLines, isOverdue, nextDue, nextReview } from '../boards/due-cell.ts'
import { number } from '../boards/load-panel.ts'
import { involvementRoleInWords } from '../boards/roles.ts'
import { seenCell } from '../boards/seen-cell.ts'
import { waitingBoard } from '../boards/waiting-board.ts'
import { countOf, thingsByChild } from '../findings/findings-board.ts'
import { html } from '../html.ts'
import { board, dayText, govuk, printButton } from '../kit.ts'
import type { Page } from '../page.ts'

export default {
  path: '/my-work',
  needs: 'see:my-work',
  show: async ({ store, asker, today, now }) => {
    const children = await store.ledBy(asker.posts)
    const beside = await store.involvedBeside(asker.id, asker.posts)
    const waiting = await store.waitingWithPosts(asker.posts)
    const [mine, sent] = [waiting.rows.filter(w => w.whose === 'worker'), waiting.rows.filter(w => w.whose !== 'worker')]
    const deadlines = await store.openDeadlinesOf({ posts: asker.posts })
    const wrong = thingsByChild(
      await store.openFindingsOf(
        children.map(c => c.subject),
        today,
      ),
    )
    const names = await store.workerNames([...children, ...beside].flatMap(c => c.last_seen_by ?? []))
    const clock = { today, now }
    const dueOf = Map.groupBy(deadlines, d => d.subject)
    const open = children.filter(c => c.is_case || c.work === 'contact' || dueOf.has(c.subject))
    const inOrder = open.toSorted((a, b) => (nextDue(dueOf.get(a.subject) ?? []) < nextDue(dueOf.get(b.subject) ?? []) ? -1 : 1))
    const overdue = deadlines.filter(d => isOverdue(d, clock))
    const oldest = overdue[0] && dueDay(overdue[0])
    const unknown = deadlines.filter(d => d.outcome === 'cannot tell' && open.some(c => c.subject === d.subject && c.is_case))

    return {
      title: 'My work',
      about: [...new Set([...open, ...beside, ...waiting.rows].map(c => c.subject))],
      page: html`<h1 class="govuk-heading-l">My work</h1>
      ${
        asker.posts.length === 0 &&
        govuk.insetText({
          text: 'You are not in a post today, so no child can be allocated to you. Your manager or an administrator can change that.',
        })
      }
      <dl class="kith-numbers">
        ${number('My children', String(open.filter(c => c.is_case).length), 'with open work')}
        ${number('Overdue', String(overdue.length), oldest ? html`The oldest since ${dayText(oldest, 'short')}` : 'Nothing is late', overdue.length > 0)}
        ${number('To put right', String(countOf(wrong)), wrong.size > 0 ? html`<a class="govuk-link" href="/my-work/to-put-right">About ${wrong.size} of my children</a>` : 'No return’s check finds anything')}
        ${number('Sent, and waiting', String(sent.length), 'for somebody else to decide')}
      </dl>
      ${board({
        caption: 'My children, by what is due next',
        empty: 'No child is allocated to you.',
        columns: [
          { head: 'Child' },
          { head: 'Where they stand' },
          { head: 'What is due next, and why' },
          { head: 'Last seen' },
          { head: 'With me since' },
        ],
        rows: inOrder.map(child => [
          childLink(child, today),
          workCell(child, nextReview(dueOf.get(child.subject) ?? [])),
          dueLines(dueOf.get(child.subject) ?? [], clock),
          seenCell(child, names, today),
          child.lead_since && dayText(child.lead_since, 'short'),
        ]),
        ...(inOrder.length > 10 && { filter: { id: 'my-children', label: 'Find among my children' } }),
      })}
      ${mine.length > 0 && waitingBoard({ caption: 'Returned to me', rows: mine, today, may: asker.may })}
      ${sent.length > 0 && waitingBoard({ caption: 'Waiting for somebody else to decide', rows: sent, today, may: asker.may })}
      ${
        beside.length > 0 &&
        board({
          caption: 'Children I work with beside their lead worker',
          empty: '',
          columns: [{ head: 'Child' }, { head: 'Where they stand' }, { head: 'I am' }, { head: 'Last seen' }],
          rows: beside.map(child => [
            childLink(child, today),
            workCell(child),
            involvementRoleInWords(child.role),
            seenCell(child, names, today),
          ]),
        })
      }
      ${
        unknown.length > 0 &&
        board({
          caption: 'Limits that cannot be worked out',
          empty: '',
          columns: [{ head: 'Child' }, { head: 'What, and why we cannot tell' }],
          rows: unknown.map(d => [childLink(open.find(c => c.subject === d.subject)!, today), dueLine(d, clock)]),
        })
      }
      ${printButton()}`,
    }
  },
} satisfies Page
