import { html } from '../../html.ts'
import type { Settings } from '../site.ts'

export const reportAProblem = ({ helpDesk, council }: Settings) => ({
  path: '/report-a-problem',
  title: 'Report a problem',
  page: html`<p class="govuk-body"><strong>If a child may be in danger now, ring 999.</strong> This page is about the computer system only.</p>
    ${
      helpDesk
        ? html`<p class="govuk-body">The help desk for Kith at ${council}: <strong>${helpDesk}</strong></p>`
        : html`<p class="govuk-body">Tell your council’s help desk for computers.</p>`
    }
    <p class="govuk-body">Say</p>
    <ul class="govuk-list govuk-list--bullet">
      <li>what you wanted to do, and what happened instead</li>
      <li>when it was, and on which page</li>
      <li>the reference, if the page shows one: eight letters and figures, such as 7K3M-Q9XT</li>
    </ul>
    <p class="govuk-body">Do not send names, dates of birth or anything else about a child or a family: the reference is enough for us to find it.</p>`,
})
