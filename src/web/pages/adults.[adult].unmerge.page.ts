import { isId } from '../../kernel/kernel.ts'
import { type Adult, adultFrom, fullName } from '../../record/record.ts'
import { type Ctx, notFound, type Page } from '../page.ts'
import { adultBanner } from '../people/adult-merge-pages.ts'
import { type Mergeable, showUnmerge, takeApart } from '../people/unmerging.ts'

export default {
  path: '/adults/:adult/unmerge',
  needs: 'manage:merge',
  show: async ctx => {
    const adult = await adultOf(ctx)
    return adult ? showUnmerge(ctx, mergeable(adult)) : notFound
  },
  act: async ctx => {
    const adult = await adultOf(ctx)
    return adult ? takeApart(ctx, mergeable(adult)) : notFound
  },
} satisfies Page

async function adultOf({ store, params }: Ctx): Promise<Adult | undefined> {
  const id = params['adult'] ?? ''
  const [adult] = isId(id) ? await store.adultsOf([id]) : []
  return adult?.mergedInto.length === 0 ? adult : undefined
}

const mergeable = (adult: Adult): Mergeable => ({
  ...adult,
  href: `/adults/${adult.id}`,
  banner: adultBanner(adult),
  calledBy: entries => {
    const other = adultFrom(entries)?.adultDetails
    return other && fullName(other)
  },
  done: called => `There are two records again: ${fullName(adult.adultDetails)}; and ${called}.`,
})
