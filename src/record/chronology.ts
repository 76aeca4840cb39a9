import { type Day, dayOf, type Id } from '../kernel/kernel.ts'
import { legalStatuses, placementTypes, reasonsEpisodeCeased } from './care-codes.ts'
import type { Child } from './child.ts'
import { abuseCategories, closureReasons, labelOf, referralSources } from './codes.ts'

/** One thing that happened to a child, in a line; and the entry that says so. */
export interface Happening {
  on: Day
  what: string
  /** In the words that were recorded. */
  words?: string
  entry: Id
  /** Stands in the short chronology: what somebody new must know. */
  key: boolean
}

/** What happened, the last first. Drawn from the record; nobody writes it a second time. */
export function chronologyOf(child: Child): Happening[] {
  const all: Happening[] = []
  const put = (on: Day | undefined, what: string, entry: Id, words?: string | undefined, key = true) => {
    if (on !== undefined) all.push({ on, what, entry, key, ...(words !== undefined && { words }) })
  }
  for (const c of child.contacts) put(dayOf(c.receivedAt), `Contact: ${labelOf(referralSources, c.source)}`, c.id, c.reason, false)
  for (const e of child.socialCareEpisodes) {
    const from = labelOf(referralSources, e.referralSource)
    put(e.referralDate, e.referralNoFurtherActionFlag ? `Referral, no further action: ${from}` : `Referral: ${from}`, e.id, e.reason)
    put(e.closureDate, `Closed: ${labelOf(closureReasons, e.closureReason)}`, e.id, e.closureSummary)
    for (const a of e.childAndFamilyAssessments) {
      put(a.startDate, 'Assessment started', a.id, undefined, false)
      put(a.authorisationDate, 'Assessment authorised', a.id, a.analysis)
    }
    for (const d of e.strategyDiscussions) put(d.date, 'Strategy discussion', d.id, d.decisionReason ?? d.discussed)
    for (const s of e.section47Enquiries) {
      put(s.startDate, 'Section 47 enquiry started', s.id, undefined, false)
      put(
        s.endDate,
        s.icpcRequiredFlag === false ? 'Section 47 enquiry finished, no conference needed' : 'Section 47 enquiry finished',
        s.id,
        s.findings,
      )
    }
    for (const c of e.childProtectionConferences) put(c.date, conferences[c.type], c.id, c.decisionReason)
    for (const p of e.childProtectionPlans) {
      const held = p.temporaryForOtherAuthority ? ', held for another council' : ''
      put(p.startDate, `Child protection plan started: ${labelOf(abuseCategories, p.categories[0]?.category).toLowerCase()}${held}`, p.id)
      for (const later of p.categories.slice(1))
        put(later.startDate, `Category changed: ${labelOf(abuseCategories, later.category).toLowerCase()}`, p.id)
      put(p.endDate, 'Child protection plan ended', p.id, p.endReason)
    }
    for (const p of e.childInNeedPlans) {
      put(p.startDate, 'Child in need plan started', p.id)
      put(p.endDate, 'Child in need plan ended', p.id, p.endReason)
    }
    for (const p of e.preProceedings) put(p.startDate, 'Pre-proceedings began', p.id)
  }
  for (const r of child.planReviews) put(r.date, 'Child in need plan reviewed', r.id, r.progress)
  for (const v of child.visits) put(v.date, visited(v), v.id, v.childsWords ?? v.aboutThisChild ?? v.narrative, false)
  for (const n of child.caseNotes) put(n.date, noteTypes[n.type], n.id, n.note, n.significant ?? false)
  for (const m of child.missingEpisodes)
    put(dayOf(m.from), m.type === 'missing' ? 'Went missing' : 'Away without permission', m.id, m.notes)
  for (const o of child.protectiveOrders) put(dayOf(o.from), orders[o.type], o.id)
  for (const d of child.managerDecisions) put(d.date, 'Manager’s decision', d.id, `${d.decision} ${d.reason}`)
  for (const s of child.supervisionNotes) put(s.date, 'Supervision', s.id, s.decisions, false)
  for (const p of child.periodsOfCare) {
    put(p.startDate, 'Became looked after', p.id)
    put(p.endDate, `Stopped being looked after: ${lower(labelOf(reasonsEpisodeCeased, p.endReason))}`, p.id)
  }
  for (const l of child.legalStatuses) put(l.startDate, `Legal status: ${lower(labelOf(legalStatuses, l.status))}`, l.id)
  for (const p of child.placements) put(p.startDate, `Moved: ${lower(labelOf(placementTypes, p.type))}`, p.id, undefined, !p.temporaryFrom)
  for (const r of child.lookedAfterReviews) if (!r.cancelled) put(r.date, 'Review of the care plan', r.id, r.decisions)
  for (const o of child.deprivationOfLibertyOrders) put(o.startDate, 'Deprivation of liberty order', o.id)
  for (const a of child.adoptions) {
    put(a.decisionDate, 'Decided that adoption is the plan', a.id)
    put(a.matchedDate, 'Matched with adopters', a.id)
    put(a.placedDate, 'Placed for adoption', a.id)
    put(a.reversedDate, 'Adoption is no longer the plan', a.id)
  }
  for (const o of child.permanenceOrders) put(o.date, permanent[o.type], o.id)
  for (const h of child.healthChecks) if (h.done) put(h.date, healthChecks[h.type], h.id, undefined, false)
  for (const c of child.careLeaverContacts) put(c.date, 'In touch after care', c.id, c.note, false)
  for (const h of child.familyHelpEpisodes) {
    put(h.startDate, 'Family help began', h.id, h.reason)
    put(h.endDate, 'Family help ended', h.id, h.endReason)
  }
  return all.sort((a, b) => (a.on > b.on ? -1 : a.on < b.on ? 1 : a.entry > b.entry ? -1 : 1))
}

const lower = (label: string) => (/^(NHS|A&E)/.test(label) ? label : label[0]!.toLowerCase() + label.slice(1))
const permanent = { specialGuardianship: 'Special guardianship order', childArrangements: 'Child arrangements order' }
const healthChecks = {
  healthAssessment: 'Health assessment',
  teeth: 'Teeth checked',
  development: 'Development checked',
  eyes: 'Eyes tested',
}
const conferences = { initial: 'Initial child protection conference', review: 'Review conference', transferIn: 'Transfer-in conference' }
const orders = {
  emergencyProtection: 'Emergency protection order',
  policeProtection: 'Taken into police protection',
  childAssessment: 'Child assessment order',
}
const noteTypes = {
  phoneCall: 'Phone call',
  meeting: 'Meeting',
  email: 'Email',
  letter: 'Letter',
  observation: 'Observation',
  significantEvent: 'Significant event',
  other: 'Case note',
}
const visited = (v: { seen: boolean; seenAlone: boolean }) =>
  v.seen ? (v.seenAlone ? 'Visit: seen alone' : 'Visit: seen') : 'Visit: not seen'
