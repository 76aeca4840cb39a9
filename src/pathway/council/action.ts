import { type Day, dayInWords, type Id } from '../../kernel/kernel.ts'
import type { Facts, Known, NewVersion, Post, Professional } from '../../record/record.ts'
import type { Reader } from '../answers.ts'
import type { Answers, Ask, Option, Refused } from '../step.ts'

/** Everyone who works here or did, every post, and every team. */
export interface Council {
  workers: readonly Professional[]
  posts: readonly Post[]
  teams: readonly { id: Id; name: string; type: Facts<'team'>['type'] }[]
}

/** What an administrator's action is given. It never takes the time or chance for itself. */
export interface OfCouncil {
  council: Council
  today: Day
  newId: () => Id
  /** What each role is called. */
  roles: readonly Option[]
}
export interface OfWorker extends OfCouncil {
  worker: Professional
}
export interface OfPost extends OfCouncil {
  post: Post
}
export interface OfTeam extends OfCouncil {
  team: Known<'team'>
}

/** What an administrator does. Of the same make as a step, but about no child. */
export interface Action<Given extends OfCouncil> {
  id: string
  /** On the button and the page: a verb and its object. */
  says: string
  done: string
  /** Why it cannot be done now, in words; nothing when it can. */
  notNow?: (given: Given) => string | undefined
  asks: (given: Given) => readonly Ask[]
  prefilled?: (given: Given) => Answers
  decide: (given: Given, answers: Answers) => NewVersion[] | Refused
}

interface During {
  startDate: Day
  endDate?: Day | undefined
}
/** Whether two share a day. The last day of each is no part of it, so what ends as it begins shares none. */
export const overlap = (a: During, b: During): boolean =>
  [a, b].every(each => each.endDate !== each.startDate) &&
  (!a.endDate || a.endDate > b.startDate) &&
  (!b.endDate || b.endDate > a.startDate)

/** What goes on today or has yet to begin: all that can still be ended. */
export const notOver = <T extends During>(all: readonly T[], today: Day): T[] => all.filter(each => !each.endDate || each.endDate > today)

/** The day on which something ends, which is no part of it. What never came about ends on the day on which it was to begin. */
export const endOf = (read: Reader, what: string, began: Day | undefined): Day | undefined =>
  read.notBefore('endDate', what, read.day('endDate', what), began, 'when it began')

export const whenSaid = ({ startDate, endDate }: During): string =>
  endDate ? `from ${dayInWords(startDate)} until ${dayInWords(endDate)}` : `since ${dayInWords(startDate)}`

export const sameText = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && a.trim().toLowerCase() === b.trim().toLowerCase()

/** Somebody all of whose roles have ended has left. Whoever was never given one has yet to come. */
export const hasLeft = ({ roleAssignments }: Professional, today: Day): boolean =>
  roleAssignments.length > 0 && roleAssignments.every(r => r.endDate !== undefined && r.endDate <= today)
