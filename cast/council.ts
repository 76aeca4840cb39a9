import { day, exampleId, type Id } from '../src/kernel/kernel.ts'
import type { Facts } from '../src/record/record.ts'
import { Telling } from './telling.ts'

/** The workers of an invented council of a few teams. One post is vacant, and one worker is away: children wait behind both. */
const worker = (n: number): Id => exampleId(700_000 + n)

export const workers = {
  tomasz: worker(1),
  ruth: worker(2),
  priya: worker(3),
  callum: worker(4),
  bea: worker(5),
  dev: worker(6),
  miriam: worker(7),
  hana: worker(8),
  joan: worker(9),
  olu: worker(10),
  /** Left, and nobody has come. */
  greg: worker(11),
}

const team = (n: number): Id => exampleId(701_000 + n)
const teams = { frontDoor: team(1), assessment: team(2), protection: team(3), familyHelp: team(4), conference: team(5) }

const post = (n: number): Id => exampleId(702_000 + n)
export const posts = {
  frontDoor: post(1),
  assessment: post(2),
  protection: post(3),
  familyHelp: post(4),
  /** Nobody is in it. */
  vacant: post(5),
  /** Whoever is in it is away. */
  away: post(6),
  protectionManager: post(7),
  chair: post(8),
}

const began = day('2021-04-01')

interface Works {
  id: Id
  name: string
  title: string
  roles: readonly Facts<'roleAssignment'>['role'][]
  team?: Id
  post?: Id
  phone?: string
  until?: string
}

const all: readonly Works[] = [
  {
    id: workers.tomasz,
    name: 'Tomasz Zielinski',
    title: 'Front door worker',
    roles: ['frontDoorWorker'],
    team: teams.frontDoor,
    post: posts.frontDoor,
    phone: '01632 960 110',
  },
  {
    id: workers.ruth,
    name: 'Ruth Adler',
    title: 'Team manager',
    roles: ['teamManager'],
    team: teams.protection,
    post: posts.protectionManager,
    phone: '01632 960 120',
  },
  {
    id: workers.priya,
    name: 'Priya Shah',
    title: 'Social worker',
    roles: ['socialWorker'],
    team: teams.protection,
    post: posts.protection,
    phone: '07700 900 131',
  },
  {
    id: workers.callum,
    name: 'Callum Reid',
    title: 'Social worker',
    roles: ['socialWorker'],
    team: teams.assessment,
    post: posts.assessment,
    phone: '07700 900 132',
  },
  {
    id: workers.bea,
    name: 'Bea Thornton',
    title: 'Family help practitioner',
    roles: ['familyHelpPractitioner'],
    team: teams.familyHelp,
    post: posts.familyHelp,
    phone: '07700 900 133',
  },
  {
    id: workers.dev,
    name: 'Dev Anand',
    title: 'Social worker',
    roles: ['socialWorker'],
    team: teams.assessment,
    post: posts.away,
    phone: '07700 900 134',
  },
  {
    id: workers.miriam,
    name: 'Miriam Cole',
    title: 'Conference chair',
    roles: ['conferenceChair'],
    team: teams.conference,
    post: posts.chair,
    phone: '01632 960 140',
  },
  { id: workers.hana, name: 'Hana Suzuki', title: 'Data analyst', roles: ['analyst'] },
  { id: workers.joan, name: 'Joan Whitby', title: 'Administrator', roles: ['administrator'] },
  { id: workers.olu, name: 'Olu Bakare', title: 'Auditor', roles: ['auditor'] },
  {
    id: workers.greg,
    name: 'Greg Fenwick',
    title: 'Social worker',
    roles: ['socialWorker'],
    team: teams.protection,
    post: posts.vacant,
    phone: '07700 900 135',
    until: '2026-02-20',
  },
]

const named: Record<keyof typeof teams, [string, Facts<'team'>['type']]> = {
  frontDoor: ['Front door', 'frontDoor'],
  assessment: ['Assessment North', 'other'],
  protection: ['Child protection North', 'childProtection'],
  familyHelp: ['Family help Riverside', 'familyHelp'],
  conference: ['Conferences and reviews', 'conference'],
}

/** The council as it stands before the first family is told of. */
export const council = told().saves

function told(): Telling {
  const t = new Telling(703).on('2021-04-01', '09:00', workers.joan)
  const put = t.saves[0]!.versions
  const add = (version: object) => put.push({ version: 1, because: 'New', ...version } as never)
  for (const [key, [name, type]] of Object.entries(named)) {
    const id = teams[key as keyof typeof teams]
    add({ kind: 'team', subject: id, entry: id, facts: { name, type } })
  }
  for (const { id, name, title, roles, team, post, phone, until } of all) {
    const ends = until ? { endDate: day(until) } : {}
    const signInName = `${name.toLowerCase().replace(' ', '.')}@kith.example`
    add({
      kind: 'professional',
      subject: id,
      entry: id,
      facts: { name, signInName, jobTitle: title, email: signInName, ...(phone && { phone }) },
    })
    for (const role of roles) t.add('roleAssignment', id, { role, startDate: began, ...(team && { team }), ...ends })
    if (!post || !team) continue
    const type = roles.includes('teamManager') ? 'manager' : 'caseHolding'
    add({ kind: 'post', subject: post, entry: post, facts: { title, team, type, fullTimeEquivalent: 1, startDate: began } })
    t.add('postHolding', post, { professional: id, startDate: began, ...ends })
  }
  t.on('2026-02-23', '09:00', workers.joan).add('absence', workers.dev, { reason: 'sickness', startDate: day('2026-02-23') })
  return t
}
