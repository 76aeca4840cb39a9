import type { DayNo, Minute } from '../times.ts'
import { minuteOf } from '../times.ts'
import type { ChildStory, Course, Missing, Span } from './story.ts'

const perYear = (course: Course): number => {
  if (course.theme.id === 'exploitation') return 5
  if (course.theme.id === 'conflict' || course.theme.id === 'selfHarm') return 0.7
  return course.lookedAfter === undefined ? 0.02 : 0.6
}

/** Times away, from ten years old, while somebody is working with the young person. Most are home the same night. */
export function missingTimes(child: ChildStory, { today }: Span): Missing[] {
  const times: Missing[] = []
  const tenth: DayNo = child.born + 3653
  for (const { course } of child.episodes) {
    if (course.kind === 'noFurtherAction') continue
    const chance = child.chance.split('missing', course.referral)
    const mean = 365 / perYear(course)
    let on = Math.max(tenth, course.referral) + Math.round(chance.wait(mean))
    while (on < Math.min(course.closure, today) - 3 && times.length < 25) {
      const from: Minute = minuteOf(on, chance.between(16, 23), chance.under(60))
      const hours = chance.yes(0.8) ? chance.between(3, 14) : chance.between(20, 70)
      const interviewOffered = chance.yes(0.88)
      times.push({ from, to: from + hours * 60 + chance.under(60), interviewOffered, interviewHeld: interviewOffered && chance.yes(0.62) })
      on += 4 + Math.round(chance.wait(mean))
    }
  }
  return times
}
