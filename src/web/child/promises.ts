import type { Id } from '../../kernel/kernel.ts'
import { type Known, openPlan } from '../../record/record.ts'
import { type Html, html } from '../html.ts'
import { dayText, dueTag, emptyState } from '../kit.ts'
import { entryHref } from './entry-title.ts'
import type { ChildView } from './view.ts'

/** What is still open of the plan: each goal in the child's words first, and under it who does what by when. */
export function promises(view: ChildView): Html {
  const { child } = view
  const plan = openPlan(child)?.plan
  if (!plan) return emptyState({ says: 'There is no open plan.' })
  const goals = child.planGoals.filter(g => g.plan === plan.id)
  const actions = child.planActions.filter(a => a.plan === plan.id)
  const open = actions.filter(a => !a.doneDate).toSorted((a, b) => (a.dueDate < b.dueDate ? -1 : 1))
  const others = open.filter(a => !goals.some(g => g.id === a.goal && !g.achievedDate))
  const kept = actions.length - open.length
  const reached = goals.filter(g => g.achievedDate).length
  if (goals.length + actions.length === 0) return emptyState({ says: 'The plan has no goals and no actions yet.' })
  return html`<ul class="kith-goals">${goals.filter(g => !g.achievedDate).map(goal => goalItem(view, goal, open))}</ul>
  ${others.length > 0 && actionList(view, others)}
  ${open.length === 0 && html`<p class="govuk-body">Nothing is promised that is not done.</p>`}
  ${kept + reached > 0 && html`<p class="kith-note">${[kept > 0 && `${kept === 1 ? '1 action' : `${kept} actions`} done`, reached > 0 && `${reached === 1 ? '1 goal' : `${reached} goals`} reached`].filter(Boolean).join(', ')}.</p>`}`
}

function goalItem(view: ChildView, goal: Known<'planGoal'>, open: readonly Known<'planAction'>[]): Html {
  const mine = open.filter(a => a.goal === goal.id)
  return html`<li>
    <p class="kith-goal"><a class="govuk-link govuk-link--no-visited-state" href="${entryHref(view.child.id, goal.id)}">${goal.goal}</a>${
      goal.childsWords && html` <span class="kith-own-words">${goal.childsWords}</span>`
    }</p>
    ${mine.length > 0 ? actionList(view, mine) : html`<p class="kith-note">No action is open for it.</p>`}
  </li>`
}

const actionList = (view: ChildView, actions: readonly Known<'planAction'>[]) =>
  html`<ul class="kith-actions">${actions.map(action => actionItem(view, view.child.id, action))}</ul>`

const actionItem = ({ today }: ChildView, child: Id, { id, action, owner, dueDate }: Known<'planAction'>) => html`<li>
    ${dueTag({ due: dueDate, today })} <a class="govuk-link govuk-link--no-visited-state" href="${entryHref(child, id)}">${action}</a>
    <span class="kith-note">${owner}, by ${dayText(dueDate)}</span>
  </li>`
