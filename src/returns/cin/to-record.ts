import { type Day, dayInWords, type Id } from '../../kernel/kernel.ts'
import type { Child, NewVersion } from '../../record/record.ts'
import type { Aside } from '../aside.ts'
import type { CensusChild } from './census.ts'
import { censusYearOf } from './census-year.ts'
import { ownPlansBefore } from './from-episode.ts'
import { censusOf } from './from-record.ts'
import { fitting, type Piece } from './pieces.ts'
import { episodePieces } from './take-episode.ts'
import { detailsPiece, disabilityPieces, identifierPieces, laChildIdOf, upnUnknownVersions } from './take-person.ts'
import { countIn, dayIn, doubt, say, type Taking } from './taking.ts'

/** What the record takes of one child of a file: nothing of `versions` when it holds all of it already. `subject` is undefined when nobody can say who it is. */
export interface Taken {
  readonly subject: Id | undefined
  readonly versions: readonly NewVersion[]
  readonly asides: readonly Aside[]
}

/**
 * What a census says about a child, against what is held of the child with that id (`laChildIdOf`), or nobody. Entries are matched by their
 * days, so the same file again changes nothing, and a later one goes on from it. What cannot be believed is set aside, and the rest is taken.
 * `on` is the file's reference date; the order of files does not matter, as each only speaks of its own day.
 */
export function entriesFrom(said: CensusChild, held: Child | undefined, on: Day, newId: () => Id): Taken {
  const asides: Aside[] = []
  const laChildId = laChildIdOf(said)
  const taking: Taking = {
    subject: held?.id ?? newId(),
    held,
    on,
    because: `Children in need census of ${dayInWords(on)}`,
    newId,
    aside: aside => asides.push(aside),
  }
  if (!laChildId) {
    const why = 'An id is 1 to 20 letters and digits. Without one nobody can say whose record this is, so nothing of this child is taken.'
    doubt(taking, said.ChildIdentifiers, 'LAchildID', why)
    return { subject: undefined, versions: [], asides }
  }
  const pieces: Piece[] = [
    detailsPiece(said, laChildId, taking),
    ...identifierPieces(said, taking),
    ...disabilityPieces(said, taking),
    ...episodePieces([...said.CINdetails].sort(byReferral), taking),
  ]
  const { versions, child } = fitting(pieces, taking)
  if (child) versions.push(...previousPlans(said, child, taking), ...upnUnknownVersions(said, upnUnknownShown(child, on), taking))
  return { subject: taking.subject, versions, asides }
}

const byReferral = (a: { CINreferralDate?: string | undefined }, b: { CINreferralDate?: string | undefined }) =>
  (a.CINreferralDate ?? '') < (b.CINreferralDate ?? '') ? -1 : 1

function upnUnknownShown(child: Child, on: Day): string | undefined {
  const shown = censusOf(child, censusYearOf(on))
  return 'included' in shown ? shown.included.ChildIdentifiers.UPNunknown : undefined
}

/** How many plans this council made before its record begins: what the first plan of the file says, less those that the record holds. */
function previousPlans(said: CensusChild, child: Child, taking: Taking): NewVersion[] {
  const silent = { ...taking, aside: () => {} }
  const stands = (start: Day) =>
    child.socialCareEpisodes.some(e => e.childProtectionPlans.some(p => p.startDate === start && !p.temporaryForOtherAuthority))
  const plans = said.CINdetails.flatMap(d => d.ChildProtectionPlans)
    .flatMap(block => {
      const start = dayIn(silent, block, 'CPPstartDate')
      if (!start || !stands(start)) return []
      if (!block.NumberOfPreviousCPP) doubt(taking, block, 'NumberOfPreviousCPP', 'This is missing.')
      const count = countIn(taking, block, 'NumberOfPreviousCPP')
      return count === undefined ? [] : [{ block, start, count, opening: count - ownPlansBefore(child, start) }]
    })
    .sort((a, b) => (a.start < b.start ? -1 : 1))
  const openingCount = plans.find(p => p.opening >= 0)?.opening
  for (const p of plans) {
    const counted = (openingCount ?? 0) + p.count - p.opening
    if (counted !== p.count)
      doubt(taking, p.block, 'NumberOfPreviousCPP', `By the plans that the record holds, there were ${counted} before this one.`)
  }
  const was = child.previousPlans.at(-1)
  if (openingCount === undefined || openingCount === (was?.openingCount ?? 0)) return []
  return say(taking, 'previousPlans', was, { openingCount }).versions
}
