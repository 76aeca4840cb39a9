import { type Day, later } from '../kernel/kernel.ts'
import { type Child, codes, inUse, type NewVersion, next, openEpisode, type SocialCareEpisode } from '../record/record.ts'
import { Reader, said } from './answers.ts'
import { closureExamples } from './closure.examples.ts'
import { alone, hasProtectionOrPlan, isUnborn, needsReferral, written } from './episodes.ts'
import { options } from './options.ts'
import { unsettledEnquiry } from './protection.ts'
import { census } from './sources.ts'
import type { Step } from './step.ts'

/** What is still open, each as what there is to do about it. Nothing can be closed over it (8867, 8868). */
const stillOpen = (child: Child, e: SocialCareEpisode): string[] => [
  ...(child.periodsOfCare.some(p => !p.endDate) ? ['record that the child is no longer looked after'] : []),
  ...(e.childAndFamilyAssessments.some(a => !a.authorisationDate) ? ['have the assessment authorised'] : []),
  ...(unsettledEnquiry(e) ? ['say whether the section 47 enquiry needed a conference, or hold it'] : []),
  ...(e.childInNeedPlans.some(p => !p.endDate) ? ['end the child in need plan'] : []),
  ...(e.childProtectionPlans.some(p => !p.endDate) ? ['end the child protection plan at a review'] : []),
]

/** The last day of anything that the census refuses after a closure (8565). */
const lastOf = (e: SocialCareEpisode): Day =>
  [
    ...e.childAndFamilyAssessments.flatMap(a => [a.startDate, a.authorisationDate]),
    ...e.section47Enquiries.map(s => s.startDate),
    ...e.childProtectionConferences.map(c => c.date),
    ...[...e.childInNeedPlans, ...e.childProtectionPlans].flatMap(p => [p.startDate, p.endDate]),
  ].reduce<Day>((last, on) => (on ? later(last, on) : last), e.referralDate)

export const closure: Step = {
  id: 'closure',
  says: 'Close the work with this child',
  done: 'The work is closed',
  needs: 'decide:manager',
  source: census('closure date (N00102) and reason for closure (N00103)'),
  notNow: given => {
    const episode = openEpisode(given.child)
    const open = episode ? stillOpen(given.child, episode) : []
    return needsReferral(given) ?? (open.length > 0 ? `Before the work can be closed: ${open.join('; ')}.` : undefined)
  },

  asks: ({ child, today }) => [
    { field: 'closureDate', label: 'When is it closed?', as: 'day', item: 'N00102' },
    { field: 'closureReason', label: 'Why is it closed?', as: 'one', of: options(inUse(codes.closureReasons, today)), item: 'N00103' },
    {
      field: 'closureSummary',
      label: 'What was done, and what is different for the child now?',
      hint: 'So that somebody who meets this child in ten years can understand it',
      as: 'words',
      rows: 10,
    },
    ...(openEpisode(child)?.primaryNeedCode
      ? []
      : [
          {
            field: 'primaryNeedCode',
            label: 'What was the main reason that the child needed help?',
            as: 'one',
            of: options(codes.primaryNeeds),
            item: 'N00101',
          } as const,
        ]),
  ],
  prefilled: ({ today }) => ({ closureDate: written(today) }),

  decide: ({ child, today }, given) => {
    const episode = openEpisode(child)
    const read = new Reader(given, today)
    const closureDate = read.pastDay('closureDate', 'the day of closure')
    read.notBefore('closureDate', 'the day of closure', closureDate, episode && lastOf(episode), 'the last thing that was recorded')
    const closureReason = read.one('closureReason', options(codes.closureReasons), 'why it is closed')
    if (episode && closureReason) refuseReason(read, child, episode, closureReason)
    const closureSummary = read.words('closureSummary', 'what was done, and what is different')
    const primaryNeedCode =
      episode?.primaryNeedCode ?? read.one('primaryNeedCode', options(codes.primaryNeeds), 'the main reason that the child needed help')
    if (read.refused || !episode || !closureDate || !closureReason) return read.no
    const facts = said({ closureDate, closureReason, closureSummary, primaryNeedCode })
    return [next('socialCareEpisode', child.id, alone(episode), facts, 'Closed'), ...nobodyWorks(child, episode, closureDate)]
  },

  examples: closureExamples,
}

function refuseReason(read: Reader, child: Child, episode: SocialCareEpisode, reason: string): void {
  const isAfterAssessment = reason === 'RC8' || reason === 'RC9'
  if (isAfterAssessment && hasProtectionOrPlan(episode)) {
    read.refuse('closureReason', 'There was more than an assessment: choose the reason for which that ended')
  } else if (isAfterAssessment && episode.childAndFamilyAssessments.length === 0) {
    read.refuse('closureReason', 'There was no assessment: choose another reason')
  }
  // A child who was not born alive has no day of death: the day on which the birth was expected is all there is.
  if (reason === 'RC2' && !child.childDetails.dateOfDeath && !isUnborn(child)) {
    read.refuse('closureReason', 'Record the day on which the child died first, in the details of the child')
  }
}

/** Whoever worked with the child because of this referral no longer does. */
const nobodyWorks = (child: Child, episode: SocialCareEpisode, on: Day): NewVersion[] =>
  child.careWorkerDetails
    .filter(w => !w.endDate && (w.role === 'lead' || w.socialCareEpisode === episode.id))
    .map(w => {
      const reason = w.role === 'lead' ? { changeReason: 'OTHERS' } : {}
      return next('involvement', child.id, w, { endDate: later(on, w.startDate), ...reason }, 'The work was closed')
    })
