import type { Id } from '../../kernel/kernel.ts'
import { type FeedAsked, type FeedChild, mayHold, mostInABatch, withoutPurged } from '../../returns/returns.ts'
import { deliver, type Outcome } from './deliver.ts'
import { type Due, type Kept, stateOf } from './due.ts'
import { line } from './line.ts'
import { batchesOf, bytesOf, type Limits, type Parcel, parcelOf } from './parcel.ts'
import type { FeedService } from './settings.ts'
import { Stopped, type World } from './world.ts'

interface Row {
  laChildId: string
  subject: Id
}
type Before = Pick<Kept, 'holds' | 'acknowledged'>
/** Where what was sent and acknowledged is kept, at once and for good: each call is over only when a loss of power would not undo it. */
export interface FeedLedger {
  /** Before it leaves. From here on nobody knows what the DfE holds, until it says so. */
  onTheWay: (rows: readonly (Row & { holds: FeedChild })[]) => Promise<void>
  /** A message of purges alone was acknowledged. */
  removedFirst: (rows: readonly (Row & { holds: FeedChild })[]) => Promise<void>
  acknowledged: (
    rows: readonly (Row & { holds: FeedChild | undefined; hash: string; receipt: string; without?: string[] | undefined })[],
  ) => Promise<void>
  /** Nothing of it was taken: the DfE holds what it held before. */
  refused: (rows: readonly (Row & Before & { hash: string; why: string })[]) => Promise<void>
}

export interface Sending {
  pages: AsyncIterable<readonly Kept[]>
  asked: Omit<FeedAsked, 'held'>
  ledger: FeedLedger
  service: FeedService
  world: World
  /** At most so many bytes in one request. */
  bytes: number
  /** Everybody, whether or not it was acknowledged before: where the other side has lost what it held. */
  everybody?: boolean
  told?: (sent: Sent) => void
}

/** What a run came to, in children. */
export interface Sent {
  lookedAt: number
  unchanged: number
  acknowledged: number
  /** Of those acknowledged: children whom the DfE was told to forget. */
  removed: number
  /** Of those acknowledged: children of whom something had to be left out. */
  without: number
  refused: number
  waits: number
  requests: number
  stopped?: string
}

/** Sends what differs from what was acknowledged last. May be stopped at any moment and run again: what was not acknowledged is sent again, and nothing else. */
export async function sendFeed(sending: Sending): Promise<Sent> {
  const { asked, ledger, told = () => {} } = sending
  const limits: Limits = { children: mostInABatch, bytes: sending.bytes }
  const way = line(sending.service, sending.world)
  const sent: Sent = { lookedAt: 0, unchanged: 0, acknowledged: 0, removed: 0, without: 0, refused: 0, waits: 0, requests: 0 }
  const doubtful: Due[] = []
  let ready: Due[] = []
  let found = 0

  async function refuse(rows: Parameters<FeedLedger['refused']>[0]): Promise<void> {
    sent.refused += rows.length
    if (rows.length > 0) await ledger.refused(rows)
  }
  async function flush(all: boolean): Promise<void> {
    const batches = batchesOf(ready, sizeOf, limits)
    ready = all ? [] : (batches.pop() ?? [])
    for (const batch of batches) {
      await sendBatch(batch)
      sent.requests = way.requests()
      told(sent)
    }
  }
  async function sendBatch(batch: readonly Due[]): Promise<void> {
    await ledger.onTheWay(batch.map(due => ({ ...due, holds: due.messages.reduce<FeedChild>(mayHold, due.holds as FeedChild) })))
    const first = batch.filter(due => due.messages.length > 1)
    const lost = new Set<string>()
    await inTurn(first, true, lost)
    await inTurn(
      batch.filter(due => !lost.has(due.laChildId)),
      false,
      lost,
    )
  }
  /** The one message of each child, or the first of two. Whoever's is not taken is `lost` for this run. */
  async function inTurn(batch: readonly Due[], isFirst: boolean, lost: Set<string>): Promise<void> {
    const by = new Map(batch.map(due => [due.laChildId, due]))
    const parcels = batch.map(due => parcelOf((isFirst ? due.messages[0] : due.messages.at(-1))!))
    await deliver(parcels, way, limits, async outcomes => {
      const of = outcomes.map(({ parcel, outcome }) => ({ due: by.get(parcel.laChildId)!, parcel, outcome }))
      await keepTaken(of, isFirst)
      found -= of.filter(({ outcome }) => 'refused' in outcome).length
      await refuse(of.flatMap(({ due, outcome }) => ('refused' in outcome ? [{ ...due, why: outcome.refused }] : [])))
      for (const { due, outcome } of of) if (!('taken' in outcome)) lost.add(due.laChildId)
    })
  }
  async function keepTaken(of: readonly { due: Due; parcel: Parcel; outcome: Outcome }[], isFirst: boolean): Promise<void> {
    const taken = of.flatMap(({ due, parcel, outcome }) => ('taken' in outcome ? [{ due, parcel, ...outcome }] : []))
    if (taken.length === 0) return
    if (isFirst) {
      for (const { due, parcel } of taken) Object.assign(due, { holds: withoutPurged(due.holds!, parcel.message), acknowledged: undefined })
      return ledger.removedFirst(taken.map(({ due }) => ({ ...due, holds: due.holds! })))
    }
    await ledger.acknowledged(taken.map(({ due, taken, without }) => ({ ...due, holds: due.now, receipt: taken, without })))
    sent.acknowledged += taken.length
    sent.without += taken.filter(({ without }) => without).length
    sent.removed += taken.filter(({ due }) => !due.now).length
  }

  try {
    for await (const page of sending.pages) {
      const states = page.map(kept => stateOf(kept, asked, sending.everybody))
      sent.lookedAt += page.length
      sent.unchanged += states.filter(state => typeof state === 'string').length
      await refuse(states.flatMap(state => (typeof state === 'object' && 'wrong' in state ? [{ ...state, why: state.wrong }] : [])))
      const due = states.flatMap(state => (typeof state === 'object' && 'messages' in state ? [state] : []))
      found += due.length
      doubtful.push(...due.filter(d => d.isDoubtful))
      ready.push(...due.filter(d => !d.isDoubtful))
      await flush(false)
      told(sent)
    }
    await flush(true)
    ready = doubtful
    await flush(true)
  } catch (fault) {
    if (!(fault instanceof Stopped)) throw fault
    sent.stopped = fault.message
  }
  sent.requests = way.requests()
  sent.waits = found - sent.acknowledged
  return sent
}

const sizeOf = (due: Due) => due.messages.reduce((sum, message) => sum + bytesOf(parcelOf(message)), 0)
