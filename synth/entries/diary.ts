import type { Id } from '../../src/kernel/kernel.ts'
import type { Chance } from '../chance.ts'
import { idAt } from '../ids.ts'
import { schoolFor, specialSchool } from '../places.ts'
import {
  alone,
  type Cast,
  castOf,
  contact as contactWords,
  little,
  type Someone,
  type Voice,
  visits as visitWords,
  work,
} from '../sentences.ts'
import type { ChildStory, Course, Family } from '../story/story.ts'
import { atWork, type DayNo, type Minute, minuteOf, workingDays } from '../times.ts'
import type { Workforce } from '../workforce.ts'
import { allocated, type Spell, somebody, spellOn } from './allocation.ts'
import { afterwards } from './pen.ts'

export type VisitType = 'childInNeed' | 'childProtection' | 'assessment' | 'section47' | 'lookedAfter'

/** A visit to the whole family: each child has an entry of their own, with the same `together`. */
export interface Visited {
  date: DayNo
  type: VisitType
  seen: boolean
  worker: Id
  narrative: string
  at: Minute
  together: Id
}

/** What is the same for every child of the family in one course: said once, recorded for each. */
export interface Diary {
  course: Course
  spells: Spell[]
  voice: Voice
  chance: Chance
  /** Nobody among them is old enough to speak. */
  little: boolean
  received: Minute
  told: string
  visits: Visited[]
  /** Supervision: the day, and what was thought and decided. */
  supervisions: { date: DayNo; discussed: string; decided: string }[]
  notes: { date: DayNo; significant: boolean; note: string }[]
  news: { at: Minute; source: string; reason: string }[]
}

const pronouns = {
  M: { they: 'he', They: 'He', them: 'him', their: 'his', Their: 'His', themself: 'himself', was: 'was', have: 'has' },
  F: { they: 'she', They: 'She', them: 'her', their: 'her', Their: 'Her', themself: 'herself', was: 'was', have: 'has' },
}

const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
const carers = ['Maureen', 'Joan', 'Sandra', 'Patricia', 'Folasade', 'Shahida'] as const

export const ageOf = (child: ChildStory, on: DayNo): number => (child.born > on ? -1 : Math.floor((on - child.born) / 365.25))

/** Who is who, in what is written about one child while one worker has the family. */
export function castFor(family: Family, child: ChildStory, on: DayNo, worker: string): Cast {
  const age = ageOf(child, on)
  const last = casts.get(child)
  if (last && last.worker === worker && last.age === age) return last.cast
  const cast = newCast(family, child, on, age, worker)
  casts.set(child, { worker, age, cast })
  return cast
}

/** The last cast of each child: it changes only with the worker and the birthdays. */
const casts = new WeakMap<ChildStory, { worker: string; age: number; cast: Cast }>()

function newCast(family: Family, child: ChildStory, on: DayNo, age: number, worker: string): Cast {
  const mother = family.grown.find(g => g.role === 'mother')?.firstName ?? carers[family.index % carers.length]!
  const father =
    family.grown.find(g => g.role === 'stepFather')?.firstName ?? family.grown.find(g => g.role === 'father')?.firstName ?? 'Nobody'
  const others = listed(family.children.filter(c => c !== child && c.born <= on).map(c => c.firstName)) || 'a younger cousin'
  const own = child.chance.split('school', Math.floor(age / 7))
  const special = child.disabilities.length > 1 && own.yes(0.4)
  const school = age < 4 ? 'the nursery' : special ? specialSchool(own) : schoolFor(age, own)
  const who: Record<Someone, string> = {
    ...pronouns[child.sex],
    child: child.born > on ? `Baby ${child.surname}` : child.firstName,
    mother,
    father,
    school,
    worker,
    others,
    Others: others[0]!.toUpperCase() + others.slice(1),
  }
  return castOf(who)
}

/** The one of them who speaks for all in a shared text: the oldest, if they are old enough. */
const speakerOf = (children: readonly ChildStory[]): ChildStory => children.reduce((oldest, c) => (c.born < oldest.born ? c : oldest))

const receivedAt = (course: Course, chance: Chance): Minute =>
  minuteOf(course.referral, course.source === '6' ? chance.between(6, 15) : chance.between(8, 15), chance.under(60))

