import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { dayOf, isId } from '../../kernel/kernel.ts'
import { answer, isNo } from '../gate.ts'
import { type Answer, notAllowed as refusedByRole } from '../page.ts'
import { csrfFits, formOf, pathOf, queryOf } from './asked.ts'
import { documentOf } from './document.ts'
import { emptyHome, homeOf } from './home.ts'
import { mayAsk } from './limits.ts'
import { notAllowed, notThere, sendProblem, tooOften } from './problem.ts'
import { sendBack } from './sent.ts'
import type { Site } from './site.ts'
import { type Who, whoAsks } from './who.ts'

/** Every page that the gate knows, and the way to the first of them. */
export function pagesOf(app: FastifyInstance, site: Site): void {
  const maySearch = mayAsk(app, {
    most: site.settings.searchesAMinute,
    key: request => `search ${request.who?.is === 'in' ? request.who.asker.id : ''} ${request.ip}`,
  })

  app.route({
    method: ['GET', 'POST'],
    url: '/*',
    handler: async (request, reply) => {
      const who = await whoAsks(site, request)
      const path = pathOf(request)
      if (who.is !== 'in') return sendBack(site, request, reply, who)
      if (request.method === 'POST' && !csrfFits(request, who)) return sendBack(site, request, reply, who)
      if (path === '/') return home(site, request, reply, who)
      if (path === '/search' && !(await maySearch(request))) return sendProblem(site, request, reply, tooOften)
      return send(site, request, reply, who, await ask(site, request, path, who))
    },
  })
}

function ask(site: Site, request: FastifyRequest, path: string, { asker }: Who & { is: 'in' }): Promise<Answer> {
  const { answers, submission, title } = formOf(request)
  const now = site.now()
  return answer(site.stores, request.method === 'POST' ? 'POST' : 'GET', path, {
    asker,
    now,
    today: dayOf(now),
    newId: site.newId,
    query: queryOf(request),
    form: answers,
    address: request.url,
    emergencyHours: site.settings.emergencyHours,
    ...(title && { title }),
    ...(isId(submission) && { submission }),
  })
}

async function send(site: Site, request: FastifyRequest, reply: FastifyReply, who: Who & { is: 'in' }, said: Answer) {
  const as = { authority: who.asker.authority, person: who.asker.id, now: site.now() }
  if (isNo(said)) return sendProblem(site, request, reply, 'goTo' in said && said.goTo === refusedByRole.goTo ? notAllowed : notThere)
  if ('goTo' in said) {
    if (said.done) await site.stores.as(as, store => store.sayDone(who.token, said.done!))
    return reply.redirect(said.goTo, 303)
  }
  if ('download' in said) {
    const name = said.name.replace(/[^\w.-]+/g, '-')
    return reply.header('content-disposition', `attachment; filename="${name}"`).type(said.type).send(said.download)
  }
  const waiting = await site.stores.as(as, async store => {
    if (who.done) await store.sayDone(who.token, null)
    return store.waitingForMe()
  })
  const { title, page, status = 200 } = said
  const whole = documentOf(site, who, { title, page, address: request.url, error: status === 400, waiting })
  return reply.code(status).type('text/html; charset=utf-8').send(whole)
}

async function home(site: Site, request: FastifyRequest, reply: FastifyReply, who: Who & { is: 'in' }) {
  const first = homeOf(who.asker)
  if (first) return reply.redirect(first, 303)
  return send(site, request, reply, who, emptyHome(who.asker))
}
