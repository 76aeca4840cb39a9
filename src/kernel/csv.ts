/** A line of CSV that no spreadsheet takes for a formula: what could be one is led by an apostrophe. */
export const csvLine = (cells: readonly (string | number | null)[]): string => `${cells.map(cell).join(',')}\r\n`

/** The wide signs too: some spreadsheets take them for the others. */
const begins = '[=+\\-@\\t\\r\\n\\uff1d\\uff0b\\uff0d\\uff20]'
const couldBeFormula = new RegExp(`^${begins}`)
const wasLed = new RegExp(`^'(?=${begins})`)

function cell(value: string | number | null): string {
  const text = value === null ? '' : String(value)
  const safe = typeof value === 'string' && couldBeFormula.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Reads CSV as spreadsheets write it: quoted cells, doubled quotes, either line ending, a byte order mark. */
export function csvRows(text: string): string[][] {
  const rows: string[][] = []
  const row: string[] = []
  const pattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy
  const body = text.replace(/^\uFEFF/, '')
  while (pattern.lastIndex < body.length) {
    const found = pattern.exec(body)
    if (!found) throw new Error(`a quote is not closed in line ${rows.length + 1}`)
    row.push((found[1]?.replaceAll('""', '"') ?? found[2] ?? '').replace(wasLed, ''))
    if (found[3] !== ',') rows.push(row.splice(0))
  }
  if (row.length > 0) rows.push(row)
  return rows
}
