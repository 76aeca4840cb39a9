import type { Readable } from 'node:stream'
import type { Day, Id, Instant, Need } from '../kernel/kernel.ts'
import type { Answers } from '../pathway/pathway.ts'
import type { Authority, Facts } from '../record/record.ts'
import type { Store } from '../store/store.ts'
import type { Html } from './html.ts'

/** Who is signed in. */
export interface Asker {
  id: Id
  name: string
  authority: Authority
  roles: readonly Facts<'roleAssignment'>['role'][]
  /** The posts that they are in today, and the teams that they belong to or manage. */
  posts: readonly Id[]
  teams: readonly Id[]
  may: ReadonlySet<Need>
}

export interface Ctx {
  store: Store
  asker: Asker
  today: Day
  now: Instant
  newId: () => Id
  params: Readonly<Record<string, string>>
  query: Readonly<Record<string, string>>
  form: Answers
  /** What they had begun to write on this page, if they did. */
  draft?: Answers | undefined
  /** For how long emergency access lasts in this council. */
  emergencyHours?: number
}

/** `about` is everyone whom the answer shows. It has no default: a page cannot show somebody and forget to say so. */
export type Answer = { about: readonly Id[]; why?: string } & (
  | { title: string; page: Html; status?: number }
  | { goTo: string; done?: string }
  | { download: string | Uint8Array | Readable; name: string; type: string }
)

/** One URL, which is also the name of its file. `act` is what a form sent from it does. */
export interface Page {
  path: `/${string}`
  needs: Need
  show: (ctx: Ctx) => Promise<Answer>
  act?: (ctx: Ctx) => Promise<Answer>
}

/** A record that is not there, and one that this worker may not see, have the same answer. */
export const notFound = { goTo: '/not-found', about: [] } satisfies Answer

/** What somebody asks whose roles do not let them. */
export const notAllowed = { goTo: '/not-allowed', about: [] } satisfies Answer
