import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { isDatabaseGone } from '../../store/store.ts'
import { html } from '../html.ts'
import { csrfFits, formOf } from './asked.ts'
import { BadForm } from './form.ts'
import { cannotReach, notThere, notUnderstood, type Problem, sendProblem, shownBack, wentWrong } from './problem.ts'
import { keepAsDraft } from './sent.ts'
import type { Site } from './site.ts'

/** Every fault ends here: the worker gets a page that says what was saved, and the log a line without anything personal. */
export function faults(app: FastifyInstance, site: Site): void {
  app.setNotFoundHandler((request, reply) => sendProblem(site, request, reply, notThere))
  app.setErrorHandler(async (fault, request, reply) => {
    request.fault = fault
    return sendProblem(site, request, reply, await problemOf(site, request, fault))
  })
}

async function problemOf(site: Site, request: FastifyRequest, fault: unknown): Promise<Problem> {
  if (isDatabaseGone(fault)) return cannotReach('database', asSent(request))
  const { statusCode, code } = fault as { statusCode?: number; code?: string }
  if (fault instanceof BadForm) return notUnderstood(fault.message)
  if (statusCode === 413) return { ...notUnderstood('It was too long: a form may hold a million characters.'), status: 413 }
  if (statusCode === 415) return { ...notUnderstood('It was not sent as a form of Kith.'), status: 415 }
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500 && code?.startsWith('FST_'))
    return { ...notUnderstood('The address or the form was damaged on its way.'), status: statusCode }
  return wentWrong((await keptFor(site, request)) ?? asSent(request))
}

/** What was written is kept as a draft where it can be; otherwise it is shown back. */
async function keptFor(site: Site, request: FastifyRequest) {
  const { who } = request
  if (request.method !== 'POST' || who?.is !== 'in' || !csrfFits(request, who)) return undefined
  const kept = await keepAsDraft(site, request, who.asker.id).catch(() => false)
  return kept
    ? html`<p class="govuk-body">What you wrote is kept. <a class="govuk-link" href="${request.url}">Open the form again</a></p>`
    : undefined
}

function asSent(request: FastifyRequest) {
  const { answers, csrf, submission, title } = formOf(request)
  return request.method === 'POST' ? shownBack(request.url, answers, { _csrf: csrf, _submission: submission, _title: title }) : html``
}

/** What goes wrong before there is a route: a damaged address. */
export const beforeRoutes = (site: Site) => (fault: unknown, request: FastifyRequest, reply: FastifyReply) => {
  request.fault = fault
  void sendProblem(site, request, reply, notThere)
}
