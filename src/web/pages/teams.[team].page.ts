import type { Id, Refusal } from '../../kernel/kernel.ts'
import { allocateSeveral } from '../boards/allocate-several.ts'
import { unallocatedBoard, whyUnallocated } from '../boards/allocation-form.ts'
import { childLink, workCell } from '../boards/child-cell.ts'
import { dueLines, isOverdue, nextReview } from '../boards/due-cell.ts'
import { caseloadPanel, unallocatedAlert } from '../boards/load-panel.ts'
import { countsOf, loadsOf } from '../boards/loads.ts'
import { seenCell } from '../boards/seen-cell.ts'
import { steadiness } from '../boards/steadiness.ts'
import { teamAndCases } from '../boards/team-and-cases.ts'
import { ceilingFrom, workersBoard } from '../boards/workers-board.ts'
import { countOf, thingsByChild } from '../findings/findings-board.ts'
import { html } from '../html.ts'
import { board, filters, govuk, printButton, refused } from '../kit.ts'
import { type Answer, type Ctx, notAllowed, notFound, type Page } from '../page.ts'

export default {
  path: '/teams/:team',
  needs: 'see:team',
  show: ctx => teamBoard(ctx),
  act: async ctx => {
    if (!ctx.asker.may.has('decide:allocation')) return notAllowed
    const { ids, refusals, done } = await allocateSeveral(ctx)
    return done ? { goTo: `/teams/${ctx.params['team']}`, done, about: ids } : teamBoard(ctx, refusals, new Set(ids))
  },
} satisfies Page

async function teamBoard(ctx: Ctx, refusals: readonly Refusal[] = [], chosen: ReadonlySet<Id> = new Set()): Promise<Answer> {
  const { store, asker, today, now, query, form, params } = ctx
  const found = await teamAndCases(ctx)
  if (!found) return notFound
  const { name, posts, cases } = found
  const loads = loadsOf(posts, countsOf(cases), today)
  const holders = new Map(loads.posts.map(p => [p.post.id, { ...p, why: p.allocation.allocated ? '' : p.allocation.why }]))
  const isHeld = (post: Id | null) => post !== null && holders.get(post)?.allocation.allocated === true
  const unallocated = cases.filter(c => !isHeld(c.lead_post))
  const deadlines = await store.openDeadlinesOf({ subjects: cases.map(c => c.subject) })
  const clock = { today, now }
  const dueOf = Map.groupBy(deadlines, d => d.subject)
  const overdue = deadlines.filter(d => isOverdue(d, clock))
  const late = [...Map.groupBy(overdue, d => d.subject)]
  const names = await store.workerNames(cases.flatMap(c => c.last_seen_by ?? []))
  const waiting = params['team'] === 'none' ? { count: 0 } : await store.waitingForManagers([params['team']!], false)
  const childOf = new Map(cases.map(c => [c.subject, c]))
  const wrong = thingsByChild(await store.openFindingsOf([...childOf.keys()], today))
  const leadName = (post: Id | null) => {
    const allocation = post === null ? undefined : holders.get(post)?.allocation
    return allocation?.allocated ? allocation.to.map(w => w.name).join(' and ') : 'Nobody'
  }
  const listed = query['post'] && holders.has(query['post']) ? cases.filter(c => c.lead_post === query['post']) : undefined
  const ceiling = ceilingFrom(query['ceiling'])
  const mayAllocate = asker.may.has('decide:allocation')
  const to = mayAllocate ? await store.allocatablePosts(today, params['team'] === 'none' ? undefined : params['team']) : []
  const text = (field: string) => (typeof form[field] === 'string' ? { [field]: form[field] } : {})

  return {
    title: 'Team board',
    status: refusals.length > 0 ? 400 : 200,
    about: cases.map(c => c.subject),
    page: html`${refusals.length > 0 && refused(refusals)}
    <h1 class="govuk-heading-l">${name}</h1>
    ${unallocatedAlert(loads)}
    ${caseloadPanel(loads)}
    <p class="govuk-body">${waiting.count > 0 ? html`<a class="govuk-link" href="/waiting">Waiting for a manager’s decision: ${waiting.count}</a>` : 'Nothing waits for a manager’s decision.'}
      ${wrong.size > 0 ? html`<a class="govuk-link" href="/teams/${params['team']}/to-put-right">To put right for the returns: ${countOf(wrong)}, about ${wrong.size} ${wrong.size === 1 ? 'child' : 'children'}</a>` : 'No return’s check finds anything wrong.'}</p>
    ${
      listed &&
      board({
        caption: `Cases of ${leadName(query['post']!)}`,
        empty: 'This post holds no open work.',
        columns: [{ head: 'Child' }, { head: 'Where they stand' }, { head: 'Last seen' }],
        rows: listed.map(c => [childLink(c, today), workCell(c, nextReview(dueOf.get(c.subject) ?? [])), seenCell(c, names, today)]),
      })
    }
    ${workersBoard({ today, ceiling, posts: loads.posts, overdue: countBy(overdue.map(d => d.lead_post)), listOf: post => `/teams/${params['team']}?post=${post}` })}
    ${unallocatedBoard({
      caption: `Unallocated (${unallocated.length})`,
      cases: unallocated,
      whyOf: child => whyUnallocated(child, holders),
      names,
      today,
      posts: to,
      refusals,
      chosen,
      answers: { ...text('post'), ...text('startDate'), ...text('changeReason') },
    })}
    ${board({
      caption: `Children for whom something is overdue (${late.length})`,
      empty: 'Nothing is overdue.',
      columns: [{ head: 'Child' }, { head: 'What is overdue' }, { head: 'Worker' }],
      rows: late.map(([subject, all]) => [childLink(childOf.get(subject)!, today), dueLines(all, clock), leadName(all[0]!.lead_post)]),
      ...(late.length > 10 && { filter: { id: 'overdue', label: 'Find among what is overdue' } }),
    })}
    ${await steadiness(
      ctx,
      cases.map(c => c.subject),
    )}
    ${mayAllocate && to.length === 0 && unallocated.length > 0 && govuk.insetText({ text: 'Nobody in this team is in a case-holding post and at work today. Open a child to allocate them to another team.' })}
    ${filters({
      action: `/teams/${params['team']}`,
      submit: 'Show',
      fields: [
        govuk.input({
          id: 'ceiling',
          name: 'ceiling',
          label: { text: 'Mark loads above (cases for one full-time worker)' },
          classes: 'govuk-input--width-3',
          inputmode: 'numeric',
          value: String(ceiling),
        }),
      ],
    })}
    ${printButton()}`,
  }
}

function countBy(posts: readonly (Id | null)[]): Map<Id, number> {
  const found = new Map<Id, number>()
  for (const post of posts) if (post) found.set(post, (found.get(post) ?? 0) + 1)
  return found
}
