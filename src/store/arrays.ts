import { momentFrom } from './moment.ts'

type Cell = string | number | boolean | object | null

/**
 * Arrays of PostgreSQL, by the number of their type. They are named here because `postgres` would otherwise ask the server for them on
 * every new connection, and a connection that is lost at that very moment would bring down the process.
 */
const kinds: readonly { name: string; oid: number; read: (text: string) => Cell }[] = [
  ...Object.entries({ text: 1009, varchar: 1015, uuid: 2951, date: 1182, int8: 1016, numeric: 1231 }).map(([name, oid]) => ({
    name,
    oid,
    read: (text: string) => text,
  })),
  ...Object.entries({ int2: 1005, int4: 1007, float4: 1021, float8: 1022 }).map(([name, oid]) => ({ name, oid, read: Number })),
  { name: 'bool', oid: 1000, read: text => text === 't' },
  { name: 'timestamptz', oid: 1185, read: momentFrom },
  ...Object.entries({ json: 199, jsonb: 3807 }).map(([name, oid]) => ({ name, oid, read: (text: string) => JSON.parse(text) as object })),
]

/** For the `types` of `postgres`. */
export const arrayTypes = Object.fromEntries(
  kinds.map(({ name, oid, read }) => [
    `${name}_array`,
    { to: oid, from: [oid], serialize: arrayText, parse: (text: string) => cellsIn(text).map(cell => (cell === null ? null : read(cell))) },
  ]),
)

/** `{"a","b",null}`: every cell in quotes, so that none is taken for anything else. */
function arrayText(cells: readonly Cell[] | string): string {
  if (typeof cells === 'string') return cells
  return `{${cells.map(cell => (cell === null ? 'null' : `"${cellText(cell).replace(/["\\]/g, '\\$&')}"`)).join()}}`
}

const cellText = (cell: Exclude<Cell, null>) => (typeof cell === 'object' ? JSON.stringify(cell) : String(cell))

/** The cells of an array of one dimension, as PostgreSQL writes it. */
function cellsIn(text: string): (string | null)[] {
  const cells = text.slice(1, -1).match(/"(?:[^"\\]|\\.)*"|[^,]+/gs) ?? []
  return cells.map(cell => (cell === 'NULL' ? null : cell.startsWith('"') ? cell.slice(1, -1).replace(/\\(.)/gs, '$1') : cell))
}
