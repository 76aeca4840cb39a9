import { looksFile, looksTable } from '../audit/looks.ts'
import { addressOf, cursorIn, narrowedTo, whichForm, whichFrom, whichIn } from '../audit/which.ts'
import { html } from '../html.ts'
import { govuk, refused } from '../kit.ts'
import type { Answer, Page } from '../page.ts'

const aPage = 50
const mostInFile = 10_000
const title = 'Who looked'
const heading = html`<h1 class="govuk-heading-l">${title}</h1>`

/** Every look at every record: by whom, at whose, when and why. */
export default {
  path: '/audit',
  needs: 'see:audit',
  show: async (ctx): Promise<Answer> => {
    const which = whichIn(ctx.query)
    // A list of looks shows no record; asking who looked at one child is a look at that child.
    const about = which.subject ? [which.subject] : []
    if (ctx.query['as'] === 'csv') {
      const looks = await ctx.store.looks(which, { most: mostInFile })
      return { download: looksFile(looks), name: 'looks.csv', type: 'text/csv; charset=utf-8', about }
    }
    const found = await ctx.store.looks(which, { most: aPage + 1, before: cursorIn(ctx.query) })
    const looks = found.slice(0, aPage)
    const last = found.length > aPage && looks.at(-1)
    const page = html`${heading}
      <p class="govuk-body"><a class="govuk-link" href="/audit/emergency">Every try to take emergency access</a></p>
      ${whichForm({}, [])}
      ${await narrowedTo(ctx, which)}
      ${looksTable(looks, 'Nobody looked.', true)}
      ${
        looks.length > 0 &&
        html`<p class="govuk-body"><a class="govuk-link" href="${addressOf(which, { as: 'csv' })}">Download as CSV</a>, the last ${mostInFile.toLocaleString('en-GB')} at most</p>`
      }
      ${last && govuk.pagination({ next: { text: 'Earlier', href: addressOf(which, { before: `${last.at}_${last.look}` }) } })}`
    return { title, page, about }
  },
  act: async ctx => {
    const which = await whichFrom(ctx)
    if ('choose' in which) {
      const links = which.choose.map(({ name, href }) => html`<li><a class="govuk-link" href="${href}">${name}</a></li>`)
      return { title, about: [], page: html`${heading}<p class="govuk-body">Whom do you mean?</p><ul class="govuk-list">${links}</ul>` }
    }
    if (!('refusals' in which)) return { goTo: addressOf(which), about: which.subject ? [which.subject] : [] }
    return { title, about: [], status: 400, page: html`${refused(which.refusals)}${heading}${whichForm(ctx.form, which.refusals)}` }
  },
} satisfies Page
