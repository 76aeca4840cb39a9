import type { Day, Id } from '../kernel/kernel.ts'
import type { Facts } from '../record/record.ts'

/** From a day until, and not including, another. */
interface During {
  startDate: Day
  endDate?: Day
}

/** Somebody who is or was in a post. */
export interface Holding extends During {
  professional: Id
  name: string
  away: readonly During[]
  /** The day on which they left the council, as far as their roles say so. */
  leftOn?: Day
}

/** A post with everyone who is or was in it. */
export interface StaffedPost extends During {
  id: Id
  title: string
  team: Id
  /** What the team does; nothing is known where there is no such team. */
  teamType?: Facts<'team'>['type']
  type: Facts<'post'>['type']
  fullTimeEquivalent: number
  holdings: readonly Holding[]
}
