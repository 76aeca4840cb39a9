import { type Facts, first, next } from '../../record/record.ts'
import { Reader, said } from '../answers.ts'
import type { Option } from '../step.ts'
import { type Action, endOf, notOver, type OfCouncil, type OfWorker, overlap, whenSaid } from './action.ts'
import { isAdministered } from './administrators.ts'

type Assignment = Pick<Facts<'roleAssignment'>, 'role' | 'team'>

const wholeCouncil = 'council'
const places = ({ council }: OfCouncil): Option[] => [
  { value: wholeCouncil, label: 'The whole council' },
  ...council.teams.map(t => ({ value: t.id, label: t.name })),
]

export const giveRole: Action<OfWorker> = {
  id: 'role',
  says: 'Give a role',
  done: 'The role is given',
  asks: given => [
    { field: 'role', label: 'Role', as: 'one', of: given.roles },
    {
      field: 'team',
      label: 'Where',
      hint: 'A team manager has the team and those that are part of it. What the other roles may do is the same in every team.',
      as: 'one',
      of: places(given),
    },
    { field: 'startDate', label: 'From', as: 'day' },
  ],
  decide: (given, answers) => {
    const { worker, roles, today, newId } = given
    const read = new Reader(answers, today)
    const role = read.one('role', roles as readonly (Option & { value: Assignment['role'] })[], 'the role')
    const place = read.one('team', places(given), 'a team, or the whole council')
    const startDate = read.day('startDate', 'the day from which they have it')
    const team = place === wholeCouncil ? undefined : place
    const same = startDate && worker.roleAssignments.find(r => r.role === role && r.team === team && overlap(r, { startDate }))
    if (same) read.refuse('role', `They have this role there ${whenSaid(same)}`)
    if (read.refused || !role || !startDate) return read.no
    return [first('roleAssignment', worker.id, newId(), said({ role, team, startDate }), 'A role was given')]
  },
}

/** A role as it is called, and where. */
export function roleSaid({ role, team }: Assignment, { roles, council }: Pick<OfCouncil, 'roles' | 'council'>): string {
  const where = team ? (council.teams.find(t => t.id === team)?.name ?? 'a team that is not known') : 'the whole council'
  return `${roles.find(r => r.value === role)?.label ?? role}, ${where}`
}

const endable = ({ worker, today }: OfWorker) => notOver(worker.roleAssignments, today)
const asOptions = (given: OfWorker) => endable(given).map(r => ({ value: r.id, label: roleSaid(r, given) }))

export const endRole: Action<OfWorker> = {
  id: 'end-role',
  says: 'End a role',
  done: 'The role has its end',
  notNow: given => (endable(given).length === 0 ? 'They have no role that could end.' : undefined),
  asks: given => [
    { field: 'entry', label: 'Which role', as: 'one', of: asOptions(given) },
    {
      field: 'endDate',
      label: 'When it ends',
      hint: 'From this day on they may no longer do it. Today’s date ends it at once.',
      as: 'day',
    },
  ],
  decide: (given, answers) => {
    const { worker, council, today } = given
    const read = new Reader(answers, today)
    const which = read.one('entry', asOptions(given), 'the role')
    const role = endable(given).find(r => r.id === which)
    const endDate = endOf(read, 'the day on which it ends', role?.startDate)
    if (role?.role === 'administrator' && endDate && !isAdministered(council, endDate, { role: role.id }))
      read.refuse('entry', 'This is the last administrator who can sign in: make somebody else one first')
    if (read.refused || !role || !endDate) return read.no
    return [next('roleAssignment', worker.id, role, { endDate }, 'The role ends')]
  },
}
