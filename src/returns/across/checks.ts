// Written by script/checks-list.ts from the files in checks/.
// biome-ignore-all assist/source/organizeImports: in the order of their codes
import careNotInCensus from './checks/care-not-in-census.check.ts'
import careWithoutReferral from './checks/care-without-referral.check.ts'
import closedAsAdopted from './checks/closed-as-adopted.check.ts'
import closedInCare from './checks/closed-in-care.check.ts'
import diedInCare from './checks/died-in-care.check.ts'
import feedWorkerInCensus from './checks/feed-worker-in-census.check.ts'
import inCareAfterDeath from './checks/in-care-after-death.check.ts'
import noActionInCare from './checks/no-action-in-care.check.ts'
import notInFeed from './checks/not-in-feed.check.ts'
import openAfterAdoption from './checks/open-after-adoption.check.ts'
import planAfterAdoption from './checks/plan-after-adoption.check.ts'
import planInCare from './checks/plan-in-care.check.ts'
import pupilNumberKnown from './checks/pupil-number-known.check.ts'
import sameBirth from './checks/same-birth.check.ts'
import sameClosure from './checks/same-closure.check.ts'
import sameDisabilities from './checks/same-disabilities.check.ts'
import sameEthnicity from './checks/same-ethnicity.check.ts'
import sameNeed from './checks/same-need.check.ts'
import samePlacementEnd from './checks/same-placement-end.check.ts'
import samePlacementPostcode from './checks/same-placement-postcode.check.ts'
import samePlacementType from './checks/same-placement-type.check.ts'
import samePlacements from './checks/same-placements.check.ts'
import sameProtectionPlans from './checks/same-protection-plans.check.ts'
import samePupilNumber from './checks/same-pupil-number.check.ts'
import sameSex from './checks/same-sex.check.ts'
import cunaccompanied from './checks/unaccompanied.check.ts'
import unbornInCare from './checks/unborn-in-care.check.ts'
import workerInCensus from './checks/worker-in-census.check.ts'
import type { AcrossCheck } from './tables.ts'

// biome-ignore format: one line a check
export const acrossChecks: readonly AcrossCheck[] = [
  careNotInCensus,
  careWithoutReferral,
  closedAsAdopted,
  closedInCare,
  diedInCare,
  feedWorkerInCensus,
  inCareAfterDeath,
  noActionInCare,
  notInFeed,
  openAfterAdoption,
  planAfterAdoption,
  planInCare,
  pupilNumberKnown,
  sameBirth,
  sameClosure,
  sameDisabilities,
  sameEthnicity,
  sameNeed,
  samePlacementEnd,
  samePlacementPostcode,
  samePlacementType,
  samePlacements,
  sameProtectionPlans,
  samePupilNumber,
  sameSex,
  cunaccompanied,
  unbornInCare,
  workerInCensus,
]
