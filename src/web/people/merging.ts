import { type DetailField, type MergePlan, mergedDetails, planMerge, suggestSurvivor } from '../../identity/identity.ts'
import { type Id, isId, isRefusal, labelled, type Refusal } from '../../kernel/kernel.ts'
import { type Clash, canBeSettled, clashId, merge, type Option, type Side } from '../../pathway/pathway.ts'
import type { Child, Facts, NewVersion } from '../../record/record.ts'
import { isWorkOf } from '../child/view.ts'
import type { Ctx } from '../page.ts'
import { textOf } from '../step-field.ts'
import { type Comparing, sideOf } from './merge-shape.ts'

/** The two records and what putting them together needs; or why they cannot be, and then nothing is said of the other one. */
export async function comparing(ctx: Ctx, here: Child): Promise<Comparing | Refusal> {
  const { store, form, today, asker } = ctx
  const id = textOf(form, 'other')
  const [other] = isId(id) ? await store.childrenOf([id]) : []
  if (!other) return { refused: 'There is no such record', field: 'q' }
  const chosen = [here.id, other.id].find(each => each === textOf(form, 'stays'))
  const suggested = suggestSurvivor(here, other) === 'survivor' ? here.id : other.id
  const [survivor, absorbed] = (chosen ?? suggested) === here.id ? [here, other] : [other, here]
  const plan = planMerge(survivor, absorbed)
  if (isRefusal(plan)) {
    // The other way round it may be possible: a record that is itself two can only be the one that stays.
    const turned = chosen ? plan : planMerge(absorbed, survivor)
    if (isRefusal(turned)) return { refused: plan.refused, field: 'q' }
    return { ...(await around(ctx, here, other)), here, other, plan: turned, answers: form, refusals: [] }
  }
  return { ...(await around(ctx, here, other)), here, other, plan, answers: form, refusals: [] }

  async function around(_: Ctx, ...both: Child[]): Promise<{ workers: Option[]; isTheirWork: boolean }> {
    const posts = await store.staffedPosts(today, { posts: both.flatMap(c => c.careWorkerDetails.flatMap(i => i.post ?? [])) })
    const all = (await store.workers(today)).filter(w => w.id !== asker.id)
    return {
      workers: all.map(w => ({ value: w.id, label: w.jobTitle ? `${w.name}, ${w.jobTitle}` : w.name })),
      isTheirWork: both.some(child => isWorkOf(asker, child, posts)),
    }
  }
}

/** What has to be put right on one of the records first. */
export const standsInTheWay = ({ overlaps }: MergePlan) => overlaps.filter(o => !canBeSettled(o))
/** What somebody settles here: whose home, whose number, whose lead worker is right. */
export const toSettle = ({ overlaps }: MergePlan): Clash[] => overlaps.filter(canBeSettled)

export const factField = (field: DetailField): string => `fact-${field}`
export const clashField = (clash: Clash): string => `right-${clashId(clash).replace(' ', '-')}`

const notSettled: Record<string, string> = {
  homeAddress: 'Choose where the child lived',
  upn: 'Choose which pupil number is theirs',
  leadWorker: 'Choose who leads',
}

/** What follows from what was chosen, or everything that is still open. */
export function decideMerge(ctx: Ctx, comparing: Comparing): NewVersion[] | { refusals: Refusal[] } {
  const { here, other, plan, workers, answers } = comparing
  const refusals: Refusal[] = []
  const sideChosen = (field: string, refused: string): Side | undefined => {
    const id = [here.id, other.id].find(each => each === textOf(answers, field))
    if (id === undefined) refusals.push({ field, refused })
    return id === undefined ? undefined : sideOf(comparing, id)
  }
  if (![here.id, other.id].includes(textOf(answers, 'stays'))) refusals.push({ field: 'stays', refused: 'Choose which record stays' })
  const choices = Object.fromEntries(
    plan.differences.map(({ field }) => [field, sideChosen(factField(field), `${labelled('childDetails', field)}: choose which is so`)]),
  )
  const clashes = toSettle(plan).map(clash => ({
    clash,
    right: sideChosen(clashField(clash), notSettled[clash.line] ?? 'Choose which is so'),
  }))
  for (const { says } of standsInTheWay(plan)) refusals.push({ field: 'stays', refused: `Put this right first: ${says}` })
  const reason = textOf(answers, 'reason').trim()
  if (reason === '') refusals.push({ field: 'reason', refused: 'Say how you know that this is one child' })
  const agreedBy: Id | undefined = workers.find(w => w.value === textOf(answers, 'agreedBy'))?.value
  if (plan.secondPerson.length > 0 && !agreedBy) refusals.push({ field: 'agreedBy', refused: 'Choose who agreed with you' })
  if (refusals.length > 0) return { refusals }

  const [survivor, absorbed] = plan.survivor === here.id ? [here, other] : [other, here]
  const details = mergedDetails(survivor, absorbed, choices as Partial<Record<DetailField, Side>>)
  if ('refused' in details) return { refusals: [{ field: 'stays', refused: details.refused }] }
  const { today, newId } = ctx
  return merge({
    survivor,
    absorbed,
    details: details as Facts<'childDetails'>,
    clashes: clashes as { clash: Clash; right: Side }[],
    reason: reason.slice(0, 5000),
    agreedBy,
    today,
    newId,
  })
}
