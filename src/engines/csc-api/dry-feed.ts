import { mostInABatch } from '../../returns/returns.ts'
import { stateOf } from './due.ts'
import { batchesOf, bodyOf, bytesOf, type Parcel, parcelOf } from './parcel.ts'
import type { Sending } from './send-feed.ts'

/** What a run would send, and sends nothing: `written` gets each request's body, where somebody wants to read them. */
export async function dryFeed(
  { pages, asked, bytes, everybody, told = () => {} }: Pick<Sending, 'pages' | 'asked' | 'bytes' | 'everybody' | 'told'>,
  written?: (body: string, place: number) => void,
) {
  const dry = {
    lookedAt: 0,
    unchanged: 0,
    acknowledged: 0,
    removed: 0,
    without: 0,
    refused: 0,
    waits: 0,
    requests: 0,
    wrong: [] as { laChildId: string; wrong: string }[],
  }
  let ready: Parcel[] = []
  const write = (all: boolean) => {
    const batches = batchesOf(ready, bytesOf, { children: mostInABatch, bytes })
    ready = all ? [] : (batches.pop() ?? [])
    for (const batch of batches) written?.(bodyOf(batch), ++dry.requests)
  }
  for await (const page of pages) {
    for (const kept of page) {
      const state = stateOf(kept, asked, everybody)
      dry.lookedAt++
      if (typeof state === 'string') dry.unchanged++
      else if ('wrong' in state) {
        dry.refused++
        dry.wrong.push({ laChildId: state.laChildId, wrong: state.wrong })
      } else {
        dry.waits++
        if (!state.now) dry.removed++
        // One child's two messages are never in one request.
        for (const message of state.messages.slice(0, -1)) written?.(bodyOf([parcelOf(message)]), ++dry.requests)
        ready.push(...state.messages.slice(-1).map(parcelOf))
      }
    }
    write(false)
    told(dry)
  }
  write(true)
  return dry
}
