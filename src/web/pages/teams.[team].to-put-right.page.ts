import { countsOf, loadsOf } from '../boards/loads.ts'
import { teamAndCases } from '../boards/team-and-cases.ts'
import { countOf, findingsBoard, thingsByChild } from '../findings/findings-board.ts'
import { html } from '../html.ts'
import { govuk, printButton } from '../kit.ts'
import { notFound, type Page } from '../page.ts'

/** What the returns' checks find wrong with a team's children, and who has each to put right. */
export default {
  path: '/teams/:team/to-put-right',
  needs: 'see:team',
  show: async ctx => {
    const { store, today, params } = ctx
    const found = await teamAndCases(ctx)
    if (!found) return notFound
    const { name, posts, cases } = found
    const things = thingsByChild(
      await store.openFindingsOf(
        cases.map(c => c.subject),
        today,
      ),
    )
    const { posts: loads } = loadsOf(posts, countsOf(cases), today)
    const holders = new Map(loads.map(p => [p.post.id, p.allocation]))
    const leadOf = new Map(cases.map(c => [c.subject, c.lead_post]))
    const worker = (child: string) => {
      const post = leadOf.get(child)
      const allocation = post ? holders.get(post) : undefined
      return allocation?.allocated ? allocation.to.map(w => w.name).join(' and ') : 'Nobody'
    }
    return {
      title: 'A team’s to put right',
      about: [...things.keys()],
      page: html`${govuk.backLink({ href: `/teams/${params['team']}`, text: 'Team board' })}
      <h1 class="govuk-heading-l">${name}: to put right</h1>
      <p class="govuk-body">What the checks of this year’s returns find wrong with the team’s open work, the oldest first.</p>
      ${findingsBoard({
        caption: `${countOf(things)} to put right, about ${things.size} ${things.size === 1 ? 'child' : 'children'}`,
        empty: 'No return’s check finds anything wrong with this team’s children.',
        children: cases,
        things,
        today,
        worker,
      })}
      ${printButton()}`,
    }
  },
} satisfies Page
