import { sql } from 'kysely'
import type { Seeing } from './database.ts'
import type { Subject } from './subject.ts'

/** With a save: whether what is found beside every other child was accepted as right, or no longer is. */
export async function keepReviewed({ tx, authority }: Seeing, was: readonly Subject[], now: readonly Subject[]): Promise<void> {
  const before = new Map(was.map(({ id, child }) => [id, child?.findingReviews]))
  for (const { id, child } of now) {
    const reviews = child?.findingReviews ?? []
    const key = (all: typeof reviews) => all.map(({ id, version }) => `${id} ${version}`).join()
    if (key(before.get(id) ?? []) === key(reviews)) continue
    const said = reviews.map(({ id, collection, rule, about, fingerprint }) => ({ id, collection, rule, about, fingerprint }))
    await sql`
      update council_finding f set review = n.review
      from (
        select k.collection, k.year, k.rule, k.in_table, k.entry, (
          select (r ->> 'id')::uuid from jsonb_array_elements(${JSON.stringify(said)}::text::jsonb) with ordinality e (r, n)
          where r ->> 'collection' = k.collection and r ->> 'rule' = k.rule and (r ->> 'about')::uuid = k.entry and r ->> 'fingerprint' = k.fingerprint
          order by n desc limit 1) as review
        from council_finding k where k.authority = ${authority} and k.subject = ${id} and k.beside = 'council') n
      where f.authority = ${authority} and f.subject = ${id}
        and (f.collection, f.year, f.rule, f.in_table, f.entry) = (n.collection, n.year, n.rule, n.in_table, n.entry)
        and f.review is distinct from n.review`.execute(tx)
  }
}
