import { createHash } from 'node:crypto'
import { type Id, type Instant, isId } from '../../kernel/kernel.ts'
import { type Known, next } from '../../record/record.ts'
import { isReturnYear, liveReturns, type ReturnYear, rowsInReturn, withWorkers } from '../../returns/returns.ts'
import type { Store, Stores } from '../../store/store.ts'
import { Mistake } from '../command.ts'

const atOnce = 500

/**
 * Makes the submission that was asked for, from the record as it stands now: each child's rows are kept, then a hash of them all. It is all there, or
 * nothing of it. Restricted records are in it: the law asks for them. Answers what came of it, in words.
 */
export async function makeSubmission(stores: Stores, authority: string, id: string, now: Instant): Promise<string> {
  if (!isId(id)) throw new Mistake('There is no such submission.')
  return stores.as({ authority, person: 'everyone', now }, async store => {
    const asked = await store.submissionAsked(id)
    if (!asked) throw new Mistake('There is no such submission.')
    if (asked.status !== 'asked') return 'It is made already.'
    const { included, leftOut, hash } = await keepChildren(store, id, asked)
    const made = next('submission', id, asked, { status: 'made', children: included, leftOut, hash }, 'Made from the record')
    const saved = await store.save({ versions: [made], by: asked.recordedBy, at: now })
    if (!('saved' in saved)) throw new Mistake('It was changed while it was being made.')
    return `${included.toLocaleString('en-GB')} children in it, ${leftOut.toLocaleString('en-GB')} left out.`
  })
}

/** Social workers are in the looked-after return, and are known beside a child's own record. */
const returnOf = async (store: Store, collection: string, year: ReturnYear) =>
  collection === 'ssda903' ? withWorkers(year, await store.feedWorkforce()) : liveReturns(year).find(r => r.collection === collection)

async function keepChildren(store: Store, submission: Id, { collection, year }: Known<'submission'>) {
  const live = isReturnYear(year) ? await returnOf(store, collection, year) : undefined
  if (!live) throw new Mistake(`There is no return ${collection} of ${year}.`)
  const whole = createHash('sha256')
  let [included, leftOut] = [0, 0]
  let batch: Parameters<Store['keepSubmitted']>[0][number][] = []
  for await (const child of store.children()) {
    const rows = child.mergedInto.length > 0 ? undefined : rowsInReturn(live, child)
    if (!rows) {
      leftOut++
      continue
    }
    included++
    const digest = createHash('sha256').update(JSON.stringify(rows)).digest('hex')
    whole.update(`${child.id} ${digest}\n`)
    batch.push({ submission, subject: child.id, la_child_id: child.childDetails.laChildId, rows, digest })
    if (batch.length < atOnce) continue
    await store.keepSubmitted(batch)
    batch = []
  }
  await store.keepSubmitted(batch)
  return { included, leftOut, hash: whole.digest('hex') }
}
