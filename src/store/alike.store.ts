import { sql } from 'kysely'
import { personOfChild, searchKeys } from '../identity/identity.ts'
import type { Id, Instant } from '../kernel/kernel.ts'
import type { Child } from '../record/record.ts'
import { alikeIn, hasSameFindings } from '../returns/returns.ts'
import { addCouncilFindings } from './council-findings.ts'
import type { Seeing } from './database.ts'
import { currentRowsOf } from './record.store.ts'
import { entryFrom, type Subject, subjectFrom } from './subject.ts'

/** A number that more children share than this is no mistake of two records: the night finds them all. */
const mostAlike = 20

/**
 * With a save: whether another child of the council has the same pupil number, which an index answers. What is found so is found of both. It only ever
 * adds: whom this worker may not see may be alike too, so what is no longer so goes in the night.
 */
export async function keepAlike(seeing: Seeing, was: readonly Subject[], now: readonly Subject[], at: Instant): Promise<void> {
  const before = new Map(was.map(s => [s.id, s.child]))
  const changed = now.flatMap(({ id, child }) => {
    const held = before.get(id)
    return child && child.identifiers.length > 0 && !(held && hasSameFindings(held, child)) ? [child] : []
  })
  const alike = await withSameNumber(seeing, changed)
  if (alike.length === 0) return
  const held = await currentRowsOf(seeing, alike)
  const all = alike.flatMap(id => subjectFrom((held.get(id) ?? []).map(entryFrom), id).child ?? [])
  await addCouncilFindings(seeing, alikeIn(all, at, seeing.outside), at)
}

/** Those who share a number with another one of them. */
async function withSameNumber({ tx, authority }: Seeing, children: readonly Child[]): Promise<Id[]> {
  const keys = children.flatMap(child => {
    // In the space in which the child may be looked for: nothing joins a record from before an adoption to the one from after it.
    const { afterAdoption, numbers = [] } = personOfChild(child)
    const upns = numbers.filter(({ type }) => type === 'upn')
    return searchKeys({ given: [], numbers: upns, ...(afterAdoption !== undefined && { afterAdoption }) })
  })
  if (keys.length === 0) return []
  const { rows } = await sql<{ subject: Id }>`
    select distinct subject from (
      select s.subject, count(*) over (partition by k.key) as many from unnest(${[...new Set(keys)]}::text[]) k (key)
      cross join lateral (select subject from search_key where authority = ${authority} and key = k.key collate "C" limit ${mostAlike}) s) shared
    where many > 1`.execute(tx)
  return rows.map(row => row.subject)
}
