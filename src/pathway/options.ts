import type { CodeList } from '../record/record.ts'
import type { Option } from './step.ts'

/** A code list as answers to choose from. */
export const options = (list: CodeList): Option[] => list.map(({ code, label }) => ({ value: code, label }))

/** Answers of our own, in the order in which they are asked. */
export const choices = <T extends string>(rows: Record<T, string>): { value: T; label: string }[] =>
  Object.entries<string>(rows).map(([value, label]) => ({ value: value as T, label }))
