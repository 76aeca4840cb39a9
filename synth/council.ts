import { type Day, day, dayNumber, type Id, yearOf } from '../src/kernel/kernel.ts'
import type { Authority, Entry } from '../src/record/record.ts'
import { familyPlaces } from './blocks.ts'
import { chanceOf } from './chance.ts'
import { familyRecords } from './entries/family.ts'
import {
  administratorId,
  carerEntries,
  type Office,
  officeEntries,
  postEntries,
  professionalEntries,
  teamEntries,
} from './entries/workforce.ts'
import { lastCensus, type Planted, plant } from './mistakes.ts'
import { laChildId } from './numbers.ts'
import { aldermere } from './places.ts'
import { familyStory } from './story/family.ts'
import type { Span } from './story/story.ts'
import { no } from './times.ts'
import { Workforce } from './workforce.ts'

export interface CouncilAsked {
  /** The same seed gives the same council, to the byte. */
  seed: string
  /** How many children it knows, or has known in six years: 100 to 12 million. */
  children: number
  authority?: Authority
  /** The last day that anybody knows. */
  today?: Day
  /**
   * Only the families whose first child is one of these, `from` up to and not including `until`, and the workforce only where `from` is 0.
   * Slices put one after another are the whole, whoever makes them.
   */
  from?: number
  until?: number
  /** Plants known mistakes in the last census that is over, and says which in `planted`. Without it there is none. */
  mistakes?: boolean
}

/** One subject's record, whole: every version in the order in which it was recorded. */
export interface Subject {
  subject: Id
  type: 'professional' | 'team' | 'post' | 'familyGroup' | 'adult' | 'child'
  entries: Entry[]
  laChildId?: string
  planted?: Planted
}

/** Six years before the last 31 March; a story may have begun four years before them, where it was still going on. */
export function spanTo(today: Day): Span {
  const year = yearOf(today) - (today.slice(5) < '03-31' ? 1 : 0)
  return { earliest: no(day(`${year - 10}-04-01`)), from: no(day(`${year - 6}-04-01`)), today: dayNumber(today) }
}

/** A whole council, one subject at a time: the workforce first, then family after family. Nothing is kept, so memory stays flat. */
export function* council(asked: CouncilAsked): Generator<Subject> {
  const {
    seed,
    children,
    authority = aldermere.authority,
    today = day('2026-11-21'),
    from = 0,
    until = children,
    mistakes: withMistakes = false,
  } = asked
  if (!Number.isInteger(children) || children < 1 || children > 12_000_000)
    throw new RangeError('a council has between 1 and 12 million children')
  const span = spanTo(today)
  const census = lastCensus(today)
  const chance = chanceOf(seed)
  const workforce = new Workforce(chance.split('workforce'), children, span.earliest, span.today)
  if (from === 0) yield* workforceRecords({ authority, administrator: administratorId(span.earliest, chance), chance, ...span }, workforce)
  for (const place of familyPlaces(chance, from, Math.min(until, children), children)) {
    const family = familyStory(place.index, place.size, span, place.chance)
    for (const { type, subject, entries, child } of familyRecords(family, authority, workforce, span.today)) {
      if (!child) {
        yield { subject, type, entries }
        continue
      }
      const number = laChildId(child.index)
      const planted = withMistakes ? plant(entries, number, census, child.chance.split('mistake')) : undefined
      yield { subject, type, entries, laChildId: number, ...(planted && { planted }) }
    }
  }
}

function* workforceRecords(office: Office, workforce: Workforce): Generator<Subject> {
  for (const one of officeEntries(office)) yield { type: 'professional', ...one }
  for (const team of workforce.teams) yield { type: 'team', subject: team.id, entries: teamEntries(office, team) }
  for (let number = 0; number < workforce.postCount; number++) {
    const post = workforce.post(number)
    yield { type: 'post', subject: post.id, entries: postEntries(office, post) }
    for (const [turn, held] of post.holdings.entries())
      yield { type: 'professional', subject: held.worker, entries: professionalEntries(office, post, held, turn) }
  }
  for (let nth = 0; nth < workforce.carers.count; nth++) {
    const carer = workforce.carers.carer(nth)
    yield { type: 'adult', subject: carer.id, entries: carerEntries(office, carer) }
  }
}
