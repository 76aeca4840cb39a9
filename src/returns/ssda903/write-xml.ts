import { escaped } from '../escaped.ts'
import { layout903, type Table903 } from './layout.ts'
import type { MadeRow } from './made-row.ts'
import { asWritten } from './write.ts'

/** Elements of the header that are of other tables of one row a child. */
const inHeader = {
  UASC: ['DUC'],
  AD1: ['DATE_INT', 'DATE_MATCH', 'FOSTER_CARE', 'NB_ADOPTR', 'SEX_ADOPTR', 'LS_ADOPTR'],
  OC3: ['IN_TOUCH', 'ACTIV', 'ACCOM'],
} as const satisfies Partial<Record<Table903, readonly string[]>>

interface Block {
  readonly table: Table903
  readonly is: string
  readonly columns: readonly string[]
}
const missing: Block = { table: 'Missing', is: 'AMISSING', columns: ['MISSING!', 'MIS_START!', 'MIS_END'] }
const reviews: Block = { table: 'Reviews', is: 'AREVIEW', columns: ['REVIEW!', 'REVIEW_CODE!'] }
const last: readonly Block[] = [
  { table: 'PrevPerm', is: 'PERMANENCE', columns: ['PREV_PERM', 'LA_PERM', 'DATE_PERM'] },
  { table: 'OC2', is: 'OC2', columns: Object.keys(layout903.OC2).slice(2) },
  { table: 'PlacedAdoption', is: 'AD_PLACED', columns: ['DATE_PLACED!', 'DATE_PLACED_CEASED', 'REASON_PLACED_CEASED'] },
]
const episode: Block = {
  table: 'Episodes',
  is: 'EPISODE',
  columns: [
    ...['DECOM!', 'RNE!', 'LS!', 'CIN!', 'PLACE!', 'PL_POST', 'HOME_POST', 'URN', 'PLACE_PROVIDER'],
    ...['DEC!', 'REC!', 'REASON_PLACE_CHANGE'],
  ],
}
const otherNames: Readonly<Record<string, string>> = { CHILD: 'CHILDID', PLACE: 'PL' }

/** What stands before the first child, and after the last. */
export const xml903 = { before: '<?xml version="1.0" encoding="UTF-8"?>\n<EXPSSDA903>\n', after: '</EXPSSDA903>\n' } as const

/** The rows of one child as XML. What is empty is left out, where the schema lets it. Social workers and deprivation of liberty have no element in any schema of it. */
export function childXml903(rows: readonly MadeRow[]): string {
  const of = (table: Table903) => rows.filter(row => row.table === table)
  const each = (block: Block, depth: number) =>
    of(block.table)
      .map(row => element(block.is, cellsOf(row, block.columns, depth + 1), depth))
      .join('')
  const header = of('Header').map(row =>
    [
      cellsOf(row, ['CHILD!', 'UPN!', 'SEX!', 'DOB!', 'ETHNIC!', 'UASC!'], 3),
      ...Object.entries(inHeader).map(([table, columns]) =>
        of(table as Table903)
          .map(row => cellsOf(row, columns, 3))
          .join(''),
      ),
      each(missing, 3),
      each(reviews, 3),
      cellsOf(row, ['MOTHER', 'MC_DOB'], 3),
      ...last.map(block => each(block, 3)),
    ].join(''),
  )
  return element('CHILD', element('HEADER', header.join(''), 2) + each(episode, 2), 1)
}

/** A column marked `!` is an element that must be there, also with nothing in it. */
function cellsOf({ table, cells }: MadeRow, columns: readonly string[], depth: number): string {
  const names = Object.keys(layout903[table])
  return columns
    .map(column => {
      const name = column.replace('!', '')
      const text = asWritten(cells[names.indexOf(name)])
      const tag = otherNames[name] ?? name
      return text !== '' || column.endsWith('!') ? `${'  '.repeat(depth)}<${tag}>${escaped(text)}</${tag}>\n` : ''
    })
    .join('')
}

const element = (name: string, inside: string, depth: number) => {
  const indent = '  '.repeat(depth)
  return inside && `${indent}<${name}>\n${inside}${indent}</${name}>\n`
}
