import { createHash, randomBytes } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { dayOf, type Id, minutesBetween } from '../../kernel/kernel.ts'
import { mayOf } from '../../sharing/sharing.ts'
import type { Session } from '../../store/store.ts'
import type { Asker } from '../page.ts'
import { beforeSignIn, type Settings, type Site } from './site.ts'

/** Who asks: somebody signed in; somebody whose session has ended; or nobody we know. */
export type Who =
  | { is: 'in'; asker: Asker; token: string; csrf: string; done: string | null }
  | { is: 'ended'; person: Id; csrf: string; token: string; timedOut: boolean }
  | { is: 'out' }

declare module 'fastify' {
  interface FastifyRequest {
    who: Who | undefined
    fault: unknown
  }
}

export const newToken = () => randomBytes(32).toString('base64url')
/** The database holds this, so that nobody who reads the database can sign in with it. */
export const hashOf = (token: string) => createHash('sha256').update(token).digest('base64url')

const cookieName = ({ url }: Settings) => (url.startsWith('https:') ? '__Host-kith' : 'kith')
const cookie = ({ url }: Settings) => ({ path: '/', httpOnly: true, sameSite: 'lax', secure: url.startsWith('https:') }) as const

export const holdToken = ({ settings }: Site, reply: FastifyReply, token: string) =>
  reply.setCookie(cookieName(settings), token, cookie(settings))
export const dropToken = ({ settings }: Site, reply: FastifyReply) => reply.clearCookie(cookieName(settings), cookie(settings))

/** Asked once a request. A worker whose role has ended may nothing from then on, whatever their session. */
export async function whoAsks(site: Site, request: FastifyRequest): Promise<Who> {
  request.who ??= await find(site, request.cookies[cookieName(site.settings)])
  return request.who
}

async function find(site: Site, held: string | undefined): Promise<Who> {
  if (!held) return { is: 'out' }
  const token = hashOf(held)
  const now = site.now()
  return site.stores.as(beforeSignIn(site), async store => {
    const session = await store.session(token)
    if (!session) return { is: 'out' }
    const { person, csrf, done } = session
    const asker = isGood(session, now, site.settings) ? await store.askerById(person, dayOf(now)) : undefined
    if (!asker) return { is: 'ended', person, csrf, token, timedOut: session.endedAt === null }
    if (minutesBetween(session.seenAt, now) >= 1) await store.seenNow(token, now)
    const { id, name, posts, teams } = asker
    const roles = [...new Set(asker.roles.map(r => r.role))]
    return { is: 'in', token, csrf, done, asker: { id, name, authority: site.settings.authority, roles, posts, teams, may: mayOf(roles) } }
  })
}

const isGood = ({ signedInAt, seenAt, endedAt }: Session, now: string, { idleMinutes, longestHours }: Settings) =>
  endedAt === null && minutesBetween(seenAt, now) < idleMinutes && minutesBetween(signedInAt, now) < longestHours * 60
