import { type Html, html } from '../html.ts'
import { govuk } from '../kit.ts'
import type { Settings } from './site.ts'

interface SignInPage {
  to: string
  /** Their session ended by itself; and what they were writing was kept. */
  ended?: 'timedOut' | 'kept' | undefined
  settings: Settings
}

export const signInPage = ({ to, ended, settings }: SignInPage): Html =>
  html`<h1 class="govuk-heading-l">${ended ? 'You have been signed out' : 'Sign in to Kith'}</h1>
    ${
      ended &&
      html`<p class="govuk-body">This happens after ${settings.idleMinutes} minutes without a page, to keep children’s records safe. ${
        ended === 'kept' ? 'What you were writing is kept: sign in, and you are back at it.' : 'Sign in, and you are back where you were.'
      }</p>`
    }
    ${!ended && html`<p class="govuk-body">Children’s social care, ${settings.council}.</p>`}
    <form method="post" action="/sign-in">
      <input type="hidden" name="to" value="${to}">
      ${govuk.button({ text: 'Sign in', preventDoubleClick: true })}
    </form>
    <p class="govuk-body-s">What you look at is recorded, and those who are responsible for a record can see it.</p>`
