import { codes, type Known, type SocialCareEpisode } from '../../../record/record.ts'
import { targetOf } from '../../cin/from-episode.ts'
import { first, flags } from '../flags.ts'
import { code, flag, found, key, notHeld, on, oneOf, person, to, told, yes } from '../lens.ts'
import type { Column, Held, SsdSubject, Table, Telling } from '../table.ts'

type Enquiry = Known<'section47Enquiry'>
type Conference = Known<'childProtectionConference'>
type Plan = Known<'childProtectionPlan'>

const episodes = ({ child }: SsdSubject): readonly SocialCareEpisode[] => child?.socialCareEpisodes ?? []
const episodeOf = (h: Held, { subject }: Telling) => episodes(subject).find(e => e.id === h['socialCareEpisode'])

export const s47Enquiries: Table = {
  name: 'ssd_s47_enquiry',
  key: 's47e_s47_enquiry_id',
  of: 'child',
  kind: 'section47Enquiry',
  entries: subject => episodes(subject).flatMap(e => e.section47Enquiries),
  columns: [
    key('s47e_s47_enquiry_id'),
    to('s47e_referral_id', 'socialCareEpisode', 'ssd_cin_episodes'),
    person('s47e_person_id'),
    on('s47e_s47_start_date', 'startDate'),
    on('s47e_s47_end_date', 'endDate'),
    told('s47e_s47_nfa', 'text', h => yes(h['outcome'] === undefined ? undefined : h['outcome'] === 'noFurtherAction'), { size: 1 }),
    {
      ...flags({
        name: 's47e_s47_outcome_json',
        size: 1000,
        facts: ['outcome', 'icpcRequiredFlag'],
        keys: 'NFA LEGAL_ACTION PROV_OF_SERVICES PROV_OF_SB_CARE CP_CONFERENCE NFA_CONTINUE_SINGLE MONITOR OTHER_OUTCOMES_EXIST',
        said: h => outcomesOf(h as unknown as Enquiry),
        read: said => ({
          // Only one of our outcomes asks for a conference; an enquiry of which anything is known says whether one is needed.
          ...(said.length > 0 && { icpcRequiredFlag: said.includes('CP_CONFERENCE') }),
          ...first('outcome', { CP_CONFERENCE: 'conference', NFA: 'noFurtherAction' })(said),
        }),
        more: 'OUTCOME_COMMENTS',
      }),
    },
    notHeld('s47e_s47_completed_by_worker_id', 100),
    notHeld('s47e_s47_completed_by_team', 48),
  ],
}

function outcomesOf({ outcome, icpcRequiredFlag }: Enquiry): string[] | undefined {
  if (outcome === 'conference' || icpcRequiredFlag) return ['CP_CONFERENCE']
  if (outcome === 'noFurtherAction') return ['NFA']
  return outcome !== undefined || icpcRequiredFlag === false ? ['OTHER_OUTCOMES_EXIST'] : undefined
}

/** The conference at which a plan was made: on the day on which it begins, or the last one before that ended in a plan. */
const conferenceOf = (plan: Plan, episode: SocialCareEpisode | undefined): Conference | undefined => {
  const initial = (episode?.childProtectionConferences ?? []).filter(c => c.type !== 'review' && c.date && c.date <= plan.startDate)
  return initial.find(c => c.date === plan.startDate) ?? initial.findLast(c => c.outcome === 'plan')
}

/** Fifteen working days from the strategy discussion at which the enquiry began: Working Together. Another system's own target stands. */
const target: Column = told('icpc_icpc_target_date', 'moment', (h, t) => {
  const episode = episodeOf(h, t)
  const enquiry = episode?.section47Enquiries.find(s => s.id === h['section47Enquiry'])
  return enquiry && (enquiry.icpcTargetDate ?? targetOf(enquiry, episode))
})

export const initialCpConferences: Table = {
  name: 'ssd_initial_cp_conference',
  key: 'icpc_icpc_id',
  of: 'child',
  kind: 'childProtectionConference',
  entries: subject => episodes(subject).flatMap(e => e.childProtectionConferences.filter(c => c.type !== 'review')),
  unsaid: { type: 'initial' },
  columns: [
    key('icpc_icpc_id'),
    notHeld('icpc_icpc_meeting_id', 48),
    to('icpc_s47_enquiry_id', 'section47Enquiry', 'ssd_s47_enquiry'),
    person('icpc_person_id'),
    found('icpc_cp_plan_id', 'ssd_cp_plans', (h, t) => {
      const episode = episodeOf(h, t)
      return episode?.childProtectionPlans.find(p => conferenceOf(p, episode)?.id === h.id)
    }),
    to('icpc_referral_id', 'socialCareEpisode', 'ssd_cin_episodes'),
    {
      ...flag('icpc_icpc_transfer_in', 'type'),
      tell: h => yes(h['type'] === 'transferIn'),
      read: cell => (/^y/i.test(cell) ? { facts: { type: 'transferIn' } } : { facts: { type: 'initial' } }),
    },
    target,
    on('icpc_icpc_date', 'date'),
    told('icpc_icpc_outcome_cp_flag', 'text', h => yes(h['outcome'] === undefined ? undefined : h['outcome'] === 'plan'), { size: 1 }),
    flags({
      name: 'icpc_icpc_outcome_json',
      size: 1000,
      facts: ['outcome'],
      keys: 'NFA REFERRAL_TO_OTHER_AGENCY SINGLE_ASSESSMENT PROV_OF_SERVICES CP OTHER_OUTCOMES_EXIST',
      said: h => (h['outcome'] === undefined ? undefined : [h['outcome'] === 'plan' ? 'CP' : 'NFA']),
      read: first('outcome', { CP: 'plan', NFA: 'noPlan' }),
      more: 'COMMENTS',
    }),
    notHeld('icpc_icpc_team', 48),
    notHeld('icpc_icpc_worker_id', 100),
  ],
}

