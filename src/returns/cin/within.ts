import { type Day, dayInWords, type Id } from '../../kernel/kernel.ts'
import type { SocialCareEpisode } from '../../record/record.ts'
import type { Piece } from './pieces.ts'
import { dayIn, doubt, type Read, type Taking, textIn, withoutZone } from './taking.ts'

/** The episode that a module belongs to, as it will be held. */
export interface Within {
  readonly id: Id
  readonly held: SocialCareEpisode | undefined
  readonly piece: Piece
  readonly from: Day
  readonly until: Day | undefined
}

/** The day on which a module began, when it can be: not before the referral it follows from, nor after the episode closed. */
export function startIn(taking: Taking, block: Read, cell: string, { from, until }: Within): Day | undefined {
  const start = dayIn(taking, block, cell)
  if (!textIn(block, cell)) return doubt(taking, block, cell, 'This is missing, so nothing that depends on it is taken.')
  if (start && start < from)
    return doubt(taking, block, cell, `This is before the referral of ${dayInWords(from)}, so nothing that depends on it is taken.`)
  if (start && until && start > until) {
    return doubt(taking, block, cell, `This is after the episode closed on ${dayInWords(until)}, so nothing that depends on it is taken.`)
  }
  return start
}

/**
 * Which of those held each block of a file speaks of: none where `likeness` is nought, and the likest first, so that a block which was set aside
 * the last time does not take the place of its neighbour.
 */
export function paired<Block, Held>(blocks: readonly Block[], held: readonly Held[] = [], likeness: (block: Block, held: Held) => number) {
  const pairs = blocks.flatMap(block => held.map(one => ({ block, one, like: likeness(block, one) }))).filter(pair => pair.like > 0)
  const found = new Map<Block, Held>()
  const taken = new Set<Held>()
  for (const { block, one } of pairs.sort((a, b) => b.like - a.like)) {
    if (found.has(block) || taken.has(one)) continue
    found.set(block, one)
    taken.add(one)
  }
  return found
}

/** Entries are matched by the day on which they began; then by what else is believed of them, to tell two of one day apart. */
export function likeness(
  start: { said: string | undefined; held: Day },
  others: readonly (readonly [said: unknown, held: unknown])[],
): number {
  return withoutZone(start.said) === start.held ? 1 + others.filter(([said, held]) => said === held).length : 0
}

/** To look at a block without yet saying what is wrong with it. */
export const quietly = (taking: Taking): Taking => ({ ...taking, aside: () => {} })

export const byThen = (taking: Taking, end: Day | undefined) => (end && end <= taking.on ? end : undefined)
export const notBefore = (start: Day) => (end: Day) => (end < start ? 'This is before it started.' : undefined)
