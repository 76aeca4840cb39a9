import type { Day } from '../../kernel/kernel.ts'

/** One child as the DfE's API names and nests things (schema 1.0.1). What is absent is left out: there is no null in it. */
export interface FeedChild extends Purgeable {
  la_child_id: string
  mis_child_id?: string
  child_details?: FeedDetails
  health_and_wellbeing?: FeedHealth
  social_care_episodes?: FeedEpisode[]
}

/** Said of what is to be removed at the DfE, and of nothing else. */
export interface Purgeable {
  purge?: true
}

export interface FeedDetails extends Purgeable {
  unique_pupil_number?: string
  former_unique_pupil_number?: string
  unique_pupil_number_unknown_reason?: string
  first_name?: string
  surname?: string
  date_of_birth?: Day
  expected_date_of_birth?: Day
  sex?: string
  ethnicity?: string
  disabilities?: string[]
  postcode?: string
  uasc_flag?: boolean
  uasc_end_date?: Day
}

export interface FeedHealth extends Purgeable {
  sdq_assessments?: { date: Day; score: number }[]
}

export interface FeedEpisode extends Purgeable {
  social_care_episode_id: string
  referral_date?: Day
  referral_source?: string
  referral_no_further_action_flag?: boolean
  closure_date?: Day
  closure_reason?: string
  care_worker_details?: FeedWorker[]
  child_and_family_assessments?: FeedAssessment[]
  child_in_need_plans?: FeedPlan<'child_in_need_plan_id'>[]
  section_47_assessments?: FeedEnquiry[]
  child_protection_plans?: FeedPlan<'child_protection_plan_id'>[]
  child_looked_after_placements?: FeedPlacement[]
  adoption?: FeedAdoption
  care_leavers?: FeedCareLeaver
}

export interface FeedWorker {
  worker_id: string
  start_date: Day
  end_date?: Day
}

export interface FeedAssessment extends Purgeable {
  child_and_family_assessment_id: string
  start_date?: Day
  authorisation_date?: Day
  factors?: string[]
}

export type FeedPlan<Named extends string> = Purgeable & { [id in Named]: string } & { start_date?: Day; end_date?: Day }

export interface FeedEnquiry extends Purgeable {
  section_47_assessment_id: string
  start_date?: Day
  icpc_required_flag?: boolean
  icpc_date?: Day
  end_date?: Day
}

export interface FeedPlacement extends Purgeable {
  child_looked_after_placement_id: string
  start_date?: Day
  start_reason?: string
  placement_type?: string
  postcode?: string
  end_date?: Day
  end_reason?: string
  change_reason?: string
}

export interface FeedAdoption extends Purgeable {
  initial_decision_date?: Day
  matched_date?: Day
  placed_date?: Day
}

export interface FeedCareLeaver extends Purgeable {
  contact_date?: Day
  activity?: string
  accommodation?: string
}

/** What is not known, and a list or block in which nothing stands, is left out. */
export function said<T extends object>(given: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => !isNothing(value))) as T
}

const isNothing = (value: unknown): boolean =>
  value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0)
