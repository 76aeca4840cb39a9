import { addDays, type Day } from '../kernel/kernel.ts'
import { type Child, type Known, openEpisode, type SocialCareEpisode } from '../record/record.ts'

type Enquiry = Known<'section47Enquiry'>
type Conference = Known<'childProtectionConference'>

/** The conference that was held on an enquiry. Siblings have one each, so it is looked for by the enquiry and never by its date. */
export const conferenceOf = (e: SocialCareEpisode, enquiry: Enquiry): Conference | undefined =>
  e.childProtectionConferences.findLast(c => c.section47Enquiry === enquiry.id && c.date)

/** An enquiry that has had no conference, and of which nobody has said that it needs none: the census counts it as open (8839). */
export const unsettledEnquiry = (e: SocialCareEpisode | undefined): Enquiry | undefined =>
  e?.section47Enquiries.find(s => s.icpcRequiredFlag !== false && !conferenceOf(e, s))

/** The first day on which another enquiry may start: the day after the last one's end or conference (8890). */
export function nextEnquiryFrom(e: SocialCareEpisode): Day {
  const ends = e.section47Enquiries.map(s => conferenceOf(e, s)?.date ?? s.endDate ?? s.startDate)
  return ends.reduce<Day>((latest, end) => (end >= latest ? addDays(end, 1) : latest), e.referralDate)
}

/** The plan of this council that is open; one held for another council is beside it, and does not count. */
export const protectionPlan = (child: Child): Known<'childProtectionPlan'> | undefined =>
  child.socialCareEpisodes.flatMap(e => e.childProtectionPlans).findLast(p => !p.endDate && !p.temporaryForOtherAuthority)

/**
 * Which conference is next: a plan is reviewed; an enquiry leads to an initial one; a child who moved here has a transfer-in one. Where both
 * could be, the enquiry comes first: the census takes the plan to begin with its conference (2885).
 */
export function nextConference(child: Child): Conference['type'] | undefined {
  const episode = openEpisode(child)
  if (!episode) return undefined
  if (protectionPlan(child)) return 'review'
  if (unsettledEnquiry(episode)) return 'initial'
  const wasReceived = episode.childProtectionConferences.some(c => c.type === 'transferIn' && c.date)
  return episode.transferIn && !wasReceived ? 'transferIn' : undefined
}

export const noConference =
  'A conference needs a section 47 enquiry, a child who moved here on another council’s plan, or a child protection plan to review.'

/** Planned, and not yet held. */
export const plannedConference = (child: Child): Conference | undefined =>
  openEpisode(child)?.childProtectionConferences.findLast(c => c.type === nextConference(child) && !c.date)
