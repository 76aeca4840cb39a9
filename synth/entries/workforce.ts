import type { Id } from '../../src/kernel/kernel.ts'
import type { Authority } from '../../src/record/record.ts'
import type { Carer } from '../carers.ts'
import type { Chance } from '../chance.ts'
import { workforce as figures } from '../figures.ts'
import { idAt } from '../ids.ts'
import { landline } from '../places.ts'
import { type DayNo, minuteOf, text } from '../times.ts'
import type { Holding, Post, Team, TeamKind } from '../workforce.ts'
import { Pen } from './pen.ts'

const teamTypes = {
  frontDoor: 'frontDoor',
  assessment: 'familyHelp',
  protection: 'childProtection',
  disabled: 'other',
  lookedAfter: 'lookedAfter',
  conference: 'conference',
} as const satisfies Record<TeamKind, string>

const rolesIn = (team: TeamKind) =>
  team === 'frontDoor' ? ('frontDoorWorker' as const) : team === 'conference' ? ('conferenceChair' as const) : ('socialWorker' as const)

/** What the council writes about itself with: who writes, and in which years. */
export interface Office {
  authority: Authority
  administrator: Id
  earliest: DayNo
  today: DayNo
  chance: Chance
}

const pen = (office: Office, subject: Id): Pen => new Pen(office.authority, subject, office.chance.split(subject), office.today)

export function teamEntries(office: Office, team: Team) {
  const own = pen(office, team.id)
  own.first(
    'team',
    minuteOf(office.earliest - 420, 10),
    office.administrator,
    'Set up',
    { name: team.name, type: teamTypes[team.kind] },
    team.id,
  )
  return own.inOrder()
}

/** A post, and who has been in it. When somebody leaves it stays, with whatever it holds. */
export function postEntries(office: Office, post: Post) {
  const own = pen(office, post.id)
  const start = office.earliest - 419
  const { title, kind: type, fullTimeEquivalent, team } = post
  own.first(
    'post',
    minuteOf(start, 10),
    office.administrator,
    'Set up',
    { title, team: team.id, type, fullTimeEquivalent, startDate: text(start) },
    post.id,
  )
  for (const h of post.holdings) {
    // Who had left before the record begins is not in it.
    if (h.until !== undefined && h.until <= start) continue
    const holding = own.first(
      'postHolding',
      minuteOf(Math.max(h.from, start), 11),
      office.administrator,
      h.agency ? 'Covered by an agency worker' : 'Started',
      { professional: h.worker, startDate: text(Math.max(h.from, start)) },
    )
    if (h.until !== undefined) own.next(holding, minuteOf(h.until, 9), office.administrator, 'Left', { endDate: text(h.until) })
  }
  return own.inOrder()
}

export function professionalEntries(office: Office, post: Post, held: Holding, turn: number) {
  const own = pen(office, held.worker)
  const chance = office.chance.split('professional', post.number * 64 + turn)
  const from = Math.max(held.from, office.earliest - 419)
  const at = minuteOf(from, 9, 30)
  const workerId = `SW${String(100_000 + post.number * 64 + turn)}`
  own.first(
    'professional',
    at,
    office.administrator,
    'Started',
    {
      name: held.name,
      signInName: workerId.toLowerCase(),
      workerId,
      jobTitle: post.kind === 'manager' ? 'Team manager' : post.team.kind === 'conference' ? 'Conference chair' : 'Social worker',
      email: `${workerId.toLowerCase()}@aldermere.example.org`,
      phone: landline(chance),
      agency: held.agency,
      ...(held.agency && { organisation: 'Harbour Lane Social Work Agency' }),
    },
    held.worker,
  )
  const role = post.kind === 'manager' ? ('teamManager' as const) : rolesIn(post.team.kind)
  const assigned = own.first('roleAssignment', at + 1, office.administrator, 'Started', { role, team: post.team.id, startDate: text(from) })
  if (held.until !== undefined && held.until > from)
    own.next(assigned, minuteOf(held.until, 17, 30), office.administrator, 'Left', { endDate: text(held.until) })
  if (!held.agency) writeAbsences(own, office, from, Math.min(held.until ?? office.today, office.today), chance)
  return own.inOrder()
}

/** Illness now and then, and parental leave. The last ones may still be going on. */
function writeAbsences(own: Pen, office: Office, from: DayNo, until: DayNo, chance: Chance): void {
  const { sickSpellsPerYear, meanSickDays, parentalPerYear, parentalDays } = figures.absences.value
  const mean = 365 / (sickSpellsPerYear + parentalPerYear)
  for (let on = from + 30 + Math.round(chance.wait(mean)); on < until; on += 14 + Math.round(chance.wait(mean))) {
    const parental = chance.yes(parentalPerYear / (sickSpellsPerYear + parentalPerYear))
    const back = on + (parental ? chance.between(parentalDays - 60, parentalDays + 60) : 1 + Math.round(chance.wait(meanSickDays)))
    const absence = own.first('absence', minuteOf(on, 9), office.administrator, 'Away', {
      reason: parental ? 'parentalLeave' : 'sickness',
      startDate: text(on),
    })
    if (back <= until) own.next(absence, minuteOf(back, 9), office.administrator, 'Back', { endDate: text(back) })
    on = back
  }
}

/** Somebody who fosters for the council. */
export function carerEntries(office: Office, { id, firstName, surname, sex, born, since }: Carer) {
  const own = pen(office, id)
  const dateOfBirth = { on: text(born), estimated: false }
  own.first('adultDetails', minuteOf(since, 11), office.administrator, 'Approved to foster', { firstName, surname, sex, dateOfBirth }, id)
  return own.inOrder()
}

const offices = [
  ['administrator', 'Ruth Penhallow', 'System administrator'],
  ['analyst', 'Dev Marchetti', 'Performance analyst'],
  ['auditor', 'Olu Brightwell', 'Quality and practice lead'],
] as const

export const administratorId = (earliest: DayNo, chance: Chance): Id => idAt(minuteOf(earliest - 430, 9), 0, chance.split('office', 0))

/** The three without whom no council runs: they hold no children. */
export function officeEntries(office: Office) {
  return offices.map(([role, name, jobTitle], i) => {
    const id = i === 0 ? office.administrator : idAt(minuteOf(office.earliest - 430, 9), i, office.chance.split('office', i))
    const own = pen(office, id)
    const at = minuteOf(office.earliest - 430, 9, 5)
    own.first(
      'professional',
      at,
      office.administrator,
      'Started',
      { name, signInName: role, workerId: `OF${i + 1}`, jobTitle, email: `${role}@aldermere.example.org` },
      id,
    )
    own.first('roleAssignment', at + 1, office.administrator, 'Started', { role, startDate: text(office.earliest - 430) })
    return { subject: id, entries: own.inOrder() }
  })
}
