import { type Assumed, england } from './figure.ts'

export const inNeedAt31March = england(402_400, 'count', 'b1', 'At31_episodes', 'Children in need on 31 March')
export const inNeedStarted = england(396_870, 'count', 'b1', 'Started_episodes', 'Episodes of need that began in the year')
export const inNeedEnded = england(353_720, 'count', 'b1', 'Ended_episodes', 'Episodes of need that ended in the year')
export const inNeedRate = england(330.3, 'per 10,000 children', 'lait', 'CIN', 'Children in need on 31 March')

/** Months from, months until, percent. */
export const endedAfter = [
  [0, 3, england(47.0, 'percent', 'lait', 'CINCease3months', 'Episodes ended within three months')],
  [3, 6, england(14.8, 'percent', 'lait', 'CINCease3-6', 'Ended after three to six months')],
  [6, 12, england(16.0, 'percent', 'lait', 'CINCease6-1', 'Ended after six months to a year')],
  [12, 24, england(12.1, 'percent', 'lait', 'CINCease1-2', 'Ended after one to two years')],
  [24, undefined, england(10.1, 'percent', 'lait', 'CINCease2more', 'Ended after two years or more')],
] as const

export const openFor = [
  [0, 3, england(26.7, 'percent', 'lait', 'CINTime3months', 'In need on 31 March for less than three months')],
  [3, 6, england(11.0, 'percent', 'lait', 'CINTime3-6', 'For three to six months')],
  [6, 12, england(13.1, 'percent', 'lait', 'CINTime6-1', 'For six months to a year')],
  [12, 24, england(13.7, 'percent', 'lait', 'CINTime1-2', 'For one to two years')],
  [24, undefined, england(35.6, 'percent', 'lait', 'CINTime2more', 'For two years or more')],
] as const

/** What an assessment found, as a share of the 513,250 episodes whose assessment found something. The code is the census's. */
export const episodesWithFactors = england(513_250, 'count', 'c3', 'Episodes_with_assessment_factor', 'Episodes with a factor found')

const counts: Record<string, number> = {
  '1A': 10_620,
  '1B': 73_250,
  '1C': 11_600,
  '2A': 24_550,
  '2B': 72_620,
  '2C': 15_930,
  '3A': 57_930,
  '3B': 162_890,
  '3C': 25_560,
  '4A': 90_400,
  '4B': 171_780,
  '4C': 23_600,
  '5A': 63_240,
  '5B': 15_170,
  '5C': 7510,
  '6A': 24_220,
  '6B': 27_600,
  '6C': 5310,
  '7A': 18_960,
  '9A': 6340,
  '10A': 16_940,
  '11A': 12_400,
  '12A': 2250,
  '13A': 8860,
  '14A': 35_980,
  '15A': 25_470,
  '16A': 90_370,
  '17A': 97_700,
  '18B': 15_270,
  '18C': 61_410,
  '19B': 12_590,
  '19C': 18_900,
  '22A': 780,
  '23A': 2240,
  '24A': 16_250,
  '20': 83_770,
}
/** Published as one number for private fostering; the codes within it are divided evenly. */
const privatelyFostered = 1950
for (const code of ['8B', '8C', '8D', '8E', '8F']) counts[code] = privatelyFostered / 5

export const factors: ReadonlyMap<string, number> = new Map(
  Object.entries(counts).map(([code, count]) => [code, count / episodesWithFactors.value]),
)

export const needUnderlying: Assumed<string> = {
  value: 'See themes.ts: each theme says which needs, factors, sources and categories go with it.',
  because: 'The files at hand do not give primary need, nor which factors come together. The themes add up to the published marginals.',
}
