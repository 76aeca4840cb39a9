import { codes, type Known } from '../../../record/record.ts'
import { first, flags } from '../flags.ts'
import { about, at, code, described, flag, key, notHeld, on, person, text, to, told, yes } from '../lens.ts'
import type { Held, SsdSubject, Table } from '../table.ts'

const contactOutcomes = flags({
  name: 'cont_contact_outcome_json',
  size: 4000,
  facts: ['outcome'],
  keys: 'NEW_REFERRAL EXISTING_REFERRAL CP_ENQUIRY NFA NON_AGENCY_ADOPTION PRIVATE_FOSTERING ADVICE MISSING OLA_CP OTHER_OUTCOMES_EXIST',
  said: h => {
    const theirs: Partial<Record<string, string>> = {
      referral: 'NEW_REFERRAL',
      addedToOpenWork: 'EXISTING_REFERRAL',
      adviceGiven: 'ADVICE',
      noFurtherAction: 'NFA',
    }
    const outcome = h['outcome'] as string | undefined
    return outcome === undefined ? undefined : [theirs[outcome] ?? 'OTHER_OUTCOMES_EXIST']
  },
  read: first('outcome', { NEW_REFERRAL: 'referral', EXISTING_REFERRAL: 'addedToOpenWork', ADVICE: 'adviceGiven', NFA: 'noFurtherAction' }),
})

export const contacts: Table = {
  name: 'ssd_contacts',
  key: 'cont_contact_id',
  of: 'child',
  kind: 'contact',
  entries: ({ child }) => child?.contacts ?? [],
  unsaid: { source: '10', reason: 'The file that this came from does not say.' },
  columns: [
    key('cont_contact_id'),
    person('cont_person_id'),
    at('cont_contact_date', 'receivedAt'),
    code('cont_contact_source_code', 48, 'source', codes.referralSources),
    described('cont_contact_source_desc', 'source', codes.referralSources),
    contactOutcomes,
  ],
}

export const earlyHelpEpisodes: Table = {
  name: 'ssd_early_help_episodes',
  key: 'earl_episode_id',
  of: 'child',
  kind: 'familyHelpEpisode',
  entries: ({ child }) => child?.familyHelpEpisodes ?? [],
  unsaid: { type: 'earlyHelp' },
  columns: [
    key('earl_episode_id'),
    person('earl_person_id'),
    on('earl_episode_start_date', 'startDate'),
    on('earl_episode_end_date', 'endDate'),
    text('earl_episode_reason', undefined, 'reason'),
    text('earl_episode_end_reason', undefined, 'endReason'),
    text('earl_episode_organisation', undefined, 'organisation'),
    about('earl_episode_worker_id', 'worker', 'ssd_professionals', 100),
  ],
}

const decisions = {
  SINGLE_ASSESSMENT: 'assessment',
  STRATEGY_DISCUSSION: 'strategyDiscussion',
  CP_TRANSFER_IN: 'transferIn',
  NFA: 'noFurtherAction',
}
const flagOf = (pairs: Readonly<Record<string, string>>, ours: unknown) => Object.keys(pairs).find(theirs => pairs[theirs] === ours)

export const cinEpisodes: Table = {
  name: 'ssd_cin_episodes',
  key: 'cine_referral_id',
  of: 'child',
  kind: 'socialCareEpisode',
  entries: ({ child }) => (child?.socialCareEpisodes ?? []) as unknown as Held[],
  unsaid: { referralSource: '10', referralNoFurtherActionFlag: false },
  columns: [
    key('cine_referral_id'),
    person('cine_person_id'),
    on('cine_referral_date', 'referralDate'),
    code('cine_cin_primary_need_code', 3, 'primaryNeedCode', codes.primaryNeeds),
    code('cine_referral_source_code', 48, 'referralSource', codes.referralSources),
    described('cine_referral_source_desc', 'referralSource', codes.referralSources),
    flags({
      name: 'cine_referral_outcome_json',
      size: 4000,
      facts: ['decision'],
      keys: `SINGLE_ASSESSMENT NFA STRATEGY_DISCUSSION CLA_REQUEST NON_AGENCY_ADOPTION PRIVATE_FOSTERING CP_TRANSFER_IN CP_CONFERENCE CARE_LEAVER
        OTHER_OUTCOMES_EXIST`,
      said: h => (h['decision'] === undefined ? undefined : [flagOf(decisions, h['decision'])!]),
      read: first('decision', decisions),
    }),
    flag('cine_referral_nfa', 'referralNoFurtherActionFlag'),
    code('cine_close_reason', 100, 'closureReason', codes.closureReasons),
    on('cine_close_date', 'closureDate'),
    about('cine_referral_team', 'team', 'ssd_department'),
    about('cine_referral_worker_id', 'decidedBy', 'ssd_professionals'),
  ],
}

