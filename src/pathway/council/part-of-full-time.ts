import type { Reader } from '../answers.ts'
import type { Ask } from '../step.ts'

/** How much of full time a post is: asked and read the same wherever a post is set up or changed. */
export const partOfFullTime = {
  ask: {
    field: 'fullTimeEquivalent',
    label: 'How much of full time',
    hint: '1 is full time, 0.6 is three days of five',
    as: 'line',
  } satisfies Ask,
  read: (read: Reader): number | undefined => {
    const part = read.line('fullTimeEquivalent', 'how much of full time it is')
    if (!part) return undefined
    const number = Number(part)
    if (/^[01]?(\.\d{1,2})?$/.test(part) && number > 0 && number <= 1) return number
    read.refuse('fullTimeEquivalent', 'How much of full time must be a number above 0 and up to 1, such as 0.6')
    return undefined
  },
}
