import { type Id, type PartialDate, partialDateInWords, precisionOf, type Refusal } from '../kernel/kernel.ts'
import { type Child, type Facts, overlapInWords, type Stretch, stretchesOf } from '../record/record.ts'
import { mayBeCompared } from './adoption.ts'
import { personOfChild } from './person.ts'
import { type Comparison, compare } from './score.ts'

type Details = Facts<'childDetails'>
export type DetailField = Exclude<keyof Details, 'laChildId' | 'afterAdoption' | 'expectedDateOfBirth'>
export type Side = 'survivor' | 'absorbed'

/** A fact that both records hold, and hold differently: somebody has to say which is so. */
export interface Difference {
  field: DetailField
  survivor: NonNullable<Details[DetailField]>
  absorbed: NonNullable<Details[DetailField]>
  /** Which looks better, and why: a suggestion on the page, never a choice made for the worker. */
  suggested: Side
  why: string
}

/** Two stretches of which a child can have only one at a time. */
export interface Overlap {
  line: string
  says: string
  survivor: Stretch
  absorbed: Stretch
}

/** What putting two records of one child together needs. Nothing is moved by it: the step that does it can be undone. */
export interface MergePlan {
  survivor: Id
  absorbed: Id
  comparison: Comparison
  differences: Difference[]
  /** Facts that only the absorbed record holds, which the survivor takes over. */
  taken: DetailField[]
  /** To be put right on one of the records before they can be put together. */
  overlaps: Overlap[]
  /** The child id that ends, kept as a reference so that what others still send under it arrives; and to be withdrawn from the DfE. */
  endedLaChildId: string
  /** Why a second person has to agree, if one has. */
  secondPerson: string[]
}

const fields: DetailField[] = [
  ...(['firstName', 'surname', 'otherNames', 'dateOfBirth', 'dateOfDeath', 'sex', 'genderIdentity', 'ethnicity'] as const),
  ...(['nationality', 'language', 'religion'] as const),
]

const equal = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** The plan, or why there can be none. The survivor keeps its child id: to change that of a child breaks what the DfE has joined over years. */
export function planMerge(survivor: Child, absorbed: Child): MergePlan | Refusal<'absorbed'> {
  const no = (refused: string): Refusal<'absorbed'> => ({ refused, field: 'absorbed' })
  if (survivor.id === absorbed.id) return no('That is the same record')
  if (survivor.authority !== absorbed.authority) return no('Records of two councils cannot be put together')
  const [a, b] = [personOfChild(survivor), personOfChild(absorbed)]
  // Refused without a reason: see adoption.ts.
  if (!mayBeCompared(a, b)) return no('These two records cannot be put together')
  if (absorbed.mergedInto.length > 0) return no('That record was already put together with another one')
  if (survivor.mergedInto.length > 0) return no('This record was put together with another one: use that one')
  if (absorbed.personMerges.length > 0) return no('That record is itself two that were put together: keep that one, or take it apart first')
  const [mine, theirs] = [survivor.childDetails, absorbed.childDetails]
  const comparison = compare(a, b)
  const both = fields.filter(f => mine[f] !== undefined && theirs[f] !== undefined && !equal(mine[f], theirs[f]))
  return {
    survivor: survivor.id,
    absorbed: absorbed.id,
    comparison,
    differences: both.map(field => ({ field, survivor: mine[field]!, absorbed: theirs[field]!, ...suggestion(field, mine, theirs) })),
    taken: fields.filter(f => mine[f] === undefined && theirs[f] !== undefined),
    overlaps: overlaps(survivor, absorbed),
    endedLaChildId: theirs.laChildId,
    secondPerson: whySecond(survivor, absorbed, comparison),
  }
}

function whySecond(survivor: Child, absorbed: Child, { band }: Comparison): string[] {
  const restricted = survivor.restrictions.length + absorbed.restrictions.length > 0
  return [
    ...(restricted ? ['One of the records is or was restricted'] : []),
    ...(band === 'no' || band === 'possible' ? ['What is recorded does not show that this is one child'] : []),
  ]
}

function suggestion(field: DetailField, mine: Details, theirs: Details): { suggested: Side; why: string } {
  const keep = { suggested: 'survivor' as const, why: 'As it is on the record that stays' }
  const take = (why: string) => ({ suggested: 'absorbed' as const, why })
  if (field === 'sex' && mine.sex === 'U') return take('The other record says unknown')
  if (field === 'dateOfBirth' && better(theirs.dateOfBirth!, mine.dateOfBirth!)) {
    return take(`${partialDateInWords(theirs.dateOfBirth!)} is more exact`)
  }
  return keep
}

const exactness = { year: 0, month: 1, day: 2 }
const better = (a: PartialDate, b: PartialDate): boolean =>
  a.estimated === b.estimated ? exactness[precisionOf(a)] > exactness[precisionOf(b)] : b.estimated

function overlaps(survivor: Child, absorbed: Child): Overlap[] {
  const theirs = stretchesOf(absorbed)
  const meet = (a: Stretch, b: Stretch) =>
    a.line === b.line && (a.until === undefined || a.until > b.from) && (b.until === undefined || b.until > a.from)
  return stretchesOf(survivor).flatMap(a =>
    theirs.filter(b => meet(a, b)).map(b => ({ line: a.line, says: overlapInWords(a), survivor: a, absorbed: b })),
  )
}

/**
 * The details of the child when the two are one: what the worker chose where they differ, what only one holds otherwise. Refused while a
 * difference has no choice. The survivor's child id stays, and an expected date of birth is kept from either.
 */
export function mergedDetails(
  survivor: Child,
  absorbed: Child,
  choices: Partial<Record<DetailField, Side>>,
): Details | Refusal<DetailField | 'absorbed'> {
  const plan = planMerge(survivor, absorbed)
  if ('refused' in plan) return plan
  const open = plan.differences.find(d => choices[d.field] === undefined)
  if (open) return { refused: 'Say which of the two is so', field: open.field }
  const { id, version, recordedAt, recordedBy, ...mine } = survivor.childDetails
  const theirs = absorbed.childDetails
  const from = (f: DetailField) => plan.taken.includes(f) || (choices[f] === 'absorbed' && plan.differences.some(d => d.field === f))
  const expected = mine.expectedDateOfBirth ?? theirs.expectedDateOfBirth
  return {
    ...mine,
    ...(Object.fromEntries(fields.filter(from).map(f => [f, theirs[f]])) as Partial<Details>),
    ...(expected && { expectedDateOfBirth: expected }),
  }
}

/** Which of two records to keep, as a suggestion: the one with an open episode, then the one with more referrals, then the older one. */
export function suggestSurvivor(a: Child, b: Child): Side {
  const weight = (c: Child) => {
    const open = c.socialCareEpisodes.some(e => !e.closureDate && !e.referralNoFurtherActionFlag)
    return Number(open) * 1000 + c.socialCareEpisodes.length
  }
  const more = weight(a) - weight(b)
  const older = a.childDetails.recordedAt <= b.childDetails.recordedAt
  return more > 0 || (more === 0 && older) ? 'survivor' : 'absorbed'
}
