import { ofOtherNames } from './common-names.ts'
import {
  areSwapped,
  type FamilyLevel,
  familyLevel,
  type GivenLevel,
  givenLevel,
  middleLevel,
  type Names,
  namesOf,
  type WordLevel,
  wordLevel,
} from './compare-names.ts'
import { type FrequencyOf, family, given, type Level, middle, points, swapped, withinHousehold } from './model.ts'
import { nameWords } from './normalise.ts'
import type { Person } from './person.ts'

export interface Reason {
  says: string
  points: number
}

export interface NamesWeighed {
  reasons: Reason[]
  given?: GivenLevel | undefined
  family?: FamilyLevel | undefined
  /** A household and a family name in common: how brothers and sisters agree. */
  kin: boolean
}

const givenSays: Record<GivenLevel, string> = {
  same: 'Same given name',
  close: 'Given names differ by a letter or two',
  form: 'Given names are forms of one name',
  another: 'The given name of one is another name of the other',
  initial: 'Given name fits the initial',
  standIn: 'One has no given name yet',
  sound: 'Given names sound alike',
  similar: 'Given names are somewhat alike',
  different: 'Different given name',
}

const familySays: Record<FamilyLevel, string> = {
  same: 'Same family name',
  close: 'Family names differ by a letter or two',
  similar: 'Family names are somewhat alike',
  sound: 'Family names sound alike',
  part: 'Family names have a part in common',
  former: 'The family name of one is a former or other name of the other',
  different: 'Different family name',
}

/** What the same name is worth: less, the more people bear it. */
function sameName(level: Level, kind: 'given' | 'family', word: string, frequencyOf: FrequencyOf): number {
  return points({ ...level, u: Math.min(0.2, Math.max(1e-5, frequencyOf(kind, word) ?? ofOtherNames)) })
}

/** What a level is worth for these two names: nearly the same is never worth more than the same, be the name ever so common. */
function worthOf(level: Level, same: Level, kind: 'given' | 'family', x: string, y: string, frequencyOf: FrequencyOf): number {
  const ceiling = Math.min(sameName(same, kind, x, frequencyOf), sameName(same, kind, y, frequencyOf))
  return level === same ? ceiling : Math.min(points(level), ceiling)
}

const kinLevels: Record<GivenLevel, Level> = {
  same: withinHousehold.given.same,
  close: withinHousehold.given.close,
  form: withinHousehold.given.partly,
  another: withinHousehold.given.partly,
  initial: withinHousehold.given.partly,
  standIn: withinHousehold.given.partly,
  sound: withinHousehold.given.partly,
  similar: withinHousehold.given.similar,
  different: withinHousehold.given.different,
}

const familyOfKin = (level: FamilyLevel): Level => (level === 'same' ? withinHousehold.family.same : withinHousehold.family.other)

export function weighNames(a: Person, b: Person, together: boolean, frequencyOf: FrequencyOf): NamesWeighed {
  if (a.namesInAnyOrder || b.namesInAnyOrder) return weighWords(a, b, frequencyOf)
  const [x, y] = [namesOf(a), namesOf(b)]
  const [g, f] = [givenLevel(x, y), familyLevel(x, y)]
  if (g !== 'same' && f !== 'same' && areSwapped(x, y)) {
    const reason = { says: 'Given and family names are the other way round', points: points(swapped) }
    return { reasons: [reason], given: 'another', family: 'same', kin: false }
  }
  const kin = together && g !== undefined && f !== undefined && f !== 'different' && f !== 'similar'
  const reasons: Reason[] = []
  if (g) {
    const usual = worthOf(given[g], given.same, 'given', x.given[0] ?? '', y.given[0] ?? '', frequencyOf)
    reasons.push({ says: givenSays[g], points: kin ? points(kinLevels[g]) : usual })
  }
  const between = g === 'same' || g === 'close' || g === 'form' ? middleLevel(x, y) : undefined
  if (between === 'same') reasons.push({ says: 'Same middle name', points: points(middle.same) })
  if (between === 'different') reasons.push({ says: 'Different middle name', points: points(middle.different) })
  if (f) {
    const usual = worthOf(family[f], family.same, 'family', x.family.join(''), y.family.join(''), frequencyOf)
    reasons.push({ says: familySays[f], points: kin ? points(familyOfKin(f)) : usual })
  }
  return { reasons, given: g, family: f, kin }
}

const wordPoints: Record<Exclude<WordLevel, 'same' | 'different'>, number> = { form: 5, close: 6, start: 4, sound: 3 }
const wordSays: Record<WordLevel, string> = {
  same: 'A name is the same',
  form: 'A name is a form of the one you typed',
  close: 'A name differs by a letter or two',
  start: 'A name begins with what you typed',
  sound: 'A name sounds the same',
  different: 'A name you typed is not there',
}

const allWords = (names: Names): string[] => [...new Set([...names.given, ...names.alsoGiven, ...names.family, ...names.former.flat()])]

/** Names typed in any order against all the names of the other, each typed name with the one it fits best. */
function weighWords(a: Person, b: Person, frequencyOf: FrequencyOf): NamesWeighed {
  const wordsOf = (p: Person) => (p.namesInAnyOrder ? p.namesInAnyOrder.flatMap(nameWords) : allWords(namesOf(p)))
  const [typed, theirs] = a.namesInAnyOrder ? [wordsOf(a), wordsOf(b)] : [wordsOf(b), wordsOf(a)]
  if (theirs.length === 0) return { reasons: [], kin: false }
  const common = (word: string) => Math.max(frequencyOf('given', word) ?? 0, frequencyOf('family', word) ?? 0) || undefined
  const worth = (word: string, name: string): Reason => {
    const level = wordLevel(word, name)
    if (level === 'different') return { says: wordSays.different, points: -5 }
    const same = sameName(family.same, 'family', word, () => common(word))
    return { says: wordSays[level], points: level === 'same' ? same : Math.min(same, wordPoints[level]) }
  }
  const best = (word: string) => theirs.map(name => worth(word, name)).reduce((x, y) => (y.points > x.points ? y : x))
  return { reasons: typed.map(best).toSorted((x, y) => y.points - x.points), kin: false }
}
