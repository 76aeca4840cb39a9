import { type RawBuilder, sql } from 'kysely'
import type { Day, Id, Instant } from '../kernel/kernel.ts'
import type { Facts } from '../record/record.ts'
import type { Seeing } from './database.ts'

/** Somebody who signed in. Whether it is still good is the web's to say: it knows how long a session may be idle. */
export interface Session {
  person: Id
  csrf: string
  signedInAt: Instant
  seenAt: Instant
  endedAt: Instant | null
  /** What was done, to be said on the next page. */
  done: string | null
}

/** `token` is the hash of what the browser holds. */
export const openSession = ({ tx, authority }: Seeing, token: string, { person, csrf }: Pick<Session, 'person' | 'csrf'>, at: Instant) =>
  tx.insertInto('session').values({ authority, token, person, csrf, signed_in_at: at, seen_at: at }).execute()

export async function session({ tx, authority }: Seeing, token: string): Promise<Session | undefined> {
  return tx
    .selectFrom('session')
    .select(['person', 'csrf', 'signed_in_at as signedInAt', 'seen_at as seenAt', 'ended_at as endedAt', 'done'])
    .where('authority', '=', authority)
    .where('token', '=', token)
    .executeTakeFirst()
}

/** Written once a minute at most: a page costs no write for it. */
export const seenNow = ({ tx, authority }: Seeing, token: string, at: Instant) =>
  tx.updateTable('session').set({ seen_at: at }).where('authority', '=', authority).where('token', '=', token).execute()

export const endSession = ({ tx, authority }: Seeing, token: string, at: Instant) =>
  tx
    .updateTable('session')
    .set({ ended_at: at, done: null })
    .where('authority', '=', authority)
    .where('token', '=', token)
    .where('ended_at', 'is', null)
    .execute()

/** What the next page says was done; or nothing, when it has said so. */
export const sayDone = ({ tx, authority }: Seeing, token: string, done: string | null) =>
  tx.updateTable('session').set({ done }).where('authority', '=', authority).where('token', '=', token).execute()

/**
 * Everyone who can sign in on a day, with what they may then do. Those whose teams, and who themselves, have most cases come first: there is most to look
 * at. Only the local identity provider asks.
 */
export async function peopleWhoSignIn({ tx, authority }: Seeing, today: Day) {
  const casesBehind = (which: RawBuilder<unknown>) => sql`(
    select sum(c.cases) from post_holding h
    join post held on held.authority = h.authority and held.subject = h.subject
    join post of_team on of_team.authority = held.authority and ${which}
    join case_count c on c.authority = of_team.authority and c.post = of_team.subject
    where h.authority = ${authority} and h.professional = p.subject and h.starts <= ${today} and (h.ends is null or h.ends > ${today}))`
  const { rows } = await sql<{ name: string; signInName: string; roles: Facts<'roleAssignment'>['role'][] }>`
    select p.name, p.sign_in_name as "signInName", array_agg(distinct r.role order by r.role) as roles
    from professional p join role_assignment r on r.authority = p.authority and r.subject = p.subject
    where p.authority = ${authority} and p.sign_in_name is not null and r.starts <= ${today} and (r.ends is null or r.ends > ${today})
    group by p.subject, p.name, p.sign_in_name
    order by ${casesBehind(sql`of_team.team = held.team`)} desc nulls last, ${casesBehind(sql`of_team.subject = held.subject`)} desc nulls last, p.name`.execute(
    tx,
  )
  return rows
}

/** Whether nothing has ever been recorded for this council. */
export async function isEmpty({ tx, authority }: Seeing): Promise<boolean> {
  const { rows } = await sql`select from chain_head where authority = ${authority} limit 1`.execute(tx)
  return rows.length === 0
}
