import type { Day } from '../../kernel/kernel.ts'
import { type Facts, first, type NewVersion, type Professional } from '../../record/record.ts'
import { Reader, said } from '../answers.ts'
import type { Answers, Ask } from '../step.ts'
import { type Action, type Council, type OfCouncil, type OfWorker, sameText } from './action.ts'
import { isAdministered } from './administrators.ts'

const asks: readonly Ask[] = [
  { field: 'name', label: 'Name', hint: 'As colleagues and families know them', as: 'line' },
  {
    field: 'signInName',
    label: 'Sign-in name',
    hint: 'What the council’s identity provider calls them. Without one they cannot sign in.',
    as: 'line',
    optional: true,
  },
  { field: 'jobTitle', label: 'Job title', as: 'line', optional: true },
  {
    field: 'workerId',
    label: 'Worker number',
    hint: 'The one in the workforce census: 12 letters and digits at most',
    as: 'line',
    optional: true,
  },
  { field: 'agency', label: 'Are they employed by an agency?', as: 'yesNo' },
  { field: 'email', label: 'Email address', section: 'How they are reached at work', as: 'line', optional: true },
  { field: 'phone', label: 'Phone number', as: 'line', optional: true },
]

export const newWorker: Action<OfCouncil> = {
  id: 'new',
  says: 'Record a worker',
  done: 'The worker is recorded. Give them a role, so that they can sign in',
  asks: () => asks,
  decide: ({ council, today, newId }, answers) => {
    const { read, facts } = factsOf(answers, council, today)
    if (read.refused || !facts) return read.no
    const worker = newId()
    return [first('professional', worker, worker, facts, 'A new worker')]
  },
}

export const changeWorker: Action<OfWorker> = {
  id: 'change',
  says: 'Change details',
  done: 'The details are saved',
  asks: () => asks,
  prefilled: ({ worker: { professional: p } }) => ({
    name: p.name,
    signInName: p.signInName,
    jobTitle: p.jobTitle,
    workerId: p.workerId,
    agency: p.agency === undefined ? undefined : p.agency ? 'yes' : 'no',
    email: p.email,
    phone: p.phone,
  }),
  decide: ({ council, worker, today }, answers) => {
    const { read, facts } = factsOf(answers, council, today, worker)
    const isOut = facts && !facts.signInName && worker.professional.signInName !== undefined
    if (isOut && isAdministered(council, today, { role: '' }) && !isAdministered(council, today, { worker: worker.id }))
      read.refuse('signInName', 'They are the last administrator: nobody could record workers any more')
    if (read.refused || !facts) return read.no
    const { id, version, recordedAt, recordedBy, ...was } = worker.professional
    const all = { ...facts, ...(was.organisation && { organisation: was.organisation }) }
    const isSame = (Object.keys({ ...was, ...all }) as (keyof typeof all)[]).every(field => was[field] === all[field])
    // What was emptied is no longer said: so the whole of it is the next version.
    const next = { subject: worker.id, entry: id, version: version + 1, kind: 'professional', because: 'Brought up to date', facts: all }
    return isSame ? [] : [next as NewVersion]
  },
}

/** Two workers with one sign-in name could neither of them sign in. */
function factsOf(answers: Answers, { workers }: Council, today: Day, self?: Professional) {
  const read = new Reader(answers, today)
  const others = workers.filter(w => w.id !== self?.id)
  const name = read.line('name', 'their name')
  const signInName = read.lineIfAny('signInName')
  const taken = others.find(w => sameText(w.professional.signInName, signInName))
  if (taken) read.refuse('signInName', `${taken.professional.name} signs in by this name already`)
  const jobTitle = read.lineIfAny('jobTitle')
  const workerId = read.lineIfAny('workerId')
  if (workerId && !/^[A-Za-z0-9_-]{1,12}$/.test(workerId))
    read.refuse('workerId', 'The worker number must be 12 letters and digits or fewer, without spaces')
  const numbered = others.find(w => sameText(w.professional.workerId, workerId))
  if (numbered) read.refuse('workerId', `${numbered.professional.name} has this number already`)
  const agency = read.yesNo('agency', 'whether an agency employs them')
  const email = read.lineIfAny('email')
  if (email && !/^\S+@\S+\.\S+$/.test(email)) read.refuse('email', 'Enter an email address, such as name@example.com')
  const phone = read.lineIfAny('phone')
  if (phone && !/\d{5}/.test(phone.replace(/[\s()-]/g, ''))) read.refuse('phone', 'Enter a phone number, such as 01632 960 123')
  const facts: Facts<'professional'> | undefined = name ? said({ name, signInName, workerId, jobTitle, email, phone, agency }) : undefined
  return { read, facts }
}
