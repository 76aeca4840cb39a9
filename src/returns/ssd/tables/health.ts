import { careCodes } from '../../../record/record.ts'
import { at, code, flag, key, number, on, oneOf, person, text, told, yes } from '../lens.ts'
import type { Held, Table, Telling } from '../table.ts'

export const claHealth: Table = {
  name: 'ssd_cla_health',
  key: 'clah_health_check_id',
  of: 'child',
  kind: 'healthCheck',
  entries: ({ child }) => child?.healthChecks ?? [],
  unsaid: { done: false },
  columns: [
    key('clah_health_check_id'),
    person('clah_person_id'),
    oneOf('clah_health_check_type', 500, 'type', {
      healthAssessment: ['Health Assessment'],
      teeth: ['Dental Check'],
      development: ['Development Check', 'Health Check'],
      eyes: ['Eye Check'],
    }),
    on('clah_health_check_date', 'date'),
    {
      ...text('clah_health_check_status', 48, 'done'),
      tell: h => (h['done'] ? 'Completed' : 'Planned'),
      read: cell => ({ facts: { done: cell.toLowerCase() === 'completed' } }),
    },
  ],
}

/** One row a child: what was last known. */
export const claImmunisations: Table = {
  name: 'ssd_cla_immunisations',
  key: 'clai_person_id',
  of: 'child',
  kind: 'immunisationStatus',
  showsSome: true,
  entries: ({ child }) =>
    (child?.immunisationStatuses ?? []).length === 0
      ? []
      : [child!.immunisationStatuses.reduce((last, next) => (next.date >= last.date ? next : last))],
  columns: [person('clai_person_id'), flag('clai_immunisations_status', 'upToDate'), on('clai_immunisations_status_date', 'date')],
}

export const claSubstanceMisuse: Table = {
  name: 'ssd_cla_substance_misuse',
  key: 'clas_substance_misuse_id',
  of: 'child',
  kind: 'substanceMisuse',
  entries: ({ child }) => child?.substanceMisuses ?? [],
  columns: [
    key('clas_substance_misuse_id'),
    person('clas_person_id'),
    on('clas_substance_misuse_date', 'date'),
    text('clas_substance_misused', 100, 'substance'),
    flag('clas_intervention_received', 'interventionReceived'),
  ],
}

export const claConvictions: Table = {
  name: 'ssd_cla_convictions',
  key: 'clac_cla_conviction_id',
  of: 'child',
  kind: 'conviction',
  entries: ({ child }) => child?.convictions ?? [],
  columns: [
    key('clac_cla_conviction_id'),
    person('clac_person_id'),
    on('clac_cla_conviction_date', 'date'),
    text('clac_cla_conviction_offence', 1000, 'offence'),
  ],
}

export const sdqScores: Table = {
  name: 'ssd_sdq_scores',
  key: 'csdq_table_id',
  of: 'child',
  kind: 'sdqAssessment',
  entries: ({ child }) => child?.sdqAssessments ?? [],
  columns: [
    key('csdq_table_id'),
    person('csdq_person_id'),
    on('csdq_sdq_completed_date', 'date'),
    code('csdq_sdq_reason', 100, 'reason', careCodes.strengthsAndDifficultiesReasons),
    number('csdq_sdq_score', 'score'),
  ],
}

const interviewOf = (h: Held, { subject }: Telling) => subject.child?.returnInterviews.findLast(r => r.missingEpisode === h.id)

export const missing: Table = {
  name: 'ssd_missing',
  key: 'miss_table_id',
  of: 'child',
  kind: 'missingEpisode',
  entries: ({ child }) => child?.missingEpisodes ?? [],
  unsaid: { type: 'missing' },
  columns: [
    key('miss_table_id'),
    person('miss_person_id'),
    at('miss_missing_episode_start_date', 'from'),
    oneOf('miss_missing_episode_type', 100, 'type', { missing: ['M', 'Missing'], away: ['A', 'Away', 'Absent'] }),
    at('miss_missing_episode_end_date', 'to'),
    told('miss_missing_rhi_offered', 'text', (h, t) => yes(interviewOf(h, t) && !!interviewOf(h, t)!.offeredAt), { size: 2 }),
    told('miss_missing_rhi_accepted', 'text', (h, t) => yes(interviewOf(h, t)?.accepted), { size: 2 }),
  ],
}
