import { key, notHeld, number, on, person } from '../lens.ts'
import type { Table } from '../table.ts'

export const preProceedings: Table = {
  name: 'ssd_pre_proceedings',
  key: 'prep_table_id',
  of: 'child',
  kind: 'preProceedings',
  entries: ({ child }) => (child?.socialCareEpisodes ?? []).flatMap(e => e.preProceedings),
  // The table does not say of which episode: that which was open.
  made: (said, { child }, held) => {
    const start = String(said['startDate'] ?? '')
    const episode = child?.socialCareEpisodes.findLast(e => !e.referralNoFurtherActionFlag && e.referralDate <= start)
    return held || !episode ? said : { ...said, socialCareEpisode: episode.id }
  },
  columns: [
    key('prep_table_id'),
    person('prep_person_id'),
    notHeld('prep_plo_family_id', 48),
    on('prep_pre_pro_decision_date', 'startDate'),
    on('prep_initial_pre_pro_meeting_date', 'initialMeetingDate'),
    notHeld('prep_pre_pro_outcome', 100),
    on('prep_agree_stepdown_issue_date', 'stepDecisionDate'),
    notHeld('prep_cp_plans_referral_period', undefined, 'integer'),
    notHeld('prep_legal_gateway_outcome', 100),
    notHeld('prep_prev_pre_proc_child', undefined, 'integer'),
    notHeld('prep_prev_care_proc_child', undefined, 'integer'),
    on('prep_pre_pro_letter_date', 'letterBeforeProceedingsDate'),
    on('prep_care_pro_letter_date', 'proceedingsLetterDate'),
    number('prep_pre_pro_meetings_num', 'reviewMeetingsCount'),
    notHeld('prep_pre_pro_parents_legal_rep', 1),
    notHeld('prep_parents_legal_rep_point_of_issue', 2),
    notHeld('prep_court_reference', 48),
    notHeld('prep_care_proc_court_hearings', undefined, 'integer'),
    notHeld('prep_care_proc_short_notice', 1),
    notHeld('prep_proc_short_notice_reason', 100),
    notHeld('prep_la_inital_plan_approved', 1),
    notHeld('prep_la_initial_care_plan', 100),
    notHeld('prep_la_final_plan_approved', 1),
    notHeld('prep_la_final_care_plan', 100),
  ],
}
