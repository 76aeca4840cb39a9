import type { Day } from '../../kernel/kernel.ts'
import { assessmentFactors, codes, type Known, noFactor, type SocialCareEpisode } from '../../record/record.ts'
import type { CinDetails } from './census.ts'
import { referredOn } from './from-episode.ts'
import type { Piece } from './pieces.ts'
import { preProceedingsPiece } from './take-pre-proceedings.ts'
import { protectionPieces } from './take-protection.ts'
import { transferInOn, transferInPiece } from './take-transfer-in.ts'
import { asFlag, codeIn, dayIn, doubt, endIn, flagIn, type Said, say, type Taking, textIn } from './taking.ts'
import { byThen, likeness, notBefore, paired, quietly, startIn, type Within } from './within.ts'

/** Every module of every episode of a child, beside the episode that is held of that day. */
export function episodePieces(blocks: readonly CinDetails[], taking: Taking): Piece[] {
  const quiet = quietly(taking)
  const held = paired(blocks, taking.held?.socialCareEpisodes, (block, e) => alike(block, e, quiet))
  return blocks.flatMap(block => piecesOf(block, held.get(block), taking))
}

/** Of two referrals of one day, the one that is alike in needing no further action, and in when it closed. */
function alike(block: CinDetails, held: SocialCareEpisode, quiet: Taking): number {
  const closure = closureOf(block, held.referralDate, undefined, quiet)
  const others = [
    [closure, byThen(quiet, held.closureDate)],
    [saysNothingMore(block) ?? false, held.referralNoFurtherActionFlag],
  ] as const
  return Math.max(
    ...[referredOn(held), held.referralDate].map(on => likeness({ said: textIn(block, 'CINreferralDate'), held: on }, others)),
  )
}

const closureOf = (block: CinDetails, referred: Day, held: Day | undefined, taking: Taking) =>
  endIn(taking, block, 'CINclosureDate', held, end => (end < referred ? 'This is before the referral.' : undefined))

/** Nothing of an episode is taken when nobody can say when it began. */
function piecesOf(block: CinDetails, held: SocialCareEpisode | undefined, taking: Taking): Piece[] {
  const from = dayIn(taking, block, 'CINreferralDate')
  if (!from) {
    if (!textIn(block, 'CINreferralDate')) doubt(taking, block, 'CINreferralDate', 'This is missing.')
    taking.aside({ line: block.at?.line, field: 'CINdetails', why: 'Nobody can say when this episode began, so nothing in it is taken.' })
    return []
  }
  const { said, until, transferIn } = episodeSaid(block, from, held, taking)
  const { id, versions } = say(taking, 'socialCareEpisode', held, said)
  const piece: Piece = { block, cell: 'CINreferralDate', isNew: !held, versions }
  const within: Within = { id, held, piece, from, until }

  const quiet = quietly(taking)
  const assessments = paired(block.Assessments, held?.childAndFamilyAssessments, (b, a) =>
    likeness({ said: textIn(b, 'AssessmentActualStartDate'), held: a.startDate }, [
      [authorisedOn(b, a.startDate, undefined, quiet), byThen(taking, a.authorisationDate)],
    ]),
  )
  const needPlans = paired(block.CINPlanDates, held?.childInNeedPlans, (b, p) =>
    likeness({ said: textIn(b, 'CINPlanStartDate'), held: p.startDate }, [
      [endedOn(b, p.startDate, undefined, quiet), byThen(taking, p.endDate)],
    ]),
  )
  const preProceedings = paired(block.PreProceedingsandFGDM, held?.preProceedings, (b, p) =>
    likeness({ said: textIn(b, 'PPStartDate'), held: p.startDate }, []),
  )
  return [
    piece,
    ...block.Assessments.flatMap(b => assessmentPiece(b, assessments.get(b), within, taking) ?? []),
    ...block.CINPlanDates.flatMap(b => needPlanPiece(b, needPlans.get(b), within, taking) ?? []),
    ...protectionPieces(block, within, taking),
    ...transferInPiece(block, transferIn, within, taking),
    ...block.PreProceedingsandFGDM.flatMap(b => preProceedingsPiece(b, preProceedings.get(b), within, taking) ?? []),
  ]
}

function episodeSaid(block: CinDetails, referred: Day, held: SocialCareEpisode | undefined, taking: Taking) {
  const source = codeIn(taking, block, 'ReferralSource', codes.referralSources)
  if (!textIn(block, 'ReferralSource')) doubt(taking, block, 'ReferralSource', 'This is missing.')
  const need = codeIn(taking, block, 'PrimaryNeedCode', codes.primaryNeeds)
  const until = closureOf(block, referred, held?.closureDate, taking)
  const reason = codeIn(taking, block, 'ReasonForClosure', codes.closureReasons)
  if (reason && !textIn(block, 'CINclosureDate'))
    doubt(taking, block, 'ReasonForClosure', 'There is a reason for closing, and no day on which it closed.')

  const noFurtherAction = nothingMore(block, held, taking)
  const transferIn = transferInOn(block, referred, noFurtherAction, taking)
  const said: Said<'socialCareEpisode'> = {
    referralNoFurtherActionFlag: noFurtherAction,
    closureDate: until,
    closureReason: until && (reason ?? held?.closureReason),
  }
  if (transferIn) said.transferIn = true
  if (need) said.primaryNeedCode = need
  if (source) said.referralSource = source
  // '10' is how the census itself says that nobody knows.
  if (!held) Object.assign(said, { referralDate: referred, referralSource: source ?? '10' })
  return { said, until, transferIn }
}

