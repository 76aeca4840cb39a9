import { queueLength, waitingBoard } from '../boards/waiting-board.ts'
import { html } from '../html.ts'
import { printButton } from '../kit.ts'
import type { Ctx, Page } from '../page.ts'

const none = { rows: [], count: 0 }

/** What waits for whoever asks: as the manager of their teams, as a chair, at the front door. */
export default {
  path: '/waiting',
  needs: 'see:my-work',
  show: async ctx => {
    const { asker, today } = ctx
    const { manager, chair, frontDoor } = await queuesOf(ctx)
    const decides = asker.roles.some(role => role === 'teamManager' || role === 'conferenceChair' || role === 'frontDoorWorker')
    const shared = { today, may: asker.may }
    return {
      title: 'Waiting for my decision',
      about: [...new Set([...manager.rows, ...chair.rows, ...frontDoor.rows].map(r => r.subject))],
      page: html`<h1 class="govuk-heading-l">Waiting for my decision</h1>
      ${!decides && html`<p class="govuk-body">Your roles do not decide for others. What you have sent on stands under <a class="govuk-link" href="/my-work">My work</a>.</p>`}
      ${asker.roles.includes('teamManager') && waitingBoard({ ...shared, caption: 'For a manager of my teams', rows: manager.rows, empty: 'Nothing waits for a manager of your teams.' })}
      ${asker.roles.includes('conferenceChair') && waitingBoard({ ...shared, caption: 'For the chair', rows: chair.rows, empty: 'No conference waits for you to record what it decided.' })}
      ${asker.may.has('decide:front-door') && waitingBoard({ ...shared, caption: 'At the front door', rows: frontDoor.rows, empty: 'Every contact and every referral has been decided.', alertAfter: 1 })}
      ${[manager, chair, frontDoor].map(queueLength)}
      ${printButton()}`,
    }
  },
} satisfies Page

async function queuesOf({ store, asker }: Ctx) {
  const is = (role: (typeof asker.roles)[number]) => asker.roles.includes(role)
  return {
    manager: is('teamManager') ? await store.waitingForManagers(asker.teams, true) : none,
    chair: is('conferenceChair') ? await store.waitingForChair(asker.id, true) : none,
    frontDoor: asker.may.has('decide:front-door') ? await store.atTheFrontDoor() : none,
  }
}
