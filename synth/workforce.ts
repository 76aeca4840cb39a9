import type { Id } from '../src/kernel/kernel.ts'
import { Carers } from './carers.ts'
import { type Chance, odds } from './chance.ts'
import { workforce as figures, people } from './figures.ts'
import { idAt } from './ids.ts'
import { ethnicityOdds, workersName } from './names.ts'
import { type DayNo, minuteOf } from './times.ts'

export type TeamKind = 'frontDoor' | 'assessment' | 'protection' | 'disabled' | 'lookedAfter' | 'conference'
export type PostKind = 'caseHolding' | 'manager' | 'pool'

export interface Team {
  id: Id
  kind: TeamKind
  name: string
  /** Its posts, by number: the manager's is first. */
  posts: readonly number[]
}

/** Who is in a post, until whom. A worker of an agency covers a vacancy, and the post is vacant all the same. */
export interface Holding {
  worker: Id
  name: string
  agency: boolean
  from: DayNo
  until?: DayNo
}

export interface Post {
  id: Id
  number: number
  team: Team
  kind: PostKind
  title: string
  fullTimeEquivalent: number
  /** In order of time, never overlapping; the gaps are vacancies that nobody covers. */
  holdings: readonly Holding[]
}

/** The share of case-holding posts in each kind of team. */
const teamShares = [
  ['assessment', 0.3],
  ['protection', 0.42],
  ['disabled', 0.09],
  ['lookedAfter', 0.19],
] as const
const names: Readonly<Record<TeamKind, string>> = {
  frontDoor: 'First response',
  assessment: 'Family assessment',
  protection: 'Family safeguarding',
  disabled: 'Disabled children',
  lookedAfter: 'Children in care',
  conference: 'Safeguarding reviews',
}
const titles: Readonly<Record<PostKind, string>> = { caseHolding: 'Social worker', manager: 'Team manager', pool: 'Duty list' }

const ethnicities = ethnicityOdds(people.adultsEthnicity)
const covered = figures.vacanciesCovered.value / 100
const vacant = figures.vacancyRate.value / 100
const stays = 365 / (figures.turnover.value / 100)
/** A vacancy lasts as long as gives the published rate when people stay as long as they do. */
const vacancyLasts = (stays * vacant) / (1 - vacant)
const fractions = odds([
  [0.5, 1],
  [0.6, 2],
  [0.8, 3],
])

/**
 * The council's teams and posts. Only the plan of them is made at once; who holds a post over the years is made when it is asked for, from the
 * post's number alone, so it is the same in any slice and on any machine.
 */
export class Workforce {
  readonly teams: readonly Team[]
  /** They foster for the council, and are in no team. */
  readonly carers: Carers
  private readonly kinds: PostKind[] = []
  private readonly teamOf: Team[] = []
  private readonly chance: Chance
  private readonly earliest: DayNo
  private readonly today: DayNo
  private readonly kept = new Map<number, Post>()
  private readonly byKind = new Map<TeamKind, Team[]>()

  constructor(chance: Chance, children: number, earliest: DayNo, today: DayNo) {
    this.chance = chance
    this.carers = new Carers(chance.split('carers'), children, earliest)
    this.earliest = earliest
    this.today = today
    const holders = Math.max(8, Math.ceil((children * figures.openShare.value) / figures.caseload.value / (1 - vacant * (1 - covered))))
    const teams: Team[] = []
    const add = (kind: TeamKind, number: number, of: number, posts: PostKind[]) => {
      const team = {
        id: this.idOf('team', teams.length),
        kind,
        name: of > 1 ? `${names[kind]} ${number + 1}` : names[kind],
        posts: [] as number[],
      }
      for (const post of posts) {
        team.posts.push(this.kinds.length)
        this.kinds.push(post)
        this.teamOf.push(team)
      }
      teams.push(team)
      this.byKind.set(kind, [...(this.byKind.get(kind) ?? []), team])
    }
    const frontDoors = Math.ceil(holders / 240)
    for (let i = 0; i < frontDoors; i++)
      add('frontDoor', i, frontDoors, ['manager', 'pool', ...caseHolding(Math.max(2, Math.round(holders / frontDoors / 14)))])
    for (const [kind, share] of teamShares) {
      const posts = Math.max(2, Math.round(holders * share))
      const count = Math.ceil(posts / 8)
      for (let i = 0; i < count; i++) {
        const own = Math.floor(posts / count) + (i < posts % count ? 1 : 0)
        add(kind, i, count, ['manager', ...caseHolding(own)])
      }
    }
    const chairs = Math.ceil(holders / 160)
    for (let i = 0; i < chairs; i++)
      add('conference', i, chairs, ['manager', ...caseHolding(Math.max(2, Math.round(holders / chairs / 18)))])
    this.teams = teams
  }

