import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Sql } from 'postgres'
import { code, counted, made, page, plain, table } from './markdown.ts'
import { home } from './rule-files.ts'

interface Table {
  name: string
  comment: string
  columns: { name: string; type: string; isNullable: boolean; comment: string }[]
  keys: string[]
  policies: string[]
  granted: string[]
}

const seen: Readonly<Record<string, string>> = {
  sight: 'those who may see its subject, in its council',
  council: 'its council',
  own: 'the worker whose it is, and nobody else',
  own_change: 'changed by that worker alone',
  tell: 'added to by anybody in its council',
}

/** Every table, as the database itself describes it once all migrations have run. `sql` is its owner. */
export async function schemaDocument(sql: Sql): Promise<string> {
  const tables = await tablesOf(sql)
  const columns = tables.reduce((sum, each) => sum + each.columns.length, 0)
  return page(
    made('src/store/migrations'),
    '# Tables',
    `${counted(tables.length, 'table')} with ${counted(columns, 'column')}. What is recorded stands in \`entry\` alone. Whatever is *derived* is worked out from it, can be emptied, and comes out the same.`,
    ...migrations().flatMap(({ name, says, names }) => {
      const here = names.flatMap(named => tables.filter(({ name }) => name === named))
      return here.length === 0 ? [] : [`## ${name}`, plain(says), ...here.flatMap(described)]
    }),
  )
}

function described({ name, comment, columns, keys, policies, granted }: Table) {
  return [
    `### ${name}`,
    plain(said(comment)),
    [
      `- How private: ${howPrivate(comment)}`,
      `- Keys: ${keys.map(key => code(key.replace(/^[A-Z ]+(?= \()/, words => words.toLowerCase()))).join(', ')}`,
      `- Rows are seen by: ${policies.map(policy => seen[policy] ?? policy).join('; ') || 'everyone'}`,
      `- The application may: ${granted.join(', ') || 'nothing'}`,
    ],
    table(
      ['column', 'type', 'how private', 'what it holds'],
      columns.map(c => [code(c.name), c.isNullable ? `${c.type}, or nothing` : c.type, howPrivate(c.comment), plain(said(c.comment))]),
    ),
  ]
}

const howPrivate = (comment: string) => comment.split(' | ')[0]!
const said = (comment: string) => comment.slice(comment.indexOf(' | ') + 3)

/** Which tables each migration made, and the first line of what it says about itself. */
const migrations = () =>
  globSync(join(home, 'src/store/migrations/*.sql'))
    .sort()
    .map(path => {
      const text = readFileSync(path, 'utf8')
      return {
        name: basename(path, '.sql'),
        says: /^-- (.*)/.exec(text)?.[1] ?? '',
        names: [...text.matchAll(/^create table (\w+)/gm)].map(found => found[1]!),
      }
    })

const tablesOf = (sql: Sql) => sql<Table[]>`
  select c.relname as name, coalesce(obj_description(c.oid), '') as comment,
    (select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod),
        'isNullable', not a.attnotnull, 'comment', coalesce(col_description(c.oid, a.attnum), '')) order by a.attnum)
      from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
    array(select coalesce(pg_get_constraintdef(k.oid),
        case when i.indisunique then 'unique ' else '' end || regexp_replace(pg_get_indexdef(i.indexrelid), '^.* USING btree ', ''))
      from pg_index i left join pg_constraint k on k.conindid = i.indexrelid and k.conrelid = i.indrelid
      where i.indrelid = c.oid order by not i.indisprimary, not i.indisunique, i.indexrelid::regclass::text) as keys,
    array(select polname::text from pg_policy where polrelid = c.oid order by polname) as policies,
    array(select p from unnest(array['select', 'insert', 'update', 'delete']) p where has_table_privilege('kith_app', c.oid, p)) as granted
  from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> 'migration'
  order by c.relname`
