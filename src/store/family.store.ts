import { sql } from 'kysely'
import type { Day, Id } from '../kernel/kernel.ts'
import type { Relation, RelationshipType } from '../record/record.ts'
import type { Seeing } from './database.ts'
import type { Derived } from './derived.ts'
import type { Subject } from './subject.ts'
import type { PersonRow, Tables } from './tables.ts'

/** Who each person is, in a line. */
export const people: Derived<PersonRow> = {
  table: 'person',
  columns: [
    'authority',
    'subject',
    'type',
    'first_name',
    'surname',
    'sex',
    'born',
    'born_about',
    'expected',
    'died',
    'la_child_id',
    'postcode',
  ],
  rowsOf: ({ id, child, adult }, authority) => {
    const details = child?.childDetails ?? adult?.adultDetails
    if (!details) return []
    const home = (child ?? adult)?.addresses.findLast(a => a.type === 'home' && !a.endDate)
    return [
      {
        authority,
        subject: id,
        type: child ? 'child' : 'adult',
        first_name: details.firstName ?? null,
        surname: details.surname,
        sex: details.sex ?? null,
        born: details.dateOfBirth?.on ?? null,
        born_about: details.dateOfBirth?.estimated ?? false,
        expected: child?.childDetails.expectedDateOfBirth ?? null,
        died: details.dateOfDeath ?? null,
        la_child_id: child?.childDetails.laChildId ?? null,
        postcode: home && !home.confidential ? (home.postcode ?? null) : null,
      },
    ]
  },
}

const relatives = ({ child, adult }: Subject) => (child ?? adult)?.relationships ?? []

export const relations: Derived<Tables['relation']> = {
  table: 'relation',
  columns: ['authority', 'subject', 'entry', 'person', 'type', 'parental_responsibility', 'note', 'ends'],
  rowsOf: (subject, authority) =>
    relatives(subject).map(r => ({
      authority,
      subject: subject.id,
      entry: r.id,
      person: r.person,
      type: r.type,
      parental_responsibility: r.parentalResponsibility ?? null,
      note: r.note ?? null,
      ends: r.endDate ?? null,
    })),
}

export const memberships: Derived<Tables['membership']> = {
  table: 'membership',
  columns: ['authority', 'subject', 'entry', 'family_group', 'ends'],
  rowsOf: ({ id, child, adult }, authority) =>
    ((child ?? adult)?.familyMemberships ?? []).map(m => ({
      authority,
      subject: id,
      entry: m.id,
      family_group: m.familyGroup,
      ends: m.endDate ?? null,
    })),
}

export interface Family {
  people: PersonRow[]
  relations: Relation[]
}

/**
 * Everyone within two steps of somebody, and everyone of their family: in one read, and only those whom this sight may see. Whoever is tied
 * to a record that was merged away is tied to the one that stays.
 */
export async function familyOf({ tx, authority }: Seeing, id: Id, today: Day): Promise<Family> {
  const { rows: people } = await sql<PersonRow>`
    with recursive near (subject, steps) as (
      select ${id}::uuid, 0
      union
      select m2.subject, 1 from membership m1 join membership m2 using (authority, family_group)
        where m1.authority = ${authority} and m1.subject = ${id} and (m1.ends is null or m1.ends > ${today}) and (m2.ends is null or m2.ends > ${today})
      union
      select next.subject, n.steps + next.step from near n cross join lateral (
        select case when r.subject = n.subject then r.person else r.subject end as subject, 1 as step
          from relation r where r.authority = ${authority} and (r.subject = n.subject or r.person = n.subject)
        union all select absorbed, 0 from merged where authority = ${authority} and subject = n.subject
        union all select subject, 0 from merged where authority = ${authority} and absorbed = n.subject) next
      where n.steps < 2 or next.step = 0)
    select p.* from person p where p.authority = ${authority} and p.subject in (select subject from near)`.execute(tx)
  const ids = people.map(p => p.subject)
  const { rows } = await sql<Tables['relation']>`
    select r.authority, r.subject, r.entry, who.person, r.type, r.parental_responsibility, r.note, r.ends
    from relation r left join merged m on m.authority = r.authority and m.absorbed = r.person
    cross join lateral (select coalesce(m.subject, r.person) as person) who
    where r.authority = ${authority} and r.subject = any(${ids}::uuid[]) and who.person = any(${ids}::uuid[]) and who.person <> r.subject
      and (r.ends is null or r.ends > ${today})`.execute(tx)
  return { people, relations: rows.map(relationFrom) }
}

const relationFrom = (row: Tables['relation']): Relation => ({
  is: row.person,
  of: row.subject,
  type: row.type as RelationshipType,
  entry: row.entry,
  ...(row.parental_responsibility !== null && { parentalResponsibility: row.parental_responsibility }),
  ...(row.note !== null && { note: row.note }),
})

/** The other children of a child's family, whom a worker may record about at the same time. */
export async function siblingsOf({ tx, authority }: Seeing, id: Id, today: Day): Promise<Id[]> {
  const { rows } = await sql<{ subject: Id }>`
    select distinct p.subject from person p
    where p.authority = ${authority} and p.type = 'child' and p.subject <> ${id} and p.subject in (
      select m2.subject from membership m1 join membership m2 using (authority, family_group)
        where m1.authority = ${authority} and m1.subject = ${id} and (m1.ends is null or m1.ends > ${today}) and (m2.ends is null or m2.ends > ${today})
      union select coalesce(m.subject, r.person) from relation r left join merged m on m.authority = r.authority and m.absorbed = r.person
        where r.authority = ${authority} and r.subject = ${id} and r.type in ('sibling', 'halfSibling', 'stepSibling')
      union select subject from relation where authority = ${authority} and type in ('sibling', 'halfSibling', 'stepSibling')
        and person = any(array(select ${id}::uuid union all select absorbed from merged where authority = ${authority} and subject = ${id})))`.execute(
    tx,
  )
  return rows.map(r => r.subject)
}
