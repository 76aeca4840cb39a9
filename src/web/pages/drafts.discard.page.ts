import type { Page } from '../page.ts'

export default {
  path: '/drafts/discard',
  needs: 'see:own',
  show: async () => ({ goTo: '/drafts', about: [] }),
  act: async ({ store, form }) => {
    const { path } = form
    if (typeof path === 'string') await store.forgetDraft(path)
    return { goTo: '/drafts', done: 'It has been thrown away', about: [] }
  },
} satisfies Page
