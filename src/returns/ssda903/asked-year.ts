import type { Day } from '../../kernel/kernel.ts'
import type { CensusYear } from '../cin/census-year.ts'
import { birthday } from '../days.ts'

/** The years in which the return first asked for a table, by when they end. */
const since: Readonly<Record<string, number>> = { SWEpisodes: 2024, DoLo: 2027 }

export const isAskedIn = (table: string, { ends }: CensusYear): boolean => ends >= (since[table] ?? 0)

/** Sex was a figure up to the return of 2023/24. */
export const sexIn = (sex: string, { ends }: CensusYear): string | undefined =>
  ends >= 2025 ? sex : sex === 'M' ? '1' : sex === 'F' ? '2' : undefined

/** The age that a birthday in the year made somebody. */
export const ageReached = (born: Day, year: CensusYear): number => {
  const age = year.ends - Number(born.slice(0, 4))
  return birthday(born, age)! > year.until ? age - 1 : age
}
