import { addDays, type Day, day, exampleId, type Id } from '../src/kernel/kernel.ts'
import { type Child, childFrom, type Entry, type Facts, type Kind, type NewVersion } from '../src/record/record.ts'

/** One thing that a worker may do to a record, as three numbers: any numbers will do. */
export interface Edit {
  /** Which of the things that can be done. */
  what: number
  /** To which of the entries that are there. */
  to: number
  /** What is then said of it. */
  say: number
}

const first = day('2024-01-01')

/** Different for each bit that is asked for, and always the same for one number. */
const bit = (n: number, place: number) => (Math.imul(n + 1, 0x9e3779b1) >>> (place * 2)) % 2 === 1
const on = (n: number, later = 0): Day => addDays(first, (n % 300) + later)
const end = (n: number) => (bit(n, 1) ? { endDate: on(n, 20 + (n % 60)) } : {})
const one = <T>(of: readonly T[], n: number): T => of[n % of.length]!

type Making = { [K in Kind]?: (n: number, episode: Id) => Facts<K> }

/** What can be said, of each kind that the daily feed tells of. */
const making: Making = {
  socialCareEpisode: n => ({
    referralDate: on(n),
    referralSource: one(['1A', '2B', '10'], n),
    referralNoFurtherActionFlag: n % 9 === 0,
    ...(bit(n, 2) && { closureDate: on(n, 40), closureReason: one(['RC1', 'RC7'], n) }),
  }),
  childAndFamilyAssessment: (n, socialCareEpisode) => ({
    socialCareEpisode,
    startDate: on(n),
    ...(bit(n, 1) && { authorisationDate: on(n, 30) }),
    factors: ['1A', '3B', '4A', '16A'].filter((_, place) => bit(n, place + 3)),
    outcomes: [],
  }),
  childInNeedPlan: (n, socialCareEpisode) => ({ socialCareEpisode, startDate: on(n), ...end(n) }),
  section47Enquiry: (n, socialCareEpisode) => ({
    socialCareEpisode,
    startDate: on(n),
    ...(bit(n, 2) && { icpcRequiredFlag: bit(n, 3) }),
    ...end(n),
  }),
  childProtectionPlan: (n, socialCareEpisode) => ({
    socialCareEpisode,
    startDate: on(n),
    ...end(n),
    categories: [{ category: 'NEG', startDate: on(n) }],
    ...(n % 11 === 0 && { temporaryForOtherAuthority: true }),
  }),
  periodOfCare: (n, socialCareEpisode) => ({ startDate: on(n), ...(bit(n, 3) && { socialCareEpisode }), ...end(n), endReason: 'E4A' }),
  placement: n => ({
    type: one(['U6', 'K2', 'P1'], n),
    startDate: on(n),
    ...end(n),
    ...(bit(n, 2) && { postcode: one(['AB1 2CD', 'EF3 4GH'], n) }),
    ...(bit(n, 4) && { changeReason: 'CARPL' }),
  }),
  legalStatus: n => ({ status: one(['C2', 'V2'], n), startDate: on(n), ...end(n) }),
  sdqAssessment: n => ({ date: on(n), ...(bit(n, 1) ? { score: n % 41 } : { reason: 'SDQ2' }) }),
  adoption: n => ({ decisionDate: on(n), ...(bit(n, 1) && { matchedDate: on(n, 9) }), ...(bit(n, 2) && { placedDate: on(n, 30) }) }),
  careLeaverContact: n => ({
    date: on(n),
    inTouch: 'YES',
    ...(bit(n, 1) && { activity: one(['F1', 'G5'], n) }),
    ...(bit(n, 2) && { accommodation: one(['U', 'Z'], n) }),
  }),
  disability: n => ({ disability: one(['NONE', 'MOB', 'LD', 'AUT'], n), ...(bit(n, 2) && { endDate: on(n, 5) }) }),
  address: n => ({ type: 'home', lines: [], startDate: on(n), ...(bit(n, 2) && { postcode: one(['AB1 2CD', 'EF3 4GH'], n) }) }),
  identifier: n => ({ type: 'upn', value: `A${String(100000000000 + n)}`, startDate: on(n), ...end(n) }),
  immigrationStatus: n => ({ status: one(['unaccompanied', 'settled'], n), startDate: on(n), ...end(n) }),
  restriction: n => ({ scope: 'record', reason: 'A relative works here', allowedPeople: [], startDate: on(n), ...end(n) }),
  involvement: n => ({ role: 'lead', professional: exampleId(901 + (n % 3)), startDate: on(n), ...end(n) }),
  childDetails: n => ({
    laChildId: 'C1',
    surname: one(['Stone', 'O’Brien', 'Ruiz'], n),
    ...(bit(n, 1) && { firstName: one(['Ava', 'Zoë'], n) }),
    ...(bit(n, 2) && { ethnicity: 'WBRI' }),
    ...(bit(n, 3) ? { dateOfBirth: { on: one(['2008-04-05', '2011-09'], n), estimated: bit(n, 4) } } : { expectedDateOfBirth: on(n) }),
    sex: one(['F', 'M'], n),
  }),
}
const kinds = Object.keys(making) as (keyof Making & Kind)[]

