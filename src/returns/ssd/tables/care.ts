import { careCodes, codes } from '../../../record/record.ts'
import { dictionaryIn, so } from '../flags.ts'
import { code, flag, flagRead, found, key, number, on, person, text } from '../lens.ts'
import type { Column, Table } from '../table.ts'
import { periodOn } from './need.ts'

/** The period of care in which something began. */
const periodFrom = (name: string, fact = 'startDate'): Column =>
  found(name, 'period of care', (h, { subject }) => periodOn(subject, h[fact] as string))

export const legalStatuses: Table = {
  name: 'ssd_legal_status',
  key: 'lega_legal_status_id',
  of: 'child',
  kind: 'legalStatus',
  entries: ({ child }) => child?.legalStatuses ?? [],
  columns: [
    key('lega_legal_status_id'),
    person('lega_person_id'),
    code('lega_legal_status', 100, 'status', careCodes.legalStatuses),
    on('lega_legal_status_start_date', 'startDate'),
    on('lega_legal_status_end_date', 'endDate'),
  ],
}

export const claPlacements: Table = {
  name: 'ssd_cla_placement',
  key: 'clap_cla_placement_id',
  of: 'child',
  kind: 'placement',
  entries: ({ child }) => child?.placements ?? [],
  alsoKnown: { column: 'clap_cla_id', as: 'period of care' },
  // A short stay stands inside the placement to which the child returns; the table does not say which.
  made: (said, { child }, held) => {
    const start = String(said['startDate'] ?? '')
    const within = child?.placements.findLast(p => p.startDate < start && !(p.endDate && p.endDate <= start) && !p.temporaryFrom)
    return !held && within && /^T/.test(String(said['type'])) ? { ...said, temporaryFrom: within.id } : said
  },
  columns: [
    key('clap_cla_placement_id'),
    on('clap_cla_placement_start_date', 'startDate'),
    code('clap_cla_placement_type', 100, 'type', careCodes.placementTypes),
    text('clap_cla_placement_urn', 48, 'urn'),
    number('clap_cla_placement_distance', 'distanceMiles', 'number'),
    periodFrom('clap_cla_id'),
    code('clap_cla_placement_provider', 48, 'provider', careCodes.placementProviders),
    text('clap_cla_placement_postcode', 8, 'postcode'),
    on('clap_cla_placement_end_date', 'endDate'),
    code('clap_cla_placement_change_reason', 100, 'changeReason', careCodes.reasonsForPlacementChange),
    person('clap_person_id'),
  ],
}

export const claReviews: Table = {
  name: 'ssd_cla_reviews',
  key: 'clar_cla_review_id',
  of: 'row',
  through: { column: 'clar_cla_id', table: 'period of care' },
  kind: 'lookedAfterReview',
  entries: ({ child }) => child?.lookedAfterReviews ?? [],
  columns: [
    key('clar_cla_review_id'),
    periodFrom('clar_cla_id', 'date'),
    on('clar_cla_review_due_date', 'dueDate'),
    on('clar_cla_review_date', 'date'),
    flag('clar_cla_review_cancelled', 'cancelled'),
    code('clar_cla_review_participation', 100, 'participation', codes.participations),
  ],
}

const plans = careCodes.permanencePlans.map(row => row.code)
const permanence: Column = {
  name: 'lacp_cla_care_plan_json',
  type: 'text',
  size: 1000,
  facts: ['permanence'],
  dictionary: { keys: plans, suffix: '' },
  // A plan for nothing in particular says no to each.
  tell: h => so((h['permanence'] as string[]).length > 0 ? (h['permanence'] as string[]) : ['NONE']),
  read: cell => {
    const said = dictionaryIn(cell)
    return said
      ? { facts: { permanence: plans.filter(plan => flagRead(String(said[plan] ?? ''))) } }
      : { doubt: 'This is not a dictionary of plans.' }
  },
}

export const claCarePlans: Table = {
  name: 'ssd_cla_care_plan',
  key: 'lacp_table_id',
  of: 'child',
  kind: 'carePlan',
  entries: ({ child }) => child?.carePlans ?? [],
  unsaid: { permanence: [] },
  columns: [
    key('lacp_table_id'),
    person('lacp_person_id'),
    on('lacp_cla_care_plan_start_date', 'startDate'),
    on('lacp_cla_care_plan_end_date', 'endDate'),
    permanence,
  ],
}
