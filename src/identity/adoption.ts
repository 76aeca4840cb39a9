import type { Person } from './person.ts'

/**
 * After an adoption a child has a second record, and nothing electronic may join it to the first (Adoption guidance 2013; DESIGN: no key, no
 * audit row, no search entry, no match). So the two kinds of record live in two spaces: their search keys cannot be equal, they are never
 * compared, and the answer about such a pair is the answer about two strangers. It must not even say why: the why would be the link.
 */
export function mayBeCompared(a: Person, b: Person): boolean {
  return a.afterAdoption === undefined || b.afterAdoption === undefined || a.afterAdoption === b.afterAdoption
}

/** The description without the names of the time before, should somebody have written them on the record made after. */
export function withoutThePast(person: Person): Person {
  if (!person.afterAdoption) return person
  const { otherNames, ...rest } = person
  return { ...rest, otherNames: (otherNames ?? []).filter(n => n.family === undefined) }
}

/** What every search key of this record begins with; or, for somebody only described, both. */
export const keySpaces = (person: Person): readonly string[] =>
  person.afterAdoption === undefined ? ['', 'after '] : [person.afterAdoption ? 'after ' : '']
