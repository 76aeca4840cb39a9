import type { FastifyInstance } from 'fastify'
import { html } from '../../html.ts'
import { documentOf } from '../document.ts'
import type { Site } from '../site.ts'
import { whoAsks } from '../who.ts'
import { accessibility } from './accessibility.ts'
import { howWeUseData } from './how-we-use-data.ts'
import { reportAProblem } from './report-a-problem.ts'

/** For everybody, signed in or not: nobody is on them. */
export function publicPages(app: FastifyInstance, site: Site): void {
  for (const { path, title, page } of [accessibility, howWeUseData(site.settings), reportAProblem(site.settings)])
    app.get(path, async (request, reply) => {
      // They are there without a database, too.
      const who = await whoAsks(site, request).catch(() => undefined)
      const whole = html`<h1 class="govuk-heading-l">${title}</h1>${page}`
      return reply.type('text/html; charset=utf-8').send(documentOf(site, who, { title, page: whole, address: path }))
    })
}
