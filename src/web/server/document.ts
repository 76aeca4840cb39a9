import { civilTime, dayInWords } from '../../kernel/kernel.ts'
import { roleNames } from '../../sharing/sharing.ts'
import type { Waiting } from '../../store/store.ts'
import { type Html, html } from '../html.ts'
import { govuk } from '../kit.ts'
import { layout } from '../layout.ts'
import { placesFor } from '../navigation.ts'
import { protectedForms } from './protected-forms.ts'
import type { Site } from './site.ts'
import type { Who } from './who.ts'

export interface Said {
  title: string
  page: Html
  /** The page's own address, with what stands after the question mark. */
  address: string
  error?: boolean
  /** How much waits for the worker that is not on this page. */
  waiting?: Waiting
}

/** The whole page as it is sent: for whoever asks, with what was done, what waits, and every form protected. */
export function documentOf({ settings, now, newId }: Site, who: Who | undefined, said: Said): string {
  const { title, address, error } = said
  const demonstration = settings.isDemonstration && { tag: 'Demonstration', says: { text: 'Every person in it is invented.' } }
  const common = { title, council: settings.council, ...(error && { error }), ...(demonstration && { phase: demonstration }) }
  if (who?.is !== 'in') return String(layout({ ...common, page: said.page }))
  const { asker, csrf, done } = who
  const { day, time } = civilTime(now())
  return String(
    layout({
      ...common,
      page: html`${done && govuk.notificationBanner({ type: 'success', text: done })}${notices(said)}${protectedForms({
        page: said.page,
        csrf,
        address,
        title,
        newId,
      })}`,
      asker: { name: asker.name, roles: asker.roles.map(role => roleNames[role]) },
      navigation: navigation(said, who),
      maySearch: asker.may.has('see:search'),
      csrf,
      print: `Printed by ${asker.name} at ${time} on ${dayInWords(day)}. Keep it as you would keep the record itself.`,
    }),
  )
}

function navigation({ address, waiting }: Said, { asker }: Who & { is: 'in' }) {
  const path = address.split('?')[0]!
  const drafts = waiting?.drafts ?? 0
  const unfinished = { text: drafts > 0 ? `Unfinished (${drafts})` : 'Unfinished', href: '/drafts' }
  const links = [...placesFor(asker.may).map(({ text, href }) => ({ text, href: String(href) })), ...(drafts > 0 ? [unfinished] : [])]
  return links.map(link => ({ ...link, current: path === link.href || path.startsWith(`${link.href}/`) }))
}

const notices = ({ address, waiting }: Said) =>
  waiting &&
  waiting.notices > 0 &&
  !address.startsWith('/notices') &&
  govuk.notificationBanner({
    html: html`<p class="govuk-notification-banner__heading"><a class="govuk-notification-banner__link" href="/notices">${
      waiting.notices === 1 ? 'You have 1 notice' : `You have ${waiting.notices} notices`
    } that you have not read</a></p>`,
  })
