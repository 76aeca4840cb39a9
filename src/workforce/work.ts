import { type Day, dayOf, type Id } from '../kernel/kernel.ts'
import { type Child, type Known, openEpisode, openPlan, type SocialCareEpisode } from '../record/record.ts'

/** Where a child stands with us: the furthest that open work has got, in the order in which it goes. `none` was never worked with. */
export type Work =
  | ('none' | 'closed' | 'contact' | 'familyHelp' | 'careLeaver' | 'referral' | 'assessment')
  | ('childInNeed' | 'lookedAfter' | 'section47' | 'childProtection')

export const workInWords: Record<Work, string> = {
  none: 'No work',
  closed: 'Closed',
  contact: 'Contact',
  familyHelp: 'Family help',
  careLeaver: 'Care leaver',
  referral: 'Referral',
  assessment: 'Assessment',
  childInNeed: 'Child in need',
  lookedAfter: 'Looked after',
  section47: 'Section 47 enquiry',
  childProtection: 'Child protection',
}

export interface Standing {
  work: Work
  since?: Day
  episode?: Id
}

/** A case is open work: from the referral until its closure, while a child is looked after, while a care leaver or a family has help. A contact without a decision belongs to the front door, and is not one yet. */
export const isCase = (work: Work): boolean => work !== 'none' && work !== 'closed' && work !== 'contact'

/** Told by what is open in the record, never by today: it stays true until something is recorded. */
export function workWith(child: Child): Standing {
  const plan = openPlan(child)
  const episode = openEpisode(child)
  if (plan?.type === 'childProtectionPlan') return { work: 'childProtection', since: plan.plan.startDate, episode: plan.episode.id }
  const enquiry = episode && openEnquiry(episode)
  if (episode && enquiry) return { work: 'section47', since: enquiry.startDate, episode: episode.id }
  const care = child.periodsOfCare.findLast(p => !p.endDate)
  if (care) return { work: 'lookedAfter', since: care.startDate, ...(episode && { episode: episode.id }) }
  if (plan) return { work: 'childInNeed', since: plan.plan.startDate, episode: plan.episode.id }
  const assessment = episode?.childAndFamilyAssessments.at(-1)
  if (episode && assessment) return { work: 'assessment', since: assessment.startDate, episode: episode.id }
  if (episode) return { work: 'referral', since: episode.referralDate, episode: episode.id }
  return withoutEpisode(child)
}

/** Under way until it has an outcome or an end, or the conference that it led to has been held. */
const openEnquiry = (episode: SocialCareEpisode): Known<'section47Enquiry'> | undefined =>
  episode.section47Enquiries.findLast(
    s =>
      !s.endDate &&
      !s.outcome &&
      s.icpcRequiredFlag !== false &&
      !episode.childProtectionConferences.some(c => c.section47Enquiry === s.id && c.date),
  )

function withoutEpisode(child: Child): Standing {
  const leaver = child.leavingCareEligibilities.findLast(l => !l.endDate)
  if (leaver) return { work: 'careLeaver', since: leaver.startDate }
  const help = child.familyHelpEpisodes.findLast(h => !h.endDate)
  if (help) return { work: 'familyHelp', since: help.startDate }
  const contact = child.contacts.find(c => !c.outcome)
  if (contact) return { work: 'contact', since: dayOf(contact.receivedAt) }
  const ends = [
    ...child.socialCareEpisodes.map(e => e.closureDate ?? e.decisionDate ?? e.referralDate),
    ...child.contacts.map(c => c.decisionDate ?? dayOf(c.receivedAt)),
    ...[...child.periodsOfCare, ...child.leavingCareEligibilities, ...child.familyHelpEpisodes].flatMap(each => each.endDate ?? []),
  ]
  const last = ends.sort().at(-1)
  return last ? { work: 'closed', since: last } : { work: 'none' }
}
