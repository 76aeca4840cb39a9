import { conferenceBoard } from '../boards/conference-board.ts'
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
    const { manager, chair, frontDoor, held } = await queuesOf(ctx)
    const [isManager, isChair] = [asker.roles.includes('teamManager'), asker.roles.includes('conferenceChair')]
    const isFrontDoor = asker.may.has('decide:front-door')
    const shared = { today, may: asker.may }
    return {
      title: 'Waiting for my decision',
      about: [...new Set([...manager.rows, ...chair.rows, ...frontDoor.rows, ...held].map(r => r.subject))],
      page: html`<h1 class="govuk-heading-l">Waiting for my decision</h1>
      ${
        !(isManager || isChair || isFrontDoor) &&
        html`<p class="govuk-body">Nothing that others send waits for somebody with your roles. What you have sent on stands under <a class="govuk-link" href="/my-work">My work</a>.</p>`
      }
      ${isManager && waitingBoard({ ...shared, caption: 'For a manager of my teams', rows: manager.rows, empty: 'Nothing waits for a manager of your teams.' })}
      ${
        isChair &&
        (await conferenceBoard(ctx, {
          caption: 'My conferences, to be recorded',
          empty: 'Every conference of yours that was planned for a day until today is recorded.',
          rows: held,
        }))
      }
      ${isChair && chair.count > 0 && waitingBoard({ ...shared, caption: 'Held, and without a decision', rows: chair.rows })}
      ${isFrontDoor && waitingBoard({ ...shared, caption: 'At the front door', rows: frontDoor.rows, empty: 'Every contact and every referral has been decided.', alertAfter: 1 })}
      ${[manager, chair, frontDoor].map(queueLength)}
      ${printButton()}`,
    }
  },
} satisfies Page

async function queuesOf({ store, asker, today }: Ctx) {
  const is = (role: (typeof asker.roles)[number]) => asker.roles.includes(role)
  return {
    manager: is('teamManager') ? await store.waitingForManagers(asker.teams, true) : none,
    chair: is('conferenceChair') ? await store.waitingForChair(asker.id, true) : none,
    held: is('conferenceChair') ? (await store.conferencesAhead(today)).filter(c => c.planned && c.chair === asker.id) : [],
    frontDoor: asker.may.has('decide:front-door') ? await store.atTheFrontDoor() : none,
  }
}
