import { sql } from 'kysely'
import { type Band, keysOfQuery, lookUpKeys, type Person, type Ranked, type Reason, rank } from '../identity/identity.ts'
import type { Day, Id } from '../kernel/kernel.ts'
import type { Work } from '../workforce/workforce.ts'
import type { Seeing } from './database.ts'
import { candidatesBeginning, candidatesWith } from './people.store.ts'
import type { PersonRow } from './tables.ts'

/** Somebody as a list of people shows them: who they are, and who works with them now. */
export interface PersonInAList extends PersonRow {
  work: Work | null
  worker: string | null
  team: string | null
}
/** Why they may be the one. A warning is a reason of no points: looks like a twin. */
export interface Found {
  person: PersonInAList
  score: number
  band: Band
  reasons: Reason[]
}
export interface FoundPeople {
  /** What was understood from what was typed. */
  parsed: Person
  found: Found[]
  /** There may be others like them, whom a date of birth, a postcode or a number would tell apart. */
  more: boolean
}

const enough = 5
const shown = 25

/** Whatever a worker has: names in any order, a birth, a postcode, a number. Whoever bears a number that was typed comes first. */
export async function findPeople(seeing: Seeing, typed: string, today: Day, only?: PersonRow['type']): Promise<FoundPeople> {
  const { keys, beginnings, parsed } = keysOfQuery(typed, today)
  const exact = await candidatesWith(seeing, keys)
  const begun = exact.people.length < enough ? await candidatesBeginning(seeing, beginnings) : { people: [], more: false }
  const ranked = rank(parsed, onceEach([...exact.people, ...begun.people]))
  const inOrder = [...ranked.filter(r => bearsANumberOf(r.person, parsed)), ...ranked.filter(r => !bearsANumberOf(r.person, parsed))]
  const listed = await inAList(seeing, only ? inOrder : inOrder.slice(0, shown + 1), today, only)
  return { parsed, found: listed.slice(0, shown), more: listed.length > shown || exact.more || begun.more }
}

/** Who may be this person already, and who of their household was warned of: for looking before a record is made, and between records. */
export async function likelyMatches(seeing: Seeing, person: Person, today: Day): Promise<Found[]> {
  const { people } = await candidatesWith(seeing, lookUpKeys(person))
  const worthALook = rank(person, people).filter(r => r.band !== 'no' || r.reasons.some(({ points }) => points === 0))
  return inAList(seeing, worthALook.slice(0, shown), today)
}

/** People whose ids are known, as a list shows them, in the order of their names. */
export async function peopleListed(seeing: Seeing, ids: readonly Id[], today: Day): Promise<PersonInAList[]> {
  if (ids.length === 0) return []
  const { tx, authority } = seeing
  const { rows } = await sql<PersonInAList>`
    select p.*, s.work, coalesce(h.name, w.name) as worker, t.name as team
    from person p
    left join child_summary s on s.authority = p.authority and s.subject = p.subject
    left join post on post.authority = s.authority and post.subject = s.lead_post
    left join team t on t.authority = s.authority and t.subject = coalesce(post.team, s.team)
    left join professional w on w.authority = s.authority and w.subject = s.lead_professional
    left join lateral (
      select string_agg(n.name, ' and ' order by n.name) as name
      from post_holding ph join professional n on n.authority = ph.authority and n.subject = ph.professional
      where ph.authority = s.authority and ph.subject = s.lead_post
        and ph.starts <= ${today}::date and (ph.ends is null or ph.ends > ${today}::date)) h on true
    where p.authority = ${authority} and p.subject = any(${ids as Id[]}::uuid[])
    order by p.surname, p.first_name, p.subject`.execute(tx)
  return rows
}

async function inAList(seeing: Seeing, ranked: readonly Ranked[], today: Day, only?: PersonRow['type']): Promise<Found[]> {
  const ids = ranked.flatMap(r => r.person.subject ?? [])
  const rows = new Map((await peopleListed(seeing, ids, today)).map(row => [row.subject, row]))
  return ranked.flatMap(({ person, score, band, reasons }) => {
    const row = rows.get(person.subject ?? '')
    return row && (only === undefined || row.type === only) ? [{ person: row, score, band, reasons }] : []
  })
}

const onceEach = (people: readonly Person[]): Person[] => [...new Map(people.map(p => [p.subject, p])).values()]

const bare = (value: string) => value.toUpperCase().replace(/[^A-Z0-9]/g, '')
const bearsANumberOf = ({ numbers = [] }: Person, { numbers: typed = [] }: Person): boolean =>
  numbers.some(n => typed.some(t => bare(t.value) === bare(n.value)))
