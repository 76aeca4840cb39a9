import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Id } from '../../kernel/kernel.ts'
import { html } from '../html.ts'
import { csrfFits, formOf, isPage, pathOf } from './asked.ts'
import { sendProblem } from './problem.ts'
import type { Site } from './site.ts'
import type { Who } from './who.ts'

/** Keeps what was sent as the unfinished form of whoever wrote it. False where there is nothing to keep, or nowhere. */
export async function keepAsDraft(site: Site, request: FastifyRequest, person: Id, address = request.url): Promise<boolean> {
  const { answers, title } = formOf(request)
  if (title === undefined || Object.keys(answers).length === 0 || !isPage(address)) return false
  const sight = { authority: site.settings.authority, person, now: site.now() }
  await site.stores.as(sight, store => store.keepDraft({ path: address, title, answers, savedAt: sight.now }))
  return true
}

/**
 * A form or a page was asked for without a session that is good for it. What was written is kept for whoever wrote it; they sign in, and
 * are back at it.
 */
export async function sendBack(site: Site, request: FastifyRequest, reply: FastifyReply, who: Who) {
  const isForm = request.method === 'POST'
  if (who.is === 'in') {
    // They signed in again since this page was opened: it is theirs, but it is not sure that it was they who sent it.
    const kept = await keepAsDraft(site, request, who.asker.id)
    const open = html`<a class="govuk-link" href="${request.url}">Open the form again</a>`
    return sendProblem(site, request, reply, {
      status: 403,
      title: 'This page was open since before you signed in',
      says: html`<p class="govuk-body">Nothing was saved yet. ${
        kept && 'What you wrote is kept.'
      }</p><p class="govuk-body">${open}${kept && ', look it through, and send it.'}</p>`,
    })
  }
  const kept = isForm && who.is === 'ended' && csrfFits(request, who) && (await keepAsDraft(site, request, who.person))
  const to = isForm && !isPage(pathOf(request)) ? '/' : request.url
  const query = new URLSearchParams({
    ...(to !== '/' && { to }),
    ...(who.is === 'ended' && who.timedOut && { ended: kept ? 'kept' : 'yes' }),
  })
  return reply.redirect(query.size > 0 ? `/sign-in?${query}` : '/sign-in', 303)
}
