// Our parts are held to what GOV.UK Frontend ships: for each official example, the same options must give the same markup.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { level } from '../../test/same-markup.ts'
import { Html } from './html.ts'
import { govuk } from './kit.ts'

interface Example {
  name: string
  options: unknown
  html: string
}

const examplesOf = (part: string): Example[] => {
  const file = import.meta.resolve(`govuk-frontend/dist/govuk/components/${part}/fixtures.json`)
  return (JSON.parse(readFileSync(fileURLToPath(file), 'utf8')) as { fixtures: Example[] }).fixtures
}

/** The official options carry markup as strings; ours as Html, and attributes as plain values that are left out when missing. */
function ours(options: unknown, key = ''): unknown {
  if (typeof options === 'string' && /^(html|\w+Html)$/.test(key)) return new Html(options.trim())
  if (key === 'slots') return slots(options as Record<string, string | { html: string }>)
  if (Array.isArray(options)) return options.map(item => ours(item))
  if (typeof options !== 'object' || options === null) return options
  return Object.fromEntries(Object.entries(options).map(([name, value]) => [name, key === 'attributes' ? plain(value) : ours(value, name)]))
}
const slots = (given: Record<string, string | { html: string }>) =>
  Object.fromEntries(
    Object.entries(given).map(([name, slot]) => [name, ours(name === 'end' && typeof slot === 'string' ? { html: slot } : slot, 'html')]),
  )
const plain = (value: unknown) =>
  typeof value === 'object' && value !== null && 'value' in value ? value.value : value === null ? '' : String(value)

const kebab = (name: string) => name.replace(/[A-Z]/g, capital => `-${capital.toLowerCase()}`)

for (const [name, part] of Object.entries(govuk) as [string, (options: never) => Html | undefined][]) {
  test(`${kebab(name)} says exactly what GOV.UK Frontend says`, () => {
    const examples = examplesOf(kebab(name))
    assert.ok(examples.length > 3)
    for (const example of examples) {
      const given = ours(example.options) as never
      assert.equal(level(String(part(given) ?? '')), level(example.html), example.name)
    }
  })
}
