import { type Child, fullName } from '../../record/record.ts'
import type { Reader } from '../answers.ts'
import type { Answers, Ask } from '../step.ts'

export const called = ({ childDetails }: Child): string => childDetails.firstName ?? fullName(childDetails)

/** Sisters and brothers to whom the same happened on the same day: asked one by one, and never taken for granted. */
export const alsoAsks = (others: readonly Child[], question: (name: string) => string): Ask[] =>
  others.map((other, i) => ({
    field: `with-${other.id}`,
    label: question(called(other)),
    as: 'yesNo',
    ...(i === 0 && { section: 'Sisters and brothers' }),
  }))

export const alsoNo = (others: readonly Child[]): Answers => Object.fromEntries(others.map(other => [`with-${other.id}`, 'no']))

export const alsoThese = (read: Reader, others: readonly Child[], what: (name: string) => string): Child[] =>
  others.filter(other => read.yesNo(`with-${other.id}`, what(called(other))))
