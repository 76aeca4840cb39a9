import type { Day } from '../../kernel/kernel.ts'
import { daysBetween, onOrBefore, sameDay } from '../days.ts'
import { isFilled } from '../table.ts'
import { type Episode, inOrder } from './episodes.ts'

type Spell = readonly Episode[]

/**
 * One child's episodes under a legal status, as spells: one goes on into the next of that status when whatever episode comes right after it, of
 * any status, begins on the day it ends. What has no readable end lasts until the end of the year.
 */
export function linkedSpells(episodes: readonly Episode[], status: string, collectionEnd: Day): readonly Spell[] {
  const spells: Episode[][] = []
  const all = inOrder(episodes)
  let goesOn = false
  for (const [i, episode] of all.entries()) {
    if (episode.LS !== status) continue
    if (goesOn) spells.at(-1)!.push(episode)
    else spells.push([episode])
    goesOn = sameDay(episode.DEC ?? collectionEnd, all[i + 1]?.DECOM)
  }
  return spells
}

/** From the first start to the last end; missing where no start can be read. */
export function daysIn(spell: Spell, collectionEnd: Day): number | undefined {
  const from = inOrder(spell)[0]?.DECOM
  const until = spell.map(({ DEC }) => DEC ?? collectionEnd).reduce((a, b) => (a < b ? b : a))
  return daysBetween(from, until)
}

/**
 * One child's episodes under a legal status as they stand, as periods of episodes that leave no day out between them, each with the sum of its
 * episodes' days: where two overlap, days count twice. Nothing as an end is the end of the year; an end that cannot be read adds no days,
 * and what comes next goes on from it.
 */
export function joinedPeriods(
  episodes: readonly Episode[],
  status: string,
  collectionEnd: Day,
): readonly { episodes: Spell; days: number }[] {
  const periods: { episodes: Episode[]; days: number; until: Day | undefined }[] = []
  for (const episode of episodes) {
    if (episode.LS !== status || episode.DECOM === undefined) continue
    const until = isFilled(episode, 'DEC') ? episode.DEC : collectionEnd
    const days = daysBetween(episode.DECOM, until) ?? 0
    const current = periods.at(-1)
    if (current && (current.until === undefined || onOrBefore(episode.DECOM, current.until))) {
      current.episodes.push(episode)
      current.days += days
      current.until = until
    } else periods.push({ episodes: [episode], days, until })
  }
  return periods
}
