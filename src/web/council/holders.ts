import { type Day, type Id, isDuring } from '../../kernel/kernel.ts'
import type { Council } from '../../pathway/pathway.ts'
import type { Post, Professional } from '../../record/record.ts'
import type { PostListed } from '../../store/store.ts'
import { type Html, html } from '../html.ts'
import { dayText, govuk } from '../kit.ts'

const quiet = 'govuk-link govuk-link--no-visited-state'
export const linkTo = (href: string, text: string): Html => html`<a class="${quiet}" href="${href}">${text}</a>`
export const workerLink = (worker: Pick<Professional, 'id'> & { professional: { name: string } }): Html =>
  html`<a class="${quiet}" href="/workforce/people/${worker.id}">${worker.professional.name}</a>`
export const postLink = ({ id, post }: Post): Html => html`<a class="${quiet}" href="/workforce/posts/${id}">${post.title}</a>`

export const teamName = ({ teams }: Council, id: Id): string => teams.find(t => t.id === id)?.name ?? 'No team'

/** Who is in a post today, and since when. */
export const holdersOf = (council: Council, { postHoldings }: Post, today: Day) =>
  postHoldings
    .filter(h => isDuring(h, today))
    .flatMap(holding => {
      const worker = council.workers.find(w => w.id === holding.professional)
      return worker ? [{ holding, worker }] : []
    })

/** Who is in it, or that nobody is. */
export function holder({ holders, type, startDate }: Pick<PostListed, 'holders' | 'type' | 'startDate'>, today: Day): Html | string {
  if (holders.length > 0)
    return html`${holders.map(({ id, name }, i) => html`${i > 0 && ' and '}${linkTo(`/workforce/people/${id}`, name)}`)}`
  if (type === 'pool') return 'A pool, not a person'
  if (startDate > today) return html`Begins on ${dayText(startDate, 'short')}`
  return govuk.tag({ text: 'Vacant', classes: 'govuk-tag--red' })
}

/** Does something about what stands in the line; `about` is read out with it, because out of its line it would say nothing. */
export const doLink = (href: string, text: string, about: string): Html =>
  html`<a class="${quiet}" href="${href}">${text}<span class="govuk-visually-hidden">: ${about}</span></a>`
