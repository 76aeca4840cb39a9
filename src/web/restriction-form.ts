import type { Id, Refusal } from '../kernel/kernel.ts'
import type { Answers } from '../pathway/pathway.ts'
import type { Child } from '../record/record.ts'
import { leadOf } from '../record/record.ts'
import { type Html, html } from './html.ts'
import { govuk, refusedAt } from './kit.ts'
import type { Ctx } from './page.ts'

/** Those whom one would name first: who is named now, who works with the child, and who was just added. */
export async function likelyPeople({ store, today, asker }: Ctx, child: Child, named: readonly Id[]): Promise<Id[]> {
  const lead = leadOf(child)?.post
  const posts = lead ? await store.staffedPosts(today, { posts: [lead] }) : []
  const holders = posts.flatMap(post => post.holdings.filter(h => h.startDate <= today && (!h.endDate || h.endDate > today)))
  return [...new Set([...named, ...holders.map(h => h.professional)])].filter(id => id !== asker.id)
}

interface RestrictionForm {
  heading: string
  says: string
  button: string
  likely: readonly Id[]
  given: Answers
  refusals: readonly Refusal[]
}

/** Who may see the record. One more at a time is chosen from all workers; without a script, too. */
export async function restrictionForm({ store, today, asker }: Ctx, form: RestrictionForm): Promise<Html> {
  const { heading, says, button, likely, given, refusals } = form
  const workers = await store.workers(today)
  const names = await store.workerNames(likely)
  const others = workers.filter(w => w.id !== asker.id && !likely.includes(w.id))
  return html`<h1 class="govuk-heading-l">${heading}</h1>
    <p class="govuk-body">${says}</p>
    <form method="post" novalidate>
      ${govuk.checkboxes({
        name: 'people',
        idPrefix: 'people',
        fieldset: { legend: { text: 'Who may see it, besides you?', classes: 'govuk-fieldset__legend--m' } },
        ...(likely.length === 0 && { hint: { text: 'Nobody yet: choose somebody below' } }),
        items: likely.map(id => ({ value: id, text: names.get(id) ?? 'Somebody who has left' })),
        values: [given['people'] ?? []].flat(),
        errorMessage: refusedAt(refusals, 'people'),
      })}
      ${govuk.select({
        id: 'more',
        name: 'more',
        label: { text: 'Somebody else' },
        items: [{ value: '', text: '' }, ...others.map(w => ({ value: w.id, text: w.jobTitle ? `${w.name}, ${w.jobTitle}` : w.name }))],
      })}
      ${govuk.button({ text: 'Add them to the list', name: '_then', value: 'add', classes: 'govuk-button--secondary' })}
      ${govuk.textarea({
        id: 'reason',
        name: 'reason',
        label: { text: 'Why?', classes: 'govuk-label--m' },
        hint: { text: 'Those who are named can read this' },
        rows: 3,
        value: [given['reason'] ?? ''].flat()[0],
        errorMessage: refusedAt(refusals, 'reason'),
      })}
      ${govuk.button({ text: button, preventDoubleClick: true })}
    </form>`
}
