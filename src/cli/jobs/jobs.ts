import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Job, JobTaken } from '../../engines/engines.ts'
import { dayOf } from '../../kernel/kernel.ts'
import { keepHeads } from '../heads.ts'
import { cleanUp } from './clean-up.ts'
import { checkCouncil } from './council-checks.ts'
import { faultInWords } from './fault.ts'
import { type FeedNeeds, sendTheFeed } from './feed.ts'
import { writeReturn } from './returns.ts'
import { makeSubmission } from './submission.ts'

export interface JobNeeds extends FeedNeeds {
  /** Where what is written goes. */
  folders: { heads: string; returns: string }
}

/** Everything that is done without anybody waiting for it. Each answers what came of it, in words for an administrator, without anybody’s name. */
export function jobs(needs: JobNeeds): Record<string, Job> {
  const { stores, now, folders } = needs
  const does: Record<string, (taken: JobTaken) => Promise<string>> = {
    'clean-up': async ({ authority }) => stores.as({ authority, person: 'everyone', now: now() }, store => cleanUp(store, now())),
    heads: async ({ authority }) => {
      const at = now().slice(0, 16).replace(/[T:]/g, '-')
      const out = join(made(folders.heads), `${authority}-${at}.txt`)
      const count = await keepHeads(stores, authority, out)
      return `The ends of ${count.toLocaleString('en-GB')} chains are in ${out}.`
    },
    submission: async ({ authority, about }) => makeSubmission(stores, authority, about, now()),
    'council-checks': async ({ authority }) => checkCouncil(stores, authority, now()),
    findings: async ({ authority }) => {
      const counted = await stores.as({ authority, person: 'everyone', now: now() }, store => store.tallyFindings(dayOf(now())))
      return `Findings of ${counted.toLocaleString('en-GB')} checks counted.`
    },
    feed: async ({ authority }) => sendTheFeed(needs, authority),
    return: async ({ authority, about }) => writeReturn(stores, authority, about, made(folders.returns), now()),
  }
  return Object.fromEntries(Object.entries(does).map(([job, work]) => [job, recorded(job, work, needs)]))
}

/** Each run is written down when it begins and when it ends, so that one whose server stopped under it is seen too. */
function recorded(job: string, work: (taken: JobTaken) => Promise<string>, { stores, newId, now }: JobNeeds): Job {
  return async taken => {
    const { authority, about, try: n } = taken
    const run = newId()
    const ended = (failed: boolean, says: string) =>
      stores.as({ authority, person: 'everyone' }, store => store.endRun(run, { failed, says, endedAt: now() }))
    await stores.as({ authority, person: 'everyone' }, store => store.beginRun(run, { job, about, try: n, beganAt: now() }))
    const says = await work(taken).catch(async fault => {
      const why = faultInWords(fault)
      await ended(true, why).catch(() => {}) // where the database is what is gone, its next try says so
      throw new Error(why)
    })
    await ended(false, says)
  }
}

const made = (folder: string) => {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return folder
}
