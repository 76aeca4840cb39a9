import { day, exampleId, type Id, type Instant } from '../kernel/kernel.ts'
import { type Child, childFrom } from './child.ts'
import { type Entry, first, type NewVersion } from './entry.ts'
import type { Facts, Kind } from './kinds.ts'

const worker = exampleId(900)

/** A child for an example, in the words of a chronology: aChild().referred('2025-03-03').child. Each call gives a new one. */
export class Chronology {
  readonly subject: Id
  readonly entries: readonly Entry[]
  constructor(subject: Id, entries: readonly Entry[]) {
    this.subject = subject
    this.entries = entries
  }

  // The front door
  contacted(receivedAt: Instant, facts: Partial<Facts<'contact'>> = {}) {
    return this.with('contact', { receivedAt, source: '2A', reason: 'The school is worried.', ...facts })
  }
  referred(on: string, facts: Partial<Facts<'socialCareEpisode'>> = {}) {
    return this.with('socialCareEpisode', { referralDate: day(on), referralSource: '1A', referralNoFurtherActionFlag: false, ...facts })
  }
  noFurtherAction() {
    return this.changed('socialCareEpisode', { referralNoFurtherActionFlag: true, decision: 'noFurtherAction' })
  }
  closed(on: string, closureReason = 'RC7') {
    return this.changed('socialCareEpisode', { closureDate: day(on), closureReason })
  }
  assessed(from: string, facts: Partial<Facts<'childAndFamilyAssessment'>> = {}) {
    return this.with('childAndFamilyAssessment', {
      socialCareEpisode: this.episode,
      startDate: day(from),
      factors: [],
      outcomes: [],
      ...facts,
    })
  }
  authorised(on: string, factors: string[] = ['16A']) {
    return this.changed('childAndFamilyAssessment', { authorisationDate: day(on), factors })
  }

  // Child protection
  discussed(on: string, facts: Partial<Facts<'strategyDiscussion'>> = {}) {
    const agencies: Facts<'strategyDiscussion'>['agencies'] = ['socialCare', 'police', 'health']
    return this.with('strategyDiscussion', { socialCareEpisode: this.episode, date: day(on), agencies, ...facts })
  }
  enquired(from: string, facts: Partial<Facts<'section47Enquiry'>> = {}) {
    const strategyDiscussion = this.latest('strategyDiscussion')?.entry
    return this.with('section47Enquiry', {
      socialCareEpisode: this.episode,
      startDate: day(from),
      ...(strategyDiscussion && { strategyDiscussion }),
      ...facts,
    })
  }
  noConferenceNeeded(on?: string) {
    return this.changed('section47Enquiry', { icpcRequiredFlag: false, ...(on && { endDate: day(on) }) })
  }
  conferenced(on: string, facts: Partial<Facts<'childProtectionConference'>> = {}) {
    const section47Enquiry = this.latest('section47Enquiry')?.entry
    return this.with('childProtectionConference', {
      socialCareEpisode: this.episode,
      type: 'initial',
      date: day(on),
      ...(section47Enquiry && { section47Enquiry }),
      ...facts,
    })
  }
  protected(from: string, category = 'NEG', facts: Partial<Facts<'childProtectionPlan'>> = {}) {
    const startDate = day(from)
    return this.with('childProtectionPlan', { socialCareEpisode: this.episode, startDate, categories: [{ category, startDate }], ...facts })
  }
  reviewed(on: string, facts: Partial<Facts<'childProtectionConference'>> = {}) {
    const childProtectionPlan = this.latest('childProtectionPlan')?.entry
    return this.with('childProtectionConference', {
      socialCareEpisode: this.episode,
      type: 'review',
      date: day(on),
      ...(childProtectionPlan && { childProtectionPlan }),
      ...facts,
    })
  }
  protectionEnded(on: string) {
    return this.changed('childProtectionPlan', { endDate: day(on) })
  }
  planned(from: string, facts: Partial<Facts<'childInNeedPlan'>> = {}) {
    return this.with('childInNeedPlan', { socialCareEpisode: this.episode, startDate: day(from), ...facts })
  }
  planEnded(on: string) {
    return this.changed('childInNeedPlan', { endDate: day(on) })
  }

