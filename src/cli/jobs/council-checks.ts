import type { Id, Instant } from '../../kernel/kernel.ts'
import type { Authority } from '../../record/record.ts'
import { councilChecker } from '../../returns/returns.ts'
import type { Stores } from '../../store/store.ts'
import { counted } from '../returned.ts'

/**
 * Asks the checks that must see the whole council, of its children some at a time, so that nobody waits for them all; and whatever else has changed what is found
 * without a save. Restricted records are looked at too: the return has them. Answers what came of it, in words.
 */
export async function checkCouncil(stores: Stores, authority: Authority, at: Instant): Promise<string> {
  const as = { authority, person: 'everyone', now: at } as const
  const { workers, outside } = await stores.as(as, async store => ({
    workers: await store.feedWorkforce(),
    outside: await store.outsideKnown(),
  }))
  const council = councilChecker(at, outside)
  let [children, changed] = [0, 0]
  let after: Id | undefined
  do {
    const some = await stores.as(as, store => store.checkSome(workers, at, after))
    for (const child of some.children) council.child(child)
    children += some.children.length
    changed += some.changed
    after = some.last
  } while (after)
  const outcomes = council.finish()
  await stores.as(as, store => store.keepCouncilChecks(outcomes, at))
  const failed = outcomes.filter(o => o.outcome === 'failed').length
  return `${counted(children)} children, ${counted(outcomes.length)} checks of the whole council, ${counted(failed)} find something. Of ${counted(changed)} children what is found had changed.`
}
