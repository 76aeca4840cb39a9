/** The face of the pathway: the only file that other rooms import. */
import type { Need } from '../kernel/kernel.ts'
import { allocate } from './allocate.step.ts'
import { contact } from './contact.step.ts'
import { contactDecision } from './contact-decision.step.ts'
import { managerDecision } from './manager-decision.step.ts'
import { referral } from './referral.step.ts'
import { referralDecision } from './referral-decision.step.ts'
import { type Given, type Step, type Which, whyNot } from './step.ts'
import { supervision } from './supervision.step.ts'

export { Reader, said } from './answers.ts'
export { entriesOf, entryOf, type HeldEntry } from './held.ts'
export * as labels from './labels.ts'
export { choices, options } from './options.ts'
export { type Answers, type Ask, type Given, isRefused, type Option, type Refused, type Step, type Which, whyNot } from './step.ts'

/** Every step, under the heading where a worker looks for it. */
const groups = {
  'Front door': [contact, contactDecision, referral, referralDecision],
  Assessment: [],
  Protection: [],
  Plan: [],
  'Visits and notes': [],
  Management: [allocate, supervision, managerDecision],
  'Family and details': [],
} satisfies Record<string, readonly Step[]>

export type StepGroup = keyof typeof groups

export const steps: readonly Step[] = Object.values(groups).flat()

export const stepOf = (id: string): Step | undefined => steps.find(step => step.id === id)

/** Something that can be done now, and with which entry. */
export interface Doable {
  step: Step
  about?: Which
}

const which = (step: Step, given: Given): Doable[] => {
  if (whyNot(step, given) !== undefined) return []
  const all = (step.about?.of(given) ?? []).map(about => ({ step, about }))
  return step.about && !step.about.optional ? all : [{ step }, ...all]
}

/** What this worker can do now for this child, under its headings. What belongs to one entry stands beside that entry instead: `stepsAbout`. */
export function stepsFor(given: Given, may: ReadonlySet<Need>): { group: StepGroup; doable: Doable[] }[] {
  const { about, ...now } = given
  return Object.entries(groups)
    .map(([group, all]: [string, readonly Step[]]) => ({
      group: group as StepGroup,
      doable: all.filter(s => may.has(s.needs) && !s.about?.beside).flatMap(s => which(s, now)),
    }))
    .filter(({ doable }) => doable.length > 0)
}

/** What this worker can do now with one entry. */
export const stepsAbout = (given: Given, may: ReadonlySet<Need>, entry: string): Step[] =>
  steps.filter(s => may.has(s.needs) && s.about && whyNot(s, { ...given, about: entry }) === undefined)
