// Every step, drawn from its own examples: what is refused leads to a control that is there, and a browser finds nothing wrong with it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aBrowser, noBrowser, sizes, whatAxeFinds } from '../../test/a-browser.ts'
import { aPageShown } from '../../test/a-page-shown.ts'
import { exampleId } from '../kernel/kernel.ts'
import { type Ask, type Given, isRefused, type Option, type Step, steps, whyNot } from '../pathway/pathway.ts'
import { layout } from './layout.ts'
import { stepForm } from './step-form.ts'

const somebody: readonly Option[] = [{ value: exampleId(900), label: 'Sam Okoro, social worker' }]
const optionsOf = (ask: Ask) => ('of' in ask ? ask.of : 'from' in ask ? somebody : [])

function drawn(step: Step, { child, siblings = [], today, about, by = exampleId(900), answers }: Step['examples'][number]) {
  let n = 500_000
  const now = `${today}T23:00:00.000Z`
  const given: Given = { child, siblings, today, now, by, newId: () => exampleId(n++), ...(about && { about }) }
  if (whyNot(step, given) !== undefined) return undefined
  const decided = step.decide(given, answers)
  const refusals = isRefused(decided) ? decided.refusals : []
  const page = stepForm({ step, given, answers, refusals, optionsOf, drawn: now, isDraft: false })
  return { page, refusals, asks: step.asks(given) }
}

for (const step of steps) {
  test(`${step.id} | each question is on the page once, and each refusal stands beside it and leads to it`, () => {
    for (const example of step.examples) {
      const form = drawn(step, example)
      if (!form) continue
      const text = form.page.markup
      const ids = [...text.matchAll(/\sid="([^"]+)"/g)].map(found => found[1])
      assert.deepEqual(ids, [...new Set(ids)], `${example.name}: no id stands twice`)
      for (const { field } of form.asks) assert.ok(ids.includes(field), `${example.name}: ${field} is asked`)
      for (const { field } of form.refusals) {
        assert.ok(text.includes(`href="#${field}"`), `${example.name}: ${field} is in the summary`)
        assert.ok(ids.includes(`${field}-error`), `${example.name}: ${field} has its message`)
      }
    }
  })
}

test('the forms that matter most are found to be accessible, on a desk and on a phone', { skip: noBrowser }, async () => {
  const browser = await aBrowser()
  for (const id of ['visit', 'assessment', 'conference-record', 'referral-decision', 'child-details']) {
    const step = steps.find(s => s.id === id)!
    const form = step.examples.map(example => drawn(step, example)).find(each => each && each.refusals.length > 0)
    const url = await aPageShown(layout({ title: step.says, page: form!.page, asker: { name: 'Sam Okoro', roles: ['Social worker'] } }))
    for (const size of [sizes.desktop, sizes.phone]) {
      const page = await browser.newPage({ viewport: size })
      await page.goto(url)
      assert.deepEqual(await whatAxeFinds(page), [], `${id} at ${size.width}`)
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      assert.ok(overflow <= 0, `${id} at ${size.width} is ${overflow} wider than the screen`)
      await page.close()
    }
  }
})
