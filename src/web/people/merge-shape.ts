import type { MergePlan } from '../../identity/identity.ts'
import type { Id, Refusal } from '../../kernel/kernel.ts'
import type { Answers, Option, Side } from '../../pathway/pathway.ts'
import type { Child } from '../../record/record.ts'

/** Two records as the page shows them: this one and the other; and what would follow if the one that was chosen stays. */
export interface Comparing {
  here: Child
  other: Child
  plan: MergePlan
  /** Who may agree, where a second person has to. */
  workers: readonly Option[]
  answers: Answers
  refusals: readonly Refusal[]
  /** Whether the asker's work is with one of them, so that a confidential address is theirs to know. */
  isTheirWork: boolean
}

export const sideOf = ({ plan }: Pick<Comparing, 'plan'>, id: Id): Side => (id === plan.survivor ? 'survivor' : 'absorbed')
