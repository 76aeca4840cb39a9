/** The face of the store: the only file that other rooms import, and the only place that speaks SQL. */

import type { Authority } from '../record/record.ts'
import type { Outside } from '../returns/returns.ts'
import { askerById, askerBySignIn } from './asker.store.ts'
import { auditVerify, chainHeads, looked } from './audit.store.ts'
import { calledOf, reachable } from './called.store.ts'
import {
  caseCounts,
  casesOfNoTeam,
  casesOfTeam,
  countsOfNoTeam,
  involvedBeside,
  ledBy,
  openDeadlinesOf,
  summariesOf,
  timelinessOf,
  workWithChildren,
} from './cases.store.ts'
import { children, subjects } from './children.store.ts'
import { clearOld } from './clean-up.store.ts'
import { council, team } from './council.store.ts'
import { checkSome, councilChecks, keepCouncilChecks } from './council-checks.store.ts'
import { postsListed, teamsListed, workersListed } from './council-lists.store.ts'
import { feedAcknowledged, feedOnTheWay, feedPage, feedRefused, feedWorkforce, takeFeedTurn } from './csc-api.store.ts'
import { feedRefusals, feedRunBegun, feedRunIs, feedRuns, feedStanding } from './csc-api-runs.store.ts'
import { type Db, type Seeing, type Sight, within } from './database.ts'
import { atTheFrontDoor, conferencesAhead, waitingForChair, waitingForManagers, waitingWithPosts } from './decisions.store.ts'
import { draftOf, draftsOfMine, forgetDraft, handedIn, handIn, keepDraft } from './drafts.store.ts'
import { emptyTries, takeEmergencyAccess } from './emergency.store.ts'
import { familyOf, siblingsOf } from './family.store.ts'
import { findingsAbout, openFindingsOf, outsideKnown } from './findings.store.ts'
import { findPeople, likelyMatches, peopleListed } from './found.store.ts'
import {
  asides,
  childrenNumbered,
  filesRead,
  imports,
  keepImport,
  lookedAfterHeardUntil,
  lookedAfterOn,
  workersNumbered,
} from './import.store.ts'
import { addJob, beginRun, endRun, hasQueue, jobRuns, jobsAhead, lastDone } from './jobs.store.ts'
import { load } from './load.ts'
import { lookedFor, lookFor } from './looked-for.store.ts'
import { emergencyTries, looks, workersCalled } from './looks.store.ts'
import { noticesForMe, readNotices, tell, waitingForMe } from './notices.store.ts'
import { allocatablePosts, postsToday, staffedPosts, teams } from './posts.store.ts'
import { rebuild } from './rebuild.ts'
import { adultsOf, child, childKnownAt, childrenOf, historiesOf, historyOf } from './record.store.ts'
import { save } from './save.ts'
import { secondLook } from './second-look.store.ts'
import { endSession, isEmpty, openSession, peopleWhoSignIn, sayDone, seenNow, session } from './sessions.store.ts'
import { ssdCalled, ssdHeld, ssdNames, ssdPosts, ssdSubjects } from './ssd.store.ts'
import {
  countDiffering,
  differing,
  keepSubmitted,
  submission,
  submissionAsked,
  submissions,
  submittedChildren,
} from './submissions.store.ts'
import {
  findingsByAge,
  findingsByPost,
  findingsByRule,
  findingsByTeam,
  findingTrend,
  foundChildren,
  foundSubjects,
  tallyFindings,
} from './workbench.store.ts'
import { workerNames, workers, workersNear } from './workers.store.ts'

export type { SignedIn } from './asker.store.ts'
export type { Misfit } from './audit.store.ts'
export type { Reachable } from './called.store.ts'
export type { CaseCount, Involvement, OpenDeadline, Summary } from './cases.store.ts'
export type { PostListed, PostsAsked, TeamListed, WorkerListed, WorkersAsked } from './council-lists.store.ts'
export type { FeedCounts, FeedRefusal, FeedRun, FeedStanding } from './csc-api-runs.store.ts'
export { connect, type Db, migrate, type Seeing, type Sight } from './database.ts'
export { type ConferenceRow, conferenceClocks, type Queue, type WaitingRow } from './decisions.store.ts'
export type { Draft, FirstAnswer } from './drafts.store.ts'
export type { Family } from './family.store.ts'
export type { KeptFinding, OpenFinding } from './findings.store.ts'
export type { Found, FoundPeople, PersonInAList } from './found.store.ts'
export { isDatabaseGone } from './gone.ts'
export type { ImportFile, ImportSummary, KeptAside } from './import.store.ts'
export type { JobAhead, JobRun, JobToAdd } from './jobs.store.ts'
export type { EmergencyTry, Look, LooksAsked } from './looks.store.ts'
export type { Notice, Waiting } from './notices.store.ts'
export { type Running, startPostgres } from './postgres.ts'
export type { TeamRow } from './posts.store.ts'
export { prepareQueue, queueSchema } from './queue.ts'
export type { Saved, Saving } from './save.ts'
export type { SecondLook } from './second-look.store.ts'
export { notTooOld, type Server, serverFromUrl } from './server.ts'
export type { Session } from './sessions.store.ts'
export type { Differing, SubmissionRow, Submitted } from './submissions.store.ts'
export type { CouncilCheckRow, PersonRow } from './tables.ts'
export type { AgeCount, DayTally, FoundChild, GroupCount, OfReturn, RuleCount } from './workbench.store.ts'

