import type { FeedRefusal } from '../../store/store.ts'
import { notTaken, runsBoard, standingBoard, takenWithout } from '../daily-feed/boards.ts'
import { html } from '../html.ts'
import { govuk } from '../kit.ts'
import type { Page } from '../page.ts'

const most = 500

/** How the daily feed stands: what the DfE holds, whom it refused and why, and what each run came to. */
export default {
  path: '/returns/csc-api',
  needs: 'see:returns',
  show: async ({ store, asker }) => {
    const [standing, said, runs] = [await store.feedStanding(), await store.feedRefusals(most), await store.feedRuns()]
    const shown = { mayOpen: asker.may.has('see:child'), receivers: standing.length }
    const [refused, without] = [said.filter(isRefused), said.filter(one => !isRefused(one))]
    const page = html`
      <h1 class="govuk-heading-l">The daily feed to the Department for Education</h1>
      <p class="govuk-body">Each night the Department for Education (DfE) is sent whatever has changed in the record since it last said that it had it:</p>
      <pre class="kith-command"><code>bin/kith send csc-api</code></pre>
      <p class="govuk-body">What has changed since the last run is worked out by the next one. <code>bin/kith send csc-api --dry-run</code> says it without sending anything.</p>
      ${standing.length > 0 && standingBoard(standing, runs)}
      ${said.length === most && govuk.insetText({ text: `Only the last ${most} children are listed.` })}
      ${notTaken(refused, shown)}
      ${without.length > 0 && takenWithout(without, shown)}
      ${runsBoard(runs, shown)}`
    return { title: 'The daily feed', page, about: [...new Set(said.map(one => one.subject))] }
  },
} satisfies Page

const isRefused = (one: FeedRefusal) => one.isRefused
