import { type Day, dayInWords, type Id } from '../../kernel/kernel.ts'
import { codes, type Known, type NewVersion } from '../../record/record.ts'
import type { CinDetails } from './census.ts'
import { targetOf } from './from-episode.ts'
import type { Piece } from './pieces.ts'
import { codeIn, dayIn, doubt, endIn, flagIn, type Said, say, type Taking, textIn } from './taking.ts'
import { byThen, likeness, paired, quietly, startIn, type Within } from './within.ts'

/** Enquiries with their conferences, and plans with their reviews. */
export function protectionPieces(block: CinDetails, within: Within, taking: Taking): Piece[] {
  const quiet = quietly(taking)
  const conferences = within.held?.childProtectionConferences ?? []
  const enquiries = paired(block.Section47, within.held?.section47Enquiries, (b, s) =>
    likeness({ said: textIn(b, 'S47ActualStartDate'), held: s.startDate }, [
      [conferenceIn(b, s.startDate, quiet), byThen(taking, conferences.find(c => c.section47Enquiry === s.id)?.date)],
    ]),
  )
  const own = within.held?.childProtectionPlans.filter(p => !p.temporaryForOtherAuthority)
  const plans = paired(block.ChildProtectionPlans, own, (b, p) =>
    likeness({ said: textIn(b, 'CPPstartDate'), held: p.startDate }, [
      [planEndedOn(b, p.startDate, undefined, quiet), byThen(taking, p.endDate)],
      [codeIn(quiet, b, 'InitialCategoryOfAbuse', codes.abuseCategories), p.categories[0]?.category],
    ]),
  )
  return [
    ...block.Section47.flatMap(b => enquiryPiece(b, enquiries.get(b), within, taking) ?? []),
    ...block.ChildProtectionPlans.flatMap(b => planPiece(b, plans.get(b), within, taking) ?? []),
  ]
}

type Enquiry = Known<'section47Enquiry'>
/** An enquiry, with the conference that it led to. */
function enquiryPiece(
  block: CinDetails['Section47'][number],
  held: Enquiry | undefined,
  within: Within,
  taking: Taking,
): Piece | undefined {
  const startDate = startIn(taking, block, 'S47ActualStartDate', within)
  if (!startDate) return undefined
  const target = dayIn(taking, block, 'InitialCPCtarget', true)
  const conference = conferenceIn(block, startDate, taking)
  const required = requiredIn(block, conference, held, taking)
  const said: Said<'section47Enquiry'> = {}
  // A target that we would reckon ourselves says nothing: ours moves when the strategy discussion is corrected.
  if (target && (required === false || target !== targetOf(held ?? { startDate }, within.held))) said.icpcTargetDate = target
  if (required !== 'asHeld') said.icpcRequiredFlag = required
  const { id, versions } = say(taking, 'section47Enquiry', held, held ? said : { ...said, socialCareEpisode: within.id, startDate })
  const led = conferenceVersions(block, conference, id, within, taking)
  return { block, cell: 'S47ActualStartDate', isNew: !held, versions: [...versions, ...led], of: within.piece }
}

function conferenceIn(block: CinDetails['Section47'][number], start: Day, taking: Taking): Day | undefined {
  const on = dayIn(taking, block, 'DateOfInitialCPC')
  return on && on < start ? doubt(taking, block, 'DateOfInitialCPC', 'This is before the enquiry started.') : on
}

/** 0 is what the census says both when a conference is needed and when nobody has decided: only a conference shows that it was. */
function requiredIn(block: CinDetails['Section47'][number], conference: Day | undefined, held: Enquiry | undefined, taking: Taking) {
  const notRequired = flagIn(taking, block, 'ICPCnotRequired')
  if (!textIn(block, 'ICPCnotRequired')) doubt(taking, block, 'ICPCnotRequired', 'This is missing.')
  if (conference && notRequired)
    doubt(taking, block, 'ICPCnotRequired', 'This says that no conference was needed, and the file says when it was held.')
  if (conference) return true
  if (notRequired) return false
  const settledLater = held?.endDate !== undefined && held.endDate > taking.on
  return notRequired === false && held?.icpcRequiredFlag === false && !settledLater ? undefined : ('asHeld' as const)
}

function conferenceVersions(
  block: CinDetails['Section47'][number],
  date: Day | undefined,
  enquiry: Id,
  within: Within,
  taking: Taking,
): NewVersion[] {
  const ofThis = (within.held?.childProtectionConferences ?? []).filter(c => c.type === 'initial' && c.section47Enquiry === enquiry)
  const last = ofThis
    .filter(c => c.date && c.date <= taking.on)
    .sort((a, b) => (a.date! < b.date! ? -1 : 1))
    .at(-1)
  if (!date) {
    if (last?.date && !textIn(block, 'DateOfInitialCPC')) {
      doubt(taking, block, 'DateOfInitialCPC', `This is empty. The record holds a conference on ${dayInWords(last.date)}, which stands.`)
    }
    return []
  }
  if (ofThis.some(c => c.date === date)) return []
  const was = last ?? ofThis.find(c => !c.date)
  return say(
    taking,
    'childProtectionConference',
    was,
    was ? { date } : { socialCareEpisode: within.id, type: 'initial', section47Enquiry: enquiry, date },
  ).versions
}

