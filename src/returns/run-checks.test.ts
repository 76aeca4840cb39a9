import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../kernel/kernel.ts'
import { type Check, theReturnItself } from './check.ts'
import { givenBy, tablesOf } from './given-rows.ts'
import { since } from './return-year.ts'
import { checker } from './run-checks.ts'
import { guide903 } from './ssda903/source.ts'

const layouts = { Header: { CHILD: 'text', SEX: 'text' }, Missing: { CHILD: 'text', MIS_START: 'day' } } as const
const shape = { layouts, child: 'CHILD' }
type Tables = typeof layouts

const check = (id: string, more: Partial<Check<Tables>> = {}): Check<Tables> =>
  ({
    id,
    severity: 'error',
    says: 'Stands in for a check of a return.',
    source: guide903(id),
    inForce: since('2022_23'),
    scope: 'child',
    reads: { Header: ['SEX'] },
    flags: { Header: ['SEX'] },
    run: ({ Header }: { Header: readonly { SEX: string | undefined }[] }) => ({ Header: Header.filter(({ SEX }) => SEX === 'X') }),
    examples: [],
    ...more,
  }) as Check<Tables>

const about = { collectionStart: day('2025-04-01'), collectionEnd: day('2026-03-31'), collectionYear: 2026 }
const rows = {
  Header: [
    { CHILD: '1', SEX: 'X' },
    { CHILD: '2', SEX: 'F' },
    { CHILD: '3', SEX: 'X' },
  ],
  Missing: [{ CHILD: '1' }],
}

function run(checks: readonly Check<Tables>[], children: readonly (keyof typeof rows | string)[] = ['1', '2', '3'], untold = 0) {
  const checks_ = checker(shape, {
    checks,
    on: day('2026-03-31'),
    given: givenBy(rows),
    mayBeUntold: ['Missing.CHILD', 'Header.SEX'],
    about,
  })
  for (const child of children) {
    const all = tablesOf(shape, rows)
    const of = <R extends { CHILD: string | undefined }>(table: readonly R[]) => table.filter(row => row.CHILD === child)
    checks_.child({ Header: of(all.Header), Missing: of(all.Missing) }, child === '1' ? untold : 0)
  }
  return checks_.finish()
}
const found = [{ table: 'Header', fields: ['SEX'], rows: [0, 2], children: ['1', '3'] }]

test('a check passes, or fails and says which rows, which fields and whose', () => {
  const passes = check('b', { run: () => ({}) })
  assert.deepEqual(run([check('a'), passes]), [
    { code: 'a', severity: 'error', status: 'failed', found },
    { code: 'b', severity: 'error', status: 'passed' },
  ])
})

test('a check that fails itself is not run, with why, and changes nothing for another', () => {
  const broken = check('a', {
    run: ({ Header }) => {
      if (Header[0]!.CHILD === '2') throw new Error('it met what it cannot read')
      return { Header }
    },
  })
  const [first, second] = run([broken, check('b')])
  assert.deepEqual(first, { code: 'a', severity: 'error', status: 'not-run', why: 'the check itself failed: it met what it cannot read' })
  assert.deepEqual(second!.status === 'failed' && second!.found, found)
})

test('a check that tries to change what it is shown is stopped, and no other sees the change', () => {
  const changes = check('a', { run: ({ Header }) => ({ Header: (Header as unknown as unknown[]).reverse() as typeof Header }) })
  const writes = check('b', { run: ({ Header }) => ({ Header: [Object.assign(Header[0]!, { SEX: 'F' })] }) })
  const outcomes = run([changes, writes, check('c')])
  assert.equal(outcomes[1]!.status, 'not-run')
  assert.deepEqual(outcomes[2]!.status === 'failed' && outcomes[2]!.found, found)
})

test('neither the order of checks nor the order of children changes anything', () => {
  const checks = [check('a'), check('b', { scope: 'return' }), check('c', { run: () => theReturnItself })]
  assert.deepEqual(run(checks.toReversed(), ['3', '1', '2']), run(checks))
})

test('a row that a check finds twice is counted once', () => {
  const twice = check('a', { run: ({ Header }) => ({ Header: [...Header, ...Header] }) })
  const [outcome] = run([twice])
  assert.deepEqual(outcome!.status === 'failed' && outcome!.found[0]!.rows, [0, 1, 2])
})

test('what is not there is said: a table, a column, what is needed beside the return, or what the check itself says', () => {
  const why = (more: Partial<Check<Tables>>) => run([check('a', more)]).map(outcome => ('why' in outcome ? outcome.why : outcome.status))
  assert.deepEqual(why({ reads: { Missing: ['MIS_START'] } } as Partial<Check<Tables>>), ['Missing has no column MIS_START'])
  assert.deepEqual(why({ needs: ['providers'] } as Partial<Check<Tables>>), ['there is no list of providers'])
  assert.deepEqual(why({ notRunWhen: () => 'it is not XML' } as Partial<Check<Tables>>), ['it is not XML'])
})

test('a child of whom something cannot be told is left out of the checks that read it, and counted', () => {
  const untold = 0b10
  assert.deepEqual(run([check('a')], undefined, untold), [
    {
      code: 'a',
      severity: 'error',
      status: 'failed',
      found: [{ ...found[0]!, rows: [2], children: ['3'] }],
      inPart: 'there are no postcodes: 1 child could not be looked at',
    },
  ])
  assert.equal(run([check('a')], ['1', '2'], untold)[0]!.status, 'not-run')
})

test('a check that finds rows of a table that it does not flag is stopped', () => {
  const [outcome] = run([check('a', { run: ({ Header, Missing }) => ({ Header, Missing }) })])
  assert.match(outcome!.status === 'not-run' ? outcome!.why : '', /it does not flag/)
})

test('a check is not asked of a year before it was in force', () => {
  const checks = [check('a', { inForce: since('2026_27') } as Partial<Check<Tables>>)]
  assert.deepEqual(run(checks), [])
})
