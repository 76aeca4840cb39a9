import { postActions } from '../../pathway/pathway.ts'
import { showAction, takeAction } from '../council/action-form.ts'
import { ofPost } from '../council/of-council.ts'
import { type Ctx, notFound, type Page } from '../page.ts'

async function doing(ctx: Ctx, toChange = false) {
  const action = postActions.find(a => a.id === ctx.params['action'])
  const given = action && (await ofPost(ctx, toChange))
  return given && { action, given, about: given.post.post.title, back: `/workforce/posts/${given.post.id}` }
}

export default {
  path: '/workforce/posts/:post/:action',
  needs: 'manage:council',
  show: async ctx => {
    const found = await doing(ctx)
    return found ? showAction(ctx, found) : notFound
  },
  act: async ctx => {
    const found = await doing(ctx, true)
    return found ? takeAction(ctx, found) : notFound
  },
} satisfies Page