/** Whether nothing more was done, as the file says. What was done says more than a flag that denies it. */
function saysNothingMore(block: CinDetails): boolean | undefined {
  const { Assessments, CINPlanDates, Section47, ChildProtectionPlans, PreProceedingsandFGDM } = block
  const work = [Assessments, CINPlanDates, Section47, ChildProtectionPlans, PreProceedingsandFGDM].some(part => part.length > 0)
  const flag = asFlag(textIn(block, 'ReferralNFA'))
  return flag && work ? false : flag
}

function nothingMore(block: CinDetails, held: SocialCareEpisode | undefined, taking: Taking): boolean {
  const flag = flagIn(taking, block, 'ReferralNFA')
  const said = saysNothingMore(block)
  if (!textIn(block, 'ReferralNFA')) doubt(taking, block, 'ReferralNFA', 'This is missing.')
  if (flag !== said) doubt(taking, block, 'ReferralNFA', 'This says that nothing more was done, and the file goes on to say what was.')
  const decidedLater = held?.decisionDate !== undefined && held.decisionDate > taking.on
  return (decidedLater ? undefined : said) ?? held?.referralNoFurtherActionFlag ?? false
}

type Assessment = Known<'childAndFamilyAssessment'>
const authorisedOn = (block: CinDetails['Assessments'][number], start: Day, held: Day | undefined, taking: Taking) =>
  endIn(taking, block, 'AssessmentAuthorisationDate', held, notBefore(start))

function assessmentPiece(
  block: CinDetails['Assessments'][number],
  held: Assessment | undefined,
  within: Within,
  taking: Taking,
): Piece | undefined {
  const startDate = startIn(taking, block, 'AssessmentActualStartDate', within)
  if (!startDate) return undefined
  const internal = dayIn(taking, block, 'AssessmentInternalReviewDate')
  const said: Said<'childAndFamilyAssessment'> = {
    authorisationDate: authorisedOn(block, startDate, held?.authorisationDate, taking),
    ...factorsSaid(block, held, taking),
  }
  if (internal) said.internalReviewDate = internal
  if (!held) Object.assign(said, { socialCareEpisode: within.id, startDate, factors: said.factors ?? [], outcomes: [] })
  const { versions } = say(taking, 'childAndFamilyAssessment', held, said)
  return { block, cell: 'AssessmentActualStartDate', isNew: !held, versions, of: within.piece }
}

/** Factors in another order say nothing new. */
function factorsSaid(block: CinDetails['Assessments'][number], held: Assessment | undefined, taking: Taking) {
  const factors: string[] = []
  for (const cell of block.FactorsIdentifiedAtAssessment) {
    const factor = codeIn(taking, cell, 'AssessmentFactors', assessmentFactors)
    if (factor && factors.includes(factor)) doubt(taking, cell, 'AssessmentFactors', 'This is here twice.')
    else if (factor) factors.push(factor)
  }
  const none = factors.length > 1 ? factors.indexOf(noFactor) : -1
  if (none >= 0) {
    const cell = block.FactorsIdentifiedAtAssessment.find(c => textIn(c, 'AssessmentFactors') === noFactor)!
    doubt(taking, cell, 'AssessmentFactors', 'This says that there is no factor, beside others.')
    factors.splice(none, 1)
  }
  const same = held && held.factors.length === factors.length && factors.every(f => held.factors.includes(f))
  return factors.length === 0 || same ? {} : { factors }
}

type NeedPlan = Known<'childInNeedPlan'>
const endedOn = (block: CinDetails['CINPlanDates'][number], start: Day, held: Day | undefined, taking: Taking) =>
  endIn(taking, block, 'CINPlanEndDate', held, notBefore(start))

function needPlanPiece(
  block: CinDetails['CINPlanDates'][number],
  held: NeedPlan | undefined,
  within: Within,
  taking: Taking,
): Piece | undefined {
  const startDate = startIn(taking, block, 'CINPlanStartDate', within)
  if (!startDate) return undefined
  const endDate = endedOn(block, startDate, held?.endDate, taking)
  const { versions } = say(taking, 'childInNeedPlan', held, { ...(!held && { socialCareEpisode: within.id, startDate }), endDate })
  return { block, cell: 'CINPlanStartDate', isNew: !held, versions, of: within.piece }
}
