import {
  type Day,
  dayInWords,
  type Id,
  type Instant,
  isId,
  isUnread,
  momentOf,
  type PartialDate,
  postcode,
  type Refusal,
  readDay,
  readPartialDate,
} from '../kernel/kernel.ts'
import type { Answers, Option, Refused } from './step.ts'

/** Reads answers one by one, and keeps what is wrong with each, so that all of it is said at once. */
export class Reader {
  readonly refusals: Refusal[] = []
  readonly answers: Answers
  readonly today: Day
  constructor(answers: Answers, today: Day) {
    this.answers = answers
    this.today = today
  }

  refuse(field: string, refused: string): undefined {
    this.refusals.push({ field, refused })
    return undefined
  }
  get refused(): Refused | undefined {
    return this.refusals.length > 0 ? { refusals: this.refusals } : undefined
  }

  /** For the end of the reading, where an answer that is missing has been refused already. */
  get no(): Refused {
    return { refusals: this.refusals }
  }

  text(field: string): string {
    const given = this.answers[field]
    return (typeof given === 'string' ? given : (given?.[0] ?? '')).trim()
  }
  many(field: string): string[] {
    const given = this.answers[field]
    return (typeof given === 'string' ? [given] : [...(given ?? [])]).filter(each => each !== '')
  }

  /** A day as people write it. `what` finishes "Enter …": the date of the visit. */
  day(field: string, what: string): Day | undefined {
    return this.text(field) === '' ? this.refuse(field, `Enter ${what}`) : this.dayIfAny(field)
  }
  dayIfAny(field: string): Day | undefined {
    const text = this.text(field)
    if (text === '') return undefined
    const read = readDay(text, this.today)
    return isUnread(read) ? this.refuse(field, read.unread) : read
  }
  pastDay(field: string, what: string): Day | undefined {
    return this.notToCome(field, what, this.day(field, what))
  }
  pastDayIfAny(field: string, what: string): Day | undefined {
    return this.notToCome(field, what, this.dayIfAny(field))
  }
  private notToCome(field: string, what: string, read: Day | undefined): Day | undefined {
    return read !== undefined && read > this.today ? this.refuse(field, `${capital(what)} must be today or in the past`) : read
  }
  /** A day that may not come before another one, which `than` names: the referral. */
  notBefore(field: string, what: string, read: Day | undefined, limit: Day | undefined, than: string): Day | undefined {
    if (read === undefined || limit === undefined || read >= limit) return read
    return this.refuse(field, `${capital(what)} must be on or after ${dayInWords(limit)}, ${than}`)
  }
  /** A date of which only the year or the month may be known. */
  partialDateIfAny(field: string): PartialDate | undefined {
    const text = this.text(field)
    if (text === '') return undefined
    const read = readPartialDate(text, this.today)
    return 'unread' in read ? this.refuse(field, read.unread) : read
  }
  /** A day, and a time of that day beside it in `<field>-time`. */
  moment(field: string, what: string): Instant | undefined {
    return this.atTime(field, this.pastDay(field, what))
  }
  momentIfAny(field: string, what: string): Instant | undefined {
    if (this.text(field) === '' && this.text(`${field}-time`) !== '') return this.refuse(field, `Enter ${what}`)
    return this.atTime(field, this.pastDayIfAny(field, what))
  }
  momentToComeIfAny(field: string, what: string): Instant | undefined {
    if (this.text(field) === '' && this.text(`${field}-time`) !== '') return this.refuse(field, `Enter ${what}`)
    return this.atTime(field, this.dayIfAny(field))
  }
  /** Of today too, a time that the clock has not shown yet is to come. */
  notYet(field: string, at: Instant | undefined, now: Instant): void {
    if (at && at > now) this.refuse(field, 'This must be in the past: check the time')
  }
  private atTime(field: string, on: Day | undefined): Instant | undefined {
    const time = this.text(`${field}-time`)
    if (!on) return undefined
    if (!/^([01]?\d|2[0-3])[:.][0-5]\d$/.test(time)) return this.refuse(field, `Enter the time too, for example 14:30`)
    const at = momentOf({ day: on, time: time.replace('.', ':').padStart(5, '0') })
    return at ?? this.refuse(field, 'The clocks went forward over that time: it was never on the clock')
  }

