import { keySpaces, withoutThePast } from './adoption.ts'
import { namesOf } from './compare-names.ts'
import { familyWords, nameWords } from './normalise.ts'
import { phone, postcode, reference } from './numbers.ts'
import type { Person } from './person.ts'
import { soundsOf } from './sounds.ts'
import { rootsOf } from './variants.ts'

/**
 * Search keys: short texts that two descriptions of one person are likely to share, kept by the database beside the subject, so that finding
 * is looking up equal texts. What a key begins with says what it is of:
 *   w: a word of a name, or its root
 *   p: a given and a family name by their sounds, h: by their first three letters, in letter order so that either may come first
 *   d: a date of birth, known or expected   c: a postcode      t: a telephone number      i: a number given by somebody
 * The keys of a record made after an adoption begin with another word, so that no key joins it to what came before.
 */
export type SearchKey = string

const unique = (keys: readonly string[]): string[] => [...new Set(keys)]

/** How a name may sound, and how the names of which it is a form sound. */
const heard = (word: string): string[] => unique([word, ...rootsOf(word)].flatMap(soundsOf))

const pairKeys = (one: string, other: string): string[] =>
  heard(one).flatMap(x => heard(other).map(y => (x < y ? `p:${x}+${y}` : `p:${y}+${x}`)))

export const wordKeys = (word: string): string[] => [word, ...rootsOf(word)].map(w => `w:${w}`)

const inSpaces = (person: Person, keys: readonly string[]): SearchKey[] =>
  keySpaces(person).flatMap(space => unique(keys).map(k => space + k))

/** The words of names typed together, as they stand and with O Brien made one: one of the two is how they were meant. */
export function readings(typed: readonly string[]): string[][] {
  const apart = typed.flatMap(nameWords)
  const together = familyWords(apart.join(' '))
  return together.length === apart.length ? [apart] : [apart, together]
}

function parts(person: Person) {
  const names = namesOf(person)
  const given = [...names.given, ...names.alsoGiven]
  // A family name written apart or together, or half of a double one, is still found.
  const family = [...names.family, ...(person.family ? nameWords(person.family) : []), ...names.former.flat()]
  const whole = names.family.length > 1 ? [names.family.join('')] : []
  return { given: unique(given), family: unique([...family, ...whole]) }
}

/** Two names together: by their sounds, and by how both begin, which also finds what is half typed or mistyped further on. */
function together(one: string, other: string): string[] {
  const [x, y] = [one.slice(0, 3), other.slice(0, 3)]
  return [...pairKeys(one, other), x < y ? `h:${x}+${y}` : `h:${y}+${x}`]
}

const hasTwo = (word: string) => word.length > 1

function pairsOf(person: Person): string[] {
  const { given, family } = parts(person)
  const named = given.filter(hasTwo).flatMap(g => family.filter(hasTwo).flatMap(f => together(g, f)))
  const typed = readings(person.namesInAnyOrder ?? []).flatMap(reading => {
    const words = reading.filter(hasTwo).slice(0, 8)
    return words.flatMap((w, i) => words.slice(i + 1).flatMap(v => together(w, v)))
  })
  return [...named, ...typed]
}

const born = (person: Person): string[] => {
  const days = [person.dateOfBirth?.on, person.expectedDateOfBirth].filter(d => d?.length === 10)
  return days.map(d => `d:${d}`)
}

const exchanged = (key: string): string[] => {
  const turned = `${key.slice(0, 7)}${key.slice(10)}-${key.slice(7, 9)}`
  return Number(key.slice(10)) <= 12 ? [key, turned] : [key]
}

function placesAndNumbers(person: Person): string[] {
  const real = (all: readonly string[] | undefined, read: (t: string) => string | undefined) =>
    (all ?? []).map(read).filter(t => t !== undefined)
  return [
    ...real(person.postcodes, postcode).map(c => `c:${c.replace(' ', '')}`),
    ...real(person.phones, phone).map(n => `t:${n}`),
    // Even a number that cannot be right: somebody will type it as it was recorded.
    ...(person.numbers ?? []).map(n => `i:${reference(n.value)}`),
  ]
}

/** What the database keeps for a subject. */
export function searchKeys(one: Person): SearchKey[] {
  const person = withoutThePast(one)
  const { given, family } = parts(person)
  const words = [...given, ...family].flatMap(wordKeys)
  return inSpaces(person, [...words, ...pairsOf(person), ...born(person), ...placesAndNumbers(person)])
}

/**
 * What to look for when somebody is described whole and may be known already: before a record is made, and between records. Single words are
 * not enough to ask about half the town; a day and month written the wrong way round are looked for both ways.
 */
export function lookUpKeys(one: Person): SearchKey[] {
  const person = withoutThePast(one)
  return inSpaces(person, [...pairsOf(person), ...born(person).flatMap(exchanged), ...placesAndNumbers(person)])
}
