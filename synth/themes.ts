/**
 * What a referral is mostly about. A theme settles what goes together: who tells us, which need, which factors, which category, and the words.
 * Factors and sources are lifts: 3 means three times as likely as in all referrals, so that over all themes the published shares come out.
 */
export interface Theme {
  id: ThemeId
  /** Percent of referrals, before age and family size are heard. */
  share: number
  /** Youngest and oldest, in years reached; -1 is not yet born. */
  ages: readonly [number, number]
  /** Mostly about one child of the family. */
  alone?: boolean
  needs: Readonly<Record<string, number>>
  factors: Readonly<Record<string, number>>
  sources: Readonly<Record<string, number>>
  categories: Readonly<Record<string, number>>
  /** How much more (or less) often than others it leads to an enquiry or a plan, and to years of work. */
  gravity: number
  long: number
}

const themeIds = [
  'domesticAbuse',
  'neglect',
  'physicalHarm',
  'sexualHarm',
  'emotionalHarm',
  'parentsMentalHealth',
  'parentsSubstances',
  'disability',
  'exploitation',
  'familyStress',
  'conflict',
  'selfHarm',
  'illParent',
  'unaccompanied',
] as const
export type ThemeId = (typeof themeIds)[number]

export const themes: readonly Theme[] = [
  {
    id: 'domesticAbuse',
    share: 19.5,
    ages: [-1, 17],
    gravity: 1.15,
    long: 0.6,
    needs: { N1: 74, N4: 8, N5: 18 },
    factors: { '3A': 2.4, '3B': 2.5, '3C': 2.2, '1B': 1.5, '4B': 1.0, '17A': 1.3, '16A': 0.5, '5A': 0.4, '14A': 0.4, '20': 0.5 },
    sources: { '6': 2.1, '2A': 0.4, '3E': 1.1, '4': 1.6, '5C': 1.2, '7': 1.4 },
    categories: { EMO: 78, NEG: 15, PHY: 4, MUL: 3 },
  },
  {
    id: 'neglect',
    share: 14,
    ages: [-1, 17],
    gravity: 1.5,
    long: 1.1,
    needs: { N1: 92, N5: 5, N7: 3 },
    factors: { '16A': 4.2, '4B': 1.2, '2B': 1.4, '1B': 1.4, '5B': 2.4, '17A': 0.9, '3B': 0.7, '5A': 1.1, '20': 0.8 },
    sources: { '2A': 1.5, '3B': 1.8, '6': 0.6, '9': 2.4, '1B': 2, '4': 1.8 },
    categories: { NEG: 93, EMO: 5, MUL: 2 },
  },
  {
    id: 'physicalHarm',
    share: 11.5,
    ages: [0, 17],
    gravity: 1.1,
    long: 0.45,
    needs: { N1: 94, N5: 6 },
    factors: { '18C': 5.2, '18B': 1.6, '17A': 1.1, '3A': 1.1, '3B': 0.7, '4B': 0.7, '14A': 1.0, '20': 0.6 },
    sources: { '2A': 1.9, '6': 0.8, '3E': 1.8, '3A': 1.2 },
    categories: { PHY: 70, EMO: 22, NEG: 4, MUL: 4 },
  },
  {
    id: 'sexualHarm',
    share: 5.5,
    ages: [2, 17],
    gravity: 1.15,
    long: 0.6,
    needs: { N1: 98, N6: 2 },
    factors: { '19C': 10, '19B': 8.5, '4A': 1.0, '17A': 0.6, '3B': 0.5, '20': 0.6 },
    sources: { '6': 1.5, '2A': 1.1, '1A': 1.4 },
    categories: { SAB: 86, EMO: 6, NEG: 6, MUL: 2 },
  },
  {
    id: 'emotionalHarm',
    share: 6.5,
    ages: [1, 17],
    gravity: 1.2,
    long: 0.7,
    needs: { N1: 82, N5: 18 },
    factors: { '17A': 4.0, '4A': 1.3, '4B': 1.3, '3B': 0.8, '3A': 1.3, '16A': 0.8, '20': 0.8 },
    sources: { '2A': 1.6, '6': 0.6, '7': 1.6, '1A': 1.3 },
    categories: { EMO: 95, NEG: 3, MUL: 2 },
  },
  {
    id: 'parentsMentalHealth',
    share: 9.5,
    ages: [-1, 17],
    gravity: 0.9,
    long: 0.8,
    needs: { N3: 34, N1: 34, N4: 22, N5: 10 },
    factors: { '4B': 2.7, '4A': 0.9, '17A': 1.0, '16A': 0.7, '7A': 1.4, '3B': 0.7, '6B': 1.2 },
    sources: { '3A': 1.8, '3D': 2.2, '3F': 2.4, '3E': 1.6, '5A': 2, '6': 1.0, '3B': 1.6 },
    categories: { EMO: 46, NEG: 52, MUL: 2 },
  },
  {
    id: 'parentsSubstances',
    share: 7.5,
    ages: [-1, 17],
    gravity: 1.5,
    long: 1.0,
    needs: { N1: 70, N3: 10, N5: 20 },
    factors: { '1B': 3.6, '2B': 4.6, '1C': 2.5, '2C': 2.8, '16A': 1.7, '3B': 1.0, '4B': 1.2, '20': 0.4 },
    sources: { '6': 1.2, '3D': 2, '4': 1.6, '9': 1.8, '1A': 1.4 },
    categories: { NEG: 80, EMO: 17, MUL: 3 },
  },
  {
    id: 'disability',
    share: 5.5,
    ages: [0, 17],
    alone: true,
    gravity: 0.08,
    long: 5.5,
    needs: { N2: 96, N4: 4 },
    factors: {
      '5A': 6,
      '6A': 9,
      '4A': 0.7,
      '14A': 0.9,
      '3B': 0.05,
      '3A': 0.05,
      '1B': 0.05,
      '2B': 0.05,
      '16A': 0.1,
      '17A': 0.1,
      '18C': 0.1,
      '4B': 0.3,
      '20': 1.0,
    },
    sources: { '1A': 3.4, '2A': 1.3, '2B': 2.4, '3D': 2, '3F': 2.6, '3A': 1.6, '6': 0.05, '8': 1.4 },
    categories: { NEG: 60, EMO: 30, PHY: 10 },
  },
  {
    id: 'exploitation',
    share: 5,
    ages: [10, 17],
    alone: true,
    gravity: 1.0,
    long: 0.9,
    needs: { N1: 78, N6: 22 },
    factors: { '24A': 8, '13A': 9, '11A': 6, '10A': 6.5, '12A': 6, '14A': 3, '2A': 4.5, '1A': 3.5, '4A': 1.2, '3B': 0.4, '16A': 0.4 },
    sources: { '6': 2.0, '2A': 0.9, '5B': 2.8, '1A': 1.0, '7': 1.6 },
    categories: { NEG: 46, EMO: 22, SAB: 20, PHY: 12 },
  },
  {
    id: 'familyStress',
    share: 6,
    ages: [0, 17],
    gravity: 0.25,
    long: 0.5,
    needs: { N4: 72, N7: 12, N5: 16 },
    factors: { '20': 3.2, '4B': 1.0, '4A': 0.9, '3B': 0.5, '16A': 0.4, '6B': 1.4, '17A': 0.4 },
    sources: { '4': 4, '1A': 2.2, '8': 2.2, '2A': 1.1, '5B': 1.6, '3B': 1.4, '6': 0.3 },
    categories: { NEG: 70, EMO: 30 },
  },
  {
    id: 'conflict',
    share: 5.5,
    ages: [5, 17],
    gravity: 0.7,
    long: 0.7,
    needs: { N5: 66, N6: 18, N4: 16 },
    factors: { '14A': 3.2, '20': 1.8, '4A': 1.2, '17A': 1.3, '18B': 1.6, '10A': 1.8, '3A': 0.8, '2A': 1.6 },
    sources: { '2A': 1.4, '1A': 1.8, '7': 2.6, '5D': 2, '6': 0.8 },
    categories: { EMO: 80, NEG: 14, PHY: 6 },
  },
  {
    id: 'selfHarm',
    share: 4.3,
    ages: [9, 17],
    alone: true,
    gravity: 0.4,
    long: 0.7,
    needs: { N4: 40, N1: 22, N5: 30, N2: 8 },
    factors: { '15A': 13, '4A': 4.2, '14A': 0.8, '4B': 0.9, '5A': 1.4, '3B': 0.4, '16A': 0.3, '20': 0.8 },
    sources: { '3E': 4, '2A': 1.3, '3D': 2, '3A': 1.6, '6': 0.9, '1A': 1.2 },
    categories: { EMO: 80, NEG: 20 },
  },
  {
    id: 'illParent',
    share: 2.6,
    ages: [4, 17],
    gravity: 0.3,
    long: 0.9,
    needs: { N3: 78, N4: 22 },
    factors: { '6B': 7, '7A': 7, '6C': 6, '4B': 1.2, '4A': 1.0, '3B': 0.2, '16A': 0.5, '20': 0.8 },
    sources: { '2A': 1.4, '3A': 2.2, '5A': 4, '8': 2.6, '6': 0.1 },
    categories: { NEG: 80, EMO: 20 },
  },
  {
    id: 'unaccompanied',
    share: 5,
    ages: [14, 17],
    alone: true,
    gravity: 0.02,
    long: 4,
    needs: { N8: 96, N1: 4 },
    factors: {
      '9A': 80,
      '12A': 9,
      '4A': 1.0,
      '3B': 0.01,
      '4B': 0.01,
      '16A': 0.02,
      '1B': 0.01,
      '2B': 0.01,
      '20': 0.4,
      '17A': 0.05,
      '18C': 0.2,
      '3A': 0.1,
    },
    sources: { '7': 9, '6': 1.2, '5C': 6, '5A': 2, '2A': 0.01 },
    categories: { NEG: 100 },
  },
]

export const theme = Object.fromEntries(themes.map(t => [t.id, t])) as Readonly<Record<ThemeId, Theme>>
