import { type Day, isDay } from '../kernel/kernel.ts'
import { Mistake } from './command.ts'

/** One return that leaves from the record: how it is asked for, what its help says, and how it is written. */
export interface Written {
  name: string
  usage: string
  help: string
  write: (options: Readonly<Record<string, string | undefined>>) => Promise<void>
}

/** Where to write; every return must be told. */
export function outOf({ out }: Readonly<Record<string, string | undefined>>): string {
  if (!out) throw new Mistake('--out must say where to write it')
  return out
}

export function dayIn(name: string, text: string | undefined): Day {
  if (!isDay(text)) throw new Mistake(`--${name} must be a day, such as 2026-09-30`)
  return text
}

export const counted = (n: number): string => n.toLocaleString('en-GB')
