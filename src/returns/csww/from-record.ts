import { addYears, type Day, earlier, type Id, isDuring, later, workingDaysBetween } from '../../kernel/kernel.ts'
import type { Post, Professional } from '../../record/record.ts'

/** One worker of the census, in the schema's own names and order; what is not recorded is not there. */
export interface CswwWorker {
  readonly AgencyWorker: '0' | '1'
  readonly SWENo: string
  readonly FTE?: string
  readonly OrgRole?: string
  readonly RoleStartDate?: Day
  readonly RoleEndDate?: Day
  readonly FTE30?: string
  readonly Cases30?: string
  readonly WorkingDaysLost?: string
  readonly Absat30Sept?: '0' | '1'
  readonly ReasonAbsence?: string
}
/** Posts nobody is in, and those held by agency workers, on the day of the census. */
export interface CswwCouncil {
  readonly NumberOfVacancies: string
  readonly NoAgencyFTE: string
  readonly NoAgencyHeadcount: string
}

export interface Workforce {
  readonly professionals: readonly Professional[]
  readonly posts: readonly Post[]
  /** Cases that a post leads on the day of the census. */
  readonly cases: ReadonlyMap<Id, number>
}
export interface Csww {
  readonly council: CswwCouncil
  readonly workers: readonly CswwWorker[]
  /** In social work posts, and left out, with why. */
  readonly leftOut: readonly { readonly name: string; readonly why: string }[]
}

/** What the record of workers does not hold, and the census leaves out or asks elsewhere. */
export const notHeld: readonly string[] = [
  'date of birth, sex and ethnicity of a worker',
  'qualification, Step Up and Frontline',
  'where a worker came from, where a leaver went, and why',
  'weeks of an agency contract',
  'pay',
]

/** Social Work England's number: two letters and figures. */
const isRegistered = (id: string | undefined): id is string => id !== undefined && /^[A-Za-z]{2}\d{1,10}$/.test(id)
const roles = { manager: '3', caseHolding: '5', pool: '6' } as const
const absences = { sickness: 'SIC', parentalLeave: 'MAT', otherLeave: 'OTH', suspension: 'OTH' } as const
const whole = (n: number) => n.toFixed(6)

/** The children's social work workforce on 30 September: registered workers in post on the day, and those who left in the year before it. */
export function workforceOn(on: Day, { professionals, posts, cases }: Workforce): Csww {
  const since = addYears(on, -1)
  const held = posts.flatMap(post => post.postHoldings.map(holding => ({ post, holding })))
  const of = Map.groupBy(held, ({ holding }) => holding.professional)
  const workers: CswwWorker[] = []
  const leftOut: { name: string; why: string }[] = []
  for (const worker of professionals) {
    const all = (of.get(worker.id) ?? []).filter(({ holding }) => holding.startDate <= on)
    const now = all.filter(({ holding, post }) => isDuring(holding, on) && isDuring(post.post, on))
    const left = all.map(({ holding }) => holding.endDate).filter(end => end !== undefined && end > since && end <= on)
    if (now.length === 0 && left.length === 0) continue
    const { workerId, agency, name } = worker.professional
    if (!isRegistered(workerId)) leftOut.push({ name, why: 'no number of Social Work England is recorded' })
    else workers.push(workerFrom(worker, { on, since, all, now, workerId, agency: agency === true, cases }))
  }
  const agency = new Set(professionals.filter(p => p.professional.agency).map(p => p.id))
  const standing = posts.filter(({ post }) => isDuring(post, on) && post.type !== 'pool')
  const holdersOf = (post: Post) => post.postHoldings.filter(h => isDuring(h, on)).map(h => h.professional)
  const sum = (some: readonly Post[]) => some.reduce((total, { post }) => total + post.fullTimeEquivalent, 0).toFixed(2)
  const byAgency = standing.filter(p => holdersOf(p).some(id => agency.has(id)))
  const council = {
    NumberOfVacancies: sum(standing.filter(p => holdersOf(p).length === 0)),
    NoAgencyFTE: sum(byAgency),
    NoAgencyHeadcount: String(new Set(byAgency.flatMap(holdersOf).filter(id => agency.has(id))).size),
  }
  return { council, workers: workers.sort((a, b) => (a.SWENo < b.SWENo ? -1 : 1)), leftOut }
}

type Held = { post: Post; holding: Post['postHoldings'][number] }
interface About {
  on: Day
  since: Day
  all: readonly Held[]
  now: readonly Held[]
  workerId: string
  agency: boolean
  cases: ReadonlyMap<Id, number>
}

function workerFrom(worker: Professional, { on, since, all, now, workerId, agency, cases }: About): CswwWorker {
  const first = all.map(({ holding }) => holding.startDate).sort()[0]
  const last = all
    .map(({ holding }) => holding.endDate ?? on)
    .sort()
    .at(-1)
  const fte = (some: readonly Held[]) =>
    whole(
      Math.min(
        1,
        some.reduce((total, { post }) => total + post.post.fullTimeEquivalent, 0),
      ),
    )
  const away = worker.absences.find(a => isDuring(a, on))
  const lost = sickDays(worker, since, on)
  const main = now[0] ?? all.at(-1)!
  return {
    AgencyWorker: agency ? '1' : '0',
    SWENo: workerId,
    // Whoever left is told with what they worked last.
    FTE: fte(now.length > 0 ? now : [main]),
    OrgRole: roles[main.post.post.type],
    ...(first && { RoleStartDate: first }),
    ...(now.length === 0 && last && { RoleEndDate: last }),
    ...(now.length > 0 && {
      FTE30: fte(now),
      Cases30: String(now.reduce((total, { post }) => total + (cases.get(post.id) ?? 0), 0)),
    }),
    ...(lost !== undefined && { WorkingDaysLost: lost.toFixed(2) }),
    ...(now.length > 0 && { Absat30Sept: away ? '1' : '0' }),
    ...(now.length > 0 && away && { ReasonAbsence: absences[away.reason] }),
  }
}

/** Working days lost to sickness in the year that ends with the census; unknown where its bank holidays are. */
function sickDays({ absences: all }: Professional, since: Day, on: Day): number | undefined {
  let total = 0
  for (const { reason, startDate, endDate } of all) {
    if (reason !== 'sickness' || startDate > on || (endDate !== undefined && endDate <= since)) continue
    const days = workingDaysBetween(later(startDate, since), endDate === undefined ? on : earlier(endDate, on))
    if (days === undefined) return undefined
    total += Math.max(0, days)
  }
  return total
}