export function diaryOf(
  family: Family,
  children: readonly ChildStory[],
  course: Course,
  voice: Voice,
  workforce: Workforce,
  today: DayNo,
): Diary {
  const chance = family.chance.split('diary', course.referral)
  const speaker = speakerOf(children)
  const age = ageOf(speaker, course.referral)
  const spells = allocated(family.index, course, workforce, chance)
  voice.cast = castFor(family, speaker, course.referral, somebody(workforce, spells[0]!.post, course.referral).name)
  const told =
    age < 0
      ? little.unbornTold
      : age < 4
        ? (little.littleOnesTold[course.theme.id] ?? contactWords.worriesTold[course.theme.id])
        : contactWords.worriesTold[course.theme.id]
  const diary: Diary = {
    course,
    spells,
    voice,
    chance,
    little: age < 4,
    received: receivedAt(course, chance),
    told: `${voice.say(contactWords.openingFor(age < 4 && course.source === '2A' ? '8' : course.source))} ${voice.say(told)}`,
    visits: [],
    supervisions: [],
    notes: [],
    news: [],
  }
  if (course.kind === 'noFurtherAction') return diary
  const last = Math.min(course.closure, today)
  visitsIn(diary, family, speaker, workforce, last)
  if (course.kind === 'inNeed') workIn(diary, family.grown.length === 0, last)
  return diary
}

/** How often the family is visited: type, and days between. */
function rhythmOn(course: Course, on: DayNo): [VisitType, low: number, high: number] {
  const years = (on - course.referral) / 365
  if (course.lookedAfter !== undefined && on >= course.lookedAfter) return years < 1 ? ['lookedAfter', 36, 46] : ['lookedAfter', 80, 95]
  if (course.protectionPlans.some(p => p.start <= on && on < p.end)) return ['childProtection', 9, 16]
  if (on <= course.assessments[0]!.authorised) return ['assessment', 9, 24]
  if (years > 1) return ['childInNeed', 70, 95]
  return course.theme.id === 'disability' ? ['childInNeed', 50, 80] : ['childInNeed', 28, 48]
}

function visitsIn(diary: Diary, family: Family, speaker: ChildStory, workforce: Workforce, last: DayNo): void {
  const { course, chance, voice, spells } = diary
  const visit = (date: DayNo, type: VisitType) => {
    const spell = spellOn(spells, date)
    const { worker, name } = somebody(workforce, chance.yes(0.9) ? spell.post : workforce.post(spell.post.team.posts.at(-1)!), date)
    const seen = chance.yes(0.94)
    voice.cast = castFor(family, speaker, date, name)
    const inCare = type === 'lookedAfter'
    const atHome = inCare ? visitWords.visitsInCare : chance.yes(0.86) || diary.little ? visitWords.visitsHome : visitWords.visitsAtSchool
    const words = !seen ? visitWords.visitsMissed : family.grown.length === 0 ? alone.aloneVisits : atHome
    const at = afterwards(date, chance)
    diary.visits.push({ date, type, seen, worker, narrative: voice.say(words), at, together: idAt(at, 0, chance) })
  }
  for (const e of course.enquiries) if (e.start <= last) visit(e.start, 'section47')
  let on = workingDays(course.decided, chance.between(1, 6))
  while (on <= last) {
    const [type, low, high] = rhythmOn(course, on)
    visit(on, type)
    on = atWork(on + (diary.visits.at(-1)!.seen ? chance.between(low, high) : chance.between(2, 5)))
  }
}

/** Supervision, calls and news while the family is in need. Rarer as the years go by. */
function workIn(diary: Diary, isAlone: boolean, last: DayNo): void {
  const { course, chance, voice } = diary
  const slower = (on: DayNo) => (on > course.referral + 365 ? 2.8 : 1)
  for (let on = course.decided + chance.between(18, 40); on < last; on += Math.round(chance.between(70, 110) * slower(on))) {
    diary.supervisions.push({
      date: atWork(on),
      discussed: voice.say(isAlone ? alone.aloneSupervised : work.supervised),
      decided: voice.say(work.supervisedDecided),
    })
  }
  for (let on = course.decided + 2 + Math.round(chance.wait(30)); on < last; on += 3 + Math.round(chance.wait(120) * slower(on))) {
    const significant = chance.yes(0.16)
    const words = isAlone ? (significant ? alone.aloneHappened : alone.alonePhoned) : significant ? work.happened : work.phoned
    diary.notes.push({ date: atWork(on), significant, note: voice.say(words) })
  }
  if (isAlone) return
  for (let on = course.decided + 20 + Math.round(chance.wait(260)); on < last - 3; on += 20 + Math.round(chance.wait(330) * slower(on))) {
    const [source, news] = chance.pick(work.newsOnOpenWork)
    diary.news.push({ at: minuteOf(atWork(on), chance.between(8, 16), chance.under(60)), source, reason: voice.say(news) })
  }
}
