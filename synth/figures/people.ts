import { type Assumed, england } from './figure.ts'

export const under18 = england(12_183_016, 'count', 'ons', 'population_estimate', 'Children under 18')
export const unaccompanied = england(
  6340,
  'count',
  'c3',
  'Unaccompanied_asylum_seeker',
  'Episodes whose assessment found an unaccompanied child',
)

/** Age at a referral: from, to (both reached), percent; -1 is not yet born. */
export const ageWhenReferred: Assumed<readonly (readonly [number, number, number])[]> = {
  value: [
    [-1, -1, 2.4],
    [0, 0, 6.2],
    [1, 4, 20.4],
    [5, 9, 26.0],
    [10, 15, 34.5],
    [16, 17, 10.5],
  ],
  because:
    'Ages are not in the files at hand. Near the shares in DfE’s tables of children in need as we remember them: check before quoting.',
}

export const boys: Assumed<number> = {
  value: 0.535,
  because: 'Rather more boys than girls are in need in every release; the share is not in the files at hand.',
}

/** The census gives ethnic groups for all ages. Children in need are younger and more mixed, so these are ours. */
export const childrensEthnicity: Assumed<Record<string, number>> = {
  value: {
    WBRI: 62.5,
    WIRI: 0.4,
    WIRT: 0.5,
    WROM: 1.3,
    WOTH: 5.6,
    MWBC: 3.4,
    MWBA: 1.3,
    MWAS: 1.6,
    MOTH: 3.1,
    AIND: 1.3,
    APKN: 3.9,
    ABAN: 1.9,
    AOTH: 2.5,
    CHNE: 0.3,
    BCRB: 1.6,
    BAFR: 4.2,
    BOTH: 1.5,
    OOTH: 2.1,
    REFU: 0.4,
    NOBT: 0.6,
  },
  because: 'Census 2021 is published for all ages; children are more often of mixed and African heritage. Few are left unasked.',
}

/** Census 2021, all ages, England, in thousands: for workers and other grown-ups. */
export const adultsEthnicity: Record<string, number> = {
  WBRI: 41_541,
  WIRI: 494,
  WIRT: 64,
  WROM: 99,
  WOTH: 3585,
  MWBC: 499,
  MWBA: 242,
  MWAS: 474,
  MOTH: 454,
  AIND: 1843,
  APKN: 1570,
  ABAN: 630,
  AOTH: 952,
  CHNE: 431,
  BCRB: 619,
  BAFR: 1468,
  BOTH: 294,
  OOTH: 1229,
}

/** How many children of a family are referred together. */
export const familySize: Assumed<readonly (readonly [number, number])[]> = {
  value: [
    [1, 44],
    [2, 30],
    [3, 16],
    [4, 6.5],
    [5, 2.5],
    [6, 1],
  ],
  because: 'Siblings are not in any published table. One child in most referrals, and as many as six in a few.',
}

export const disabled: Assumed<{ amongOthers: number }> = {
  value: { amongOthers: 0.055 },
  because:
    'Share of children with a disability beyond those referred for it; with them about one in eight in need, as in earlier releases.',
}

export const disabilityMix: Assumed<Record<string, number>> = {
  value: { LD: 38, AUT: 36, BEH: 18, COMM: 18, MOB: 15, PC: 12, INC: 9, HEAR: 5, VIS: 6, HAND: 6, CON: 6, DDA: 12 },
  because: 'Weights of the twelve kinds; a disabled child has two on average, and one in seven of these has none recorded beside autism.',
}

export const estimatedBirths: Assumed<number> = {
  value: 0.004,
  because: 'Share of children, beside the unaccompanied, whose date of birth is known only to the month or year.',
}
