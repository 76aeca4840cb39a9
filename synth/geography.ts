import { aldermere } from './places.ts'

/** Where a postcode lies, on a grid like the national one, in metres; and in which authority. Neither area is in use anywhere, and no authority has these codes. */
export interface Lies {
  easting: number
  northing: number
  authority: string
}

const inward = 'ABDEFGHJLNPQRSTUWXYZ'
const districts = 24

/** Aldermere, twenty kilometres across; and all of the country that is not Aldermere, as far as children are placed in it. */
const areas = {
  [aldermere.postcodeArea]: { authority: 'E06000901', east: 402_000, north: 402_000, across: 3400, down: 3400 },
  [aldermere.elsewhere]: { authority: 'E06000902', east: 424_000, north: 380_000, across: 21_000, down: 17_000 },
} as const

export function lies(postcode: string): Lies | undefined {
  const [, area, district, sector, one, two] = /^([A-Z]+)(\d+) (\d)([A-Z])([A-Z])$/.exec(postcode) ?? []
  const within = areas[area as keyof typeof areas]
  if (!within || Number(district) < 1 || Number(district) > districts) return undefined
  const [a, b] = [inward.indexOf(one!), inward.indexOf(two!)]
  const nth = Number(district) - 1
  return {
    authority: within.authority,
    easting: within.east + (nth % 6) * within.across + Number(sector) * 310 + a * 14,
    northing: within.north + Math.floor(nth / 6) * within.down + a * 150 + b * 13,
  }
}

/** As the crow flies, with the DfE's own mile. */
export function miles(a: string, b: string): number | undefined {
  const [one, other] = [lies(a), lies(b)]
  if (!one || !other) return undefined
  return Number((Math.hypot(one.easting - other.easting, one.northing - other.northing) / 1000 / 1.6093).toFixed(1))
}

/** Every postcode of the invented country, as the ONS Postcode Directory has its own: a line of CSV each. */
export function* postcodeLines(): Generator<string> {
  yield 'pcds,doterm,laua,oseast1m,osnrth1m\r\n'
  for (const area of Object.keys(areas)) {
    for (let district = 1; district <= districts; district++) {
      for (let nth = 0; nth < 4000; nth++) {
        const postcode = `${area}${district} ${Math.floor(nth / 400)}${inward[Math.floor((nth % 400) / 20)]}${inward[nth % 20]}`
        const { authority, easting, northing } = lies(postcode)!
        yield `${postcode},,${authority},${easting},${northing}\r\n`
      }
    }
  }
}
