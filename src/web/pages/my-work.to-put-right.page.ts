import { countOf, findingsBoard, thingsByChild } from '../findings/findings-board.ts'
import { html } from '../html.ts'
import { govuk, printButton } from '../kit.ts'
import type { Page } from '../page.ts'

/** What the returns' checks find wrong with the children whom the asker leads. */
export default {
  path: '/my-work/to-put-right',
  needs: 'see:my-work',
  show: async ({ store, asker, today }) => {
    const children = await store.ledBy(asker.posts)
    const things = thingsByChild(
      await store.openFindingsOf(
        children.map(c => c.subject),
        today,
      ),
    )
    return {
      title: 'Mine to put right',
      about: [...things.keys()],
      page: html`${govuk.backLink({ href: '/my-work', text: 'My work' })}
      <h1 class="govuk-heading-l">Mine to put right</h1>
      <p class="govuk-body">What the checks of this year’s returns find wrong with the children you lead, the oldest first. It goes from here when it is put right, or when you say that it was checked, and is right.</p>
      ${findingsBoard({
        caption: `${countOf(things)} to put right, about ${things.size} ${things.size === 1 ? 'child' : 'children'}`,
        empty: 'No return’s check finds anything wrong with your children.',
        children,
        things,
        today,
      })}
      ${printButton()}`,
    }
  },
} satisfies Page
