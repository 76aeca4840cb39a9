import { createHash } from 'node:crypto'
import type { Id } from '../../kernel/kernel.ts'
import type { Child } from '../../record/record.ts'
import { type FeedAsked, type FeedChild, feedChildOf, mayPass, messagesOf } from '../../returns/returns.ts'
import { wrongInFeed } from './valid.ts'

/** What the ledger of the feed has under one number. No child where the record has none any more. */
export interface Kept {
  laChildId: string
  subject: Id
  child?: Child | undefined
  /** What the DfE may hold: what was acknowledged last, and all that was sent since. */
  holds?: FeedChild | undefined
  /** The hash of what was acknowledged; none while anything is on its way. */
  acknowledged?: string | undefined
  /** The hash of what was refused last. */
  refused?: string | undefined
}

/** What is to be sent of one child. */
export interface Due {
  laChildId: string
  subject: Id
  /** Undefined where the child is to be removed at the DfE. */
  now: FeedChild | undefined
  hash: string
  holds: FeedChild | undefined
  acknowledged: string | undefined
  messages: FeedChild[]
  /** The same was refused before: they are sent apart from the others. */
  isDoubtful: boolean
}

/** Acknowledged, and nothing else since; to be sent; or not to be sent, and why. */
export type State = 'same' | 'not in it' | Due | (Omit<Due, 'now' | 'messages' | 'isDoubtful'> & { wrong: string })

export const hashOf = (now: FeedChild | undefined): string =>
  now ? createHash('sha256').update(JSON.stringify(now)).digest('hex') : 'removed'

export function stateOf({ child, ...kept }: Kept, asked: Omit<FeedAsked, 'held'>, everybody = false): State {
  const { laChildId, subject, holds, acknowledged } = kept
  const now = child && feedChildOf(child, { ...asked, held: holds })
  if (!now && !holds) return 'not in it'
  const hash = hashOf(now)
  if (acknowledged === hash && !everybody) return 'same'
  const messages = messagesOf(now, holds)
  const wrong = wrongIn(laChildId, messages)
  if (wrong !== undefined) return { laChildId, subject, hash, holds, acknowledged, wrong }
  return { laChildId, subject, now, hash, holds, acknowledged, messages, isDoubtful: kept.refused === hash }
}

function wrongIn(laChildId: string, messages: readonly FeedChild[]): string | undefined {
  if (!mayPass(laChildId)) return 'Their number holds 0x, which the DfE’s gateway takes for an attack. They were not sent.'
  const misfits = wrongInFeed(messages)
  return misfits.length > 0 ? `It does not keep to the DfE’s schema, and was not sent: ${misfits.join('; ')}` : undefined
}
