import type { Table } from './table.ts'
import * as aboutPerson from './tables/about-person.ts'
import { preProceedings } from './tables/before-court.ts'
import * as care from './tables/care.ts'
import { claEpisodes } from './tables/care-episodes.ts'
import * as frontDoor from './tables/front-door.ts'
import * as health from './tables/health.ts'
import { careLeavers } from './tables/leaving-care.ts'
import * as need from './tables/need.ts'
import { notHeldTables } from './tables/not-held.ts'
import * as permanence from './tables/permanence.ts'
import { persons } from './tables/person.ts'
import * as protection from './tables/protection.ts'
import * as workforce from './tables/workforce.ts'

/**
 * Every table of the data set, in the order in which a file is read: what others name comes first. Permanence is there twice, once for
 * each kind of entry of which it holds rows.
 */
export const sources: readonly Table[] = [
  workforce.departments,
  workforce.professionals,
  persons,
  aboutPerson.linkedIdentifiers,
  aboutPerson.addresses,
  aboutPerson.disabilities,
  aboutPerson.immigrationStatuses,
  aboutPerson.families,
  aboutPerson.mothers,
  frontDoor.contacts,
  frontDoor.earlyHelpEpisodes,
  frontDoor.cinEpisodes,
  frontDoor.cinAssessments,
  frontDoor.assessmentFactors,
  need.cinPlans,
  need.cinVisits,
  protection.s47Enquiries,
  protection.cpPlans,
  protection.initialCpConferences,
  need.cpVisits,
  protection.cpReviews,
  care.legalStatuses,
  care.claPlacements,
  claEpisodes,
  care.claReviews,
  need.claVisits,
  care.claCarePlans,
  health.claHealth,
  health.claImmunisations,
  health.claSubstanceMisuse,
  health.claConvictions,
  health.sdqScores,
  health.missing,
  permanence.claPreviousPermanence,
  permanence.adoptions,
  permanence.permanenceOrders,
  careLeavers,
  preProceedings,
  workforce.involvements,
  ...notHeldTables,
]

/** Each table once: its name, its columns, its key. */
export const tables: readonly Table[] = sources.filter((table, i) => sources.findIndex(other => other.name === table.name) === i)
export const tableNamed: ReadonlyMap<string, Table> = new Map(tables.map(table => [table.name, table]))
/** Where it stands among the tables: what the database knows it by. */
export const placeOf: ReadonlyMap<string, number> = new Map(tables.map(({ name }, i) => [name, i]))
