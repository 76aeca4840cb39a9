import type { Generated } from 'kysely'
import type { Person } from '../identity/identity.ts'
import type { Day, Id, Instant } from '../kernel/kernel.ts'
import type { Answers } from '../pathway/pathway.ts'
import type { Authority, Facts, Kind } from '../record/record.ts'
import type { Collection, FeedChild, KeptRows, RowsOfChild } from '../returns/returns.ts'
import type { Waiting, Work } from '../workforce/workforce.ts'

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
  left_on: Day | null
}
interface ChildSummaryRow extends Of {
  la_child_id: string
  first_name: string | null
  surname: string
  born: string | null
  born_estimated: boolean
  expected_birth: Day | null
  died: Day | null
  sex: string
  work: Work
  since: Day | null
  is_case: boolean
  episode: Id | null
  category: string | null
  team: Id | null
  lead_post: Id | null
  lead_professional: Id | null
  lead_since: Day | null
  last_seen: Day | null
  last_seen_by: Id | null
  looked_after: Day | null
  restricted: boolean
}
interface WaitingRow extends Of {
  entry: Id
  what: Waiting['what']
  whose: Waiting['whose']
  since: Day
  since_at: Instant | null
  chair: Id | null
  lead_post: Id | null
  team: Id | null
}
interface ConferenceAheadRow extends Of {
  entry: Id
  type: Facts<'childProtectionConference'>['type']
  planned: Day
  stands_on: Id | null
  chair: Id | null
  lead_post: Id | null
}
interface InvolvedRow extends Of, During {
  entry: Id
  role: Facts<'involvement'>['role']
  post: Id | null
  professional: Id | null
  agency: string | null
}
/** What a check of a return finds wrong with a child. Open where `review` is null and `stands_from` is null or has come. */
export interface FindingRow extends Of {
  collection: Collection | 'across'
  year: string
  rule: string
  in_table: string
  entry: Id
  fields: readonly string[]
  severity: 'error' | 'query'
  fingerprint: string
  since: Instant
  stands_from: Day | null
  review: Id | null
}
/** One that is found beside the child's own record, as of a moment. */
export interface CouncilFindingRow extends FindingRow {
  beside: 'workers' | 'council'
  found_at: Instant
}
/** What came of a check that must see the whole council. */
export interface CouncilCheckRow extends Pick<FindingRow, 'collection' | 'year' | 'rule' | 'severity'> {
  authority: Authority
  outcome: 'passed' | 'failed' | 'not run'
  why: string | null
  /** Whether the return itself fails, and no child of it. */
  of_return: boolean
  found_at: Instant
}
interface LookRow extends Of {
  look: Generated<Id>
  looked_by: Id
  page: string
  why: string | null
  looked_at: Instant
}

interface Own {
  authority: Authority
  person: Id
}

export interface PersonRow extends Of {
  type: 'child' | 'adult'
  first_name: string | null
  surname: string
  sex: string | null
  born: string | null
  born_about: boolean
  expected: Day | null
  died: Day | null
  la_child_id: string | null
  postcode: string | null
}

export interface Tables {
  import_file: {
    authority: Authority
    file: string
    name: string
    reference_date: Day | null
    first_read_at: Instant
    last_read_at: Instant
    children: number
    versions: number
    stopped: string | null
    collection: 'cin' | 'ssda903' | 'ssd'
  }
  aside: {
    authority: Authority
    file: string
    place: number
    subject: Id | null
    la_child_id: string | null
    line: number | null
    field: string
    value: string | null
    why: string
  }
  ssd_rows: Of & { rows: KeptRows }
  csc_api_child: Of & {
    receiver: string
    la_child_id: string
    holds: FeedChild | null
    acknowledged: string | null
    acknowledged_at: Instant | null
    receipt: string | null
    sent_at: Instant | null
    refused: string | null
    refused_at: Instant | null
    why: string | null
  }
  csc_api_run: {
    authority: Authority
    run: Id
    receiver: string
    started_at: Instant
    ended_at: Instant | null
    looked_at: number
    unchanged: number
    acknowledged: number
    removed: number
    refused: number
    waits: number
    requests: number
    stopped: string | null
  }
  csc_api_outcome: Of & {
    outcome: Generated<Id>
    run: Id
    receiver: string
    la_child_id: string
    what: 'acknowledged' | 'removed' | 'refused'
    at: Instant
    hash: string
    receipt: string | null
    why: string | null
  }
  person: PersonRow
  search_key: Of & { key: string }
  description: Of & { described: Person }
  relation: Of & { entry: Id; person: Id; type: string; parental_responsibility: boolean | null; note: string | null; ends: Day | null }
  membership: Of & { entry: Id; family_group: Id; ends: Day | null }
  entry: EntryRow
  current_entry: CurrentRow
  chain_head: ChainHead
  merged: Of & { absorbed: Id }
  stretch: StretchRow
  restriction: Of & { hides: Id; entry: Id; allowed: Id[]; starts: Day; ends: Day | null }
  emergency_access: Of & { opens: Id; entry: Id; person: Id; starts: Instant; ends: Instant }
  look: LookRow
  deadline: DeadlineRow
  finding: FindingRow
  council_finding: CouncilFindingRow
  council_check: CouncilCheckRow
  finding_before: Of & Pick<FindingRow, 'collection' | 'year' | 'rule' | 'in_table' | 'entry' | 'since'>

  submission: Of & {
    collection: string
    year: string
    status: Facts<'submission'>['status']
    children: number | null
    left_out: number | null
    hash: string | null
    sent: Day | null
    receipt: string | null
    known_at: Instant
    asked_by: Id
  }
  finding_tally: { authority: Authority; collection: string; year: string; day: Day; rule: string; open: number; accepted: number }
  submission_child: Of & { submission: Id; la_child_id: string; rows: RowsOfChild; digest: string }
  session: Own & { token: string; csrf: string; done: string | null; signed_in_at: Instant; seen_at: Instant; ended_at: Instant | null }
  draft: Own & { path: string; title: string; answers: Answers; saved_at: Instant }
  looked_for: Own & { search: Id; typed: string; at: Instant }
  notice: Own & { notice: Generated<Id>; subject: Id; says: string; told_at: Instant; read_at: Instant | null }
  emergency_try: Own & { try: Generated<Id>; asked_for: string; reason: string; subject: Id | null; tried_at: Instant }
  handed_in: Own & { submission: Id; answers: string; go_to: string | null; done: string | null; at: Instant }
  job_run: {
    authority: Authority
    run: Generated<Id>
    job: string
    about: string
    try: number
    began_at: Instant
    ended_at: Instant | null
    failed: boolean | null
    says: string | null
  }
  professional: ProfessionalRow
  role_assignment: Of & During & { entry: Id; role: Facts<'roleAssignment'>['role']; team: Id | null }
  absence: Of & During & { entry: Id }
  team: Of & { name: string; type: Facts<'team'>['type']; parent: Id | null }
  post: Of & During & { title: string; team: Id; type: Facts<'post'>['type']; full_time_equivalent: number }
  post_holding: Of & During & { entry: Id; professional: Id }
  child_summary: ChildSummaryRow
  case_count: { authority: Authority; post: Id; team: Id; work: Work; cases: number }
  waiting: WaitingRow
  conference_ahead: ConferenceAheadRow
  involved: InvolvedRow
  visited: Of & { entry: Id; date: Day; worker: Id; seen: boolean }
}
