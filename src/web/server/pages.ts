import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { dayOf, isId } from '../../kernel/kernel.ts'
import type { Waiting } from '../../store/store.ts'
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

type In = Who & { is: 'in' }
type Told = { said: Answer; waiting?: Waiting }

async function ask(site: Site, request: FastifyRequest, path: string, { asker, token, done }: In): Promise<Told> {
  const { answers, submission, title } = formOf(request)
  const now = site.now()
  let waiting: Waiting | undefined
  const said = await answer(site.stores, request.method === 'POST' ? 'POST' : 'GET', path, {
    asker,
    now,
    today: dayOf(now),
    newId: site.newId,
    query: queryOf(request),
    form: answers,
    address: request.url,
    emergencyHours: site.settings.emergencyHours,
    ...(title !== undefined && { title }),
    ...(isId(submission) && { submission }),
    besides: async (store, said) => {
      if ('goTo' in said && said.done) await store.sayDone(token, said.done)
      if (!('page' in said)) return
      if (done) await store.sayDone(token, null)
      waiting = await store.waitingForMe()
    },
  })
  return { said, ...(waiting && { waiting }) }
}

async function send(site: Site, request: FastifyRequest, reply: FastifyReply, who: In, { said, waiting }: Told) {
  if (isNo(said)) return sendProblem(site, request, reply, 'goTo' in said && said.goTo === refusedByRole.goTo ? notAllowed : notThere)
  if ('goTo' in said) return reply.redirect(said.goTo, 303)
  if ('download' in said) {
    const name = said.name.replace(/[^\w.-]+/g, '-')
    return reply.header('content-disposition', `attachment; filename="${name}"`).type(said.type).send(said.download)
  }
  const { title, page, status = 200 } = said
  const whole = documentOf(site, who, { title, page, address: request.url, error: status === 400, ...(waiting && { waiting }) })
  return reply.code(status).type('text/html; charset=utf-8').send(whole)
}

async function home(site: Site, request: FastifyRequest, reply: FastifyReply, who: In) {
  const first = homeOf(who.asker)
  if (first) return reply.redirect(first, 303)
  return send(site, request, reply, who, { said: emptyHome(who.asker) })
}
