/** The face of the pathway: the only file that other rooms import. */
import { referral } from './referral.step.ts'
import type { Step } from './step.ts'

export { Reader, said } from './answers.ts'
export { choices, options } from './options.ts'
export { type Answers, type Ask, type Given, isRefused, type Option, type Refused, type Step } from './step.ts'

export const steps: readonly Step[] = [referral]

export const stepOf = (id: string): Step | undefined => steps.find(step => step.id === id)
