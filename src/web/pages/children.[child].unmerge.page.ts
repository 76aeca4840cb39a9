import { type Child, childFrom, fullName } from '../../record/record.ts'
import { bannerOf } from '../child-banner.ts'
import { type Ctx, notFound, type Page } from '../page.ts'
import { type Mergeable, showUnmerge, takeApart } from '../people/unmerging.ts'

export default {
  path: '/children/:child/unmerge',
  needs: 'manage:merge',
  show: async ctx => {
    const child = await ctx.store.child(ctx.params['child'] ?? '')
    return child ? showUnmerge(ctx, mergeable(ctx, child)) : notFound
  },
  act: async ctx => {
    const child = await ctx.store.child(ctx.params['child'] ?? '')
    return child ? takeApart(ctx, mergeable(ctx, child)) : notFound
  },
} satisfies Page

const mergeable = ({ today }: Ctx, child: Child): Mergeable => ({
  ...child,
  href: `/children/${child.id}`,
  banner: bannerOf(child, today),
  calledBy: (entries, absorbed) => {
    const other = childFrom(entries, absorbed)?.childDetails
    return other && `${fullName(other)}, ${other.laChildId}`
  },
  done: called => `There are two records again: ${fullName(child.childDetails)}, ${child.childDetails.laChildId}; and ${called}.`,
})
