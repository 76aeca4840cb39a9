import { codes } from '../../record/record.ts'
import { byDay, endIn, needed } from './by-day.ts'
import { heldOf } from './child-so-far.ts'
import type { Tables903 } from './layout.ts'
import { tell } from './tell.ts'
import { codeIn, type Telling, textIn } from './telling.ts'

const isWorkerId = /^[A-Za-z0-9_-]{1,12}$/

/** The social workers of a child, one after the other. The return knows them by their numbers only. */
export function takeWorkers(telling: Telling, { SWEpisodes }: Tables903): void {
  for (const { spot, on: startDate } of byDay(telling, 'SWEpisodes', 'SW_DECOM', SWEpisodes)) {
    const workerId = textIn(spot, 'SW_ID')
    const endDate = endIn(telling, spot, 'SW_DEC', startDate)
    const changeReason = codeIn(telling, spot, 'SW_REASON', codes.workerChangeReasons)
    if (!workerId || !isWorkerId.test(workerId)) {
      needed(telling, spot, 'SW_ID', 'A worker’s number is 1 to 12 letters and digits.')
      continue
    }
    const held = heldOf(telling.child!, 'involvement').find(i => i.role === 'lead' && i.startDate === startDate)
    const said = {
      role: 'lead' as const,
      // A post has its holder: who it is need not be said again.
      professional: held?.post ? undefined : telling.workers(workerId),
      startDate,
      endDate,
      changeReason,
    }
    const columns = { professional: 'SW_ID', endDate: 'SW_DEC', changeReason: 'SW_REASON' }
    tell(telling, 'involvement', held, { said, spot, columns, about: 'social worker' })
  }
}
