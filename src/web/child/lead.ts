import { leadOf } from '../../record/record.ts'
import { allocationOf } from '../../workforce/workforce.ts'
import { type Html, html } from '../html.ts'
import type { ChildView } from './view.ts'

/** Who leads, as far as somebody is really at work on it today; and where nobody is, why. */
export type Leading =
  | { is: 'somebody'; names: readonly string[]; phone?: string | undefined; title?: string | undefined; team?: string | undefined }
  | { is: 'nobody'; why: string }

export function leadingOf({
  child,
  today,
  posts,
  teams,
  workers,
}: Pick<ChildView, 'child' | 'today' | 'posts' | 'teams' | 'workers'>): Leading {
  const lead = leadOf(child)
  if (!lead) return { is: 'nobody', why: 'Nobody has been allocated' }
  const post = lead.post === undefined ? undefined : posts.get(lead.post)
  if (!post) {
    const worker = lead.professional && workers.get(lead.professional)
    if (worker) return { is: 'somebody', names: [worker.name], phone: lead.phone ?? worker.phone ?? undefined }
    return lead.agency
      ? { is: 'somebody', names: [lead.agency], phone: lead.phone }
      : { is: 'nobody', why: 'The post that leads is not known' }
  }
  const allocation = allocationOf(post, today)
  if (!allocation.allocated) return { is: 'nobody', why: allocation.why }
  const phone = lead.phone ?? allocation.to.map(w => workers.get(w.id)?.phone).find(Boolean) ?? undefined
  return { is: 'somebody', names: allocation.to.map(w => w.name), phone, title: post.title, team: teams.get(post.team) }
}

/** A number that can be rung from a phone. */
export const phoneLink = (number: string): Html =>
  html`<a class="govuk-link kith-phone" href="tel:${number.replace(/[^+\d]/g, '')}">${number}</a>`

export const leadFact = (leading: Leading): Html =>
  leading.is === 'somebody'
    ? html`${leading.names.join(' and ')}${leading.phone && html`, ${phoneLink(leading.phone)}`}`
    : html`<strong class="kith-alarm">Nobody is working on this.</strong> ${leading.why}.`
