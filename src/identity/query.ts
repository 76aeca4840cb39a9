import { type Day, isUnread, readDay } from '../kernel/kernel.ts'
import { lookUpKeys, readings, type SearchKey, wordKeys } from './keys.ts'
import { nameWords } from './normalise.ts'
import { nhsNumber, phone, postcode, reference, upn } from './numbers.ts'
import type { Person, PersonNumber } from './person.ts'

export interface Query {
  /** Any of these finds a candidate; `compare` or `rank` with `parsed` then says how good it is. */
  keys: SearchKey[]
  /** Where a name may still be half typed: candidates whose keys begin with one of these. */
  beginnings: SearchKey[]
  /** What we understood, to be shown and compared. */
  parsed: Person
}

/**
 * One box in which a worker types whatever they have: names in any order, a date of birth written in any way, a postcode, a telephone number,
 * a pupil number, an NHS number, a child id.
 */
export function keysOfQuery(text: string, today: Day): Query {
  const left = new Text(text)
  const numbers: PersonNumber[] = []
  const postcodes = left.take(/\b[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}\b/i, postcode)
  for (const value of left.take(/\b[a-z]\d{11}[a-z\d]\b/i, upn)) numbers.push({ type: 'upn', value })
  for (const value of left.take(/(?<!\d)\d{3}[\s-]?\d{3}[\s-]?\d{4}(?!\d)/, nhsNumber)) numbers.push({ type: 'nhsNumber', value })
  const phones = left.take(/(?<![a-z\d])(?:\+44|0)[\d\s()-]{8,14}\d(?!\d)/i, phone)
  const dates = left.takeDates(today)
  const sure = new Set(dates.filter(d => /[\s/.]|-\d/.test(d.text)).map(d => d.text))
  for (const word of [...left.words(), ...dates.filter(d => !sure.has(d.text)).map(d => d.text)]) {
    if (/\d/.test(word)) numbers.push({ type: 'laChildId', value: reference(word) }, { type: 'other', value: reference(word) })
  }
  const namesInAnyOrder = left.words().filter(w => !/\d/.test(w) && !labels.has(w.toLowerCase()))
  const birth = dates[0]?.day
  const parsed: Person = {
    given: [],
    namesInAnyOrder,
    ...(birth && { dateOfBirth: { on: birth, estimated: false } }),
    postcodes,
    phones,
    numbers,
  }
  const words = namesInAnyOrder.flatMap(nameWords)
  // Two names together, a date or a number point to few. A name by itself has to be looked up by itself.
  const isAlone = !birth && numbers.length + postcodes.length + phones.length === 0
  const alone = isAlone ? readings(namesInAnyOrder).filter(reading => reading.length === 1) : []
  const spaced = alone
    .flat()
    .flatMap(wordKeys)
    .flatMap(k => [k, `after ${k}`])
  const beginnings = words.filter(w => w.length > 1).flatMap(w => [`w:${w}`, `after w:${w}`])
  return { keys: [...new Set([...lookUpKeys(parsed), ...spaced])], beginnings, parsed }
}

/** What people write in front of a thing, and nobody is called. */
const labels = new Set(['dob', 'd.o.b', 'd.o.b.', 'born', 'nhs', 'upn', 'id', 'no', 'no.', 'number', 'tel', 'phone', 'postcode', 'aka'])

/** The text, with what has been understood taken out of it. */
class Text {
  private left: string
  constructor(text: string) {
    // A box is for a line, not for a letter.
    this.left = ` ${text.slice(0, 200).replace(/[,;:]+(?=\s|$)/g, ' ')} `
  }

  take(shape: RegExp, read: (text: string) => string | undefined): string[] {
    const found: string[] = []
    this.left = this.left.replace(new RegExp(shape, `${shape.flags}g`), text => {
      const value = read(text)
      if (value !== undefined) found.push(value)
      return value === undefined ? text : ' '
    })
    return found
  }

  /** Dates take up to four words, and the longest that is one is taken: 3 March 2015 before 3 March. */
  takeDates(today: Day): { text: string; day: Day }[] {
    const found: { text: string; day: Day }[] = []
    const words = this.words()
    for (let i = 0; i < words.length; i++) {
      for (let n = Math.min(4, words.length - i); n > 0; n--) {
        const text = words.slice(i, i + n).join(' ')
        if (!/\d/.test(words[i]!) && n > 1 && !/\d/.test(words[i + 1]!)) continue
        const day = /\d/.test(text) ? readDay(text, today, 'birth') : undefined
        if (day === undefined || isUnread(day)) continue
        found.push({ text, day })
        words.splice(i, n)
        i--
        break
      }
    }
    this.left = words.join(' ')
    return found
  }

  words(): string[] {
    return this.left.trim().split(/\s+/).filter(Boolean)
  }
}
