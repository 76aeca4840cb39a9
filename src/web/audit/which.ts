import { dayInWords, type Id, type Instant, isDay, isId, isInstant, type Refusal } from '../../kernel/kernel.ts'
import { type Answers, Reader } from '../../pathway/pathway.ts'
import type { LooksAsked } from '../../store/store.ts'
import { type Html, html } from '../html.ts'
import { govuk, refusedAt } from '../kit.ts'
import type { Ctx } from '../page.ts'

/** Which looks are asked for, as the address says it: ids and days, and no name or number of anybody. */
export const whichIn = ({ child, worker, from, until }: Readonly<Record<string, string>>): LooksAsked => ({
  ...(isId(child) && { subject: child }),
  ...(isId(worker) && { by: worker }),
  ...(isDay(from) && { from }),
  ...(isDay(until) && { until }),
})

export function addressOf({ subject, by, from, until }: LooksAsked, more: Record<string, string> = {}): string {
  const parts = { child: subject, worker: by, from, until, ...more }
  const query = new URLSearchParams(Object.entries(parts).flatMap(([name, value]) => (value ? [[name, value]] : [])))
  return query.size > 0 ? `/audit?${query}` : '/audit'
}

export function cursorIn({ before }: Readonly<Record<string, string>>): { at: Instant; look: Id } | undefined {
  const [at, look] = (before ?? '').split('_')
  return isInstant(at) && isId(look) ? { at, look } : undefined
}

/** What was typed, as what it stands for; or what is wrong with it; or several workers to choose from. */
export async function whichFrom({
  store,
  form,
  today,
}: Ctx): Promise<LooksAsked | { refusals: readonly Refusal[] } | { choose: { name: string; href: string }[] }> {
  const read = new Reader(form, today)
  const [worker, number] = [read.lineIfAny('worker'), read.lineIfAny('child')]
  const [from, until] = [read.pastDayIfAny('from', 'the first day'), read.pastDayIfAny('until', 'the last day')]
  if (from && until && from > until) read.refuse('until', 'The last day must not be before the first')
  const workers = worker ? await store.workersCalled(worker) : []
  if (worker && workers.length === 0) read.refuse('worker', 'No worker has this name')
  const child = number ? (await store.childrenNumbered([number])).get(number) : undefined
  if (number && !child) read.refuse('child', 'There is no record under this number that you can see')
  if (read.refused) return read.refused
  const which: LooksAsked = { subject: child?.id, by: workers[0]?.id, from, until }
  if (workers.length < 2) return which
  return {
    choose: workers.map(({ id, name, signInName }) => ({
      name: signInName ? `${name}, ${signInName}` : name,
      href: addressOf({ ...which, by: id }),
    })),
  }
}

export const whichForm = (
  given: Answers,
  refusals: readonly Refusal[],
): Html => html`<form method="post" novalidate data-no-draft class="kith-filters">
  <div class="kith-filters__fields">${fields.map(([name, label]) =>
    govuk.input({
      id: name,
      name,
      label: { text: label },
      value: String(given[name] ?? ''),
      errorMessage: refusedAt(refusals, name),
      autocomplete: 'off',
      spellcheck: false,
    }),
  )}${govuk.button({ text: 'Show', classes: 'govuk-button--secondary kith-filters__button' })}</div>
</form>`

const fields = [
  ['worker', 'Worker’s name'],
  ['child', 'Child’s number'],
  ['from', 'From (a day)'],
  ['until', 'Until (a day)'],
] as const

/** What the list is narrowed to, each with the way to see it without. */
export async function narrowedTo({ store }: Ctx, which: LooksAsked): Promise<Html | undefined> {
  const [worker] = which.by ? [await store.workerNames([which.by])] : []
  const [child] = which.subject ? await store.childrenOf([which.subject]) : []
  const parts = [
    which.by && { says: worker?.get(which.by) ?? 'Somebody who is not in the record', without: { ...which, by: undefined } },
    which.subject && { says: child?.childDetails.laChildId ?? 'A record that you cannot see', without: { ...which, subject: undefined } },
    which.from && { says: `From ${dayInWords(which.from)}`, without: { ...which, from: undefined } },
    which.until && { says: `Until ${dayInWords(which.until)}`, without: { ...which, until: undefined } },
  ].filter(part => part !== undefined)
  if (parts.length === 0) return undefined
  return html`<ul class="kith-filters__chosen">${parts.map(
    part =>
      part &&
      html`<li><a class="govuk-link kith-chip" href="${addressOf(part.without)}"><span class="govuk-visually-hidden">Show without: </span>${part.says} <span aria-hidden="true">×</span></a></li>`,
  )}<li><a class="govuk-link" href="/audit">Show all</a></li></ul>`
}
