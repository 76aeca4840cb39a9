import { blocksOfChild, blocksOfEpisode, hasLost, itemsOfEpisode, type Part } from './parts.ts'
import type { FeedChild, FeedEpisode } from './payload.ts'

/**
 * What to send of a child, one after the other: at most two messages. Nobody knows whether the DfE takes what is left out for gone or for unchanged, so what is sent comes
 * out the same either way: always the whole child, with a purge for each thing that it may hold and that is so no longer. Where a part that stays has lost something
 * that has no purge of its own, that part is removed first, by a message that says nothing else.
 */
export function messagesOf(now: FeedChild | undefined, held: FeedChild | undefined): FeedChild[] {
  if (!now) return held ? [{ la_child_id: held.la_child_id, purge: true }] : []
  if (!held) return [now]
  const first = removedFirst(now, held)
  return first ? [first, withPurges(now, withoutPurged(held, first))] : [withPurges(now, held)]
}

/** What stays and must be removed and sent again: what has lost something, and what is now of another episode. */
function removedFirst(now: FeedChild, held: FeedChild): FeedChild | undefined {
  const purged: Record<string, unknown> = {}
  for (const block of blocksOfChild) if (isWorn(held[block], now[block])) purged[block] = { purge: true }
  const wherever = new Map(now.social_care_episodes?.flatMap(itemsIn))
  const episodes = (held.social_care_episodes ?? []).flatMap(was => {
    const is = now.social_care_episodes?.find(e => e.social_care_episode_id === was.social_care_episode_id)
    return wornEpisode(is, was, name => wherever.get(name)) ?? []
  })
  if (episodes.length > 0) purged['social_care_episodes'] = episodes
  return Object.keys(purged).length > 0 ? { la_child_id: now.la_child_id, ...purged } : undefined
}

const isWorn = (held: object | undefined, now: object | undefined) => held && now && hasLost(held as Part, now as Part)

function wornEpisode(
  now: FeedEpisode | undefined,
  held: FeedEpisode,
  ownerOf: (item: string) => string | undefined,
): FeedEpisode | undefined {
  const { social_care_episode_id } = held
  const hasMoved = (name: string) => ![undefined, social_care_episode_id].includes(ownerOf(name))
  const isLeft = !now && itemsIn(held).some(([name]) => hasMoved(name))
  if (isLeft || isWorn(held, now)) return { social_care_episode_id, purge: true }
  if (!now) return undefined
  const purged: Record<string, unknown> = {}
  for (const block of blocksOfEpisode) if (isWorn(held[block], now[block])) purged[block] = { purge: true }
  for (const [list, id] of Object.entries(itemsOfEpisode)) {
    const worn = partsIn(held, list).filter(
      was => hasMoved(`${list} ${was[id]}`) || partsIn(now, list).some(is => is[id] === was[id] && hasLost(was, is)),
    )
    if (worn.length > 0) purged[list] = worn.map(was => ({ [id]: was[id], purge: true }))
  }
  return Object.keys(purged).length > 0 ? { social_care_episode_id, ...purged } : undefined
}

/** Every item of an episode, by its kind and id, with the episode that it is of. */
const itemsIn = (e: FeedEpisode): [string, string][] =>
  Object.entries(itemsOfEpisode).flatMap(([list, id]) =>
    partsIn(e, list).map((item): [string, string] => [`${list} ${item[id]}`, e.social_care_episode_id]),
  )

/** The whole child; and, at its level, a purge for each thing that is gone. */
function withPurges(now: FeedChild, held: FeedChild): FeedChild {
  const gone = (held.social_care_episodes ?? [])
    .map(e => e.social_care_episode_id)
    .filter(id => !now.social_care_episodes?.some(e => e.social_care_episode_id === id))
  const episodes = [
    ...(now.social_care_episodes ?? []).map(is => {
      const was = held.social_care_episodes?.find(e => e.social_care_episode_id === is.social_care_episode_id)
      return was ? episodeWithPurges(is, was) : is
    }),
    ...gone.map(social_care_episode_id => ({ social_care_episode_id, purge: true as const })),
  ]
  return { ...now, ...goneBlocks(blocksOfChild, now, held), ...(episodes.length > 0 && { social_care_episodes: episodes }) }
}

function episodeWithPurges(now: FeedEpisode, held: FeedEpisode): FeedEpisode {
  const lists: Record<string, unknown> = {}
  for (const [list, id] of Object.entries(itemsOfEpisode)) {
    const gone = partsIn(held, list).filter(was => !partsIn(now, list).some(is => is[id] === was[id]))
    if (gone.length > 0) lists[list] = [...partsIn(now, list), ...gone.map(was => ({ [id]: was[id], purge: true }))]
  }
  return { ...now, ...lists, ...goneBlocks(blocksOfEpisode, now, held) }
}

function goneBlocks<T extends object>(blocks: readonly (keyof T & string)[], now: T, held: T): Partial<T> {
  const gone = blocks.filter(block => held[block] !== undefined && now[block] === undefined)
  return Object.fromEntries(gone.map(block => [block, { purge: true }])) as Partial<T>
}

const partsIn = (episode: FeedEpisode, list: string): Part[] => (episode[list as keyof FeedEpisode] as Part[] | undefined) ?? []

/** What is left of what may be held, once a message of purges alone was acknowledged. */
export function withoutPurged(held: FeedChild, message: FeedChild): FeedChild {
  const left = remaining(held as unknown as Part, message as unknown as Part)
  return left as unknown as FeedChild
}

function remaining(held: Part, message: Part): Part {
  const left: Record<string, unknown> = {}
  for (const [key, was] of Object.entries(held)) {
    const said = message[key]
    if (isPurged(said)) continue
    left[key] = Array.isArray(was) && Array.isArray(said) ? membersLeft(was, said) : was
  }
  return left
}

const isPurged = (said: unknown) => typeof said === 'object' && said !== null && 'purge' in said && said.purge === true

function membersLeft(held: readonly Part[], said: readonly Part[]): Part[] {
  return held.flatMap(was => {
    const about = said.find(part => idOf(part) === idOf(was))
    return isPurged(about) ? [] : [about ? remaining(was, about) : was]
  })
}

const idOf = (part: Part) => Object.entries(part).find(([key]) => key.endsWith('_id') && key !== 'worker_id')?.[1]
