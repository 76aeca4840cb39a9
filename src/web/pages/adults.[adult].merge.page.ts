import { personOfAdult } from '../../identity/identity.ts'
import { isId } from '../../kernel/kernel.ts'
import type { Adult } from '../../record/record.ts'
import { type Answer, type Ctx, notFound, type Page } from '../page.ts'
import { adultComparePage, adultLookPage, adultMergeTitle as title } from '../people/adult-merge-pages.ts'
import { comparingAdults, decideAdultMerge } from '../people/adult-merging.ts'
import { isWorkOfAny, tiedChildren } from '../people/tied.ts'
import { textOf } from '../step-field.ts'

export default {
  path: '/adults/:adult/merge',
  needs: 'manage:merge',
  show: async ctx => {
    const adult = await adultOf(ctx)
    return adult ? looking(ctx, adult) : notFound
  },
  act: async ctx => {
    const { store, form, asker, now } = ctx
    const adult = await adultOf(ctx)
    if (!adult) return notFound
    const then = textOf(form, '_then')
    if (then !== 'compare' && then !== 'merge') return looking(ctx, adult)
    const compared = await comparingAdults(ctx, adult)
    if ('refused' in compared) return looking(ctx, adult, compared.refused)
    const about = [adult.id, compared.absorbed.id]
    const children = [...(await tiedChildren(ctx, adult.id)), ...(await tiedChildren(ctx, compared.absorbed.id))]
    const mayKnowHomes = await isWorkOfAny(ctx, children)
    if (then === 'compare') return { title, page: adultComparePage(compared, form, [], mayKnowHomes), about }
    const decided = decideAdultMerge(ctx, compared)
    if ('refusals' in decided) return { title, page: adultComparePage(compared, form, decided.refusals, mayKnowHomes), status: 400, about }
    const saved = await store.save({ versions: decided, by: asker.id, at: now })
    if ('saved' in saved) return { goTo: `/adults/${adult.id}`, done: 'The two records are one.', about }
    const refused = 'refused' in saved ? saved.refused : 'Somebody else changed one of the two just now. Look again before you go on.'
    return { title, page: adultComparePage(compared, form, [{ field: 'reason', refused }], mayKnowHomes), status: 409, about }
  },
} satisfies Page

const most = 8

async function adultOf({ store, params }: Ctx): Promise<Adult | undefined> {
  const id = params['adult'] ?? ''
  const [adult] = isId(id) ? await store.adultsOf([id]) : []
  return adult?.mergedInto.length === 0 ? adult : undefined
}

async function looking({ store, form, today }: Ctx, adult: Adult, refused?: string): Promise<Answer> {
  const typed = textOf(form, 'q').trim()
  const found =
    typed === ''
      ? (await store.likelyMatches(personOfAdult(adult), today)).filter(f => f.band !== 'no')
      : (await store.findPeople(typed, today, 'adult')).found
  const others = found.filter(f => f.person.type === 'adult' && f.person.subject !== adult.id).slice(0, most)
  const about = [adult.id, ...others.map(f => f.person.subject)]
  return { title, page: adultLookPage(adult, typed, others, today, refused), about, ...(refused && { status: 400 }) }
}