  line(field: string, what: string): string | undefined {
    return this.lineIfAny(field) ?? (this.text(field) === '' ? this.refuse(field, `Enter ${what}`) : undefined)
  }
  lineIfAny(field: string): string | undefined {
    const text = this.text(field)
    return text.length > 200 ? this.refuse(field, `This must be 200 characters or fewer; it has ${text.length}`) : text || undefined
  }
  words(field: string, what: string): string | undefined {
    return this.wordsIfAny(field) ?? (this.text(field) === '' ? this.refuse(field, `Enter ${what}`) : undefined)
  }
  wordsIfAny(field: string): string | undefined {
    const text = this.text(field)
    return text.length > 50_000 ? this.refuse(field, `This must be 50,000 characters or fewer; it has ${text.length}`) : text || undefined
  }

  /** A whole number between two others, both included. */
  numberIfAny(field: string, least: number, most: number): number | undefined {
    const text = this.text(field)
    if (text === '') return undefined
    const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
    return number >= least && number <= most ? number : this.refuse(field, `This must be a whole number from ${least} to ${most}`)
  }
  postcodeIfAny(field: string): string | undefined {
    const text = this.text(field)
    if (text === '') return undefined
    return postcode(text) ?? this.refuse(field, 'That is not a postcode: leave this empty if it is not known')
  }

  /** One of something on each line. */
  lines(field: string): string[] {
    const lines = this.text(field).split(/[\r\n]+/)
    const given = lines.map(each => each.trim()).filter(each => each !== '')
    if (given.some(each => each.length > 200)) this.refuse(field, 'Each line must be 200 characters or fewer')
    return given
  }
  someLines(field: string, what: string): string[] {
    if (this.text(field) === '') this.refuse(field, `Enter ${what}`)
    return this.lines(field)
  }

  one<const T extends string>(field: string, of: readonly (T | Answerable<T>)[], what: string): T | undefined {
    return this.oneIfAny(field, of) ?? (this.text(field) === '' ? this.refuse(field, `Select ${what}`) : undefined)
  }
  oneIfAny<const T extends string>(field: string, of: readonly (T | Answerable<T>)[]): T | undefined {
    const text = this.text(field)
    if (text === '') return undefined
    return isAmong(of, text) ? (text as T) : this.refuse(field, 'Select one of the answers that are listed')
  }
  some<const T extends string>(field: string, of: readonly (T | Answerable<T>)[], what: string): T[] {
    const given = this.someIfAny(field, of)
    if (given.length === 0 && this.many(field).length === 0) this.refuse(field, `Select ${what}`)
    return given
  }
  someIfAny<const T extends string>(field: string, of: readonly (T | Answerable<T>)[]): T[] {
    const given = [...new Set(this.many(field))]
    if (given.every(each => isAmong(of, each))) return given as T[]
    this.refuse(field, 'Select only answers that are listed')
    return []
  }
  yesNo(field: string, what: string): boolean | undefined {
    const answer = this.one(field, ['yes', 'no'], what)
    return answer && answer === 'yes'
  }
  yesNoIfAny(field: string): boolean | undefined {
    const answer = this.oneIfAny(field, ['yes', 'no'])
    return answer && answer === 'yes'
  }
  idIfAny(field: string, of: readonly { id: Id }[]): Id | undefined {
    const text = this.text(field)
    if (text === '') return undefined
    return of.some(each => each.id === text) ? text : this.refuse(field, 'Select one of the answers that are listed')
  }
  id(field: string, what: string): Id | undefined {
    const text = this.text(field)
    return isId(text) ? text : this.refuse(field, `Select ${what}`)
  }
}

type Answerable<T extends string> = Omit<Option, 'value'> & { value: T }
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const isAmong = (of: readonly (string | { value: string })[], text: string) =>
  of.some(each => (typeof each === 'string' ? each : each.value) === text)

/** Leaves out what was not answered: in the record, not said and empty are not the same. */
export const said = <T extends object>(facts: T) =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Said<T>
type Said<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>
}
