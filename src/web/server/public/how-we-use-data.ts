import { html } from '../../html.ts'
import type { Settings } from '../site.ts'

export const howWeUseData = ({ idleMinutes, emergencyHours }: Settings) => ({
  path: '/how-we-use-data',
  title: 'How we use data',
  page: html`<h2 class="govuk-heading-m">About children and families</h2>
    <p class="govuk-body">Kith holds what the council records when it helps and protects children: who they are, what worried people, what was seen and said, what was decided and why. The council is responsible for it. A family’s questions, and
      their right to see what is written about them, are answered by the council.</p>
    <p class="govuk-body">Nothing that was recorded is overwritten. A correction is added, and what was there before stays to be seen.</p>
    <p class="govuk-body">A record may be restricted to those who are named in it. In an emergency others can see it for ${emergencyHours} hours, with a reason, and those who are named are told.</p>
    <h2 class="govuk-heading-m">About you, when you work here</h2>
    <ul class="govuk-list govuk-list--bullet">
      <li>Each time you look at somebody’s record we keep who looked, at whose record, at which page and when. Those who answer for the record can see it.</li>
      <li>What you record bears your name and the time.</li>
      <li>What you have begun to write is kept for you alone until you finish it or throw it away.</li>
      <li>You are signed out after ${idleMinutes} minutes without a page.</li>
    </ul>
    <h2 class="govuk-heading-m">Cookies</h2>
    <p class="govuk-body">One, that says that you are signed in; and one while you are signing in. Both are needed, both are ours, and they tell nobody else anything. Kith counts nobody’s visits, and no other site is asked for anything.</p>`,
})
