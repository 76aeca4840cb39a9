import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dryFeed, type FeedLedger, type FeedService, type Sending, type Sent, sendFeed, type World } from '../engines/engines.ts'
import { dayOf, type Id, type Instant } from '../kernel/kernel.ts'
import type { Authority } from '../record/record.ts'
import { feedWindow } from '../returns/returns.ts'
import type { FeedCounts, Stores } from '../store/store.ts'

/** What every run is about, whether or not it sends. Without a receiver nobody holds anything yet. */
export interface FeedRunAsked {
  authority: Authority
  receiver: string
  now: () => Instant
  bytes: number
  everybody?: boolean
  told?: (children: number) => void
}

/** A page of numbers at a time, each in a transaction of its own: a run that waits for the other side holds up nobody here. */
async function given(stores: Stores, { authority, receiver, now, bytes, everybody = false, told = () => {} }: FeedRunAsked) {
  const sight = { authority, person: 'everyone' } as const
  const today = dayOf(now())
  async function* pages() {
    for (let after = ''; ; ) {
      const page = await stores.as(sight, store => store.feedPage(receiver, after))
      const last = page.at(-1)
      if (!last) return
      yield page
      after = last.laChildId
    }
  }
  const workforce = await stores.as(sight, store => store.feedWorkforce())
  const asked = { today, window: feedWindow(today), workforce }
  return { pages: pages(), asked, bytes, everybody, told: (sent: Pick<Sent, 'lookedAt'>) => told(sent.lookedAt) } satisfies Partial<Sending>
}

/** Sends the daily feed. Undefined where another run is sending to the same receiver. */
export async function sendCscApi(
  stores: Stores,
  asked: FeedRunAsked & { service: FeedService; world: World; newId: () => Id },
): Promise<Sent | undefined> {
  const { authority, receiver, service, world, now } = asked
  const sight = { authority, person: 'everyone' } as const
  // The turn is held for as long as this transaction is open; all else has its own, and is kept whatever becomes of this one.
  return stores.as(sight, async turn => {
    if (!(await turn.takeFeedTurn(receiver))) return undefined
    const run = { run: asked.newId(), receiver }
    await stores.as(sight, store => store.feedRunBegun(run, now()))
    const sent = await sendFeed({ ...(await given(stores, asked)), ledger: ledgerOf(stores, authority, run, now), service, world })
    await stores.as(sight, store => store.feedRunIs(run.run, countsOf(sent), now()))
    return sent
  })
}

function ledgerOf(stores: Stores, authority: Authority, run: { run: Id; receiver: string }, now: () => Instant): FeedLedger {
  const sight = { authority, person: 'everyone' } as const
  return {
    onTheWay: rows => stores.as(sight, store => store.feedOnTheWay(run.receiver, now(), rows)),
    removedFirst: rows => stores.as(sight, store => store.feedOnTheWay(run.receiver, now(), rows)),
    acknowledged: rows => stores.as(sight, store => store.feedAcknowledged(run, now(), rows)),
    refused: rows => stores.as(sight, store => store.feedRefused(run, now(), rows)),
  }
}

const countsOf = (sent: Sent): FeedCounts => ({
  looked_at: sent.lookedAt,
  unchanged: sent.unchanged,
  acknowledged: sent.acknowledged,
  removed: sent.removed,
  refused: sent.refused,
  waits: sent.waits,
  requests: sent.requests,
  stopped: sent.stopped ?? null,
})

/** What would be sent; into a folder, one file a request, where one is named. Only its owner may read them. */
export async function dryCscApi(stores: Stores, asked: FeedRunAsked & { out?: string | undefined }) {
  const { out } = asked
  if (out !== undefined) mkdirSync(out, { recursive: true, mode: 0o700 })
  const write = (body: string, place: number) =>
    out !== undefined && writeFileSync(join(out, `request-${String(place).padStart(5, '0')}.json`), body, { mode: 0o600 })
  return dryFeed(await given(stores, asked), write)
}
