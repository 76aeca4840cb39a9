import { type Day, day, type Id } from '../src/kernel/kernel.ts'
import type { NewVersion } from '../src/record/record.ts'
import { adeyemi } from './adeyemi.ts'
import { brook } from './brook.ts'
import { council } from './council.ts'
import { hartley } from './hartley.ts'
import { marsh } from './marsh.ts'
import { novak } from './novak.ts'
import { osman } from './osman.ts'
import { price } from './price.ts'
import { rahimi } from './rahimi.ts'
import { later, type Save, weeksBetween } from './telling.ts'
import { whitlock } from './whitlock.ts'

export { posts, workers } from './council.ts'
export type { Save } from './telling.ts'

export interface Family {
  saves: readonly Save[]
  children: Readonly<Record<string, Id>>
  adults: Readonly<Record<string, Id>>
}

/** The day on which the stories stand: a Monday. */
export const castDay = day('2026-03-09')

/** Why each is here is said in its own file. */
export const families = { marsh, adeyemi, novak, whitlock, rahimi, price, hartley, osman, brook } satisfies Record<string, Family>

/** The council and every family, in the order in which it was recorded; told for another day than `castDay`, in whole weeks. */
export function theCast(today: Day = castDay): Save[] {
  const all: Save[] = [...council, ...Object.values(families).flatMap(f => f.saves)]
  return later(
    all.filter(s => s.versions.length > 0),
    weeksBetween(castDay, today),
  ).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

/** The same as it stands before it is saved, when it was recorded left out. */
export const versionsOf = (saves: readonly Save[]): NewVersion[] => saves.flatMap(s => s.versions)
