import { join } from 'node:path'
import { type FeedService, patience } from '../engines/engines.ts'
import { notTooOld, type Running, type Server, serverFromUrl, startPostgres } from '../store/store.ts'
import type { Settings } from '../web/web.ts'
import { Mistake } from './command.ts'
import { kept } from './kept.ts'

type Environment = Readonly<Record<string, string | undefined>>

const number = (env: Environment, name: string, otherwise: number, [least, most]: [number, number]): number => {
  const text = env[name] ?? String(otherwise)
  const value = Number(text)
  if (!/^\d+$/.test(text) || value < least || value > most) throw new Mistake(`${name} must be a whole number from ${least} to ${most}`)
  return value
}

export interface ServeSettings {
  site: Settings
  host: string
  port: number
  /** The council's own identity provider; without one, the local one. */
  signIn?: { issuer: string; clientId: string; clientSecret: string; claim: string }
  isProduction: boolean
  localSignInEvenInProduction: boolean
  /** Whether jobs are done in this process too. */
  worksHere: boolean
}

/** What the environment says; docs/run.md has every name. */
export function settingsFrom(env: Environment): ServeSettings {
  const port = number(env, 'PORT', 3000, [1, 65_535])
  const url = (env['KITH_URL'] ?? `http://127.0.0.1:${port}`).replace(/\/$/, '')
  if (!URL.canParse(url) || new URL(url).origin !== url)
    throw new Mistake('KITH_URL must be an address such as https://kith.example.gov.uk')
  const authority = env['KITH_AUTHORITY'] ?? '999'
  if (!/^\d{3}$/.test(authority)) throw new Mistake('KITH_AUTHORITY must be the three digits of the council')
  const [issuer, clientId, clientSecret] = ['KITH_ISSUER', 'KITH_CLIENT_ID', 'KITH_CLIENT_SECRET'].map(name => env[name])
  if (issuer && (!URL.canParse(issuer) || !clientId || !clientSecret))
    throw new Mistake('KITH_ISSUER needs to be an address, with KITH_CLIENT_ID and KITH_CLIENT_SECRET beside it')
  const claim = env['KITH_SIGN_IN_CLAIM'] ?? 'preferred_username'
  return {
    site: {
      authority,
      council: env['KITH_COUNCIL'] ?? 'An invented council',
      url,
      idleMinutes: number(env, 'KITH_IDLE_MINUTES', 30, [1, 240]),
      longestHours: number(env, 'KITH_LONGEST_HOURS', 12, [1, 24]),
      emergencyHours: number(env, 'KITH_EMERGENCY_HOURS', 4, [1, 72]),
      signInsAMinute: number(env, 'KITH_SIGN_INS_A_MINUTE', 120, [1, 100_000]),
      searchesAMinute: number(env, 'KITH_SEARCHES_A_MINUTE', 60, [1, 100_000]),
      ...(env['KITH_HELP_DESK'] && { helpDesk: env['KITH_HELP_DESK'] }),
      isDemonstration: !issuer,
      proxies: (env['KITH_PROXIES'] ?? '').split(',').flatMap(text => text.trim() || []),
    },
    host: env['KITH_HOST'] ?? '127.0.0.1',
    port,
    ...(issuer && { signIn: { issuer, clientId: clientId!, clientSecret: clientSecret!, claim } }),
    isProduction: env['NODE_ENV'] === 'production',
    localSignInEvenInProduction: env['KITH_LOCAL_SIGN_IN'] === 'yes',
    worksHere: env['KITH_WORKER'] !== 'no',
  }
}

/** What the DfE's portal gave the council for the daily feed. */
export function feedSettings(env: Environment): FeedService {
  const [url = '', tokenUrl = ''] = [env['KITH_DFE_URL'], env['KITH_DFE_TOKEN_URL']].map(address => address?.replace(/\/$/, ''))
  const [clientId, clientSecret, scope, supplierKey] = [
    env['KITH_DFE_CLIENT_ID'],
    env['KITH_DFE_CLIENT_SECRET'],
    env['KITH_DFE_SCOPE'],
    env['KITH_DFE_SUPPLIER_KEY'],
  ]
  if (![url, tokenUrl].every(isSafeAddress))
    throw new Mistake('KITH_DFE_URL and KITH_DFE_TOKEN_URL must be addresses that begin with https')
  if (!clientId || !clientSecret || !scope || !supplierKey)
    throw new Mistake('KITH_DFE_CLIENT_ID, KITH_DFE_CLIENT_SECRET, KITH_DFE_SCOPE and KITH_DFE_SUPPLIER_KEY are all needed')
  return {
    ...patience,
    url,
    tokenUrl,
    clientId,
    clientSecret,
    scope,
    supplierKey,
    authority: settingsFrom(env).site.authority,
    pace: number(env, 'KITH_DFE_PACE', patience.pace, [0, 60_000]),
    timeOut: 1000 * number(env, 'KITH_DFE_TIME_OUT', patience.timeOut / 1000, [1, 600]),
  }
}

/** Nothing about a child goes anywhere unencrypted, but to this machine itself. */
const isSafeAddress = (address: string) =>
  URL.canParse(address) && (address.startsWith('https://') || /^http:\/\/(127\.0\.0\.1|localhost|\[::1\])[:/]/.test(address))

/** Where jobs write what is kept outside the database: beside it, unless the environment says otherwise. */
export const foldersFrom = (env: Environment) => ({
  heads: env['KITH_HEADS'] ?? join(kept, 'heads'),
  returns: env['KITH_RETURNS'] ?? join(kept, 'returns'),
})

/** The database that the environment names; or a private one of our own, started or found running. */
export async function database(env: Environment): Promise<Server & Partial<Pick<Running, 'stop'>>> {
  const url = env['DATABASE_URL']
  try {
    return url ? await notTooOld(serverFromUrl(url)) : await startPostgres({ durable: true })
  } catch (fault) {
    throw new Mistake((fault as Error).message)
  }
}
