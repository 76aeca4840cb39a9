import type { Day, Id } from '../kernel/kernel.ts'
import { type Adult, type Facts, first, type NewVersion, next } from '../record/record.ts'
import { said } from './answers.ts'
import type { Side } from './merge.ts'

type Details = Facts<'adultDetails'>
export type AdultField = keyof Details
const fields: AdultField[] = ['firstName', 'surname', 'otherNames', 'dateOfBirth', 'dateOfDeath', 'sex', 'language']

/** Facts that both records hold, and hold differently: somebody has to say which is so. */
export const adultDifferences = (a: Adult, b: Adult): AdultField[] =>
  fields.filter(f => {
    const [mine, theirs] = [a.adultDetails[f], b.adultDetails[f]]
    return mine !== undefined && theirs !== undefined && JSON.stringify(mine) !== JSON.stringify(theirs)
  })

/** Where they live now, if both records say so, and not the same. */
export function adultHomes(a: Adult, b: Adult): { survivor: Home; absorbed: Home } | undefined {
  const [survivor, absorbed] = [homeOf(a), homeOf(b)]
  return survivor && absorbed ? { survivor, absorbed } : undefined
}
type Home = Adult['addresses'][number]
const homeOf = ({ addresses }: Adult) => addresses.findLast(a => a.type === 'home' && !a.endDate)

export interface MergingAdults {
  survivor: Adult
  absorbed: Adult
  /** Whose fact is so, for each difference; and whose home, where both have one. */
  right: Partial<Record<AdultField, Side>>
  home?: Side | undefined
  reason: string
  agreedBy?: Id | undefined
  today: Day
  newId: () => Id
}

/** Two records of one adult become one. The children who are tied to either are tied to the one that stays; it is undone by taking them apart. */
export function mergeAdults({ survivor, absorbed, right, home, reason, agreedBy, today, newId }: MergingAdults): NewVersion[] {
  const because = 'Two records of one adult were put together'
  const { id, version, recordedAt, recordedBy, ...mine } = survivor.adultDetails
  const theirs = absorbed.adultDetails
  const taken = fields.filter(f => right[f] === 'absorbed' || (mine[f] === undefined && theirs[f] !== undefined))
  const details = { ...mine, ...Object.fromEntries(taken.map(f => [f, theirs[f]])) } as Details
  const homes = adultHomes(survivor, absorbed)
  const loser = home === 'absorbed' ? 'survivor' : 'absorbed'
  const left = homes?.[loser]
  const from = loser === 'survivor' ? survivor : absorbed
  const ended = left && { endDate: left.startDate > today ? left.startDate : today }
  return [
    first('personMerge', survivor.id, newId(), said({ absorbed: absorbed.id, reason, agreedBy }), because),
    first('mergedInto', absorbed.id, newId(), { survivor: survivor.id }, because),
    ...(taken.length > 0 ? [next('adultDetails', survivor.id, survivor.adultDetails, details, because)] : []),
    ...(left && ended ? [next('address', from.id, left, ended, because)] : []),
  ]
}
