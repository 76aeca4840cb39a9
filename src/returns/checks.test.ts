// Every check of a return keeps to one shape, is in its return's list, and every example in it holds.
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { test } from 'node:test'
import { listsOf, returns } from '../../script/checks-list.ts'
import { acrossChecks } from './across/checks.ts'
import { shapeAcross } from './across/tables.ts'
import { type Check, type CheckExample, rulingsOf, theReturnItself } from './check.ts'
import { cinChecks } from './cin/checks.ts'
import { shapeCin } from './cin/tables.ts'
import { foundBy, runExample } from './run-example.ts'
import { checks903 } from './ssda903/checks.ts'
import { shape903 } from './ssda903/layout.ts'
import type { Columns, Layouts, ReturnShape } from './table.ts'

/** Only these checks, where somebody works on a few: CHECKS=101,503A node --test src/returns/checks.test.ts */
const only = process.env['CHECKS']?.split(',')

holds('ssda903', shape903, checks903 as unknown as readonly Check<Layouts>[])
holds('cin', shapeCin, cinChecks as unknown as readonly Check<Layouts>[])
holds('across', shapeAcross, acrossChecks as unknown as readonly Check<Layouts>[])

function holds(folder: string, shape: ReturnShape<Layouts>, checks: readonly Check<Layouts>[]) {
  test(`${folder}: every file of a check is in the list, in the order of their codes`, () => {
    const files = globSync(`src/returns/${folder}/checks/*.check.ts`).map(file => basename(file, '.check.ts'))
    assert.deepEqual(checks.map(({ id }) => id).sort(), files.sort(), 'a check is named as its file')
    const it = returns.find(each => each.folder === folder)!
    for (const [file, says] of listsOf(it))
      assert.equal(readFileSync(`src/returns/${folder}/${file}`, 'utf8'), says, 'node script/checks-list.ts writes it anew')
  })

  for (const check of checks.filter(({ id }) => !only || only.includes(id))) {
    test(`${check.id} | its name, its words, its source and its years are in order`, () => {
      assert.ok(check.says.length > 20 && /[.?]$/.test(check.says), 'it says what is wrong and what to do')
      assert.equal(check.source.at, check.id)
      assert.match(check.source.url, /^https:\/\/www\.gov\.uk\//)
      assert.equal(check.severity === 'query', folder === 'cin' ? check.id.endsWith('Q') : check.severity === 'query')
      const years = rulingsOf(check).map(({ inForce }) => inForce)
      for (const [i, { from, until }] of years.entries()) {
        assert.match(from, /-04-01$/)
        if (until) assert.match(until, /-03-31$/)
        if (i > 0) assert.ok(years[i - 1]!.until && years[i - 1]!.until! < from, 'one version at a time, the oldest first')
      }
    })

    for (const ruling of rulingsOf(check)) {
      const year = ruling.inForce.from.slice(0, 4)
      test(`${check.id} | ${year} | it reads and flags columns that there are, and shows what it finds and what it passes`, () => {
        for (const columns of [ruling.reads, ruling.mayRead ?? {}, ruling.flags] as Columns<Layouts>[])
          for (const [table, names] of Object.entries(columns))
            for (const name of names ?? []) assert.ok(name in shape.layouts[table]!, `${table}.${name}`)
        const isNone = ({ found }: CheckExample<Layouts>) => found !== theReturnItself && Object.keys(found).length === 0
        assert.ok(ruling.examples.some(isNone), 'an example finds nothing')
        assert.ok(!ruling.examples.every(isNone), 'an example finds something')
      })
      for (const example of ruling.examples) {
        test(`${check.id} | ${year} | ${example.name}`, () => {
          const outcome = runExample(shape, check, ruling, example)
          assert.deepEqual(foundBy(outcome), example.found)
          assert.deepEqual(runExample(shape, check, ruling, example), outcome, 'the same twice')
          assert.deepEqual(foundBy(runExample(shape, check, ruling, backwards(example))), turned(example), 'in whatever order rows stand')
        })
      }
    }
  }
}

/** The rows of every table from the last to the first: no check may depend on their order. */
function backwards<L extends Layouts>(example: CheckExample<L>): CheckExample<L> {
  const given = Object.entries(example.given).map(([table, rows]) => [table, (rows as readonly object[]).toReversed()])
  return { ...example, given: Object.fromEntries(given) }
}
function turned({ found, given }: CheckExample<Layouts>) {
  if (found === theReturnItself) return found
  return Object.fromEntries(
    Object.entries(found).map(([table, rows]) => [table, rows!.map(row => given[table]!.length - 1 - row).toSorted((a, b) => a - b)]),
  )
}
