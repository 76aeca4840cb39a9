import { type Day, day } from '../kernel/kernel.ts'
import { type LocalAuthority, localAuthorities } from './authorities.ts'

// The districts of each county, by the last three figures of E07000...; those that were merged stand under the council that they are now part of.
const districts = `
  E10000003 008-012
  E10000007 032-039
  E10000008 040-047
  E10000011 061-065
  E10000012 066-077
  E10000013 078-083
  E10000014 084-094
  E10000015 095-104 240-243
  E10000016 105-116
  E10000017 117-128
  E10000018 129-135
  E10000019 136-142
  E10000020 143-149
  E10000024 170-176
  E10000025 177-181
  E10000028 192-199
  E10000029 200-206 244-245
  E10000030 207-217
  E10000031 218-222
  E10000032 223-229
  E10000034 234-239
  E06000058 048
  E06000059 049-053
  E06000060 004-007
  E06000061 150 152 153 156
  E06000062 151 154 155
  E06000063 026 028 029
  E06000064 027 030 031
  E06000065 163-169
  E06000066 187-191 246`

const upperTier = new Map<string, string>()
for (const line of districts.trim().split('\n')) {
  const [county, ...ranges] = line.trim().split(' ')
  for (const range of ranges) {
    const [from, to = from] = range.split('-').map(Number)
    for (let n = from!; n <= to!; n++) upperTier.set(`E07${String(n).padStart(6, '0')}`, county!)
  }
}

/** The same council under another code: boundaries that moved a little, and counties that became one council. */
const renamed: Readonly<Record<string, string>> = {
  E08000016: 'E08000038',
  E08000019: 'E08000039',
  E08000020: 'E08000037',
  E06000048: 'E06000057',
  E06000028: 'E06000058',
  E06000029: 'E06000058',
  E10000002: 'E06000060',
  E10000009: 'E06000059',
  E10000023: 'E06000065',
  E10000027: 'E06000066',
}
const nations: Readonly<Record<string, string>> = { S: 'SCO', W: 'WAL', N: 'NIR' }

/** Counties that were divided or renamed: until when, and into which councils. */
const before = [
  { until: day('2020-03-31'), was: 'E10000002', now: ['E06000060'] },
  { until: day('2021-03-31'), was: 'E10000021', now: ['E06000061', 'E06000062'] },
  { until: day('2023-03-31'), was: 'E10000006', now: ['E06000063', 'E06000064'] },
  { until: day('2023-03-31'), was: 'E10000023', now: ['E06000065'] },
  { until: day('2023-03-31'), was: 'E10000027', now: ['E06000066'] },
]

/** The council for children of a place, by the national code of any year: a county's for its districts, and SCO, WAL or NIR elsewhere. */
export const upperTierOf = (nationalCode: string): string =>
  nations[nationalCode[0] ?? ''] ?? upperTier.get(nationalCode) ?? renamed[nationalCode] ?? nationalCode

/** The code of that council on a day: a place in Cumberland was in Cumbria until 31 March 2023. */
export const asOn = (nationalCode: string, on: Day): string =>
  before.find(({ until, now }) => on <= until && now.includes(nationalCode))?.was ?? nationalCode

/** A council by the DfE's three figures or by its national code, as it was on a day. */
export function authorityNamed(text: string, on: Day): LocalAuthority | undefined {
  const national = asOn(upperTierOf(text), on)
  return localAuthorities.find(
    ({ code, nationalCode, from, until }) => (code === text || nationalCode === national) && !(from && on < from) && !(until && on > until),
  )
}
