import { type Chance, type Odds, odds } from '../chance.ts'
import { care as figures } from '../figures.ts'
import type { AdoptionPlan } from './care-adoption.ts'
import type { Placed } from './care-placements.ts'

/** Why care ended, for the looked-after return and for the census. */
export interface Ending {
  endReason: string
  closedAs: string
}
interface Asked {
  isOfAge: boolean
  isAlone: boolean
  adoption: AdoptionPlan | undefined
  /** Where the child lived last. */
  last: Placed
  age: number
}

const ended = figures.endedBy
type How = keyof typeof ended | 'relatives' | 'other'
// Of those who leave before they are of age and are not adopted.
const young: Odds<How> = odds([
  ['guardianship', ended.guardianship.value * 0.55],
  ['arrangements', ended.arrangements.value],
  ['homeAsPlanned', ended.homeAsPlanned.value * 0.75],
  ['homeUnplanned', ended.homeUnplanned.value * 0.75],
  ['relatives', 2],
  ['other', 6],
])
/** With kin who foster them: most stay there. */
const withKin: Odds<How> = odds([
  ['guardianship', 60],
  ['homeAsPlanned', 12],
  ['arrangements', 8],
  ['other', 10],
])
const older: Odds<How> = odds([
  ['guardianship', ended.guardianship.value / 8],
  ['arrangements', ended.arrangements.value / 2],
  ['homeAsPlanned', ended.homeAsPlanned.value * 0.6],
  ['homeUnplanned', ended.homeUnplanned.value],
  ['relatives', 4],
  ['other', 14],
])
const ofAge = odds([
  ['E5', 46],
  ['E6', 8],
  ['E7', 5],
  ['E8', 41],
] as const)
const guardians = odds([
  ['E47', figures.guardiansWere.E47.value],
  ['E45', figures.guardiansWere.E45.value],
  ['E48', figures.guardiansWere.E48.value],
  ['E46', 3],
] as const)

export function endingFor({ isOfAge, isAlone, adoption, last, age }: Asked, chance: Chance): Ending {
  const isFostered = last.type.startsWith('U')
  if (adoption) return { endReason: adoption.unopposed ? 'E11' : 'E12', closedAs: 'RC1' }
  if (isOfAge) {
    if (isFostered && chance.yes(figures.leavers.stayingPut.value / 100)) return { endReason: 'E17', closedAs: 'RC7' }
    const endReason = chance.of(ofAge)
    return { endReason, closedAs: endReason === 'E7' ? 'RC6' : 'RC7' }
  }
  if (isAlone) return { endReason: chance.yes(0.2) ? 'E16' : 'E8', closedAs: 'RC7' }
  const isKin = last.type === 'U3' || last.type === 'U1'
  const how = chance.of(isKin ? withKin : age < 12 ? young : older)
  if (how === 'guardianship') {
    const who = chance.of(guardians)
    // Former foster carers are those with whom the child lives.
    return { endReason: isKin ? 'E47' : isFostered && who === 'E45' ? 'E45' : who === 'E46' ? 'E46' : 'E48', closedAs: 'RC4' }
  }
  if (how === 'arrangements') return { endReason: 'E41', closedAs: 'RC3' }
  const endReason = { homeAsPlanned: 'E4A', homeUnplanned: 'E4B', relatives: 'E13', other: 'E8', adoption: 'E8' }[how]
  return { endReason, closedAs: 'RC7' }
}
