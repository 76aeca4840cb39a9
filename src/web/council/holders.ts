import { type Day, type Id, isDuring } from '../../kernel/kernel.ts'
import type { Council } from '../../pathway/pathway.ts'
import type { Post, Professional } from '../../record/record.ts'
import { type Html, html } from '../html.ts'

const quiet = 'govuk-link govuk-link--no-visited-state'
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

/** Every post that each worker is in today: asked once for a whole list. */
export function postsByWorker({ posts }: Council, today: Day): ReadonlyMap<Id, Post[]> {
  const now = posts.flatMap(post => post.postHoldings.filter(h => isDuring(h, today)).map(h => ({ post, worker: h.professional })))
  return new Map([...Map.groupBy(now, each => each.worker)].map(([worker, all]) => [worker, all.map(each => each.post)]))
}

/** Does something about what stands in the line; `about` is read out with it, because out of its line it would say nothing. */
export const doLink = (href: string, text: string, about: string): Html =>
  html`<a class="${quiet}" href="${href}">${text}<span class="govuk-visually-hidden">: ${about}</span></a>`
