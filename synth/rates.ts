import { addDays, addWorkingDays, type Day, daysBetween } from '../src/kernel/kernel.ts'
import type { Child } from '../src/record/record.ts'
import { need } from './figures.ts'
import type { ChildStory } from './story/story.ts'
import { text } from './times.ts'

/** What is counted of a child: the same from a story as from the record that was written of it. */
export interface Counted {
  plansBefore: number
  episodes: {
    referral: Day
    source: string
    noFurtherAction: boolean
    notInNeed: boolean
    closure: Day | undefined
    assessments: { start: Day; authorised: Day | undefined; factors: readonly string[] }[]
    enquiries: { start: Day; conference: Day | undefined }[]
    plans: { start: Day; end: Day | undefined; reviews: Day[] }[]
  }[]
}

export const countedFromStory = (child: ChildStory): Counted => ({
  plansBefore: child.plansBefore,
  episodes: child.episodes.map(({ course, factors }) => ({
    referral: text(course.referral),
    source: course.source,
    noFurtherAction: course.kind === 'noFurtherAction',
    notInNeed: course.kind === 'notInNeed',
    closure: course.kind === 'noFurtherAction' ? undefined : text(course.closure),
    assessments: course.assessments.map((a, i) => ({ start: text(a.start), authorised: text(a.authorised), factors: factors[i]! })),
    enquiries: course.enquiries.map(e => ({
      start: text(e.start),
      conference: e.conference === undefined ? undefined : text(e.conference),
    })),
    plans: course.protectionPlans.map(p => ({ start: text(p.start), end: text(p.end), reviews: p.reviews.map(text) })),
  })),
})

export const countedFromRecord = (child: Child): Counted => ({
  plansBefore: child.previousPlans[0]?.openingCount ?? 0,
  episodes: child.socialCareEpisodes.map(e => ({
    referral: e.referralDate,
    source: e.referralSource,
    noFurtherAction: e.referralNoFurtherActionFlag,
    notInNeed: e.closureReason === 'RC8' || e.closureReason === 'RC9',
    closure: e.closureDate,
    assessments: e.childAndFamilyAssessments.map(a => ({ start: a.startDate, authorised: a.authorisationDate, factors: a.factors })),
    enquiries: e.section47Enquiries.map(s => ({
      start: s.startDate,
      conference: e.childProtectionConferences.find(c => c.section47Enquiry === s.id)?.date,
    })),
    plans: e.childProtectionPlans.map(p => ({
      start: p.startDate,
      end: p.endDate,
      reviews: e.childProtectionConferences.flatMap(c => (c.childProtectionPlan === p.id && c.date ? [c.date] : [])),
    })),
  })),
})

const month = 30.44
const bandsOf = (days: readonly number[]): number[] =>
  [3, 6, 12, 24, Number.POSITIVE_INFINITY].map((until, i, all) => {
    const from = i === 0 ? 0 : all[i - 1]! * month
    return (100 * days.filter(d => d >= from && d < until * month).length) / days.length
  })
const percent = (some: number, of: number) => (100 * some) / of

/** The rates that are published, over the twelve months that end on a day. */
export function rates(children: Iterable<Counted>, until: Day) {
  const from = addDays(until, -364)
  const inYear = (d: Day | undefined) => d !== undefined && d >= from && d <= until
  const sum = {
    referrals: 0,
    again: 0,
    noFurtherAction: 0,
    notInNeed: 0,
    needStarted: 0,
    enquiries: 0,
    conferences: 0,
    plans: 0,
    second: 0,
    assessed: 0,
    inTime: 0,
    conferencedInTime: 0,
    withFactors: 0,
    longPlans: 0,
    plansEnded: 0,
    reviewable: 0,
    reviewedInTime: 0,
  }
  const ended: number[] = []
  const open: number[] = []
  const onPlan: number[] = []
  const factors = new Map<string, number>()
  const sources = new Map<string, number>()
  for (const child of children) {
    let plans = child.plansBefore
    for (const [i, e] of child.episodes.entries()) {
      const before = child.episodes[i - 1]
      const isOpen = !e.noFurtherAction && e.referral <= until && !(e.closure && e.closure <= until)
      if (inYear(e.referral)) {
        sum.referrals++
        sources.set(e.source, (sources.get(e.source) ?? 0) + 1)
        if (before && daysBetween(before.referral, e.referral) <= 365) sum.again++
        if (e.noFurtherAction) sum.noFurtherAction++
        else if (e.notInNeed) sum.notInNeed++
        else sum.needStarted++
      }
      if (isOpen) open.push(daysBetween(e.referral, until))
      if (!e.noFurtherAction && !e.notInNeed && e.closure && inYear(e.closure)) ended.push(daysBetween(e.referral, e.closure))
      for (const a of e.assessments.filter(x => inYear(x.authorised))) {
        sum.assessed++
        if (a.authorised! <= addWorkingDays(a.start, 45)!) sum.inTime++
        if (a.factors.includes('21')) continue
        sum.withFactors++
        for (const f of a.factors) factors.set(f, (factors.get(f) ?? 0) + 1)
      }
      for (const s of e.enquiries) {
        if (inYear(s.start)) sum.enquiries++
        if (!inYear(s.conference)) continue
        sum.conferences++
        if (s.conference! <= addWorkingDays(s.start, 15)!) sum.conferencedInTime++
      }
      for (const p of e.plans) {
        if (inYear(p.start)) {
          sum.plans++
          if (plans > 0) sum.second++
        }
        plans++
        if (inYear(p.end)) {
          sum.plansEnded++
          if (daysBetween(p.start, p.end!) >= 730) sum.longPlans++
        }
        if (p.start > until || (p.end && p.end <= until)) continue
        const age = daysBetween(p.start, until)
        onPlan.push(age)
        if (age < 92) continue
        sum.reviewable++
        const held = [p.start, ...p.reviews.filter(r => r <= until).sort(), until]
        if (held.slice(1).every((r, n) => daysBetween(held[n]!, r) <= (n === 0 ? 92 : 184))) sum.reviewedInTime++
      }
    }
  }
  return {
    ...sum,
    reReferred: percent(sum.again, sum.referrals),
    noFurtherActionShare: percent(sum.noFurtherAction, sum.referrals),
    notInNeedShare: percent(sum.notInNeed, sum.referrals),
    assessedInTimeShare: percent(sum.inTime, sum.assessed),
    conferencedInTimeShare: percent(sum.conferencedInTime, sum.conferences),
    reviewedInTimeShare: percent(sum.reviewedInTime, sum.reviewable),
    secondPlanShare: percent(sum.second, sum.plans),
    twoYearPlansEndedShare: percent(sum.longPlans, sum.plansEnded),
    enquiriesToStarts: sum.enquiries / sum.needStarted,
    conferencesToStarts: sum.conferences / sum.needStarted,
    plansToStarts: sum.plans / sum.needStarted,
    openToStarts: open.length / sum.needStarted,
    endedAfter: bandsOf(ended),
    openFor: bandsOf(open),
    onPlanFor: bandsOf(onPlan),
    source: (code: string) => percent(sources.get(code) ?? 0, sum.referrals),
    sourcesStarting: (digit: string) =>
      percent(
        [...sources].reduce((all, [code, n]) => all + (code.startsWith(digit) ? n : 0), 0),
        sum.referrals,
      ),
    factors: new Map([...need.factors.keys()].map(code => [code, percent(factors.get(code) ?? 0, sum.withFactors)])),
  }
}
