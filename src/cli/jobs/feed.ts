import { type FeedService, theWorld } from '../../engines/engines.ts'
import type { Id, Instant } from '../../kernel/kernel.ts'
import type { Stores } from '../../store/store.ts'
import { Mistake } from '../command.ts'
import { sendCscApi } from '../send-csc-api.ts'
import { sentInWords } from '../sent-in-words.ts'

export interface FeedNeeds {
  stores: Stores
  newId: () => Id
  now: () => Instant
  /** Where the daily feed goes, where that is set up. */
  feed?: FeedService
}

/** The daily feed of a night. Where the service ends it before its end, the job has failed, and is tried again later. */
export async function sendTheFeed({ stores, newId, now, feed }: FeedNeeds, authority: string): Promise<string> {
  if (!feed) return 'Not sent: it is not set up.'
  if (feed.authority !== authority) return 'Not sent: what is set up is the feed of another council.'
  const asked = { authority, receiver: feed.url, service: feed, now, newId, bytes: 1_000_000, world: theWorld }
  const sent = await sendCscApi(stores, asked)
  if (!sent) return 'Another run is sending now.'
  const said = sentInWords(sent).join(' ')
  if (sent.stopped !== undefined) throw new Mistake(said)
  return said
}
