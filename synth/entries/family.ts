import type { Id } from '../../src/kernel/kernel.ts'
import type { Authority, Entry } from '../../src/record/record.ts'
import { Voice } from '../sentences.ts'
import type { ChildStory, Course, Family } from '../story/story.ts'
import type { DayNo } from '../times.ts'
import type { Workforce } from '../workforce.ts'
import { somebody } from './allocation.ts'
import { writeMissing } from './cases.ts'
import type { Desk } from './desk.ts'
import { castFor, type Diary, diaryOf } from './diary.ts'
import { writeEpisode } from './episode.ts'
import { Pen } from './pen.ts'
import { familyIds, writeChild, writeGroup, writeGrown } from './people.ts'

export interface Written {
  type: 'familyGroup' | 'adult' | 'child'
  subject: Id
  entries: Entry[]
  /** For a child: which one. */
  child?: ChildStory
}

/** The records of one family: the group, its grown-ups, its children. */
export function* familyRecords(family: Family, authority: Authority, workforce: Workforce, today: DayNo): Generator<Written> {
  const ids = familyIds(family)
  const at = Math.min(...ids.since)
  const first = Math.floor(at / 1440)
  const door = workforce.teamFor('frontDoor', family.index)
  const by = somebody(workforce, workforce.holderFor(door, family.index), first).worker

  const group = new Pen(authority, ids.group, family.chance.split('group'), today)
  writeGroup(group, family, by, at)
  yield { type: 'familyGroup', subject: ids.group, entries: group.inOrder() }

  for (const [i, grown] of family.grown.entries()) {
    const pen = new Pen(authority, ids.grown[i]!, family.chance.split('grown', i), today)
    writeGrown(pen, family, grown, ids, by, at, today)
    yield { type: 'adult', subject: ids.grown[i]!, entries: pen.inOrder() }
  }

  const diaries = diariesOf(family, workforce, today)
  for (const [i, child] of family.children.entries()) {
    const chance = child.chance.split('record')
    const pen = new Pen(authority, ids.children[i]!, chance.split('ids'), today)
    writeChild(pen, family, i, ids, authority, by, today, chance)
    const voice = new Voice(castFor(family, child, first, ''), chance.split('voice'))
    for (const episode of child.episodes) {
      const diary = diaries.get(episode.course.referral)!
      const desk: Desk = { pen, family, child, episode, course: episode.course, diary, workforce, voice, chance, today, kept: undefined }
      writeEpisode(desk)
      writeMissing(desk)
    }
    yield { type: 'child', subject: ids.children[i]!, entries: pen.inOrder(), child }
  }
}

/** One diary for each referral of the family, of the course that went on longest: the children share it. */
function diariesOf(family: Family, workforce: Workforce, today: DayNo): Map<DayNo, Diary> {
  const courses = new Map<DayNo, { course: Course; children: ChildStory[] }>()
  for (const child of family.children) {
    for (const { course } of child.episodes) {
      const known = courses.get(course.referral)
      if (!known) courses.set(course.referral, { course, children: [child] })
      else {
        known.children.push(child)
        if (course.closure > known.course.closure) known.course = course
      }
    }
  }
  // One voice for the whole family, so that no visit is told twice in the same words until all have been used.
  const voice = new Voice(castFor(family, family.children[0]!, today, ''), family.chance.split('words'))
  return new Map([...courses].map(([on, { course, children }]) => [on, diaryOf(family, children, course, voice, workforce, today)]))
}
