import * as client from 'openid-client'

/** What the browser keeps between leaving for the identity provider and coming back. */
export interface Leaving {
  state: string
  nonce: string
  verifier: string
}

/** Signing in by OpenID Connect: the authorisation code flow with PKCE, state and nonce. */
export interface OpenId {
  /** Where the identity provider is. */
  origin: string
  /** Where to send somebody who wants to sign in. */
  leave: () => Promise<{ to: string; leaving: Leaving }>
  /** Who came back, by the claim that holds their sign-in name. Throws where anything does not fit. */
  comeBack: (url: string, leaving: Leaving) => Promise<string>
  /** Where to end the identity provider's own session, if it says so. */
  end: () => Promise<string | undefined>
}

export interface OpenIdSettings {
  issuer: string
  clientId: string
  clientSecret: string
  /** Kith's own address: where people come back to. */
  url: string
  /** Which claim of the id token is the worker's sign-in name. */
  claim: string
}

const callback = '/sign-in/callback'

export function openId({ issuer, clientId, clientSecret, url, claim }: OpenIdSettings): OpenId {
  const redirect_uri = url + callback
  // Asked for at the first sign-in, so that Kith starts without the identity provider; asked again where it failed.
  let known: Promise<client.Configuration> | undefined
  const provider = () => {
    const execute = isLoopback(issuer) ? [client.allowInsecureRequests] : []
    known ??= client.discovery(new URL(issuer), clientId, clientSecret, undefined, { execute }).catch(fault => {
      known = undefined
      throw fault
    })
    return known
  }

  return {
    origin: new URL(issuer).origin,
    leave: async () => {
      const [state, nonce, verifier] = [client.randomState(), client.randomNonce(), client.randomPKCECodeVerifier()]
      const to = client.buildAuthorizationUrl(await provider(), {
        redirect_uri,
        scope: 'openid profile',
        state,
        nonce,
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
      })
      return { to: to.href, leaving: { state, nonce, verifier } }
    },
    comeBack: async (came, { state, nonce, verifier }) => {
      const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true }
      const tokens = await client.authorizationCodeGrant(await provider(), new URL(came), checks)
      const name = tokens.claims()?.[claim]
      if (typeof name !== 'string' || name === '') throw new Error(`the identity provider sent no ${claim}`)
      return name
    },
    end: async () => {
      const config = await provider()
      if (!config.serverMetadata().end_session_endpoint) return undefined
      return client.buildEndSessionUrl(config, { client_id: clientId, post_logout_redirect_uri: `${url}/sign-in` }).href
    },
  }
}

/** Without encryption only on this very machine. */
const isLoopback = (issuer: string) => /^http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d+)?(\/|$)/.test(issuer)
