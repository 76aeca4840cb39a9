import {
  type Child,
  childFrom,
  type Entry,
  type Kind,
  type Known,
  kinds,
  type NewVersion,
  overlapIn,
  overlapInWords,
  type Stretch,
  stretchesOf,
} from '../../record/record.ts'
import { doubt, type Read, type Taking } from './taking.ts'

/** What is taken together or not at all: an entry, with what hangs on it. */
export interface Piece {
  readonly block: Read
  /** The cell that is shown when the whole piece is set aside. */
  readonly cell: string
  readonly isNew: boolean
  readonly versions: readonly NewVersion[]
  /** The episode that it belongs to. */
  readonly of?: Piece | undefined
}

/**
 * Every piece that can stand beside what is held and beside the others; what overlaps is set aside in words. Changes to what is held come first,
 * so that an episode is closed before the next one opens.
 */
export function fitting(pieces: readonly Piece[], taking: Taking): { versions: NewVersion[]; child: Child | undefined } {
  const held = taking.held ? entriesOf(taking.held) : []
  const after = (versions: readonly NewVersion[]) => childFrom([...held, ...versions.map(asEntry)], taking.subject)
  const overlap = (versions: readonly NewVersion[]): Stretch | undefined => {
    const child = after(versions)
    return child && overlapIn(stretchesOf(child))?.[1]
  }

  const all = pieces.flatMap(piece => piece.versions)
  if (!overlap(all)) return { versions: all, child: after(all) }

  const refused = new Set<Piece>()
  const versions: NewVersion[] = []
  for (const piece of [...pieces].sort((a, b) => Number(a.isNew) - Number(b.isNew))) {
    if (piece.of && refused.has(piece.of)) {
      refused.add(piece)
      continue
    }
    const clash = overlap([...versions, ...piece.versions])
    if (!clash) versions.push(...piece.versions)
    else {
      refused.add(piece)
      doubt(taking, piece.block, piece.cell, `${overlapInWords(clash)}. It is not taken, nor anything in it.`)
    }
  }
  return { versions, child: after(versions) }
}

const asEntry = (version: NewVersion): Entry => ({ ...version, authority: '', recordedAt: '', recordedBy: '' })

/** What bears on what may not overlap, and on what the census asks, as the entries that it was made from. */
function entriesOf(child: Child): Entry[] {
  const entries: Entry[] = []
  const put = <K extends Kind>(kind: K, all: readonly Known<K>[]) => {
    const names = Object.keys(kinds[kind].shape)
    for (const known of all) {
      const facts = Object.fromEntries(names.filter(name => name in known).map(name => [name, (known as Record<string, unknown>)[name]]))
      const { id: entry, version, recordedAt, recordedBy } = known
      entries.push({
        authority: child.authority,
        subject: child.id,
        entry,
        version,
        kind,
        facts,
        because: '',
        recordedAt,
        recordedBy,
      } as unknown as Entry)
    }
  }
  put('childDetails', [child.childDetails])
  put('identifier', child.identifiers)
  put('upnUnknownReason', child.upnUnknownReasons)
  put('immigrationStatus', child.immigrationStatuses)
  put('previousPlans', child.previousPlans)
  put('socialCareEpisode', child.socialCareEpisodes)
  for (const e of child.socialCareEpisodes) {
    put('childAndFamilyAssessment', e.childAndFamilyAssessments)
    put('strategyDiscussion', e.strategyDiscussions)
    put('section47Enquiry', e.section47Enquiries)
    put('childProtectionConference', e.childProtectionConferences)
    put('childInNeedPlan', e.childInNeedPlans)
    put('childProtectionPlan', e.childProtectionPlans)
  }
  return entries
}
