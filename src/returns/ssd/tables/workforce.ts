import { codes } from '../../../record/record.ts'
import { about, code, flag, key, notHeld, on, oneOf, person, text, to, told } from '../lens.ts'
import type { Held, Table } from '../table.ts'

export const professionals: Table = {
  name: 'ssd_professionals',
  key: 'prof_professional_id',
  of: 'worker',
  kind: 'professional',
  entries: ({ professional }) => (professional ? [professional.professional] : []),
  columns: [
    { ...person('prof_professional_id') },
    notHeld('prof_staff_id', 48),
    text('prof_professional_name', 300, 'name'),
    {
      ...text('prof_social_worker_registration_no', 48, 'workerId'),
      read: cell =>
        /^[A-Za-z0-9_-]{1,12}$/.test(cell) ? { facts: { workerId: cell } } : { doubt: 'This is longer than a registration number.' },
    },
    text('prof_professional_job_title', 500, 'jobTitle'),
    // It is of a 30 September, counted over everybody; nothing here depends on a day, or on others.
    notHeld('prof_professional_caseload', undefined, 'integer'),
    text('prof_professional_department', 100, 'organisation'),
    notHeld('prof_full_time_equivalency', undefined, 'number'),
    flag('prof_agency_worker_flag', 'agency'),
  ],
}

export const departments: Table = {
  name: 'ssd_department',
  key: 'dept_team_id',
  of: 'team',
  kind: 'team',
  entries: ({ team }) => (team ? [team] : []),
  unsaid: { type: 'other' },
  columns: [
    person('dept_team_id'),
    text('dept_team_name', 255, 'name'),
    about('dept_team_parent_id', 'parent', 'ssd_department'),
    // The name is with the parent's own row: it is put in when the row is read.
    { ...told('dept_team_parent_name', 'text', h => h['parent'] as string | undefined, { size: 255 }), names: 'ssd_department.name' },
  ],
}

/** Whoever works with a child. Where a post does, each of its holders has a row, put in when the rows are read. */
export const involvements: Table = {
  name: 'ssd_involvements',
  key: 'invo_involvements_id',
  of: 'child',
  kind: 'involvement',
  entries: ({ child }) => child?.careWorkerDetails ?? [],
  unsaid: { role: 'other' },
  columns: [
    key('invo_involvements_id'),
    {
      ...about('invo_professional_id', 'professional', 'ssd_professionals'),
      facts: ['professional', 'post'],
      tell: (h: Held) => (h['professional'] ?? h['post']) as string | undefined,
    },
    oneOf('invo_professional_role_id', 200, 'role', {
      lead: ['CW', 'Allocated Case Worker'],
      coWorker: ['Co-worker'],
      chair: ['Conference chair'],
      familyHelpLead: ['Family help lead practitioner'],
      leadChildProtectionPractitioner: ['Lead child protection practitioner'],
      other: ['Other'],
    }),
    { ...told('invo_professional_team', 'text', h => h['post'] as string | undefined, { size: 48 }), names: 'ssd_department' },
    on('invo_involvement_start_date', 'startDate'),
    on('invo_involvement_end_date', 'endDate'),
    code('invo_worker_change_reason', 200, 'changeReason', codes.workerChangeReasons),
    person('invo_person_id'),
    to('invo_referral_id', 'socialCareEpisode', 'ssd_cin_episodes'),
  ],
}
