import { mayBeCompared, withoutThePast } from './adoption.ts'
import { usualFrequency } from './common-names.ts'
import { type BirthFinding, compareBirths } from './compare-birth.ts'
import { compareHouseholds, compareNumbers, compareSexes, type NumberFinding } from './compare-place.ts'
import { beforehand, type FrequencyOf, points, withinHousehold } from './model.ts'
import type { Person } from './person.ts'
import { type NamesWeighed, type Reason, weighNames } from './weigh-names.ts'

/** `same`: surely one person; `likely`; `possible`: somebody has to look; `no`. A worker decides, whatever the band. */
export type Band = 'same' | 'likely' | 'possible' | 'no'

export interface Comparison {
  /** Points for and against, the chance beforehand included: 0 is as likely as not, 10 a thousand to one on. */
  score: number
  band: Band
  /** What spoke for it and against it, in words for a worker. A warning has no points. */
  reasons: Reason[]
}

const strangers: Comparison = { score: -40, band: 'no', reasons: [] }

/** Whether two descriptions are of one person. It makes no difference which is asked about. */
export function compare(one: Person, other: Person, { frequencyOf = usualFrequency }: { frequencyOf?: FrequencyOf } = {}): Comparison {
  if (!mayBeCompared(one, other)) return strangers
  const [a, b] = [withoutThePast(one), withoutThePast(other)]
  const place = compareHouseholds(a, b)
  const names = weighNames(a, b, place?.together ?? false, frequencyOf)
  const birth = compareBirths(a, b)
  const sexes = compareSexes(a, b)
  const numbers = compareNumbers(a, b)
  const reasons = [
    ...names.reasons,
    ...(birth ? [{ says: birth.says, points: birthPoints(birth, names.kin) }] : []),
    ...[place, sexes, ...numbers].filter(f => f !== undefined).map(f => ({ says: f.says, points: points(f.level) })),
  ]
  const score = reasons.reduce((sum, r) => sum + r.points, Math.log2(beforehand))
  const held = cautions(names, birth, numbers, place?.together ?? false, sexes?.says === 'Different sex recorded')
  return {
    score: rounded(score),
    band: bounded(score, held, numbers),
    reasons: [...reasons, ...held.flatMap(c => (c.says ? [{ says: c.says, points: 0 }] : []))].map(r => ({
      ...r,
      points: rounded(r.points),
    })),
  }
}

/** Points to a tenth, and no minus nought. */
const rounded = (n: number): number => Math.round(n * 10) / 10 + 0

function birthPoints(birth: BirthFinding, kin: boolean): number {
  if (!kin) return points(birth.level)
  const { same, near, different } = withinHousehold.birth
  if (birth.agrees === 'fits') return Math.min(points(birth.level), points(same))
  return points({ sure: same, near, no: different }[birth.agrees])
}

/** The band that the points may not go above, and what to say about it. */
interface Caution {
  atMost: Band
  says?: string
}

function cautions(names: NamesWeighed, birth: BirthFinding | undefined, numbers: NumberFinding[], together: boolean, sexDiffers: boolean) {
  const held: Caution[] = []
  const sameNumber = numbers.some(n => n.same && n.type !== 'other')
  const apart = names.given === 'different' || names.given === 'similar'
  const sameBirth = birth?.agrees === 'sure'
  const sameFamily = names.family !== undefined && names.family !== 'different'
  if (apart && sameBirth && sameFamily && !sameNumber) {
    const twins = together && names.given === 'different'
    if (twins) held.push({ atMost: 'no', says: 'Looks like a twin: same family, birth and home, another given name' })
    else held.push({ atMost: 'possible', says: 'Could be a twin: check before joining' })
  }
  if (names.kin && apart && birth?.agrees === 'no') held.push({ atMost: 'no', says: 'Looks like a brother or sister' })
  if (numbers.some(n => n.type === 'nhsNumber' && !n.same))
    held.push({ atMost: 'possible', says: 'Two NHS numbers: one of them must be wrong' })
  if ((!names.given || names.given === 'standIn') && !sameNumber) held.push({ atMost: 'likely' })
  if (names.given === 'different' || names.family === 'different' || sexDiffers) held.push({ atMost: 'likely' })
  if (!sameNumber && birth?.agrees !== 'sure' && birth?.agrees !== 'near') held.push({ atMost: 'likely' })
  return held
}

const bands: Band[] = ['no', 'possible', 'likely', 'same']

/** Points above nought by which the band is chosen: 128 to one on, 8 to one on, 16 to one against. */
const cuts = { same: 7, likely: 3, possible: -4 }

function bounded(score: number, held: Caution[], numbers: NumberFinding[]): Band {
  const reached: Band = score >= cuts.same ? 'same' : score >= cuts.likely ? 'likely' : score >= cuts.possible ? 'possible' : 'no'
  const most = held.reduce((low, c) => Math.min(low, bands.indexOf(c.atMost)), 3)
  const band = Math.min(bands.indexOf(reached), most)
  // A number given to one person and found on two files has to be looked at, whatever else differs.
  const least = numbers.some(n => n.same && n.type !== 'other') ? 1 : 0
  return bands[Math.max(band, least)]!
}
