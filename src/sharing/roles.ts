import type { Need } from '../kernel/kernel.ts'
import type { Facts } from '../record/record.ts'

export type Role = Facts<'roleAssignment'>['role']

/** What everyone who signs in may: their own unfinished forms, and what they were told. */
const anyone = ['see:own'] as const satisfies Need[]

/** Those who work with children see the records of the council's children; row security takes out what is restricted. */
const practice = [
  'see:my-work',
  'see:child',
  'see:search',
  'see:history',
  'record:child',
  'record:contact',
  'record:referral',
  'record:visit',
  'record:note',
  'record:plan',
  'manage:break-glass',
] as const satisfies Need[]

const assessing = ['record:assessment', 'record:child-protection', 'record:care'] as const satisfies Need[]

/** What each role may. Somebody with several roles may what any of them may. */
const granted = {
  frontDoorWorker: [...practice, 'see:front-door', 'decide:front-door', 'manage:merge'],
  socialWorker: [...practice, ...assessing],
  familyHelpPractitioner: [...practice, 'record:assessment'],
  teamManager: [
    ...practice,
    ...assessing,
    'see:team',
    'see:front-door',
    'see:conferences',
    'see:workforce',
    'see:returns',
    'see:looks',
    'record:supervision',
    'decide:front-door',
    'decide:referral',
    'decide:assessment',
    'decide:allocation',
    'decide:manager',
    'decide:child-protection',
    'manage:restriction',
    'manage:merge',
  ],
  conferenceChair: [...practice, 'see:conferences', 'see:looks', 'record:child-protection', 'record:care', 'decide:child-protection'],
  // Counts and returns, and no child's story.
  analyst: ['see:returns', 'see:workforce'],
  // Workers, posts and teams, and no children.
  administrator: ['see:workforce', 'manage:council'],
  // Who looked and who changed what, and nothing to change.
  auditor: ['see:audit', 'see:looks', 'see:history'],
} as const satisfies Record<Role, readonly Need[]>

export type GrantedNeed = (typeof granted)[Role][number] | (typeof anyone)[number]

export const grants: Readonly<Record<Role, readonly Need[]>> = granted

/** As they stand beside a name. */
export const roleNames: Readonly<Record<Role, string>> = {
  frontDoorWorker: 'Front door worker',
  socialWorker: 'Social worker',
  familyHelpPractitioner: 'Family help practitioner',
  teamManager: 'Team manager',
  conferenceChair: 'Conference chair',
  analyst: 'Analyst',
  administrator: 'Administrator',
  auditor: 'Auditor',
}

/** Somebody with no role, or none any more, may nothing at all. */
export function mayOf(roles: readonly Role[]): ReadonlySet<Need> {
  return new Set(roles.length === 0 ? [] : [...anyone, ...roles.flatMap(role => grants[role])])
}
