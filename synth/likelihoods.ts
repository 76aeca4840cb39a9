import { type Odds, odds } from './chance.ts'
import { need, people, referrals } from './figures.ts'
import { type Theme, type ThemeId, themes } from './themes.ts'

/** The first age at which a factor about the child themself is ever found. */
const fromAge: Readonly<Record<string, number>> = {
  '1A': 11,
  '2A': 11,
  '4A': 5,
  '5A': 2,
  '6A': 0,
  '7A': 6,
  '9A': 14,
  '10A': 10,
  '11A': 10,
  '12A': 10,
  '13A': 11,
  '14A': 6,
  '15A': 9,
  '18B': 4,
  '19B': 4,
  '24A': 10,
  '3A': 0,
  '18C': 0,
}
/** Only with the theme that it defines. */
const onlyIn: Readonly<Record<string, ThemeId>> = { '9A': 'unaccompanied' }

const bands = people.ageWhenReferred.value
export const bandOf = (age: number): number => bands.findIndex(([low, high]) => age >= low && age <= high)

const sizes = people.familySize.value
const childrenInAll = sizes.reduce((sum, [size, share]) => sum + size * share, 0)

const weightOf = (t: Theme, band: number, size: number): number => {
  const [low, high] = bands[band]!
  if (high < t.ages[0] || low > t.ages[1]) return 0
  return t.share * (t.alone ? (size === 1 ? 1.7 : 0.4) : 1)
}

/** The odds of each theme for the child a referral is about, by age band and by how many of the family are referred. */
const themeOdds: Odds<Theme>[][] = bands.map((_, band) =>
  sizes.map(([size]) => odds(themes.map(t => [t, weightOf(t, band, size)] as const))),
)
export const themeOddsFor = (age: number, size: number): Odds<Theme> =>
  themeOdds[Math.max(0, bandOf(age))]![Math.min(size, sizes.length) - 1]!

/** The share of all referred children who are in each theme and age band. */
const joint: number[][] = themes.map((_, i) =>
  bands.map(([, , share], band) => {
    let sum = 0
    for (const [s, [size, weight]] of sizes.entries()) {
      const all = themeOdds[band]![s]!
      const own = (all.upTo[i] ?? 0) - (i > 0 ? all.upTo[i - 1]! : 0)
      sum += ((size * weight) / childrenInAll) * (own / all.total)
    }
    return (share / 100) * sum
  }),
)

const liftOf = (t: Theme, code: string, band: number): number => {
  if (onlyIn[code] && onlyIn[code] !== t.id) return 0
  return bands[band]![1] < (fromAge[code] ?? -1) ? 0 : (t.factors[code] ?? 1)
}

/** For each theme and age band: how likely each factor is. Over all themes and ages these give back the published shares. */
export const factorChances: ReadonlyMap<ThemeId, readonly (readonly (readonly [string, number])[])[]> = new Map(
  themes.map(t => [
    t.id,
    bands.map((_, band) =>
      [...need.factors].flatMap(([code, share]) => {
        const spread = themes.reduce((sum, other, o) => sum + bands.reduce((s, __, b) => s + joint[o]![b]! * liftOf(other, code, b), 0), 0)
        const chance = Math.min(0.97, (share * liftOf(t, code, band)) / spread)
        return chance > 0.0001 ? [[code, chance] as const] : []
      }),
    ),
  ]),
)

/** The factor without which the theme would not be that theme. */
export const leadingFactor: Readonly<Record<ThemeId, string>> = {
  domesticAbuse: '3B',
  neglect: '16A',
  physicalHarm: '18C',
  sexualHarm: '19C',
  emotionalHarm: '17A',
  parentsMentalHealth: '4B',
  parentsSubstances: '2B',
  disability: '5A',
  exploitation: '24A',
  familyStress: '20',
  conflict: '20',
  selfHarm: '15A',
  illParent: '6B',
  unaccompanied: '9A',
}

const sources: Record<string, number> = {
  '6': referrals.referredBy.police.value,
  '2A': referrals.referredBy.schools.value,
  ...referrals.otherSources.value,
}
const health = Object.values(referrals.withinHealth.value).reduce((a, b) => a + b, 0)
for (const [code, weight] of Object.entries(referrals.withinHealth.value)) {
  sources[code] = (weight / health) * referrals.referredBy.health.value
}

const themeShare = joint.map(byBand => byBand.reduce((a, b) => a + b, 0))

/** Who tells us, by theme; over all themes these too give back the published shares. */
export const sourceOdds: ReadonlyMap<ThemeId, Odds<string>> = new Map(
  themes.map(t => [
    t.id,
    odds(
      Object.entries(sources).map(([code, share]) => {
        const spread = themes.reduce((sum, other, o) => sum + themeShare[o]! * (other.sources[code] ?? 1), 0)
        return [code, (share * (t.sources[code] ?? 1)) / spread] as const
      }),
    ),
  ]),
)

export const needOdds: ReadonlyMap<ThemeId, Odds<string>> = new Map(themes.map(t => [t.id, odds(Object.entries(t.needs))]))
export const categoryOdds: ReadonlyMap<ThemeId, Odds<string>> = new Map(themes.map(t => [t.id, odds(Object.entries(t.categories))]))

/** What the weighted mean of gravity and of length is, so that a theme's own can be set against it. */
const mean = (of: (t: Theme) => number): number => themes.reduce((sum, t, i) => sum + themeShare[i]! * of(t), 0)
export const meanGravity = mean(t => t.gravity)
export const meanLong = mean(t => t.long)