interface Here {
  entry: Id
  kind: Kind
  version: number
  withdrawn: boolean
}

/** A record under the hands of workers who add, change, correct, withdraw and bring back: any edits lead to a record that could be. */
export class Edited {
  readonly subject: Id
  readonly versions: NewVersion[] = []
  private readonly entries: Here[] = []
  private readonly laChildId: string
  constructor(n: number) {
    this.subject = exampleId(n * 1000)
    this.laChildId = `C${n}`
    this.put({ entry: this.subject, kind: 'childDetails', version: 0, withdrawn: false }, 1)
  }

  /** What the edit says, and, where it was refused, takes back. */
  edit({ what, to, say }: Edit): { version: NewVersion; undo: () => void } {
    const before = this.entries.map(here => ({ ...here }))
    const version = this.decide(what, to, say)
    const undo = () => {
      this.versions.pop()
      this.entries.splice(0, this.entries.length, ...before)
    }
    return { version, undo }
  }

  private decide(what: number, to: number, say: number): NewVersion {
    const own = this.entries[to % this.entries.length]!
    // The whole record is withdrawn seldom, and any entry now and then.
    if (what % 5 === 0 && (own.kind !== 'childDetails' || what % 25 === 0)) return this.put(own, own.withdrawn ? say : 'withdraw')
    if (what % 5 < 3) return this.put(own, say)
    const entry = exampleId(Number(this.subject.slice(-9)) + this.entries.length)
    const kind = one(kinds.slice(0, -1), to) // who the child is stands there already
    return this.put({ entry, kind, version: 0, withdrawn: false }, say)
  }

  private put(here: Here, say: number | 'withdraw'): NewVersion {
    const { entry, kind } = here
    const place = this.entries.findIndex(e => e.entry === entry)
    const is: Here = { entry, kind, version: here.version + 1, withdrawn: say === 'withdraw' }
    this.entries.splice(place < 0 ? this.entries.length : place, place < 0 ? 0 : 1, is)
    const said = { subject: this.subject, entry, version: is.version, kind, because: 'An edit' }
    const version = (say === 'withdraw' ? { ...said, withdrawn: true } : { ...said, facts: this.factsOf(kind, say) }) as NewVersion
    this.versions.push(version)
    return version
  }

  private factsOf(kind: Kind, say: number): object {
    const episodes = this.entries.filter(e => e.kind === 'socialCareEpisode')
    const facts = making[kind as keyof Making]!(say, one(episodes, say >> 3)?.entry ?? exampleId(1))
    return kind === 'childDetails' ? { ...facts, laChildId: this.laChildId } : facts
  }

  get child(): Child | undefined {
    const at = { authority: '301', recordedAt: '2026-03-03T09:00:00.000Z', recordedBy: exampleId(900) }
    return childFrom(
      this.versions.map(version => ({ ...version, ...at }) as Entry),
      this.subject,
    )
  }
}
