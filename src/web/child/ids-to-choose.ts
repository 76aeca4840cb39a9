import type { Id } from '../../kernel/kernel.ts'
import type { Ask, Option } from '../../pathway/pathway.ts'
import type { ChildKind, FieldOf } from '../../record/record.ts'
import type { Ctx } from '../page.ts'
import type { EntryStory, Story } from './story.ts'

/** Fields that name another entry of the same child, and the kinds that it may be. */
const entries: Readonly<Record<string, readonly ChildKind[]>> = {
  socialCareEpisode: ['socialCareEpisode'],
  contact: ['contact'],
  strategyDiscussion: ['strategyDiscussion'],
  section47Enquiry: ['section47Enquiry'],
  childProtectionPlan: ['childProtectionPlan'],
  plan: ['childProtectionPlan', 'childInNeedPlan'],
  goal: ['planGoal'],
  missingEpisode: ['missingEpisode'],
  placement: ['placement'],
  temporaryFrom: ['placement'],
}
const workers = ['worker', 'supervisor', 'chair', 'decidedBy', 'authorisedBy', 'sentBy', 'professional', 'personalAdviser', 'filledInBy']

/** Whom a fact is about is not corrected: then it is another fact. Which worker, post, plan or referral is. */
export const isChosenId = ({ field, many }: FieldOf): boolean => !many && (field in entries || workers.includes(field) || field === 'post')

/** What to choose from for each question that names somebody or something, with what is held even where it would not be offered any more. */
export async function idOptions({ store, today }: Ctx, story: Story, asks: readonly Ask[], held: Readonly<Record<string, unknown>>) {
  const all = asks.some(a => workers.includes(a.field)) ? await store.workers(today) : []
  const posts = asks.some(a => a.field === 'post') ? await store.postsToday(today) : []
  const teams = posts.length > 0 ? new Map((await store.teams()).map(t => [t.id, t.name])) : new Map<Id, string>()
  return (ask: Ask): readonly Option[] => {
    const own = 'of' in ask ? ask.of : []
    if (own.length > 0) return own
    const kinds = entries[ask.field]
    const found: Option[] = kinds
      ? story.entries.filter(e => kinds.includes(e.kind) && !e.last.withdrawn).map(optionOf)
      : ask.field === 'post'
        ? posts.map(p => ({ value: p.id, label: [p.title, teams.get(p.team), p.holdings.at(-1)?.name].filter(Boolean).join(', ') }))
        : all.map(w => ({ value: w.id, label: w.name }))
    const now = held[ask.field] as Id | undefined
    return now === undefined || found.some(o => o.value === now)
      ? found
      : [{ value: now, label: story.names(now) ?? 'As it is recorded now' }, ...found]
  }
}

const optionOf = ({ id, title }: EntryStory): Option => ({ value: id, label: title })
