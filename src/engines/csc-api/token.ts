import type { FeedService } from './settings.ts'
import { Stopped, type World } from './world.ts'

/** What a request that asks for a token came to: a token, or a service that does not answer just now. */
export type TokenAnswer = { token: string } | { notNow: string }

export interface Tokens {
  /** The one we have, or a new one where it is over, or soon will be. */
  get: () => Promise<TokenAnswer>
  /** The one we have was not believed. */
  forget: () => void
}

/** OAuth 2 client credentials. A token is used until shortly before its time is over. */
export function tokens(service: FeedService, world: World): Tokens {
  let kept: { token: string; until: number } | undefined
  return {
    get: async () => {
      if (kept && world.now() < kept.until) return { token: kept.token }
      const asked = world.now()
      const answer = await ask(service, world)
      if ('notNow' in answer) return answer
      const seconds = answer.seconds ?? 300
      kept = { token: answer.token, until: asked + 1000 * (seconds > 120 ? seconds - 60 : seconds / 2) }
      return { token: kept.token }
    },
    forget: () => {
      kept = undefined
    },
  }
}

async function ask(service: FeedService, { fetch }: World): Promise<{ token: string; seconds?: number } | { notNow: string }> {
  const { clientId: client_id, clientSecret: client_secret, scope, tokenUrl, timeOut } = service
  let status: number
  let text: string
  try {
    const answer = await fetch(tokenUrl, {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'client_credentials', client_id, client_secret, scope }),
      redirect: 'error',
      signal: AbortSignal.timeout(timeOut),
    })
    status = answer.status
    text = await answer.text()
  } catch {
    return { notNow: 'the address that gives tokens does not answer' }
  }
  if (status === 429 || status >= 500) return { notNow: `the address that gives tokens answered ${status}` }
  if (status !== 200) throw new Stopped(`no token was given (${status}): check the client id, its secret and the scope`)
  const { access_token, expires_in } = objectIn(text)
  if (typeof access_token !== 'string' || access_token === '') throw new Stopped('the address that gives tokens answered without one')
  const seconds = Number(expires_in)
  return { token: access_token, ...(seconds > 0 && { seconds }) }
}

function objectIn(text: string): Record<string, unknown> {
  try {
    const read: unknown = JSON.parse(text)
    return typeof read === 'object' && read !== null ? (read as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}
