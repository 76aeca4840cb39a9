import type { Chance } from '../chance.ts'
import type { Community } from '../names.ts'
import type { Theme } from '../themes.ts'
import type { DayNo, Minute } from '../times.ts'
import type { Care } from './care.ts'

/** Somebody grown up in a family. */
export interface Grown {
  role: 'mother' | 'father' | 'stepFather' | 'grandmother'
  firstName: string
  surname: string
  sex: 'M' | 'F'
  born: DayNo
  livesWithTheChildren: boolean
  phone: string
}

export interface Assessment {
  start: DayNo
  authorised: DayNo
  outcome: 'childInNeedPlan' | 'strategyDiscussion' | 'familyHelp' | 'noFurtherAction' | 'lookedAfter'
  /** Made again because of new worries, beside an enquiry on work that was already open. */
  updated: boolean
}

/** A strategy discussion, the enquiry that it began, and the conference if there was one. */
export interface Enquiry {
  start: DayNo
  end: DayNo
  substantiated: boolean
  conference?: DayNo
  plan: boolean
}

export interface NeedPlan {
  start: DayNo
  end: DayNo
}

export interface ProtectionPlan {
  start: DayNo
  end: DayNo
  category: string
  /** The category it was changed to at a review. */
  laterCategory?: { category: string; from: DayNo }
  /** Review conferences: the last may be the day on which the plan ended. */
  reviews: DayNo[]
}

/** How one episode goes, from the referral to its closing. Days to come are in it too: what is recorded stops at today. */
export interface Course {
  theme: Theme
  referral: DayNo
  source: string
  need: string
  kind: 'noFurtherAction' | 'notInNeed' | 'inNeed'
  decided: DayNo
  assessments: Assessment[]
  enquiries: Enquiry[]
  needPlans: NeedPlan[]
  protectionPlans: ProtectionPlan[]
  /** The conference about a family who moved here on another council's plan. */
  transferConference?: DayNo
  lookedAfter?: DayNo
  closure: DayNo
  reason: string
}

/** A course as it was for one child, with what the assessments found about this child. */
export interface Episode {
  course: Course
  factors: string[][]
  /** The child's time in care, where it came to that. */
  care?: Care
}

export interface Missing {
  from: Minute
  to: Minute
  interviewOffered: boolean
  interviewHeld: boolean
}

export interface ChildStory {
  /** Which child of the whole council: from 0. */
  index: number
  firstName: string
  surname: string
  sex: 'M' | 'F'
  born: DayNo
  /** The day the child was due, for one referred before birth. */
  due?: DayNo
  died?: DayNo
  ethnicity: string
  community: Community
  disabilities: string[]
  estimated: boolean
  plansBefore: number
  episodes: Episode[]
  missing: Missing[]
  chance: Chance
}

export interface Family {
  /** The index of its first child. */
  index: number
  surname: string
  language?: string
  grown: Grown[]
  children: ChildStory[]
  /** Where they have lived: each until the next. */
  homes: { from: DayNo; lines: string[]; postcode: string }[]
  chance: Chance
}

/** The years that a council's stories are about, how far back one of them may begin, and the last day that anybody knows. */
export interface Span {
  earliest: DayNo
  from: DayNo
  today: DayNo
}
