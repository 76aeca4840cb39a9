import { unallocatedAlert } from '../boards/load-panel.ts'
import { loadsOf } from '../boards/loads.ts'
import { queueLength, waitingBoard } from '../boards/waiting-board.ts'
import { html } from '../html.ts'
import { govuk, printButton } from '../kit.ts'
import type { Page } from '../page.ts'

/** Nobody's news is without an owner: what is not decided stands here, and what is decided and has no team stands here too. */
export default {
  path: '/front-door',
  needs: 'see:front-door',
  show: async ({ store, asker, today }) => {
    const queue = await store.atTheFrontDoor()
    const { rows } = queue
    const homeless = loadsOf([], await store.countsOfNoTeam(), today)
    const isHomeless = homeless.caseload.cases > 0
    const [contacts, referrals] = [rows.filter(r => r.what === 'contact'), rows.filter(r => r.what === 'referral')]
    const shared = { today, may: asker.may, alertAfter: 1 }
    return {
      title: 'Front door',
      about: [...new Set(rows.map(r => r.subject))],
      page: html`<h1 class="govuk-heading-l">Front door</h1>
      ${asker.may.has('see:search') && govuk.button({ text: 'Somebody tells us about a child', href: '/search' })}
      ${isHomeless && unallocatedAlert(homeless)}
      ${isHomeless && asker.may.has('see:team') && html`<p class="govuk-body"><a class="govuk-link" href="/teams/none">Open work that no team has</a></p>`}
      <p class="govuk-body">The longest waiting comes first. What has waited longer than one working day is marked red.</p>
      ${waitingBoard({ ...shared, caption: `Contacts without a decision (${contacts.length})`, rows: contacts, empty: 'Every contact has been decided.' })}
      ${waitingBoard({ ...shared, caption: `Referrals without a decision (${referrals.length})`, rows: referrals, empty: 'Every referral has been decided.' })}
      ${queueLength(queue)}
      ${printButton()}`,
    }
  },
} satisfies Page
