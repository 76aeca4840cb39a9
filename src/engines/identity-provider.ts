import type { IncomingMessage, ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { type ClientMetadata, type Configuration, interactionPolicy, type KoaContextWithOIDC, Provider } from 'oidc-provider'
import { keptKeys } from './kept-keys.ts'
import { SignInsUnderWay } from './sign-ins-under-way.ts'

/** Somebody one can sign in as. */
export interface LocalPerson {
  signInName: string
  name: string
  /** What they do, to choose them by. */
  says: string
}

export interface IdentityProvider {
  issuer: string
  clientId: string
  clientSecret: string
  /** Answers a request below `at`; its body must not have been read. */
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>
}

export interface Local {
  /** Kith's own address, and the path below which the provider answers. */
  url: string
  at: `/${string}`
  /** Where its keys are kept between two starts. */
  folder?: string
  people: () => Promise<LocalPerson[]>
  /** The page on which one chooses; each person's `signInName` is sent to `action` as `who`. */
  page: (people: LocalPerson[], action: string) => string
  isProduction: boolean
  /** Said by somebody who knows that it asks for no password. */
  evenInProduction?: boolean
}

const clientId = 'kith'
const scope = 'openid profile'

/** A real OpenID Connect provider that asks for no password: for trying Kith out and for its tests. Never for real children. */
export function identityProvider(local: Local): IdentityProvider {
  if (local.isProduction && !local.evenInProduction)
    throw new Error('KITH_ISSUER is not set, and the local identity provider, which asks for no password, does not start in production')
  const { url, at } = local
  const { signing, cookies, clientSecret } = keptKeys(local.folder)
  const issuer = url + at
  const one: ClientMetadata = {
    client_id: clientId,
    client_secret: clientSecret,
    redirect_uris: [`${url}/sign-in/callback`],
    id_token_signed_response_alg: 'ES256',
  }
  const provider = new Provider(issuer, { ...behaviour(local), clients: [one], jwks: { keys: [signing] }, cookies: { keys: [cookies] } })
  const answer = provider.callback()

  async function choose(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const people = await local.people()
    if (request.method !== 'POST') {
      await provider.interactionDetails(request, response) // throws where nobody is signing in
      response.setHeader('Content-Type', 'text/html; charset=utf-8')
      response.setHeader('Cache-Control', 'no-store')
      response.end(local.page(people, at + request.url))
      return
    }
    const who = new URLSearchParams(await text(request)).get('who')
    const accountId = people.find(person => person.signInName === who)?.signInName
    const result = accountId ? { login: { accountId } } : { error: 'access_denied', error_description: 'nobody of that name' }
    await provider.interactionFinished(request, response, result)
  }

  return {
    issuer,
    clientId,
    clientSecret,
    handle: async (request, response) => {
      // The provider works out its own addresses from both.
      Object.assign(request, { originalUrl: request.url, url: request.url?.slice(at.length) || '/' })
      if (/^\/interaction\/[\w-]+$/.test(request.url ?? '')) return choose(request, response)
      await answer(request, response)
    },
  }
}

function behaviour({ at, people }: Local): Configuration {
  const policy = interactionPolicy.base()
  const asked = (ctx: KoaContextWithOIDC) => ctx.oidc.result?.login === undefined
  policy.get('login')?.checks.add(new interactionPolicy.Check('always', 'one chooses every time who one is', asked))
  return {
    adapter: SignInsUnderWay,
    interactions: { policy, url: (_, { uid }) => `${at}/interaction/${uid}` },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false }, userinfo: { enabled: false } },
    claims: { openid: ['sub'], profile: ['name', 'preferred_username'] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    ttl: { Interaction: 3600, Session: 3600, Grant: 3600, AccessToken: 60, IdToken: 3600 }, // seconds
    // There is one client, and it is ours: nobody is asked whether it may know who they are.
    loadExistingGrant: async ctx => {
      const { client, session } = ctx.oidc
      const grant = new ctx.oidc.provider.Grant({ clientId: client!.clientId, accountId: session!.accountId! })
      grant.addOIDCScope(scope)
      await grant.save()
      return grant
    },
    findAccount: async (_, sub) => {
      const person = (await people()).find(p => p.signInName === sub)
      return person && { accountId: sub, claims: async () => ({ sub, name: person.name, preferred_username: sub }) }
    },
  }
}
