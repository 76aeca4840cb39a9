import type { Day } from '../kernel/kernel.ts'
import type { Professional } from '../record/record.ts'
import type { Derived } from './derived.ts'
import type { Tables } from './tables.ts'

/** Who works here, in which posts and teams. Who is in post today is worked out when it is read. */
const professionals: Derived<Tables['professional']> = {
  table: 'professional',
  columns: [
    'authority',
    'subject',
    'name',
    'sign_in_name',
    'worker_id',
    'job_title',
    'email',
    'phone',
    'agency',
    'organisation',
    'left_on',
  ],
  rowsOf: ({ id, professional }, authority) => {
    if (!professional) return []
    const { name, signInName, workerId, jobTitle, email, phone, agency, organisation } = professional.professional
    return [
      {
        authority,
        subject: id,
        name,
        sign_in_name: signInName ?? null,
        worker_id: workerId ?? null,
        job_title: jobTitle ?? null,
        email: email ?? null,
        phone: phone ?? null,
        agency: agency ?? false,
        organisation: organisation ?? null,
        left_on: leftOn(professional),
      },
    ]
  },
}

/** The last end of all that they may do, where all of it ends. */
const leftOn = ({ roleAssignments }: Professional): Day | null =>
  roleAssignments.every(r => r.endDate)
    ? (roleAssignments
        .map(r => r.endDate!)
        .toSorted()
        .at(-1) ?? null)
    : null

const roleAssignments: Derived<Tables['role_assignment']> = {
  table: 'role_assignment',
  columns: ['authority', 'subject', 'entry', 'role', 'team', 'starts', 'ends'],
  rowsOf: ({ id, professional }, authority) =>
    (professional?.roleAssignments ?? []).map(r => ({
      authority,
      subject: id,
      entry: r.id,
      role: r.role,
      team: r.team ?? null,
      starts: r.startDate,
      ends: r.endDate ?? null,
    })),
}

const absences: Derived<Tables['absence']> = {
  table: 'absence',
  columns: ['authority', 'subject', 'entry', 'starts', 'ends'],
  rowsOf: ({ id, professional }, authority) =>
    (professional?.absences ?? []).map(a => ({ authority, subject: id, entry: a.id, starts: a.startDate, ends: a.endDate ?? null })),
}

const teams: Derived<Tables['team']> = {
  table: 'team',
  columns: ['authority', 'subject', 'name', 'type', 'parent'],
  rowsOf: ({ id, team }, authority) =>
    team ? [{ authority, subject: id, name: team.name, type: team.type, parent: team.parent ?? null }] : [],
}

const posts: Derived<Tables['post']> = {
  table: 'post',
  columns: ['authority', 'subject', 'title', 'team', 'type', 'full_time_equivalent', 'starts', 'ends'],
  rowsOf: ({ id, post }, authority) => {
    if (!post) return []
    const { title, team, type, fullTimeEquivalent, startDate, endDate } = post.post
    return [
      { authority, subject: id, title, team, type, full_time_equivalent: fullTimeEquivalent, starts: startDate, ends: endDate ?? null },
    ]
  },
}

const postHoldings: Derived<Tables['post_holding']> = {
  table: 'post_holding',
  columns: ['authority', 'subject', 'entry', 'professional', 'starts', 'ends'],
  rowsOf: ({ id, post }, authority) =>
    (post?.postHoldings ?? []).map(h => ({
      authority,
      subject: id,
      entry: h.id,
      professional: h.professional,
      starts: h.startDate,
      ends: h.endDate ?? null,
    })),
}

export const workforceTables: readonly Derived[] = [professionals, roleAssignments, absences, teams, posts, postHoldings]
