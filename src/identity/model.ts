/**
 * What each agreement or difference is worth, after Fellegi and Sunter (1969): m is how often two descriptions of one person show it, u how
 * often those of two people do. Its points are log2(m / u): 10 points make "the same" a thousand times more likely than before.
 *
 * Where the figures come from:
 *   measured  estimated by expectation-maximisation on a synthetic population of a million children with planted errors; u from random pairs
 *   counted   worked out from the population: births spread over 18 years, or a council where 100,000 people are known
 *   judged    ours, where nothing was measured; splits a measured level, or leans to caution. To be replaced by a council's own counts
 * Synthetic errors are not a council's errors: these figures rank well, but no probability made from them is a promise.
 */
type Origin = 'measured' | 'counted' | 'judged'

export interface Level {
  m: number
  u: number
  origin: Origin
}

const measured = (m: number, u: number): Level => ({ m, u, origin: 'measured' })
const counted = (m: number, u: number): Level => ({ m, u, origin: 'counted' })
const judged = (m: number, u: number): Level => ({ m, u, origin: 'judged' })

/** The given name, of any two people. Its `same` is set right for how common the name is. */
export const given = {
  same: measured(0.6894, 0.0027),
  close: measured(0.1066, 0.0007),
  form: judged(0.11, 0.003),
  another: judged(0.03, 0.003),
  initial: judged(0.02, 0.004),
  standIn: judged(0.013, 0.002),
  sound: judged(0.01, 0.002),
  similar: judged(0.0112, 0.002),
  different: measured(0.0098, 0.9806),
}

export const family = {
  same: measured(0.799, 0.0028),
  close: measured(0.08, 0.0006),
  similar: judged(0.04, 0.0008),
  sound: judged(0.008, 0.002),
  part: judged(0.025, 0.0035),
  former: judged(0.02, 0.002),
  different: judged(0.028, 0.9883),
}

/** Two given names and family names that have changed places. */
export const swapped: Level = judged(0.02, 0.00002)

/** Middle names, where both have one. u is high: a few middle names are very common. */
export const middle = { same: judged(0.95, 0.01), different: judged(0.05, 0.99) }

export const birth = {
  same: measured(0.874, 0.000167),
  /** 1 January stands for "we do not know" more often than chance gives. */
  sameNewYear: judged(0.874, 0.0011),
  exchanged: judged(0.03, 0.0009),
  oneFigure: judged(0.038, 0.0032),
  sameYear: measured(0.055, 0.0535),
  different: measured(0.003, 0.942),
}

/** Where one of the two is known only to the month or the year. */
export const birthPartly = {
  month: counted(0.95, 1 / 216),
  year: counted(0.93, 1 / 18),
  different: counted(0.05, 0.95),
}

/** Where one of the two is an estimate. */
export const birthEstimated = {
  withinAYear: judged(0.85, 0.16),
  withinThree: judged(0.13, 0.3),
  further: judged(0.02, 0.54),
}

/** A birth expected, and a birth: most come within five weeks of the day (70 days of 18 years, by chance). */
export const birthExpected = { near: counted(0.9, 70 / 6570), far: counted(0.1, 6500 / 6570) }

/** Postcode and telephone together, since they move together. Chances are those of a council where 100,000 people are known. */
export const household = {
  both: measured(0.226, 9e-6),
  phone: judged(0.082, 5e-6),
  postcode: measured(0.486, 7e-5),
  nearPostcode: measured(0.027, 4.6e-4),
  district: judged(0.1, 0.05),
  elsewhere: judged(0.079, 0.94943),
}

export const sex = { same: measured(0.968, 0.5), different: measured(0.032, 0.5) }

/** A number that is given to one person. It can still be written on the wrong file. */
export const number = {
  same: judged(0.98, 1e-6),
  nhsNumberDiffers: judged(0.01, 0.999999),
  upnDiffers: judged(0.1, 0.999999),
}

/**
 * Two people of one household and one family name: brothers, sisters, twins, a father and son. Among them the family name says little, a
 * date of birth less than usual, and the given name nearly everything: twins were more than nine in ten of all false joins until the given
 * name was weighed in this way. These are the u of that case; the m stay.
 */
export const withinHousehold = {
  family: { same: judged(0.799, 0.11), other: judged(0.12, 0.03) },
  given: {
    same: measured(0.6894, 0.0001),
    close: measured(0.1066, 0.0004),
    partly: measured(0.173, 0.0084),
    similar: measured(0.0212, 0.0021),
    different: measured(0.0098, 0.989),
  },
  /** 1.7% of children are a twin or triplet (Office for National Statistics, multiple births, rounded). */
  birth: { same: counted(0.874, 0.017), near: judged(0.068, 0.005), different: counted(0.003, 0.938) },
}

/** The chance beforehand that a candidate is the one: 100,000 people known, and one search in three finds somebody. In points: -18.2. */
export const beforehand = 1 / 300_000

export const points = ({ m, u }: Level): number => Math.log2(m / u)

/** A council works out how common its own names are; until then, these. */
export type FrequencyOf = (kind: 'given' | 'family', word: string) => number | undefined
