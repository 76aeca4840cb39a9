import { likeness, oneSlip } from './likeness.ts'
import type { family, given } from './model.ts'
import { familyWords, isStandIn, nameWords, whichBirth } from './normalise.ts'
import type { Person } from './person.ts'
import { soundAlike } from './sounds.ts'
import { areForms, areKnownApart } from './variants.ts'

export type GivenLevel = keyof typeof given
export type FamilyLevel = keyof typeof family

/** The words of a person's names, made once for many comparisons. */
export interface Names {
  /** The first name, then the others; what stands in for a name is left out. */
  given: readonly string[]
  isStandIn: boolean
  /** Which twin, where only that is known. */
  birthOrder?: string | undefined
  alsoGiven: readonly string[]
  family: readonly string[]
  former: readonly (readonly string[])[]
}

export function namesOf(person: Person): Names {
  const words = nameWords(person.given.join(' '))
  const standsIn = isStandIn(words)
  const ownFamily = person.family ? familyWords(person.family) : []
  return {
    given: standsIn ? [] : words.filter(w => !isStandIn([w])),
    isStandIn: standsIn,
    birthOrder: standsIn ? whichBirth(words) : undefined,
    alsoGiven: (person.otherNames ?? []).flatMap(n => (n.given ? nameWords(n.given) : [])),
    family: isStandIn(ownFamily) ? [] : ownFamily,
    former: (person.otherNames ?? []).flatMap(n => (n.family ? [familyWords(n.family)] : [])),
  }
}

/** Names are shortened at either end: Seun from Oluwaseun, Simran from Simranjit. */
const isPartOf = (short: string, long: string) => short.length >= 4 && (long.endsWith(short) || long.startsWith(short))

/** Undefined where one of them has no given name at all. */
export function givenLevel(a: Names, b: Names): GivenLevel | undefined {
  if (a.birthOrder && b.birthOrder && a.birthOrder !== b.birthOrder) return 'different'
  if ((a.isStandIn && b.given.length + Number(b.isStandIn) > 0) || (b.isStandIn && a.given.length > 0)) return 'standIn'
  const [x, y] = [a.given[0], b.given[0]]
  if (x === undefined || y === undefined) return undefined
  if (x === y || a.given.join('') === b.given.join('')) return 'same'
  if (areForms(x, y)) return 'form'
  if ([...a.given, ...a.alsoGiven].includes(y) || [...b.given, ...b.alsoGiven].includes(x)) return 'another'
  if ((x.length === 1 || y.length === 1) && x[0] === y[0]) return 'initial'
  if (areKnownApart(x, y)) return oneSlip(x, y) ? 'similar' : 'different'
  if (isPartOf(x, y) || isPartOf(y, x)) return 'form'
  const alike = likeness(x, y)
  if (alike >= 0.92) return 'close'
  if (soundAlike(x, y)) return 'sound'
  return alike >= 0.84 ? 'similar' : 'different'
}

export function familyLevel(a: Names, b: Names): FamilyLevel | undefined {
  if (a.family.length === 0 || b.family.length === 0) return undefined
  const [x, y] = [a.family.join(''), b.family.join('')]
  if (x === y || a.family.toSorted().join() === b.family.toSorted().join()) return 'same'
  const alike = likeness(x, y)
  if (alike >= 0.92) return 'close'
  if (a.family.some(w => w.length > 2 && b.family.includes(w))) return 'part'
  const before = (one: Names) => one.former.map(words => words.join(''))
  if (before(a).includes(y) || before(b).includes(x) || before(a).some(n => before(b).includes(n))) return 'former'
  if (soundAlike(x, y)) return 'sound'
  return alike >= 0.84 ? 'similar' : 'different'
}

/** Whether the given name of each is the family name of the other: people write some names in either order. */
export function areSwapped(a: Names, b: Names): boolean {
  const crossed = (given: readonly string[], family: readonly string[]) =>
    given.length > 0 && family.length > 0 && (given[0] === family[0] || likeness(given[0]!, family.join('')) >= 0.92)
  return crossed(a.given, b.family) && crossed(b.given, a.family)
}

/** Undefined where one has no middle name, or where one is only an initial that fits. */
export function middleLevel(a: Names, b: Names): 'same' | 'different' | undefined {
  const [x, y] = [a.given.slice(1), b.given.slice(1)]
  if (x.length === 0 || y.length === 0) return undefined
  if (x.some(w => y.includes(w))) return 'same'
  return x.some(w => y.some(v => v[0] === w[0])) ? undefined : 'different'
}

export type WordLevel = 'same' | 'form' | 'close' | 'sound' | 'start' | 'different'

/** How a typed word stands to somebody's name: the beginning of a name is something, too. */
export function wordLevel(typed: string, name: string): WordLevel {
  if (typed === name) return 'same'
  if (areForms(typed, name)) return 'form'
  if (likeness(typed, name) >= 0.92) return 'close'
  if (typed.length > 1 && name.startsWith(typed)) return 'start'
  return soundAlike(typed, name) && !areKnownApart(typed, name) ? 'sound' : 'different'
}
