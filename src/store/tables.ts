import type { Generated } from 'kysely'
import type { Day, Id, Instant } from '../kernel/kernel.ts'
import type { Authority, Facts, Kind } from '../record/record.ts'

/** What stands in the columns; what each holds is said in the migrations. */
interface Of {
  authority: Authority
  subject: Id
}

export interface CurrentRow extends Of {
  entry: Id
  version: number
  kind: Kind
  facts: object | null
  recorded_at: Instant
  recorded_by: Id
}
export interface EntryRow extends CurrentRow {
  because: string
  place: number
  link: string
}
export interface ChainHead extends Of {
  place: number
  link: string
}
export interface StretchRow extends Of {
  line: string
  entry: Id
  starts: Instant | Day
  ends: Instant | Day | null
}
export interface DeadlineRow extends Of {
  clock: string
  about: Id
  lead_post: Id | null
  started: Day | null
  due: Day | null
  due_at: Instant | null
  stopped: Day | null
  outcome: 'open' | 'met' | 'late' | 'counted' | 'cannot tell'
  shadow: boolean
  cannot_tell: string | null
}
interface During {
  starts: Day
  ends: Day | null
}
interface ProfessionalRow extends Of {
  name: string
  sign_in_name: string | null
  worker_id: string | null
  job_title: string | null
  email: string | null
  phone: string | null
  agency: boolean
  organisation: string | null
}
interface LookRow extends Of {
  look: Generated<Id>
  looked_by: Id
  page: string
  why: string | null
  looked_at: Instant
}

export interface Tables {
  entry: EntryRow
  current_entry: CurrentRow
  chain_head: ChainHead
  merged: Of & { absorbed: Id }
  stretch: StretchRow
  restriction: Of & { entry: Id; allowed: Id[]; starts: Day; ends: Day | null }
  emergency_access: Of & { entry: Id; person: Id; starts: Instant; ends: Instant }
  look: LookRow
  deadline: DeadlineRow
  professional: ProfessionalRow
  role_assignment: Of & During & { entry: Id; role: Facts<'roleAssignment'>['role']; team: Id | null }
  absence: Of & During & { entry: Id }
  team: Of & { name: string; type: Facts<'team'>['type']; parent: Id | null }
  post: Of & During & { title: string; team: Id; type: Facts<'post'>['type']; full_time_equivalent: number }
  post_holding: Of & During & { entry: Id; professional: Id }
}
