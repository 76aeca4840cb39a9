import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Answers } from '../../pathway/pathway.ts'
import { type Html, html } from '../html.ts'
import { govuk } from '../kit.ts'
import { documentOf } from './document.ts'
import type { Site } from './site.ts'

export interface Problem {
  status: number
  title: string
  says: Html
  /** The number by which it can be found in the log: only where something went wrong. */
  withReference?: boolean
}

const paragraph = (text: string) => html`<p class="govuk-body">${text}</p>`

/** The same for a record that is not there and for one that this worker may not see. */
export const notThere: Problem = {
  status: 404,
  title: 'There is nothing here',
  says: html`${paragraph('If you typed the address, check it. If you followed a link, what it led to may have been moved.')}
    ${paragraph('It may also be something that you cannot see in Kith.')}`,
}

export const notAllowed: Problem = {
  status: 403,
  title: 'Your role does not let you do this',
  says: html`${paragraph('What you may do comes from your roles. If you need this for your work, ask your manager or an administrator.')}`,
}

export const tooOften: Problem = {
  status: 429,
  title: 'Too many times in a short while',
  says: html`${paragraph('Wait a minute, and try again.')}`,
}

export const cameFromElsewhere: Problem = {
  status: 403,
  title: 'This did not come from a page of Kith',
  says: html`${paragraph('Nothing was saved. Open the page in Kith and try there.')}`,
}

export const notUnderstood = (why: string): Problem => ({
  status: 400,
  title: 'Kith could not read what was sent',
  says: html`${paragraph(why)}${paragraph('Nothing was saved.')}`,
})

export const wentWrong = (kept: Html): Problem => ({
  status: 500,
  title: 'Something went wrong',
  says: html`${paragraph('Nothing was saved. It is not because of anything that you did.')}${kept}`,
  withReference: true,
})

export const cannotReach = (what: string, kept: Html): Problem => ({
  status: 503,
  title: `Kith cannot reach its ${what}`,
  says: html`${paragraph('Try again in a minute.')}${kept}`,
  withReference: true,
})

export function sendProblem(site: Site, request: FastifyRequest, reply: FastifyReply, { status, title, says, withReference }: Problem) {
  const page = html`<h1 class="govuk-heading-l">${title}</h1>${says}${
    withReference &&
    html`<p class="govuk-body">If it goes on, give the help desk this reference: <strong class="kith-reference">${request.id}</strong></p>`
  }`
  // What was done before is said on the page that comes next, and not on this one.
  const who = request.who?.is === 'in' ? { ...request.who, done: null } : request.who
  return reply
    .code(status)
    .type('text/html; charset=utf-8')
    .send(documentOf(site, who, { title, page, address: request.url }))
}

/** What a worker wrote, shown back to them, with a button that sends it again as it was. */
export function shownBack(address: string, answers: Answers, carried: Readonly<Record<string, string | undefined>>): Html {
  const written = Object.entries(answers).flatMap(([name, value]) =>
    (typeof value === 'string' ? [value] : [...(value ?? [])]).map(each => ({ name, value: each })),
  )
  if (written.length === 0) return html``
  const hidden = [...written, ...Object.entries(carried).map(([name, value]) => ({ name, value }))]
  return html`<p class="govuk-body">What you wrote is still on this page. “Send it again” sends all of it. It is never saved twice.</p>
    <form method="post" action="${address}" data-as-sent>
      ${hidden.map(({ name, value }) => value !== undefined && html`<input type="hidden" name="${name}" value="${value}">`)}
      ${govuk.button({ text: 'Send it again', preventDoubleClick: true })}
    </form>
    ${govuk.summaryList({
      rows: written
        .filter(({ name, value }) => value !== '' && !name.startsWith('_'))
        .map(({ name, value }) => ({ key: { text: inWords(name) }, value: { html: html`<span class="kith-as-written">${value}</span>` } })),
    })}`
}

/** referralDate: Referral date. Its question is not known here. */
const inWords = (field: string) => {
  const words = field.replace(/[-_.]+/g, ' ').replace(/([a-z])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`)
  return words.charAt(0).toUpperCase() + words.slice(1)
}
