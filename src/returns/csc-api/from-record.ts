import { ageOn, type Day, forReturn } from '../../kernel/kernel.ts'
import type { Child } from '../../record/record.ts'
import { referredOn } from '../cin/from-episode.ts'
import { careEpisodes } from '../ssda903/care-episodes.ts'
import { adoptionOf, careEpisodeId, careLeaverOf, decidedOn, ownerOf, placementOf } from './from-care.ts'
import { episodeOf } from './from-episode.ts'
import { detailsOf, healthOf, isRestricted } from './from-person.ts'
import { type FeedChild, type FeedEpisode, said } from './payload.ts'
import { type Told, toldOf } from './told.ts'
import { endOfEpisode, type FeedWindow, isInFeed } from './window.ts'
import type { Workforce } from './workers.ts'

/** `held` is what the DfE may hold of the child: it is kept up for as long as it is so. */
export interface FeedAsked {
  today: Day
  window: FeedWindow
  workforce: Workforce
  held?: FeedChild | undefined
}

/** One child as the DfE is told of them; undefined where they are not, or where nothing of what it holds is so any more. */
export function feedChildOf(child: Child, asked: FeedAsked): FeedChild | undefined {
  const { held, window, today } = asked
  if (child.mergedInto.length > 0 || !(isInFeed(child, window) || held)) return undefined
  const episodes = episodesOf(child, asked)
  // A child of whom only their name would be left is in no cohort.
  if (episodes.length === 0) return undefined
  return said<FeedChild>({
    la_child_id: child.childDetails.laChildId,
    // Ours, which nobody needs: it tells when a record was made, and after an adoption nobody is to know.
    mis_child_id: child.childDetails.afterAdoption ? undefined : child.id,
    child_details: detailsOf(child, today),
    health_and_wellbeing: healthOf(child, window, held?.health_and_wellbeing),
    social_care_episodes: episodes,
  })
}

function episodesOf(child: Child, { today, window, workforce, held }: FeedAsked): FeedEpisode[] {
  const tells = toldOf(window, held)
  const inCare = careByEpisode(child, tells, held, isRestricted(child, today))
  const referred = child.socialCareEpisodes.flatMap(e => {
    const episode = { ...episodeOf(e, child, workforce, tells), ...inCare.get(e.id) }
    inCare.delete(e.id)
    return tells(e.id, referredOn(e), endOfEpisode(e)) || hasParts(episode) ? [episode] : []
  })
  // Looked after without a referral that we know of.
  return [...referred, ...[...inCare].map(([id, care]) => ({ social_care_episode_id: id, ...care }))]
}

/** Who led the work is no reason to tell of an episode. */
const hasParts = ({ care_worker_details, ...episode }: FeedEpisode) => Object.values(episode).some(value => typeof value === 'object')

type Care = Pick<FeedEpisode, 'child_looked_after_placements' | 'adoption' | 'care_leavers'>

/** What happened in care and after it, by the one episode that each thing is of. */
function careByEpisode(child: Child, tells: Told, held: FeedChild | undefined, isHidden: boolean): Map<string, Care> {
  const heldOf = (id: string) => held?.social_care_episodes?.find(e => e.social_care_episode_id === id)
  const placements = Map.groupBy(
    careEpisodes(child).filter(e => tells(careEpisodeId(e), e.from, e.until)),
    e => ownerOf(child, e.from) ?? e.period.id,
  )
  const contacts = Map.groupBy(child.careLeaverContacts.filter(isOfALeaver(child)), c => ownerOf(child, c.date))
  const owners = new Set([...placements.keys(), ...contacts.keys(), ...child.adoptions.map(a => ownerOfPlan(a, child))])
  const care = new Map<string, Care>()
  for (const id of owners) {
    if (id === undefined) continue
    const told = contacts.get(id)?.filter(c => heldOf(id)?.care_leavers !== undefined || tells('', c.date, c.date)) ?? []
    const adoption = adoptionOf(child, id)
    const days = Object.values(adoption ?? {}) as Day[]
    const of = said<Care>({
      child_looked_after_placements: placements.get(id)?.map(e => placementOf(e, isHidden)),
      adoption: heldOf(id)?.adoption || days.some(on => tells('', on, on)) ? adoption : undefined,
      care_leavers: careLeaverOf(told),
    })
    if (Object.keys(of).length > 0) care.set(id, of)
  }
  return care
}

const ownerOfPlan = (a: Child['adoptions'][number], child: Child): string | undefined => {
  const on = decidedOn(a)
  return on && ownerOf(child, on)
}

/** Sixteen to twenty-five, and in touch: something was learned of them. */
const isOfALeaver = (child: Child) => (c: Child['careLeaverContacts'][number]) => {
  const { dateOfBirth } = child.childDetails
  const age = dateOfBirth && ageOn(forReturn(dateOfBirth), c.date)
  const isLeaver = age === undefined || (age >= 16 && age <= 25)
  return isLeaver && (c.inTouch === 'YES' || c.activity !== undefined || c.accommodation !== undefined)
}
