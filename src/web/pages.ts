import type { Page } from './page.ts'
import changeAdult from './pages/adults.[adult].change.page.ts'
import mergeAdults from './pages/adults.[adult].merge.page.ts'
import adult from './pages/adults.[adult].page.ts'
import unmergeAdults from './pages/adults.[adult].unmerge.page.ts'
import newAdult from './pages/adults.new.page.ts'
import auditEmergency from './pages/audit.emergency.page.ts'
import audit from './pages/audit.page.ts'
import breakGlass from './pages/break-glass.page.ts'
import asKnown from './pages/children.[child].as-known.page.ts'
import chronology from './pages/children.[child].chronology.page.ts'
import entryCorrect from './pages/children.[child].entries.[entry].correct.page.ts'
import entry from './pages/children.[child].entries.[entry].page.ts'
import family from './pages/children.[child].family.page.ts'
import looks from './pages/children.[child].looks.page.ts'
import merge from './pages/children.[child].merge.page.ts'
import child from './pages/children.[child].page.ts'
import recordStepAbout from './pages/children.[child].record.[step].[about].page.ts'
import recordStep from './pages/children.[child].record.[step].page.ts'
import record from './pages/children.[child].record.page.ts'
import relationship from './pages/children.[child].record.relationship.page.ts'
import restrictionEnd from './pages/children.[child].restriction.end.page.ts'
import restriction from './pages/children.[child].restriction.page.ts'
import unmerge from './pages/children.[child].unmerge.page.ts'
import newChild from './pages/children.new.page.ts'
import conferences from './pages/conferences.page.ts'
import discardDraft from './pages/drafts.discard.page.ts'
import draftsPage from './pages/drafts.page.ts'
import frontDoor from './pages/front-door.page.ts'
import jobs from './pages/jobs.page.ts'
import myWork from './pages/my-work.page.ts'
import toPutRight from './pages/my-work.to-put-right.page.ts'
import notices from './pages/notices.page.ts'
import returnCorrections from './pages/returns.[collection].[year].corrections.page.ts'
import returnFound from './pages/returns.[collection].[year].found.page.ts'
import returnOfYear from './pages/returns.[collection].[year].page.ts'
import returnsCscApi from './pages/returns.csc-api.page.ts'
import returnsFile from './pages/returns.files.[file].page.ts'
import returns from './pages/returns.page.ts'
import submissionAgainst from './pages/returns.submissions.[submission].against.[other].page.ts'
import submission from './pages/returns.submissions.[submission].page.ts'
import search from './pages/search.page.ts'
import team from './pages/teams.[team].page.ts'
import teamToPutRight from './pages/teams.[team].to-put-right.page.ts'
import teams from './pages/teams.page.ts'
import waiting from './pages/waiting.page.ts'
import workforceChanges from './pages/workforce.changes.page.ts'
import workforce from './pages/workforce.page.ts'
import workerAction from './pages/workforce.people.[worker].[action].page.ts'
import worker from './pages/workforce.people.[worker].page.ts'
import newWorker from './pages/workforce.people.new.page.ts'
import workersPage from './pages/workforce.people.page.ts'
import postAction from './pages/workforce.posts.[post].[action].page.ts'
import post from './pages/workforce.posts.[post].page.ts'
import councilPosts from './pages/workforce.posts.page.ts'
import teamAction from './pages/workforce.teams.[action].page.ts'
import teamRename from './pages/workforce.teams.[team].[action].page.ts'
import councilTeams from './pages/workforce.teams.page.ts'

/** Every page there is. */
export const pages: readonly Page[] = [
  child,
  chronology,
  family,
  record,
  entry,
  entryCorrect,
  asKnown,
  recordStep,
  recordStepAbout,
  returns,
  returnsFile,
  returnsCscApi,
  submission,
  submissionAgainst,
  returnOfYear,
  returnFound,
  returnCorrections,
  myWork,
  toPutRight,
  teams,
  team,
  teamToPutRight,
  frontDoor,
  waiting,
  conferences,
  workforce,
  workforceChanges,
  workersPage,
  newWorker,
  worker,
  workerAction,
  councilTeams,
  teamAction,
  teamRename,
  councilPosts,
  post,
  postAction,
  audit,
  auditEmergency,
  breakGlass,
  looks,
  restriction,
  restrictionEnd,
  draftsPage,
  discardDraft,
  notices,
  jobs,
  search,
  newChild,
  newAdult,
  adult,
  changeAdult,
  mergeAdults,
  unmergeAdults,
  relationship,
  merge,
  unmerge,
]