/** The data set writes categories as words, and more than one with a list that we do not take. */
const categories: Readonly<Record<string, readonly [string, string]>> = {
  NEG: ['Neglect', 'NEG'],
  PHY: ['Physical abuse', 'PHY'],
  SAB: ['Sexual abuse', 'SAB'],
  EMO: ['Emotional abuse', 'EMO'],
  MUL: ['Multiple', 'MUL'],
}
const category = (name: string, which: 0 | -1): Column => ({
  ...oneOf(name, 100, 'category', categories),
  facts: ['categories'],
  tell: h => categories[(h as unknown as Plan).categories.at(which)!.category]?.[0],
  read: cell => {
    const { facts, doubt } = oneOf(name, 100, 'category', categories).read!(cell.replace(/^(multiple)\b.*/i, '$1'), undefined as never)
    return facts ? { facts: { [which === 0 ? 'initialCategory' : 'latestCategory']: facts['category'] } } : { doubt: doubt! }
  },
})

export const cpPlans: Table = {
  name: 'ssd_cp_plans',
  key: 'cppl_cp_plan_id',
  of: 'child',
  kind: 'childProtectionPlan',
  entries: subject => episodes(subject).flatMap(e => e.childProtectionPlans),
  made: ({ initialCategory, latestCategory, ...said }, _, held) => {
    const was = (held as unknown as Plan | undefined)?.categories ?? []
    const startDate = (said['startDate'] ?? held?.['startDate']) as Plan['startDate']
    const initial = initialCategory ?? was[0]?.category ?? latestCategory
    const latest = latestCategory ?? was.at(-1)?.category ?? initial
    if (initial === undefined || (initial === was[0]?.category && latest === was.at(-1)?.category)) return said
    // The table does not say since when the latest one has held.
    return { ...said, categories: [initial, ...(latest === initial ? [] : [latest])].map(category => ({ category, startDate })) }
  },
  columns: [
    key('cppl_cp_plan_id'),
    to('cppl_referral_id', 'socialCareEpisode', 'ssd_cin_episodes'),
    found('cppl_icpc_id', 'ssd_initial_cp_conference', (h, t) => conferenceOf(h as unknown as Plan, episodeOf(h, t))),
    person('cppl_person_id'),
    on('cppl_cp_plan_start_date', 'startDate'),
    on('cppl_cp_plan_end_date', 'endDate'),
    category('cppl_cp_plan_initial_category', 0),
    {
      ...flag('cppl_cp_plan_ola', 'temporaryForOtherAuthority'),
      tell: h => yes(h['temporaryForOtherAuthority'] ?? false),
    },
    category('cppl_cp_plan_latest_category', -1),
  ],
}

export const cpReviews: Table = {
  name: 'ssd_cp_reviews',
  key: 'cppr_cp_review_id',
  of: 'child',
  kind: 'childProtectionConference',
  entries: subject => episodes(subject).flatMap(e => e.childProtectionConferences.filter(c => c.type === 'review')),
  always: { type: 'review' },
  columns: [
    key('cppr_cp_review_id'),
    person('cppr_person_id'),
    {
      ...to('cppr_cp_plan_id', 'childProtectionPlan', 'ssd_cp_plans'),
      facts: ['childProtectionPlan', 'socialCareEpisode'],
      read: (cell, { entry, child }) => {
        const plan = entry('ssd_cp_plans', cell)
        const episode = child?.socialCareEpisodes.find(e => e.childProtectionPlans.some(p => p.id === plan))
        return plan && episode
          ? { facts: { childProtectionPlan: plan, socialCareEpisode: episode.id } }
          : { doubt: 'No plan of this child has this number.' }
      },
    },
    on('cppr_cp_review_due', 'plannedDate'),
    on('cppr_cp_review_date', 'date'),
    notHeld('cppr_cp_review_meeting_id', 48),
    {
      ...flag('cppr_cp_review_outcome_continue_cp', 'outcome'),
      tell: h => yes(h['outcome'] === undefined ? undefined : h['outcome'] === 'planGoesOn'),
      read: cell =>
        /^[yn]$/i.test(cell) ? { facts: { outcome: /y/i.test(cell) ? 'planGoesOn' : 'planEnds' } } : { doubt: 'This is not Y or N.' },
    },
    flag('cppr_cp_review_quorate', 'quorate', 100),
    code('cppr_cp_review_participation', 100, 'participation', codes.participations),
  ],
}
