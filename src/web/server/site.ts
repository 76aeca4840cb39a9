import type { IdentityProvider, OpenId } from '../../engines/engines.ts'
import type { Id, Instant } from '../../kernel/kernel.ts'
import type { Authority } from '../../record/record.ts'
import type { Stores } from '../../store/store.ts'

export interface Settings {
  authority: Authority
  /** The council's name, as it stands at the top of every page. */
  council: string
  /** Kith's own address, as browsers know it: http://127.0.0.1:3000 */
  url: string
  /** A session ends after so many minutes without a page, and in any case after so many hours. */
  idleMinutes: number
  longestHours: number
  emergencyHours: number
  /** How often one address may begin to sign in, and one person search, within a minute. */
  signInsAMinute: number
  searchesAMinute: number
  /** Whom workers ask when something does not work: a telephone number, an address. */
  helpDesk?: string | undefined
  /** Every person in it is invented. */
  isDemonstration: boolean
  /** The addresses of the proxies in front, which are believed about who asks. */
  proxies: readonly string[]
}

/** What one council's Kith is served from. Time and chance come in here, and nowhere else. */
export interface Site {
  stores: Stores
  openId: OpenId
  provider?: IdentityProvider | undefined
  settings: Settings
  now: () => Instant
  newId: () => Id
  /** One line a request. Nothing personal is in it. */
  log: (line: string) => void
}

/** For what is done before we know who asks. */
export const beforeSignIn = ({ settings, now }: Site) => ({ authority: settings.authority, person: 'everyone' as const, now: now() })
