// Every rule file, in every room, keeps to one shape, and every example in it is run. A return's checks: src/returns/checks.test.ts.
import assert from 'node:assert/strict'
import { globSync } from 'node:fs'
import { basename } from 'node:path'
import { test } from 'node:test'
import { clocks } from '../src/clocks/clocks.ts'
import type { Rule } from '../src/kernel/kernel.ts'

const listed = new Set<unknown>(clocks)
const files = globSync('src/**/*.{clock,indicator}.ts').sort()

for (const file of files) {
  const rule = (await import(`../${file}`)).default as Rule<unknown, object>
  const id = basename(file).split('.')[0]!

  test(`${id} | its name, its citation and its examples are in order`, () => {
    assert.equal(rule.id, id, 'the file is named after the rule')
    assert.ok(listed.has(rule), 'its room lists it')
    assert.ok(rule.says && rule.inForce.from && rule.source.title && rule.source.at, 'it says what, since when, and on whose word')
    assert.match(rule.source.url, /^https:\/\/www\.(gov\.uk|legislation\.gov\.uk)\//)
    assert.ok(
      rule.examples.some(e => e.found.length > 0),
      'an example finds something',
    )
    assert.ok(
      rule.examples.some(e => e.found.length === 0),
      'an example finds nothing',
    )
  })

  for (const { name, given, found: wanted } of rule.examples) {
    test(`${id} | ${name}`, () => {
      const found = rule.run(frozen(given))
      assert.equal(found.length, wanted.length, JSON.stringify(found))
      for (const [i, want] of wanted.entries()) assert.deepEqual({ ...found[i], ...want }, found[i])
      assert.deepEqual(rule.run(given), found, 'the same twice')
    })
  }
}

test('no rule is lost: as many files as the rooms list', () => {
  assert.equal(listed.size, files.length)
})

/** A rule that changes what it is given throws here, so that none can change what another one sees. */
function frozen<T>(given: T): T {
  if (given !== null && typeof given === 'object' && !Object.isFrozen(given))
    for (const part of Object.values(Object.freeze(given))) frozen(part)
  return given
}