  get postCount(): number {
    return this.kinds.length
  }

  /** A team of a kind, for a family: always the same one. */
  teamFor(kind: TeamKind, family: number): Team {
    const teams = this.byKind.get(kind)!
    return teams[this.chance.split(kind, family).under(teams.length)]!
  }

  manager(team: Team): Post {
    return this.post(team.posts[0]!)
  }

  /** One of the team's case-holding posts, for a family. */
  holderFor(team: Team, family: number): Post {
    const first = team.kind === 'frontDoor' ? 2 : 1
    return this.post(team.posts[first + this.chance.split('holder', family).under(team.posts.length - first)]!)
  }

  post(number: number): Post {
    const known = this.kept.get(number)
    if (known) return known
    const chance = this.chance.split('post', number)
    const kind = this.kinds[number]!
    const post: Post = {
      id: this.idOf('post', number),
      number,
      team: this.teamOf[number]!,
      kind,
      title: titles[kind],
      fullTimeEquivalent: kind === 'caseHolding' && chance.yes(figures.partTime.value) ? chance.of(fractions) : 1,
      holdings: kind === 'pool' ? [] : this.holdings(number, kind, chance),
    }
    // Kept while it is likely to be asked for again; a national run forgets, and makes it again the same.
    if (this.kept.size > 60_000) this.kept.clear()
    this.kept.set(number, post)
    return post
  }

  /** People stay for years, leave, and the post is then empty, or covered after some weeks, until somebody is found. */
  private holdings(number: number, kind: PostKind, chance: Chance): Holding[] {
    const holdings: Holding[] = []
    const hold = (from: DayNo, until: DayNo, agency: boolean) => {
      const made = chance.split('worker', holdings.length)
      const worker = idAt(minuteOf(Math.max(from, this.earliest - 400) - 10, 9, number % 60), holdings.length, made)
      holdings.push({ worker, name: workersName(ethnicities, made).name, agency, from, ...(until <= this.today && { until }) })
    }
    let on = this.earliest - 365 - chance.under(2000)
    let filled = kind === 'manager' || chance.yes(1 - vacant)
    while (on <= this.today) {
      if (filled) {
        const until = on + 90 + Math.round(chance.wait(stays - 90))
        hold(on, until, false)
        on = until
      } else {
        const until = on + Math.max(30, Math.round(chance.wait(kind === 'manager' ? vacancyLasts / 4 : vacancyLasts)))
        const gap = Math.max(7, Math.round((until - on) * (1 - covered) * (0.4 + chance.share() * 1.2)))
        if (on + gap < until) hold(on + gap, until, true)
        on = until
      }
      filled = !filled
    }
    return holdings.filter(h => h.from <= this.today)
  }

  private idOf(what: string, number: number): Id {
    return idAt(minuteOf(this.earliest - 420, 9, number % 60), number, this.chance.split(`${what} id`, number))
  }
}

const caseHolding = (n: number): PostKind[] => Array.from({ length: n }, () => 'caseHolding' as const)

/** Who is in the post on a day: undefined while it is vacant and nobody covers it. */
export function holderOn(post: Post, on: DayNo): Holding | undefined {
  for (const h of post.holdings) if (h.from <= on && (h.until === undefined || h.until > on)) return h
  return undefined
}
