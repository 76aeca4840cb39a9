import type { TestContext } from 'node:test'
import type { Browser } from 'playwright-core'
import { aSite } from '../a-site.ts'
import { aDesk } from './a-desk.ts'

/** Kith as it is served, a worker at it, and a story that is told step by step. */
export async function aJourney(t: TestContext, browser: Browser, at: string) {
  const site = await aSite({ at, settings: { signInsAMinute: 1000, searchesAMinute: 1000 } })
  const desk = await aDesk(await browser.newContext({ baseURL: site.url }))
  let broken = false
  /** What comes after a step that failed has nothing to stand on. */
  const step = (says: string, how: () => Promise<void>) =>
    t.test(says, async step => {
      if (broken) return step.skip('a step before it failed')
      broken = true
      await how()
      broken = false
    })
  const on = (moment: string) => {
    site.clock.now = moment
  }
  /** The addresses of the records of a sister and a brother, once they are made. */
  const children = { ellie: '', max: '' }
  return { site, desk, step, on, children }
}
export type Journey = Awaited<ReturnType<typeof aJourney>>
