import { notHeld, person } from '../lens.ts'
import type { Column, Table } from '../table.ts'

/** Tables of which the record holds nothing yet. What another system sent is kept, and sent on. */
const empty = (name: string, columns: readonly Column[], through?: NonNullable<Table['through']>): Table => ({
  name,
  key: columns[0]!.name,
  of: through ? 'row' : 'child',
  entries: () => [],
  columns,
  ...(through && { through }),
})
const id = (name: string) => notHeld(name, 48)
const date = (name: string) => notHeld(name, undefined, 'moment')

export const notHeldTables: readonly Table[] = [
  empty('ssd_voice_of_child', [
    id('voch_table_id'),
    person('voch_person_id'),
    notHeld('voch_explained_worries', 1),
    notHeld('voch_story_help_understand', 1),
    notHeld('voch_agree_worker', 1),
    notHeld('voch_plan_safe', 1),
    notHeld('voch_tablet_help_explain', 1),
  ]),
  empty(
    'ssd_s251_finance',
    ['s251_table_id', 's251_cla_placement_id', 's251_placeholder_1', 's251_placeholder_2', 's251_placeholder_3', 's251_placeholder_4'].map(
      id,
    ),
    { column: 's251_cla_placement_id', table: 'ssd_cla_placement' },
  ),
  empty('ssd_send', [id('send_table_id'), id('send_upn'), id('send_uln'), notHeld('send_upn_unknown', 6), person('send_person_id')]),
  empty(
    'ssd_ehcp_requests',
    [
      id('ehcr_ehcp_request_id'),
      id('ehcr_send_table_id'),
      date('ehcr_ehcp_req_date'),
      date('ehcr_ehcp_req_outcome_date'),
      notHeld('ehcr_ehcp_req_outcome', 100),
    ],
    { column: 'ehcr_send_table_id', table: 'ssd_send' },
  ),
  empty(
    'ssd_ehcp_assessment',
    [
      id('ehca_ehcp_assessment_id'),
      id('ehca_ehcp_request_id'),
      date('ehca_ehcp_assessment_outcome_date'),
      notHeld('ehca_ehcp_assessment_outcome', 100),
      notHeld('ehca_ehcp_assessment_exceptions', 100),
    ],
    { column: 'ehca_ehcp_request_id', table: 'ssd_ehcp_requests' },
  ),
  empty(
    'ssd_ehcp_named_plan',
    [
      id('ehcn_named_plan_id'),
      id('ehcn_ehcp_asmt_id'),
      date('ehcn_named_plan_start_date'),
      date('ehcn_named_plan_ceased_date'),
      notHeld('ehcn_named_plan_ceased_reason', 100),
    ],
    { column: 'ehcn_ehcp_asmt_id', table: 'ssd_ehcp_assessment' },
  ),
  empty('ssd_ehcp_active_plans', [id('ehcp_active_ehcp_id'), id('ehcp_ehcp_request_id'), date('ehcp_active_ehcp_last_review_date')], {
    column: 'ehcp_ehcp_request_id',
    table: 'ssd_ehcp_requests',
  }),
  empty(
    'ssd_sen_need',
    [id('senn_table_id'), id('senn_active_ehcp_id'), notHeld('senn_active_ehcp_need_type', 100), notHeld('senn_active_ehcp_need_rank', 1)],
    { column: 'senn_active_ehcp_id', table: 'ssd_ehcp_active_plans' },
  ),
]
