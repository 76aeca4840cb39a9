import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Postcodes, type Provider, type Providers, plainPostcode, providersOf, readStrokedDay } from '../../returns/returns.ts'
import { type Cells, csvRows } from '../files/csv.ts'
import { Unreadable } from '../files/file.ts'
import { openFiles } from '../files/open-files.ts'
import { sheetsOf } from '../files/xlsx.ts'
import { isZip } from '../files/zip.ts'

/** What is taken of Ofsted's list, whose headings change every year: each by the words that it has had. */
const wanted = {
  urn: /^urn$/,
  placeCodes: /^(provider )?placement code$/,
  providerCodes: /^(placement )?provider code$/,
  postcode: /^(setting|provider|provision)( address)? post ?code$/,
  closed: /^(deregistration|closed|closure|de-registration) date$/,
} as const
type Column = keyof typeof wanted
const columns = Object.keys(wanted) as Column[]
const says: Record<Column, string> = {
  urn: 'URN',
  placeCodes: 'placement codes',
  providerCodes: 'provider codes',
  postcode: 'postcode',
  closed: 'the day it closed',
}
const mostTitles = 20
const fileIn = (folder: string) => join(folder, 'providers.json')

export interface KeptProviders {
  readonly count: number
  /** In which sheet which column was not found, in words. */
  readonly unmapped: readonly string[]
}

/** Keeps Ofsted's list of providers for the checks: every sheet of it that has their numbers. What was kept before is replaced. */
export async function keepProviders(folder: string, path: string): Promise<KeptProviders> {
  const providers: Provider[] = []
  const unmapped: string[] = []
  for await (const { name, rows } of tablesIn(path)) {
    let at: Record<Column, number> | undefined
    let titles = 0
    for await (const batch of rows) {
      for (const cells of batch) {
        if (at) {
          const provider = providerOf(cells, at)
          if (provider) providers.push(provider)
        } else if (titles++ < mostTitles) at = headingsIn(cells)
      }
    }
    if (at) for (const column of columns) if (at[column] < 0) unmapped.push(`${name}: no column of ${says[column]}`)
  }
  if (providers.length === 0) throw new Unreadable('it has no list of providers with their URN and codes')
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${fileIn(folder)}.part`, JSON.stringify(providers))
  renameSync(`${fileIn(folder)}.part`, fileIn(folder))
  return { count: providers.length, unmapped }
}

async function* tablesIn(path: string): AsyncGenerator<{ name: string; rows: AsyncGenerator<readonly Cells[]> }> {
  const { files, close } = await openFiles(path)
  try {
    for (const file of files) {
      if (await isZip(file)) for await (const sheet of sheetsOf(file)) yield { name: sheet.name, rows: sheet.rows() }
      else yield { name: file.name, rows: csvRows(file.bytes()) }
    }
  } finally {
    close()
  }
}

function headingsIn(cells: Cells): Record<Column, number> | undefined {
  const plain = cells.map(cell => cell.trim().toLowerCase().replace(/\s+/g, ' '))
  const at = Object.fromEntries(columns.map(column => [column, plain.findIndex(heading => wanted[column].test(heading))])) as Record<
    Column,
    number
  >
  return at.urn >= 0 && (at.placeCodes >= 0 || at.providerCodes >= 0) ? at : undefined
}

function providerOf(cells: Cells, at: Record<Column, number>): Provider | undefined {
  const cell = (column: Column) => (cells[at[column]] ?? '').trim()
  const codes = (text: string) =>
    text
      .split(/[,;]/)
      .map(code => code.trim())
      .filter(code => code !== '')
  // A number of a workbook may have been made a fraction on its way.
  const urn = cell('urn').replace(/\.0+$/, '')
  if (urn === '') return undefined
  const closed = readStrokedDay(cell('closed'))
  const postcode = plainPostcode(cell('postcode'))
  return {
    urn,
    placeCodes: codes(cell('placeCodes')),
    providerCodes: codes(cell('providerCodes')),
    ...(postcode !== '' && { postcode }),
    ...(closed !== undefined && { closed }),
  }
}

/** The providers that were kept, if any were, each with the council in whose area it is where postcodes say so. */
export function keptProviders(folder: string, postcodes: Postcodes | undefined): Providers | undefined {
  if (!existsSync(fileIn(folder))) return undefined
  const list = JSON.parse(readFileSync(fileIn(folder), 'utf8')) as Provider[]
  return providersOf(
    list.map(provider => {
      const authority = provider.postcode === undefined ? undefined : postcodes?.find(provider.postcode)?.authority
      return authority === undefined ? provider : { ...provider, authority }
    }),
  )
}
