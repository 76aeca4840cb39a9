import { day, exampleId, type Id } from '../src/kernel/kernel.ts'
import { first, type NewVersion, roles } from '../src/record/record.ts'
import type { Role } from '../src/sharing/sharing.ts'

/** One worker for each role, each in a post of one team. The social worker is the one whom `aChild()` names. */
const names: Record<Role, string> = {
  socialWorker: 'Tom Bright',
  frontDoorWorker: 'Asha Mistry',
  familyHelpPractitioner: 'Grace Adeyemi',
  teamManager: 'Helen Marsh',
  conferenceChair: 'Owen Price',
  analyst: 'Priya Nair',
  administrator: 'Daniel Cole',
  auditor: 'Ruth Lowe',
}
const order = Object.keys(names) as Role[]

export const workers = Object.fromEntries(
  order.map((role, i) => [
    role,
    { id: exampleId(900 + i), post: exampleId(700 + i), name: names[role], signInName: names[role].split(' ')[0]!.toLowerCase() },
  ]),
) as Record<Role, { id: Id; post: Id; name: string; signInName: string }>

const team = exampleId(600)
const startDate = day('2020-01-06')
const because = 'The office opens'

export const office: NewVersion[] = [
  first('team', team, team, { name: 'Riverside', type: 'childProtection' }, because),
  ...roles.flatMap(role => {
    const { id, post, name, signInName } = workers[role]
    const n = 2 * order.indexOf(role)
    const type = role === 'teamManager' ? ('manager' as const) : ('caseHolding' as const)
    return [
      first('professional', id, id, { name, signInName }, because),
      first('roleAssignment', id, exampleId(800 + n), { role, startDate, ...(role === 'teamManager' && { team }) }, because),
      first('post', post, post, { title: 'Post', team, type, fullTimeEquivalent: 1, startDate }, because),
      first('postHolding', post, exampleId(801 + n), { professional: id, startDate }, because),
    ]
  }),
]
