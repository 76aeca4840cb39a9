import { html } from '../../html.ts'

export const accessibility = {
  path: '/accessibility',
  title: 'Accessibility',
  page: html`<p class="govuk-body">Kith is meant to be used by everyone who works with children. You should be able to</p>
    <ul class="govuk-list govuk-list--bullet">
      <li>do everything with a keyboard alone, or by voice</li>
      <li>have every page read aloud, in an order that makes sense</li>
      <li>make everything four times as large without scrolling sideways, on a phone too</li>
      <li>use every page without scripts</li>
      <li>see every picture as a table or in words</li>
    </ul>
    <h2 class="govuk-heading-m">How far we are</h2>
    <p class="govuk-body">Kith is built for the Web Content Accessibility Guidelines 2.2, level AA, with the parts of the GOV.UK and Ministry of Justice design systems. Its pages
      are tried by a program (axe) in a real browser, on a desk, on a phone and enlarged. No person who depends on a screen reader, on voice or on magnification has tested it yet, and
      nobody independent has checked it. So we cannot say that it keeps to the guidelines in full.</p>
    <h2 class="govuk-heading-m">If something keeps you from your work</h2>
    <p class="govuk-body">Tell us: <a class="govuk-link" href="/report-a-problem">report a problem</a>. Say what you wanted to do, and with what you read the page.</p>`,
}
