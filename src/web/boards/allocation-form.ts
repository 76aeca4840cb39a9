import type { Day, Id, Refusal } from '../../kernel/kernel.ts'
import { options } from '../../pathway/pathway.ts'
import { codes } from '../../record/record.ts'
import type { Summary } from '../../store/store.ts'
import type { StaffedPost } from '../../workforce/workforce.ts'
import { type Html, html } from '../html.ts'
import { board, dayText, govuk, refusedAt } from '../kit.ts'
import { childLink, nameOf, workCell } from './child-cell.ts'
import { seenCell } from './seen-cell.ts'

interface Given {
  caption: string
  cases: readonly Summary[]
  /** Why each is allocated to nobody. */
  whyOf: (child: Summary) => string
  names: ReadonlyMap<Id, string>
  today: Day
  /** The posts that they may be given to; none where this worker may not allocate. */
  posts: readonly { id: Id; label: string }[]
  refusals: readonly Refusal[]
  chosen: ReadonlySet<Id>
  answers: { post?: string; startDate?: string; changeReason?: string }
}

/** Everyone whom nobody works with, and the way to give several of them to a worker at once. */
export function unallocatedBoard(given: Given): Html {
  const { caption, cases, whyOf, names, today, posts, chosen } = given
  const mayAllocate = posts.length > 0
  const table = board({
    caption,
    empty: 'Every child with open work is allocated to somebody who is in post and at work.',
    columns: [
      { head: 'Child' },
      { head: 'Where they stand' },
      { head: 'Why nobody' },
      { head: 'Last seen' },
      ...(mayAllocate ? [{ head: 'Allocate' }] : []),
    ],
    rows: cases.map(child => [
      childLink(child, today),
      workCell(child),
      html`${whyOf(child)}${child.lead_since && html` <span class="kith-note">held since ${dayText(child.lead_since, 'short')}</span>`}`,
      seenCell(child, names, today),
      ...(mayAllocate ? [tick(child, chosen.has(child.subject))] : []),
    ]),
    ...(cases.length > 10 && { filter: { id: 'unallocated', label: 'Find among the unallocated' } }),
  })
  if (!mayAllocate || cases.length === 0) return table
  return html`<form method="post" novalidate data-no-draft id="children">${table}${questions(given)}</form>`
}

const tick = (child: Summary, checked: boolean) => html`<div class="govuk-checkboxes govuk-checkboxes--small kith-tick">
  <div class="govuk-checkboxes__item">
    <input class="govuk-checkboxes__input" type="checkbox" name="children" id="child-${child.subject}" value="${child.subject}"${checked && html` checked`}>
    <label class="govuk-label govuk-checkboxes__label" for="child-${child.subject}"><span class="govuk-visually-hidden">Allocate ${nameOf(child)}</span></label>
  </div>
</div>`

const questions = ({ posts, refusals, answers }: Given) => html`<div class="kith-filters kith-allocate">
  <div class="kith-filters__fields">
    ${govuk.select({
      id: 'post',
      name: 'post',
      label: { text: 'Give those who are ticked to' },
      value: answers.post ?? '',
      items: [{ value: '', text: 'Choose a worker' }, ...posts.map(p => ({ value: p.id, text: p.label }))],
      errorMessage: refusedAt(refusals, 'post'),
    })}
    ${govuk.input({ id: 'startDate', name: 'startDate', label: { text: 'From which day' }, classes: 'govuk-input--width-10', value: answers.startDate ?? 'today', errorMessage: refusedAt(refusals, 'startDate') })}
    ${govuk.select({
      id: 'changeReason',
      name: 'changeReason',
      label: { text: 'Why the worker changes, for those who had one' },
      value: answers.changeReason ?? '',
      items: [{ value: '', text: 'Choose a reason' }, ...options(codes.workerChangeReasons).map(o => ({ value: o.value, text: o.label }))],
      errorMessage: refusedAt(refusals, 'changeReason'),
    })}
    ${govuk.button({ text: 'Allocate', classes: 'kith-filters__button', preventDoubleClick: true })}
  </div>
</div>`

/** Why a child is allocated to nobody, by the post that holds them. */
export function whyUnallocated(child: Summary, posts: ReadonlyMap<Id, { post: StaffedPost; why: string }>): string {
  if (!child.lead_post) return child.lead_professional ? 'Led by somebody who is in no post of ours' : 'No post leads'
  return posts.get(child.lead_post)?.why ?? 'The post that leads is not known'
}
