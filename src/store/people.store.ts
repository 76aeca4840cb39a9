import { sql } from 'kysely'
import { type Person, personOfAdult, personOfChild, type SearchKey, searchKeys } from '../identity/identity.ts'
import type { Seeing } from './database.ts'
import type { Derived } from './derived.ts'
import type { Subject } from './subject.ts'
import type { Tables } from './tables.ts'

const personOf = ({ child, adult }: Subject): Person | undefined =>
  child ? personOfChild(child) : adult ? personOfAdult(adult) : undefined

const keys: Derived<Tables['search_key']> = {
  table: 'search_key',
  columns: ['authority', 'key', 'subject'],
  rowsOf: (subject, authority) => {
    const person = personOf(subject)
    return person ? searchKeys(person).map(key => ({ authority, key, subject: subject.id })) : []
  },
}

const descriptions: Derived<Tables['description']> = {
  table: 'description',
  columns: ['authority', 'subject', 'described'],
  rowsOf: (subject, authority) => {
    const described = personOf(subject)
    return described ? [{ authority, subject: subject.id, described }] : []
  },
}

/** By what somebody is found, and by what they are then compared. */
export const peopleTables: readonly Derived[] = [keys, descriptions]

/** A key that more people share than this tells nobody apart: only the first of them are looked at. */
const mostOfAKey = 200
/** How many are compared. */
const mostCandidates = 80

export interface Candidates {
  people: Person[]
  /** There may be others, whom only a further fact would tell apart. */
  more: boolean
}

/** Those who share keys: those of rare keys, and of several, before the others. Restricted records are not among them, nor counted. */
export async function candidatesWith({ tx, authority }: Seeing, wanted: readonly SearchKey[]): Promise<Candidates> {
  if (wanted.length === 0) return { people: [], more: false }
  const { rows } = await sql<{ described: Person; full: boolean }>`
    with hit as (
      select s.subject, count(*) over (partition by k.key) as many
      from unnest(${[...new Set(wanted)]}::text[]) k (key)
      cross join lateral (
        select subject from search_key where authority = ${authority} and key = k.key collate "C" limit ${mostOfAKey}) s),
    candidate as (
      select subject, sum(1.0 / many) as weight, bool_and(many = ${mostOfAKey}) as full
      from hit group by subject order by weight desc, subject limit ${mostCandidates})
    select d.described, c.full from candidate c join description d on d.authority = ${authority} and d.subject = c.subject
    order by c.weight desc, c.subject`.execute(tx)
  return { people: rows.map(r => r.described), more: rows.some(r => r.full) || rows.length === mostCandidates }
}

/** Of names that are half typed, so many of each are looked at, and so many are compared: few are of any use, and the worker types on. */
const mostOfABeginning = 100
const mostBegun = 40

/** Those of whom a key begins so: for names that are half typed. Whoever fits several beginnings, or a rare one, comes first. */
export async function candidatesBeginning({ tx, authority }: Seeing, beginnings: readonly SearchKey[]): Promise<Candidates> {
  if (beginnings.length === 0) return { people: [], more: false }
  const { rows } = await sql<{ described: Person }>`
    with hit as (
      select s.subject, count(*) over (partition by b.beginning) as many
      from unnest(${[...new Set(beginnings)]}::text[]) b (beginning)
      cross join lateral (
        select subject from search_key
        where authority = ${authority} and key >= b.beginning collate "C" and key < (b.beginning || chr(1114109)) collate "C"
        limit ${mostOfABeginning}) s),
    candidate as (select subject, sum(1.0 / many) as weight from hit group by subject order by weight desc, subject limit ${mostBegun})
    select d.described from candidate c join description d on d.authority = ${authority} and d.subject = c.subject
    order by c.weight desc, c.subject`.execute(tx)
  return { people: rows.map(r => r.described), more: rows.length === mostBegun }
}
