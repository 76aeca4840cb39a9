import type { Day } from '../../kernel/kernel.ts'
import type { FeedChild } from './payload.ts'
import { type FeedWindow, touchesWindow } from './window.ts'

/** Whether the feed tells of something with this id that began and ended on these days. */
export type Told = (id: string, starts: Day, ends: Day | undefined) => boolean

/**
 * What touches the window; and what the DfE may hold already, for as long as the record has it. So nothing is removed there because time has gone by: only because it
 * is not so.
 */
export function toldOf(window: FeedWindow, held: FeedChild | undefined): Told {
  const ids = new Set(held?.social_care_episodes?.flatMap(idsIn))
  return (id, starts, ends) => ids.has(id) || touchesWindow(window, starts, ends)
}

/** The id of an episode, and of everything in it. */
const idsIn = (part: object): string[] =>
  Object.entries(part).flatMap(([key, value]) =>
    Array.isArray(value)
      ? value.flatMap(each => (typeof each === 'object' && each !== null ? idsIn(each) : []))
      : key.endsWith('_id') && key !== 'worker_id'
        ? [String(value)]
        : [],
  )
