import type { DayNo } from '../times.ts'
import type { Course } from './story.ts'

/** The same course, over by a day: a child came of age, or died. What would have come later did not come. */
export function courseUntil(course: Course, last: DayNo, reason: string): Course {
  if (course.closure <= last) return course
  const { lookedAfter, transferConference, ...rest } = course
  const held = transferConference !== undefined && transferConference <= last
  return {
    ...rest,
    ...(held && { transferConference }),
    ...(lookedAfter !== undefined && lookedAfter <= last && { lookedAfter }),
    assessments: course.assessments.filter(a => a.start <= last).map(a => (a.authorised > last ? { ...a, authorised: last } : a)),
    enquiries: course.enquiries
      .filter(e => e.start <= last)
      .map(e => {
        if ((e.conference ?? e.end) <= last) return e
        const { conference, ...was } = e
        return { ...was, end: Math.min(e.end, last), plan: false }
      }),
    needPlans: course.needPlans.filter(p => p.start < last).map(p => (p.end > last ? { ...p, end: last } : p)),
    protectionPlans: course.protectionPlans
      .filter(p => p.start < last)
      .map(p => {
        if (p.end <= last) return p
        const { laterCategory, ...was } = p
        const kept = laterCategory && laterCategory.from <= last ? { laterCategory } : {}
        return { ...was, ...kept, end: last, reviews: p.reviews.filter(r => r <= last) }
      }),
    closure: last,
    reason,
  }
}