type Plan = Known<'childProtectionPlan'>
const planEndedOn = (block: CinDetails['ChildProtectionPlans'][number], start: Day, held: Day | undefined, taking: Taking) =>
  endIn(taking, block, 'CPPendDate', held, end => (end <= start ? 'A plan ends after the day on which it started.' : undefined))

/** A plan, with its reviews. How many there were before it is settled afterwards, when it is known which plans stand. */
function planPiece(
  block: CinDetails['ChildProtectionPlans'][number],
  held: Plan | undefined,
  within: Within,
  taking: Taking,
): Piece | undefined {
  const startDate = startIn(taking, block, 'CPPstartDate', within)
  if (!startDate) return undefined
  const endDate = planEndedOn(block, startDate, held?.endDate, taking)
  const categories = categoriesIn(block, startDate, endDate, held, taking)
  if (!categories) return undefined
  const { id, versions } = say(taking, 'childProtectionPlan', held, {
    ...(!held && { socialCareEpisode: within.id, startDate }),
    endDate,
    categories,
  })
  const reviews = reviewVersions(block, { id, startDate, endDate }, within, taking)
  return { block, cell: 'CPPstartDate', isNew: !held, versions: [...versions, ...reviews], of: within.piece }
}

type Categories = Plan['categories']

/** The first category is from the start. The file does not say since when the latest one: it was so on the file's day, or when the plan ended. */
function categoriesIn(
  block: CinDetails['ChildProtectionPlans'][number],
  start: Day,
  end: Day | undefined,
  held: Plan | undefined,
  taking: Taking,
): Categories | undefined {
  const initial = codeIn(taking, block, 'InitialCategoryOfAbuse', codes.abuseCategories)
  const latest = codeIn(taking, block, 'LatestCategoryOfAbuse', codes.abuseCategories)
  if (!initial && !held) {
    const why = 'Without the category of abuse that it began with, the plan and its reviews are not taken.'
    taking.aside({ line: block.at?.lines?.['InitialCategoryOfAbuse'] ?? block.at?.line, field: 'InitialCategoryOfAbuse', why })
    return undefined
  }
  if (!textIn(block, 'LatestCategoryOfAbuse')) doubt(taking, block, 'LatestCategoryOfAbuse', 'This is missing.')
  const [first, ...rest] = (held?.categories ?? []).toSorted((a, b) => (a.startDate < b.startDate ? -1 : a.startDate > b.startDate ? 1 : 0))
  const began: Categories[number] =
    initial && first?.category !== initial ? { category: initial, startDate: first?.startDate ?? start } : first!
  const then = end && end < taking.on ? end : taking.on
  const all = [began, ...rest]
  if (!latest || all.findLast(c => c.startDate <= then)?.category === latest) return all
  const others = all.filter((c, i) => i === 0 || c.startDate !== then)
  return [...others, { category: latest, startDate: then }].sort((a, b) =>
    a.startDate < b.startDate ? -1 : a.startDate > b.startDate ? 1 : 0,
  )
}

function reviewVersions(
  { Reviews }: CinDetails['ChildProtectionPlans'][number],
  plan: { id: Id; startDate: Day; endDate: Day | undefined },
  within: Within,
  taking: Taking,
): NewVersion[] {
  const held = (within.held?.childProtectionConferences ?? []).filter(c => c.type === 'review' && c.childProtectionPlan === plan.id)
  const said = new Set<Day>()
  return Reviews.flatMap(block => {
    if (block.CPPreviewDate === undefined) return doubt(taking, block, 'CPPreviewDate', 'A review does not say when it was held.') ?? []
    const date = dayIn(taking, block, 'CPPreviewDate')
    if (!date) return []
    if (date <= plan.startDate) return doubt(taking, block, 'CPPreviewDate', 'A plan is reviewed after the day on which it started.') ?? []
    if (plan.endDate && date > plan.endDate) return doubt(taking, block, 'CPPreviewDate', 'This is after the plan ended.') ?? []
    if (said.has(date)) return doubt(taking, block, 'CPPreviewDate', 'This is here twice.') ?? []
    said.add(date)
    if (held.some(c => c.date === date)) return []
    return say(taking, 'childProtectionConference', undefined, {
      socialCareEpisode: within.id,
      type: 'review',
      childProtectionPlan: plan.id,
      date,
    }).versions
  })
}