  // Care
  lookedAfter(from: string, facts: Partial<Facts<'periodOfCare'>> = {}) {
    return this.with('periodOfCare', { startDate: day(from), primaryNeedCode: 'N1', ...facts })
  }
  underLaw(status: string, from: string, to?: string) {
    return this.with('legalStatus', { status, startDate: day(from), ...(to && { endDate: day(to) }) })
  }
  placed(from: string, facts: Partial<Facts<'placement'>> = {}) {
    return this.with('placement', { type: 'U6', provider: 'PR1', startDate: day(from), ...facts })
  }
  moved(on: string, changeReason = 'CARPL') {
    return this.changed('placement', { endDate: day(on), changeReason })
  }
  careEnded(on: string, endReason = 'E4A') {
    return this.changed('periodOfCare', { endDate: day(on), endReason })
  }

  // Work
  visited(on: string, facts: Partial<Facts<'visit'>> = {}) {
    return this.with('visit', { type: 'childInNeed', date: day(on), seen: true, seenAlone: true, worker, ...facts })
  }
  ledBy(post: Id, from: string) {
    return this.with('involvement', { role: 'lead', post, startDate: day(from) })
  }
  missing(from: Instant, to?: Instant) {
    return this.with('missingEpisode', { type: 'missing', from, ...(to && { to }) })
  }

  /** Records one more thing: the first version of a new entry. */
  with<K extends Kind>(kind: K, facts: Facts<K>): Chronology {
    const entry = kind === 'childDetails' ? this.subject : exampleId(Number(this.subject.slice(-6)) * 1000 + this.entries.length)
    return this.saved(first(kind, this.subject, entry, facts, 'New') as NewVersion)
  }
  /** The next version of the last entry of its kind. */
  changed<K extends Kind>(kind: K, facts: Partial<Facts<K>>): Chronology {
    const { entry, version, facts: was } = this.latest(kind)!
    return this.saved({
      subject: this.subject,
      entry,
      version: version + 1,
      kind,
      because: 'Brought up to date',
      facts: { ...was, ...facts },
    } as NewVersion)
  }
  /** The last entry of its kind was recorded in error. */
  withdrawn(kind: Kind): Chronology {
    const { entry, version } = this.latest(kind)!
    return this.saved({
      subject: this.subject,
      entry,
      version: version + 1,
      kind,
      because: 'Recorded in error',
      withdrawn: true,
    } as NewVersion)
  }

  get child(): Child {
    return childFrom(this.entries, this.subject)!
  }
  /** The same entries as they were before they were saved. */
  get versions(): NewVersion[] {
    return this.entries.map(({ authority, recordedAt, recordedBy, ...version }) => version as NewVersion)
  }

  private get episode(): Id {
    return this.latest('socialCareEpisode')?.entry ?? exampleId(1)
  }
  private latest(kind: Kind): Entry | undefined {
    return this.entries.findLast(e => e.kind === kind)
  }
  private saved(version: NewVersion): Chronology {
    // One entry an hour, so that an example can ask what was known in between.
    const hours = this.entries.length
    const recordedAt = `2025-03-${String(3 + Math.floor(hours / 24)).padStart(2, '0')}T${String(hours % 24).padStart(2, '0')}:00:00.000Z`
    return new Chronology(this.subject, [...this.entries, { ...version, authority: '301', recordedAt, recordedBy: worker } as Entry])
  }
}

/** Ava Stone, unless it is said otherwise: born in 2015, and nothing else yet. `n` tells several children of one example apart. */
export const aChild = (details: Partial<Facts<'childDetails'>> = {}, n = 1): Chronology =>
  new Chronology(exampleId(n), []).with('childDetails', {
    laChildId: `C${n}`,
    firstName: 'Ava',
    surname: 'Stone',
    sex: 'F',
    dateOfBirth: { on: '2015-06-01', estimated: false },
    ...details,
  })
