import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Leaving } from '../../engines/engines.ts'
import { dayOf } from '../../kernel/kernel.ts'
import { html } from '../html.ts'
import { csrfFits, formOf, ourAddress, queryOf } from './asked.ts'
import { documentOf } from './document.ts'
import { mayAsk } from './limits.ts'
import { cannotReach, type Problem, sendProblem, tooOften } from './problem.ts'
import { signInPage } from './sign-in-page.ts'
import { beforeSignIn, type Site } from './site.ts'
import { dropToken, hashOf, holdToken, newToken, whoAsks } from './who.ts'

const minutesAway = 10

/** Signing in and out. The identity provider says who somebody is; their roles are in the record. */
export function signIn(app: FastifyInstance, site: Site): void {
  const { openId, settings } = site
  const most = settings.signInsAMinute
  const mayLeave = mayAsk(app, { most, key: request => `leave ${request.ip}` })
  const mayComeBack = mayAsk(app, { most, key: request => `come back ${request.ip}` })
  const away = { path: '/sign-in', httpOnly: true, sameSite: 'lax', secure: settings.url.startsWith('https:') } as const

  app.get('/sign-in', async (request, reply) => {
    const { to, ended } = queryOf(request)
    const page = signInPage({ to: ourAddress(to), ended: ended === 'kept' ? 'kept' : ended === 'yes' ? 'timedOut' : undefined, settings })
    return reply.type('text/html; charset=utf-8').send(documentOf(site, undefined, { title: 'Sign in', page, address: request.url }))
  })

  app.post('/sign-in', async (request, reply) => {
    if (!(await mayLeave(request))) return sendProblem(site, request, reply, tooOften)
    const to = formOf(request).answers['to']
    const left = await openId.leave().catch((fault: unknown) => ({ fault }))
    if ('fault' in left) {
      request.fault = left.fault
      return sendProblem(site, request, reply, cannotReach('sign-in service', html``))
    }
    const kept = JSON.stringify({ ...left.leaving, to: ourAddress(typeof to === 'string' ? to : undefined) })
    // One cookie for each, so that two windows can sign in at once.
    reply.setCookie(cookieFor(left.leaving.state), Buffer.from(kept).toString('base64url'), { ...away, maxAge: minutesAway * 60 })
    return reply.redirect(left.to, 303)
  })

  app.get('/sign-in/callback', async (request, reply) => {
    if (!(await mayComeBack(request))) return sendProblem(site, request, reply, tooOften)
    const name = cookieFor(queryOf(request)['state'] ?? '')
    const leaving = leavingFrom(request.cookies[name])
    if (!leaving) return sendProblem(site, request, reply, didNotWork('It took too long, or was begun in another browser.'))
    reply.clearCookie(name, away)
    const signInName = await openId.comeBack(settings.url + request.url, leaving).catch((fault: unknown) => ({ fault }))
    if (typeof signInName !== 'string') {
      request.fault = signInName.fault
      return sendProblem(site, request, reply, didNotWork('The sign-in service did not say who you are.'))
    }
    return welcome(site, request, reply, signInName, leaving.to)
  })

  app.post('/sign-out', async (request, reply) => {
    const who = await whoAsks(site, request)
    if (who.is === 'in' && csrfFits(request, who)) {
      await site.stores.as(beforeSignIn(site), store => store.endSession(who.token, site.now()))
      dropToken(site, reply)
      return reply.redirect((await openId.end().catch(() => undefined)) ?? '/sign-in', 303)
    }
    return reply.redirect(who.is === 'in' ? '/' : '/sign-in', 303)
  })
}

/** A new session with a new token. One that this browser held before is ended; if it was this person's, and they did not sign out, their open forms stay good. */
async function welcome(site: Site, request: FastifyRequest, reply: FastifyReply, signInName: string, to: string) {
  const before = await whoAsks(site, request)
  const now = site.now()
  const token = newToken()
  const person = await site.stores.as(beforeSignIn(site), async store => {
    const asker = await store.askerBySignIn(signInName, dayOf(now))
    if (!asker) return undefined
    const goesOn =
      (before.is === 'in' && before.asker.id === asker.id) || (before.is === 'ended' && before.timedOut && before.person === asker.id)
    const csrf = goesOn ? before.csrf : newToken()
    if (before.is !== 'out') await store.endSession(before.token, now)
    await store.openSession(hashOf(token), { person: asker.id, csrf }, now)
    return asker.id
  })
  if (!person) return sendProblem(site, request, reply, notKnown)
  holdToken(site, reply, token)
  return reply.redirect(to, 303)
}

const cookieFor = (state: string) => `kith-away-${state.replace(/[^\w-]/g, '').slice(0, 12)}`

function leavingFrom(cookie: string | undefined): (Leaving & { to: string }) | undefined {
  try {
    const { state, nonce, verifier, to } = JSON.parse(Buffer.from(cookie ?? '', 'base64url').toString()) as Record<string, unknown>
    const all = [state, nonce, verifier, to]
    if (!all.every(each => typeof each === 'string')) return undefined
    return { state, nonce, verifier, to: ourAddress(to as string) } as Leaving & { to: string }
  } catch {
    return undefined
  }
}

const again = html`<p class="govuk-body"><a class="govuk-link" href="/sign-in">Sign in again</a></p>`

const didNotWork = (why: string): Problem => ({
  status: 400,
  title: 'Signing in did not work',
  says: html`<p class="govuk-body">${why}</p>${again}`,
  withReference: true,
})

const notKnown: Problem = {
  status: 403,
  title: 'Kith does not know you yet',
  says: html`<p class="govuk-body">You have signed in, but no worker in Kith has this sign-in name. Ask an administrator to add you.</p>${again}`,
}
