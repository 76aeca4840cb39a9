import { birthday, type Day, dayInWords, daysBetween, forReturn, type Id } from '../kernel/kernel.ts'
import { type Child, type ChildKind, careCodes, codes, labelOf, type NewVersion } from '../record/record.ts'
import { entryOf } from './held.ts'

/** A correction that follows from what else is recorded. Nothing is changed until a person has accepted it. */
export interface Proposal {
  /** What is wrong, and the entry: the same until either changes. */
  id: string
  entry: Id
  kind: ChildKind
  /** What is recorded now. */
  was: string
  /** What would be changed, and from what it follows. */
  change: string
  because: string
  /** Null takes the entry back, as recorded in error. */
  facts: Readonly<Record<string, unknown>> | null
}

/** A gap of more than this between two homes may be one: somebody must say where the child was. */
const longestGap = 14

/** Every correction that the record itself gives reason for, whatever return asks. `today` tells who has turned eighteen. */
export const proposalsFor = (child: Child, today: Day): Proposal[] => [
  ...afterClosing(child),
  ...afterCare(child),
  ...gaps(
    'placement',
    child.placements.filter(p => !p.temporaryFrom),
    p => labelOf(careCodes.placementTypes, p.type),
  ),
  ...gaps('legalStatus', child.legalStatuses, l => labelOf(careCodes.legalStatuses, l.status)),
  ...noneBesideSome(child),
  ...grownUp(child, today),
]

const ends = (kind: ChildKind, entry: Id, field: string, on: Day, said: { was: string; because: string }): Proposal => ({
  id: `end.${entry}.${on}`,
  entry,
  kind,
  was: said.was,
  change: `Ended on ${dayInWords(on)}`,
  because: said.because,
  facts: { [field]: on },
})

/** Work within a referral does not go on when it is closed. */
function afterClosing(child: Child): Proposal[] {
  return child.socialCareEpisodes.flatMap(({ closureDate: on, childInNeedPlans, childProtectionPlans, section47Enquiries }) => {
    if (on === undefined) return []
    const because = `The referral was closed on ${dayInWords(on)}.`
    const open = <T extends { id: Id; startDate: Day; endDate?: Day | undefined }>(all: readonly T[]) =>
      all.filter(x => x.endDate === undefined && x.startDate <= on)
    return [
      ...open(childInNeedPlans).map(p =>
        ends('childInNeedPlan', p.id, 'endDate', on, { was: `Child in need plan since ${dayInWords(p.startDate)}, open`, because }),
      ),
      ...open(childProtectionPlans).map(p =>
        ends('childProtectionPlan', p.id, 'endDate', on, { was: `Child protection plan since ${dayInWords(p.startDate)}, open`, because }),
      ),
      ...open(section47Enquiries)
        .filter(s => s.icpcRequiredFlag === false)
        .map(s =>
          ends('section47Enquiry', s.id, 'endDate', on, {
            was: `Section 47 enquiry since ${dayInWords(s.startDate)}, not finished`,
            because,
          }),
        ),
    ]
  })
}

/** When care ends, so do the law and the home that were part of it. */
function afterCare(child: Child): Proposal[] {
  return child.periodsOfCare.flatMap(({ startDate, endDate: on }) => {
    if (on === undefined) return []
    const because = `Care ended on ${dayInWords(on)}.`
    const within = <T extends { startDate: Day; endDate?: Day | undefined }>(all: readonly T[]) =>
      all.filter(x => x.startDate >= startDate && x.startDate <= on && (x.endDate === undefined || x.endDate > on))
    const since = (from: Day) => `since ${dayInWords(from)}`
    return [
      ...within(child.placements).map(p =>
        ends('placement', p.id, 'endDate', on, { was: `${labelOf(careCodes.placementTypes, p.type)}, ${since(p.startDate)}`, because }),
      ),
      ...within(child.legalStatuses).map(l =>
        ends('legalStatus', l.id, 'endDate', on, { was: `${labelOf(careCodes.legalStatuses, l.status)}, ${since(l.startDate)}`, because }),
      ),
      ...within(child.deprivationOfLibertyOrders).map(o =>
        ends('deprivationOfLibertyOrder', o.id, 'endDate', on, { was: `Deprivation of liberty order ${since(o.startDate)}`, because }),
      ),
    ]
  })
}

interface Span {
  id: Id
  startDate: Day
  endDate?: Day | undefined
}
/** Homes and legal statuses follow on one another without a day between them. */
function gaps<T extends Span>(kind: ChildKind, all: readonly T[], called: (span: T) => string): Proposal[] {
  const inOrder = all.toSorted((a, b) => (a.startDate < b.startDate ? -1 : 1))
  return inOrder.flatMap((next, i) => {
    const before = inOrder[i - 1]
    if (!before?.endDate || before.endDate >= next.startDate) return []
    const days = daysBetween(before.endDate, next.startDate)
    if (days > longestGap) return []
    const because = `${called(next)} began on ${dayInWords(next.startDate)}, ${days === 1 ? 'a day' : `${days} days`} later: nothing is recorded of the time between.`
    return [ends(kind, before.id, 'endDate', next.startDate, { was: `${called(before)}, until ${dayInWords(before.endDate)}`, because })]
  })
}

/** Somebody looked and there was none; later one was found. Both cannot be so. */
function noneBesideSome(child: Child): Proposal[] {
  const now = child.disabilities.filter(d => d.endDate === undefined)
  const some = now.filter(d => d.disability !== 'NONE')
  if (some.length === 0) return []
  return now
    .filter(d => d.disability === 'NONE')
    .map(d => ({
      id: `none.${d.id}`,
      entry: d.id,
      kind: 'disability',
      was: labelOf(codes.disabilities, 'NONE'),
      change: 'Taken back, as recorded in error',
      because: `${some.map(s => labelOf(codes.disabilities, s.disability)).join(' and ')} is recorded beside it.`,
      facts: null,
    }))
}

/** Nobody is an unaccompanied child from their eighteenth birthday on. */
function grownUp(child: Child, today: Day): Proposal[] {
  const { dateOfBirth } = child.childDetails
  if (!dateOfBirth) return []
  const eighteen = birthday(forReturn(dateOfBirth), 18)
  if (eighteen > today) return []
  return child.immigrationStatuses
    .filter(s => s.status === 'unaccompanied' && s.startDate < eighteen && (s.endDate === undefined || s.endDate > eighteen))
    .map(s =>
      ends('immigrationStatus', s.id, 'endDate', eighteen, {
        was: `Unaccompanied, since ${dayInWords(s.startDate)}`,
        because: `They turned eighteen on ${dayInWords(eighteen)}.`,
      }),
    )
}

/** The version that follows when somebody accepts it. */
export function accepted(child: Child, { entry, kind, facts, because }: Proposal): NewVersion | undefined {
  const found = entryOf(child, entry)
  if (!found || found.kind !== kind) return undefined
  const { id, version, recordedAt, recordedBy, ...held } = found.held as unknown as Record<string, unknown> & {
    id: Id
    version: number
    recordedAt: string
    recordedBy: Id
  }
  const said = { subject: child.id, entry: id, version: version + 1, kind, because: `Proposed from the record, and accepted. ${because}` }
  return (facts === null ? { ...said, withdrawn: true } : { ...said, facts: { ...held, ...facts } }) as NewVersion
}
