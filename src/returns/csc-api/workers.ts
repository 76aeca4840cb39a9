import type { Day, Id } from '../../kernel/kernel.ts'
import type { Child, Known, SocialCareEpisode } from '../../record/record.ts'
import { referredOn } from '../cin/from-episode.ts'
import { type FeedWorker, said } from './payload.ts'
import { endOfEpisode } from './window.ts'

/** Who was in each post, and when; and the number under which each professional is registered. */
export interface Workforce {
  holders: ReadonlyMap<Id, readonly { professional: Id; startDate: Day; endDate?: Day | undefined }[]>
  numbers: ReadonlyMap<Id, string>
}

/** Who led the work while the episode was open: each worker from the day on which they had it, through the posts that they were in. */
export function workersOf(e: SocialCareEpisode, child: Child, workforce: Workforce): FeedWorker[] {
  const [opened, closed] = [referredOn(e), endOfEpisode(e)]
  return child.careWorkerDetails
    .filter(w => w.role === 'lead' && (w.socialCareEpisode === undefined || w.socialCareEpisode === e.id))
    .flatMap(w => heldBy(w, workforce))
    .filter(w => !(closed && w.start_date > closed) && !(w.end_date && w.end_date <= opened))
    .toSorted((a, b) => (a.start_date < b.start_date ? -1 : a.start_date > b.start_date ? 1 : a.worker_id < b.worker_id ? -1 : 1))
}

function heldBy(w: Known<'involvement'>, { holders, numbers }: Workforce): FeedWorker[] {
  if (w.professional) {
    return [said<FeedWorker>({ worker_id: numberOf(w.professional, numbers), start_date: w.startDate, end_date: w.endDate })]
  }
  const during = (w.post && holders.get(w.post)) || []
  return during.flatMap(h => {
    const start = h.startDate > w.startDate ? h.startDate : w.startDate
    const ends = [h.endDate, w.endDate].flatMap(day => day ?? []).sort()
    if (ends[0] !== undefined && ends[0] <= start) return []
    return [said<FeedWorker>({ worker_id: numberOf(h.professional, numbers), start_date: start, end_date: ends[0] })]
  })
}

/**
 * Their number at Social Work England; for whoever has none, or one that the DfE's gateway takes for an attack (`mayPass`), the last twelve characters of our own id,
 * which are its chance part. They never change and hold no x.
 */
function numberOf(professional: Id, numbers: ReadonlyMap<Id, string>): string {
  const registered = numbers.get(professional)
  return registered !== undefined && mayPass(registered) ? registered : professional.slice(-12)
}

/** The gateway in front of the DfE's service refuses whatever looks to it like a number in base sixteen. */
export const mayPass = (id: string): boolean => !/0x/i.test(id)
