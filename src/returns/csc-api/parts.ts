/** What can be removed at the DfE one by one within an episode, and the name of its id. */
export const itemsOfEpisode = {
  child_and_family_assessments: 'child_and_family_assessment_id',
  child_in_need_plans: 'child_in_need_plan_id',
  section_47_assessments: 'section_47_assessment_id',
  child_protection_plans: 'child_protection_plan_id',
  child_looked_after_placements: 'child_looked_after_placement_id',
} as const

/** What there is at most one of, and can be removed whole. */
export const blocksOfEpisode = ['adoption', 'care_leavers'] as const
export const blocksOfChild = ['child_details', 'health_and_wellbeing'] as const

export type Part = Readonly<Record<string, unknown>>

const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null && !Array.isArray(value)

/** What can be removed only together with this part: its own fields, and lists whose members have no id. */
const ownOf = (part: Part) =>
  Object.entries(part).filter(([key]) => key !== 'purge' && key !== 'social_care_episodes' && !(key in itemsOfEpisode) && !isBlock(key))

const isBlock = (key: string) => [...blocksOfEpisode, ...blocksOfChild].some(block => block === key)

/**
 * Whether something that the DfE may hold of a part is not said any more. It has no way to take back one field or one member of a list: the part has to be removed and
 * sent again. A field that says something else is written over.
 */
export function hasLost(held: Part, now: Part): boolean {
  return ownOf(held).some(([key, was]) => {
    const is = now[key]
    if (is === undefined) return true
    if (!Array.isArray(was)) return false
    return was.some(member => !(is as unknown[]).some(other => isKept(member, other)))
  })
}

/** A code is kept by the same one. A questionnaire is kept as it is. A worker is kept from the same day on, whether or not they have left since. */
function isKept(member: unknown, other: unknown): boolean {
  if (!isPart(member) || !isPart(other)) return member === other
  if ('worker_id' in member) {
    const isSame = member['worker_id'] === other['worker_id'] && member['start_date'] === other['start_date']
    return isSame && !('end_date' in member && !('end_date' in other))
  }
  return Object.entries(member).every(([key, value]) => other[key] === value)
}
