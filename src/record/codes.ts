import { type Day, day } from '../kernel/kernel.ts'

/** A national code, what it means in plain words, and the days between which it is in use. */
export interface Code {
  code: string
  label: string
  from?: Day
  until?: Day
}
export type CodeList = readonly Code[]

export const labelOf = (list: CodeList, code: string | undefined): string => list.find(row => row.code === code)?.label ?? 'Not recorded'

export const inUse = (list: CodeList, on: Day): Code[] => list.filter(c => !(c.from && on < c.from) && !(c.until && on > c.until))

/** One code a line, then its label; in the order in which people expect to see them. */
export const listed = (rows: string, years: { from?: Day; until?: Day } = {}): Code[] =>
  rows
    .trim()
    .split('\n')
    .map(row => row.trim())
    .map(row => ({ code: row.slice(0, row.indexOf(' ')), label: row.slice(row.indexOf(' ') + 1), ...years }))

export const sexes = listed(`
  F Female
  M Male
  U Not known`)

export const ethnicities = listed(`
  WBRI White British
  WIRI White Irish
  WIRT Traveller of Irish heritage
  WROM Gypsy or Roma
  WOTH Any other White background
  MWBC White and Black Caribbean
  MWBA White and Black African
  MWAS White and Asian
  MOTH Any other mixed background
  AIND Indian
  APKN Pakistani
  ABAN Bangladeshi
  AOTH Any other Asian background
  CHNE Chinese
  BCRB Black Caribbean
  BAFR Black African
  BOTH Any other Black background
  OOTH Any other ethnic group
  REFU Asked, and would rather not say
  NOBT Not yet asked`)

/** NONE says that somebody looked, and there is none. It is not the same as nothing recorded. */
export const disabilities = listed(`
  NONE No disability
  MOB Mobility
  HAND Hand function
  PC Personal care
  INC Incontinence
  COMM Communication
  LD Learning
  HEAR Hearing
  VIS Vision
  BEH Behaviour
  CON Consciousness
  AUT Autism
  DDA Another disability`)

/** Why a child has no unique pupil number. UN7 is only for a child whose every referral needed no further action. */
export const upnUnknownReasons = listed(`
  UN1 Not of school age
  UN2 Has never been to a maintained school in England
  UN3 Educated outside England
  UN4 Newly looked after, and the number is not known yet
  UN5 Sources do not agree on the name or the date of birth
  UN6 Just referred, and the number is not known yet
  UN7 The referral needed no further action`)

export const referralSources = [
  ...listed(`
  1A Family member, relative or carer
  1B Friend, neighbour or childminder
  1C The child or young person
  1D Another individual
  2A School
  2B Education services
  3A GP
  3B Health visitor
  3C School nurse
  3D Other primary health service
  3E A&E
  3F Other health service
  4 Housing
  5A Council: social care, for example adult services
  5B Council: another department
  5C Another council`),
  ...listed('5D Council: early help', { from: day('2022-04-01') }),
  ...listed(`
  6 Police
  7 Court, probation, immigration, Cafcass or prison
  8 Voluntary or other organisation
  9 Anonymous
  10 Not known`),
]

export const primaryNeeds = listed(`
  N1 Abuse, neglect or exploitation
  N2 Child’s disability or illness
  N3 Parent’s disability or illness
  N4 Family in acute stress
  N5 Family dysfunction
  N6 Socially unacceptable behaviour
  N7 Low income
  N8 Absent parenting
  N9 Not a child in need
  N0 Not stated`)

export const closureReasons = [
  ...listed(`
  RC1 Adopted
  RC2 Died
  RC3 Child arrangements order
  RC4 Special guardianship order
  RC5 Moved to another council’s services
  RC6 Moved to adult services
  RC7 No longer in need, or ended for another reason
  RC8 Closed after assessment, no further action`),
  ...listed('RC9 Closed after assessment, referred to early help', { from: day('2022-04-01') }),
]

export const abuseCategories = listed(`
  NEG Neglect
  PHY Physical abuse
  SAB Sexual abuse
  EMO Emotional abuse
  MUL More than one kind of abuse`)

/** How a child took part in a conference or review. PN0 to PN7, as the statutory returns count them. */
export const participations = listed(`
  PN0 Under four at the time
  PN1 Came, and spoke for themselves
  PN2 Came, and an advocate spoke for them
  PN3 Came, and gave their views without words
  PN4 Came, but did not give their views
  PN5 Did not come, but asked an advocate to speak
  PN6 Did not come, but sent their views
  PN7 Did not come or send their views`)

/** Why the worker changed, as the looked-after return asks it. */
export const workerChangeReasons = listed(`
  MANAGE The worker became a manager
  FCONTA Worker of the first contact only
  LEFTRL The worker left
  ORGRST Teams were reorganised
  TSPROC Moved to another team as the work moved on
  ABSENC The worker is away
  CHCHAN The child asked
  PCCHAN The parent or carer asked
  SWDIED The worker died
  OTHERS Another reason`)
