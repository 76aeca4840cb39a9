import { addDays, type Day, type Id, type Instant } from '../kernel/kernel.ts'
import type { Child } from './child.ts'

/**
 * A stretch of time on a line on which nothing may overlap, for one child. `until` is not part of it; open when it has none.
 * The database holds the same lines with a temporal key, so the edge rule of each is settled here: a line whose last day counts ends a day later.
 */
export interface Stretch {
  line: string
  entry: Id
  from: Day | Instant
  until?: Day | Instant
}

const upTo = (until: Day | Instant | undefined) => (until === undefined ? {} : { until })
/** The last day is part of it: the next may start the day after. */
const through = (last: Day | undefined) => (last === undefined ? {} : { until: addDays(last, 1) })

/** Every line of a child. What begins and ends at once takes no room, and is left out. */
export function stretchesOf(child: Child): Stretch[] {
  const stretches: Stretch[] = []
  const put = (line: string, entry: Id, from: Day | Instant, end: { until?: Day | Instant }) => {
    if (end.until === undefined || end.until > from) stretches.push({ line, entry, from, ...end })
  }
  for (const e of child.socialCareEpisodes) {
    // An episode may reopen on the day on which the last one closed. No further action never opened one.
    if (!e.referralNoFurtherActionFlag) put('socialCareEpisode', e.id, e.referralDate, upTo(e.closureDate))
    for (const a of e.childAndFamilyAssessments) if (!a.authorisationDate) put(`openAssessment ${e.id}`, a.id, a.startDate, {})
    for (const s of e.section47Enquiries) {
      const conference = e.childProtectionConferences.find(c => c.section47Enquiry === s.id)?.date
      const settled = s.icpcRequiredFlag === false ? (s.endDate ?? s.startDate) : undefined
      put(`section47 ${e.id}`, s.id, s.startDate, through(conference ?? s.endDate ?? settled))
    }
    for (const p of e.childInNeedPlans) {
      put('childInNeedPlan', p.id, p.startDate, through(p.endDate))
      put('plan', p.id, p.startDate, upTo(p.endDate))
    }
    for (const p of e.childProtectionPlans) {
      if (p.temporaryForOtherAuthority) {
        put('temporaryChildProtectionPlan', p.id, p.startDate, through(p.endDate))
        continue
      }
      put('childProtectionPlan', p.id, p.startDate, through(p.endDate))
      put('plan', p.id, p.startDate, upTo(p.endDate))
    }
  }
  for (const i of child.careWorkerDetails) if (i.role === 'lead') put('leadWorker', i.id, i.startDate, upTo(i.endDate))
  for (const a of child.addresses) if (a.type === 'home') put('homeAddress', a.id, a.startDate, upTo(a.endDate))
  for (const n of child.identifiers) if (n.type === 'upn') put('upn', n.id, n.startDate ?? ('1900-01-01' as Day), upTo(n.endDate))
  for (const r of child.restrictions) put(`restriction ${r.scope}`, r.id, r.startDate, upTo(r.endDate))
  for (const p of child.periodsOfCare) put('periodOfCare', p.id, p.startDate, through(p.endDate))
  for (const l of child.legalStatuses) put('legalStatus', l.id, l.startDate, upTo(l.endDate))
  // A child returns from a short stay: it stands inside another placement.
  for (const p of child.placements) if (!p.temporaryFrom) put('placement', p.id, p.startDate, upTo(p.endDate))
  for (const o of child.deprivationOfLibertyOrders) put('deprivationOfLibertyOrder', o.id, o.startDate, upTo(o.endDate))
  for (const a of child.adoptions) if (a.decisionDate) put('adoption', a.id, a.decisionDate, upTo(a.reversedDate))
  for (const l of child.leavingCareEligibilities) put('leavingCareEligibility', l.id, l.startDate, upTo(l.endDate))
  for (const m of child.missingEpisodes) put('missing', m.id, m.from, upTo(m.to))
  return stretches
}

/** The first two that overlap, the earlier one first. */
export function overlapIn(stretches: readonly Stretch[]): [Stretch, Stretch] | undefined {
  const lines = Map.groupBy(stretches, s => s.line)
  for (const line of lines.values()) {
    const inOrder = line.toSorted((a, b) => (a.from < b.from ? -1 : 1))
    for (const [i, later] of inOrder.entries()) {
      const earlier = inOrder[i - 1]
      if (earlier && (earlier.until === undefined || earlier.until > later.from)) return [earlier, later]
    }
  }
  return undefined
}
