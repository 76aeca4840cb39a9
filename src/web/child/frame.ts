import { bannerOf } from '../child-banner.ts'
import { type Html, html, type Part } from '../html.ts'
import { moj } from '../kit.ts'
import type { Asker } from '../page.ts'
import { leadFact, leadingOf } from './lead.ts'
import type { ChildView } from './view.ts'

const pages = [
  { text: 'In two minutes', path: '', needs: 'see:child' },
  { text: 'Chronology', path: '/chronology', needs: 'see:child' },
  { text: 'Family', path: '/family', needs: 'see:child' },
  { text: 'Whole record', path: '/record', needs: 'see:history' },
  { text: 'Who looked', path: '/looks', needs: 'see:looks' },
] as const

interface Heading {
  text: string
  hidden?: true
  /** What stands over it: the way back. */
  before?: Html
}

/** Whose record this is, and the pages of it. */
export const framed = (
  view: ChildView,
  { may }: Asker,
  active: (typeof pages)[number]['path'] | undefined,
  heading: Heading,
  inside: Part,
): Html => html`
  ${banner(view)}
  ${moj.subNavigation({
    label: 'Pages of this record',
    items: pages
      .filter(p => may.has(p.needs))
      .map(p => ({ text: p.text, href: `/children/${view.child.id}${p.path}`, active: p.path === active })),
  })}
  ${heading.before}
  <h1 class="${heading.hidden ? 'govuk-visually-hidden' : 'govuk-heading-l kith-child__heading'}">${heading.text}</h1>
  ${inside}`

const banner = (view: ChildView): Html => bannerOf(view.child, view.today, [{ says: 'Lead worker', is: leadFact(leadingOf(view)) }])
