import type { Id } from '../../src/kernel/kernel.ts'
import type { Facts } from '../../src/record/record.ts'
import type { Chance } from '../chance.ts'
import { type Sentences, type Voice, words } from '../sentences.ts'
import type { ChildStory, Course, Episode, Family } from '../story/story.ts'
import type { DayNo } from '../times.ts'
import type { Workforce } from '../workforce.ts'
import { managerOn, somebody, spellOn } from './allocation.ts'
import { ageOf, castFor, type Diary } from './diary.ts'
import type { Kept, Pen } from './pen.ts'

/** What somebody has before them who writes up one episode of one child. */
export interface Desk {
  pen: Pen
  family: Family
  child: ChildStory
  episode: Episode
  course: Course
  diary: Diary
  workforce: Workforce
  voice: Voice
  chance: Chance
  today: DayNo
  /** The episode's entry, once there is one. */
  kept: Kept<'socialCareEpisode'> | undefined
}

/** The worker who leads on a day, and the voice turned to them. */
export function workerOn(desk: Desk, on: DayNo): Id {
  const { worker, name } = somebody(desk.workforce, spellOn(desk.diary.spells, on).post, on)
  desk.voice.cast = castFor(desk.family, desk.child, on, name)
  return worker
}

export const managerFor = (desk: Desk, on: DayNo): Id => managerOn(desk.workforce, spellOn(desk.diary.spells, on).post.team, on)

/** What this child says, for their age; undefined for those too young to say it. */
export function saidBy(desk: Desk, on: DayNo): string | undefined {
  const age = ageOf(desk.child, on)
  if (age < 4) return undefined
  // Some children with a disability that takes their words are heard in other ways.
  if (desk.child.disabilities.includes('COMM') && desk.chance.yes(0.5)) return undefined
  return desk.voice.say(age < 8 ? words.saidSmall : age < 13 ? words.saidSchool : words.saidTeen)
}

/** What was seen of a child who is too young to say. */
export const seenOf = (desk: Desk, on: DayNo): Sentences => (ageOf(desk.child, on) < 0 ? words.seenUnborn : words.seenBaby)

type Agency = NonNullable<Facts<'childProtectionConference'>['agencies']>[number]

/** Who is at the table: always the police and health, education once the child is three, and whoever works with the parents. */
export function agenciesFor(desk: Desk, on: DayNo, besides: Agency | undefined): Agency[] {
  const agencies: Agency[] = ['socialCare', 'police', 'health']
  if (ageOf(desk.child, on) >= 3) agencies.push('education')
  if (besides && desk.chance.yes(0.6)) agencies.push(besides)
  return agencies
}