type Assessment = Known<'childAndFamilyAssessment'>
const assessmentsOf = ({ child }: SsdSubject): Assessment[] => (child?.socialCareEpisodes ?? []).flatMap(e => e.childAndFamilyAssessments)

const outcomes: Readonly<Record<string, Assessment['outcomes'][number]>> = {
  NFA: 'noFurtherAction',
  STRATEGY_DISCUSSION: 'strategyDiscussion',
  CLA_REQUEST: 'lookedAfter',
  PROV_OF_SERVICES: 'childInNeedPlan',
  REFERRAL_TO_OTHER_AGENCY: 'otherAgency',
  OTHER_ACTIONS: 'familyHelp',
}
const outcomesOf = (h: Held) => {
  const all = h['outcomes'] as string[]
  return all.length === 0 ? undefined : all
}

export const cinAssessments: Table = {
  name: 'ssd_cin_assessments',
  key: 'cina_assessment_id',
  of: 'child',
  kind: 'childAndFamilyAssessment',
  entries: assessmentsOf,
  unsaid: { factors: [], outcomes: [] },
  columns: [
    key('cina_assessment_id'),
    person('cina_person_id'),
    to('cina_referral_id', 'socialCareEpisode', 'ssd_cin_episodes'),
    on('cina_assessment_start_date', 'startDate'),
    flag('cina_assessment_child_seen', 'childSeen'),
    on('cina_assessment_auth_date', 'authorisationDate'),
    flags({
      name: 'cina_assessment_outcome_json',
      size: 1000,
      facts: ['outcomes'],
      keys: `NFA NFA_S47_END STRATEGY_DISCUSSION CLA_REQUEST PRIVATE_FOSTERING LEGAL_ACTION PROV_OF_SERVICES PROV_OF_SB_CARE SPECIALIST_ASSESSMENT
        REFERRAL_TO_OTHER_AGENCY OTHER_ACTIONS OTHER_OUTCOMES_EXIST`,
      said: h => outcomesOf(h)?.map(ours => flagOf(outcomes, ours)!),
      read: said => ({ outcomes: said.flatMap(theirs => outcomes[theirs] ?? []) }),
      more: 'COMMENTS',
    }),
    told('cina_assessment_outcome_nfa', 'text', h => yes(outcomesOf(h)?.includes('noFurtherAction')), { size: 1 }),
    notHeld('cina_assessment_team', 48),
    about('cina_assessment_worker_id', 'sentBy', 'ssd_professionals', 100),
  ],
}

/** The factors of an assessment: a row of their own, and no row while there are none. */
export const assessmentFactors: Table = {
  name: 'ssd_assessment_factors',
  key: 'cinf_table_id',
  of: 'row',
  through: { column: 'cinf_assessment_id', table: 'ssd_cin_assessments' },
  kind: 'childAndFamilyAssessment',
  entries: subject => assessmentsOf(subject).filter(a => a.factors.length > 0),
  columns: [
    key('cinf_table_id'),
    told('cinf_assessment_id', 'text', (h, t) => t.key('ssd_cin_assessments', h.id), { size: 48 }),
    {
      name: 'cinf_assessment_factors_json',
      type: 'text',
      facts: ['factors'],
      tell: h => JSON.stringify(h['factors']),
      read: cell => {
        const all = factorsIn(cell)
        return all ? { facts: { factors: all } } : { doubt: 'This is not a list of factors.' }
      },
    },
  ],
}

/** `["1A","2B"]`; or, as it is planned to be, `{"1A": "Yes"}`. */
function factorsIn(cell: string): string[] | undefined {
  try {
    const said: unknown = JSON.parse(cell)
    const all = Array.isArray(said)
      ? said
      : Object.keys(said as object).filter(f => /^y/i.test(String((said as Record<string, unknown>)[f])))
    return [...new Set(all.map(String))]
  } catch {
    return undefined
  }
}
