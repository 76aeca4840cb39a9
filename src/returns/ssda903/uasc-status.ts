import type { About } from '../about.ts'
import { isFilled } from '../table.ts'
import type { Tables903 } from './layout.ts'

type Year = '' | '_last'

/**
 * What one year's return says of one child: '1' seeks asylum unaccompanied, '0' does not; undefined where nothing is said. By the header; or, where
 * there is none, by whether the table of unaccompanied children says more of them than a date of birth.
 */
export function statusIn(year: Year, tables: Tables903, { isGiven }: About): string | undefined {
  if (isGiven(`Header${year}`)) {
    const said = tables[`Header${year}`].map(row => row.UASC)
    return said.includes('1') ? '1' : said.find(status => status !== undefined)
  }
  const rows = tables[`UASC${year}`]
  if (rows.length === 0) return undefined
  return rows.some(row => row.SEX !== undefined || isFilled(row, 'DUC')) ? '1' : '0'
}

/** Why the status of both years cannot be told: XML has it in the header only, and a header that is there must say it. */
export function whyNoStatus({ isGiven, fileFormat }: About): string | undefined {
  for (const header of ['Header', 'Header_last']) {
    if (!isGiven(header) && fileFormat === 'xml') return `there is no table ${header}`
    if (isGiven(header) && !isGiven(header, 'UASC')) return `${header} does not say who seeks asylum unaccompanied`
  }
  return undefined
}
