import { asset } from './assets.ts'
import { type Html, html } from './html.ts'
import { type Content, said } from './kit/content.ts'
import { skipLink } from './kit/links.ts'
import { phaseBanner } from './kit/messages.ts'
import { serviceNavigation } from './kit/service-navigation.ts'

export interface Layout {
  /** What the browser's tab says. It stays in the history of a shared machine: no names of people in it. */
  title: string
  page: Html
  /** The page's h1; without it, the page has its own. */
  heading?: string | undefined
  /** Something typed was refused: the title says so first. */
  error?: boolean | undefined
  /** Breadcrumbs or a back link: what stands before the main part. */
  before?: Html | undefined
  /** Who is signed in. Without one there is no search, no navigation and nothing to sign out of. */
  asker?: { name: string; roles: readonly string[] } | undefined
  navigation?: readonly { text: string; href: string; current?: boolean | undefined }[] | undefined
  /** The council whose record this is. */
  council?: string | undefined
  /** False where nobody would be found: for those whose work is not with children. */
  maySearch?: boolean | undefined
  /** The token that every form sends back. */
  csrf?: string | undefined
  /** A line above everything: "Demonstration", and what that means. */
  phase?: { tag: string; says: Content } | undefined
  /** Seen on paper only: who printed this, when, and how it must be kept. */
  print?: string | undefined
}

/** A whole document. It holds no script and no style of its own, so a policy of 'self' for both lets everything work. */
export const layout = (given: Layout): Html => html`<!DOCTYPE html>
<html lang="en" class="govuk-template">
<head>
  <meta charset="utf-8">
  <title>${given.error && 'Error: '}${given.title} – Kith</title>
  <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
  <meta name="theme-color" content="#12436d">
  <meta name="robots" content="noindex, nofollow">
  <link rel="icon" href="${asset('kith.svg')}" type="image/svg+xml">
  <link rel="stylesheet" href="${asset('govuk.css')}">
  <link rel="stylesheet" href="${asset('moj.css')}">
  <link rel="stylesheet" href="${asset('kith.css')}">
  <script type="module" src="${asset('islands.js')}"></script>
</head>
<body class="govuk-template__body">
  <script src="${asset('js-enabled.js')}"></script>
  ${skipLink({ href: '#main-content', text: 'Skip to main content' })}
  <header class="kith-header">
    <div class="kith-header__bar">
      <div class="govuk-width-container kith-header__row">
        <a class="kith-header__name" href="/">Kith</a>
        ${given.council && html`<span class="kith-header__council">${given.council}</span>`}
        ${given.asker && given.maySearch !== false && search(given)}
      </div>
    </div>
    ${given.asker && navigation(given, given.asker)}
    ${given.phase && phaseBanner({ tag: { text: given.phase.tag }, html: html`${said(given.phase.says)}`, classes: 'kith-phase' })}
  </header>
  <div class="govuk-width-container kith-page">
    ${given.before}
    <main class="govuk-main-wrapper" id="main-content">
      ${given.heading && html`<h1 class="govuk-heading-l">${given.heading}</h1>`}
      ${given.page}
    </main>
    ${given.print && html`<p class="kith-print-only kith-printed">${given.print}</p>`}
  </div>
  ${footer}
</body>
</html>`

/** Sent in the body: who was looked for stands in no address, no history and no log. */
const search = ({ csrf }: Layout) => html`<search class="kith-search">
  <form action="/search" method="post" class="kith-search__form">
    ${csrf && html`<input type="hidden" name="_csrf" value="${csrf}">`}
    <label class="govuk-visually-hidden" for="search">Name, date of birth or number</label>
    <input class="govuk-input kith-search__box" id="search" name="q" type="search" spellcheck="false" autocomplete="off">
    <button class="kith-search__button" type="submit">Find a person</button>
  </form>
</search>`

const navigation = ({ navigation: links = [], csrf }: Layout, asker: { name: string; roles: readonly string[] }) =>
  serviceNavigation({
    classes: 'kith-navigation',
    navigation: links,
    navigationLabel: 'Main',
    menuButtonLabel: 'Menu of main pages',
    ariaLabel: 'Main pages and who is signed in',
    slots: {
      end: {
        html: html`<div class="kith-asker">
      <span>Signed in as <strong>${asker.name}</strong>${asker.roles.length > 0 && `, ${asker.roles.join(', ')}`}</span>
      <form action="/sign-out" method="post" class="kith-asker__form">
        ${csrf && html`<input type="hidden" name="_csrf" value="${csrf}">`}
        <button class="kith-link-button" type="submit">Sign out</button>
      </form>
    </div>`,
        align: 'inline',
      },
    },
  })

const footer = html`<footer class="govuk-footer kith-footer">
  <div class="govuk-width-container">
    <h2 class="govuk-visually-hidden">Help and information</h2>
    <ul class="govuk-footer__inline-list">
      <li class="govuk-footer__inline-list-item"><a class="govuk-footer__link" href="/accessibility">Accessibility</a></li>
      <li class="govuk-footer__inline-list-item"><a class="govuk-footer__link" href="/how-we-use-data">How we use data</a></li>
      <li class="govuk-footer__inline-list-item"><a class="govuk-footer__link" href="/report-a-problem">Report a problem</a></li>
    </ul>
  </div>
</footer>`