/** Every query and every save, each a function of what the asker may see. */
const queries = {
  child,
  childrenOf,
  adultsOf,
  childKnownAt,
  historyOf,
  historiesOf,
  calledOf,
  reachable,
  familyOf,
  childrenNumbered,
  workersNumbered,
  lookedAfterOn,
  lookedAfterHeardUntil,
  filesRead,
  keepImport,
  imports,
  asides,
  siblingsOf,
  lookFor,
  lookedFor,
  findPeople,
  likelyMatches,
  peopleListed,
  children,
  subjects,
  save,
  load,
  rebuild,
  auditVerify,
  chainHeads,
  looked,
  looks,
  workersCalled,
  emergencyTries,
  takeEmergencyAccess,
  emptyTries,
  askerBySignIn,
  askerById,
  openSession,
  session,
  seenNow,
  endSession,
  sayDone,
  peopleWhoSignIn,
  isEmpty,
  keepDraft,
  draftOf,
  draftsOfMine,
  waitingForMe,
  tell,
  noticesForMe,
  readNotices,
  forgetDraft,
  handIn,
  handedIn,
  staffedPosts,
  postsToday,
  teams,
  allocatablePosts,
  ledBy,
  casesOfTeam,
  casesOfNoTeam,
  caseCounts,
  countsOfNoTeam,
  openDeadlinesOf,
  openFindingsOf,
  findingsAbout,
  checkSome,
  keepCouncilChecks,
  councilChecks,
  outsideKnown,
  findingsByRule,
  findingsByTeam,
  findingsByPost,
  findingsByAge,
  foundChildren,
  foundSubjects,
  findingTrend,
  tallyFindings,
  submissions,
  submission,
  submissionAsked,
  keepSubmitted,
  submittedChildren,
  differing,
  countDiffering,
  involvedBeside,
  workWithChildren,
  timelinessOf,
  atTheFrontDoor,
  waitingForManagers,
  waitingForChair,
  waitingWithPosts,
  conferencesAhead,
  secondLook,
  summariesOf,
  workers,
  workersNear,
  workerNames,
  council,
  team,
  workersListed,
  postsListed,
  teamsListed,
  ssdCalled,
  ssdHeld,
  ssdNames,
  ssdPosts,
  ssdSubjects,
  takeFeedTurn,
  feedPage,
  feedWorkforce,
  feedOnTheWay,
  feedAcknowledged,
  feedRefused,
  feedRunBegun,
  feedRunIs,
  feedRuns,
  feedStanding,
  feedRefusals,
  clearOld,
  hasQueue,
  addJob,
  jobsAhead,
  jobRuns,
  lastDone,
  beginRun,
  endRun,
}

type Queries = typeof queries
/** The store as one asker sees it, within one transaction. */
export type Store = {
  [Q in keyof Queries]: Queries[Q] extends (seeing: Seeing, ...rest: infer Rest) => infer Answer ? (...rest: Rest) => Answer : never
}

export interface Stores {
  /** Everything in `work` sees one moment and is kept together, or not at all. */
  as: <T>(sight: Sight, work: (store: Store) => Promise<T>) => Promise<T>
  close: () => Promise<void>
}

/** `known` is asked for what checks need of the world outside when they first need it, and once. */
export function openStore(db: Db, known: () => Pick<Outside, 'postcodes' | 'providers'> = () => ({})): Stores {
  const outside = onceForEach((authority: Authority): Outside => ({ ...known(), authority }))
  return {
    as: (sight, work) =>
      within(db, sight, seeing =>
        work(
          bound({
            ...seeing,
            get outside() {
              return outside(sight.authority)
            },
          }),
        ),
      ),
    close: () => db.destroy(),
  }
}

function onceForEach<Of, Is>(make: (of: Of) => Is): (of: Of) => Is {
  const made = new Map<Of, Is>()
  return of => {
    const is = made.get(of) ?? make(of)
    made.set(of, is)
    return is
  }
}

const bound = (seeing: Seeing): Store =>
  Object.fromEntries(
    Object.entries(queries).map(([name, ask]) => [name, (...rest: never[]) => (ask as (...all: unknown[]) => unknown)(seeing, ...rest)]),
  ) as Store
