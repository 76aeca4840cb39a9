import { words } from '../kernel/kernel.ts'
import { type SsdColumn, type SsdTable, ssdTables } from '../returns/returns.ts'

/**
 * The tables of the Standard Safeguarding Dataset, as analysts read them: each is a view of the rows that are kept with every save. The
 * newest migration of each holds this text, and a test holds them to it.
 */
export const ssdViews = (): ReadonlyMap<string, string> => new Map(ssdTables.map((table, place) => [table.name, view(table, place)]))

const types: Record<SsdColumn['type'], string> = { text: 'text', moment: 'timestamp', integer: 'integer', number: 'double precision' }

function view(table: SsdTable, place: number): string {
  const isHeld = table.name === 'ssd_involvements'
  const cells = table.columns.map((column, i) => `  ${typed(column, named(column, isHeld ? held(i) : cell(i)))} as ${column.name}`)
  return `create view ssd.${table.name} with (security_barrier) as
select r.authority, r.subject,
${cells.join(',\n')}
from ssd.readable r cross join lateral jsonb_array_elements(r.rows -> '${place}') c${isHeld ? holders : ''};`
}

const cell = (place: number) => `c ->> ${place}`

/** What is not of its type, as another system may have sent it, is not there for analysts; the export has it as it was. */
function typed({ type, size }: SsdColumn, text: string): string {
  if (type !== 'text') return `ssd.as_${type}(${text})::${types[type]}`
  return `(${text})::${size ? `varchar(${size})` : 'text'}`
}

/** As `finishedCell` does it. */
function named({ names, dictionary }: SsdColumn, text: string): string {
  if (dictionary) return `ssd.dictionary('${dictionary.keys.join()}', '${dictionary.suffix}', '${dictionary.more ?? ''}', ${text})`
  if (!names) return text
  const what = names === 'ssd_department.name' ? `n.rows -> '0' -> 0 ->> 1` : `n.rows ->> 'name'`
  return `coalesce((select ${what} from public.ssd_rows n where n.authority = r.authority and n.subject = ssd.as_uuid(${text})), ${text})`
}

/** As `byHolder` does it: a post is whoever held it in that time. */
const holders = `
left join public.post p on p.authority = r.authority and p.subject = ssd.as_uuid(c ->> 1)
left join lateral (
  select row_number() over (order by h.starts, h.professional) as n, h.professional::text as who, h.starts::text as starts, h.ends::text as ends
  from public.post_holding h
  where h.authority = p.authority and h.subject = p.subject
    and (c ->> 5 is null or h.starts::text < c ->> 5) and (h.ends is null or h.ends::text > coalesce(c ->> 4, ''))) h on true`

const ofHolders: Readonly<Record<number, string>> = {
  0: `case when h.n > 1 then (c ->> 0) || '-' || h.n else c ->> 0 end`,
  1: 'case when p.subject is null then c ->> 1 else h.who end',
  3: 'case when p.subject is not null and c ->> 3 = c ->> 1 then p.team::text else c ->> 3 end',
  4: 'greatest(c ->> 4, h.starts)',
  5: 'least(c ->> 5, h.ends)',
}
const held = (place: number) => ofHolders[place] ?? cell(place)

/** What each holds, and how private that is: from the words of the record. */
export const ssdComments = (): readonly string[] =>
  ssdTables.flatMap(table => {
    const of = (fact = '') => words.find(w => w.kind === table.kind && w.field === fact)
    const held = table.kind
      ? `Rows made from: ${of()?.label}.`
      : 'Nothing of it is held yet; what another system sent is kept, and sent on.'
    return [
      comment(`view   ssd.${table.name}`, 'special category', held),
      comment(`column ssd.${table.name}.authority`, 'plain', 'The council.'),
      comment(`column ssd.${table.name}.subject`, 'personal', 'In whose record it stands.'),
      ...table.columns.map(column => {
        const facts = column.facts.flatMap(fact => of(fact) ?? [])
        const privacy = facts.some(f => f.privacy === 'special category') ? 'special category' : 'personal'
        return comment(
          `column ssd.${table.name}.${column.name}`,
          column.tell ? privacy : 'plain',
          said(
            column,
            facts.map(f => f.label),
          ),
        )
      }),
    ]
  })

function said(column: SsdColumn, labels: readonly string[]): string {
  if (!column.tell) return 'Not held yet: empty, or as another system had it.'
  return labels.length > 0 ? `${labels.join('; ')}.` : 'Worked out from the record.'
}
const comment = (on: string, privacy: string, text: string) => `comment on ${on} is '${privacy} | ${text.replaceAll("'", "''")}';`
