import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aChild, type Child } from '../record/record.ts'
import { type CouncilOutcome, councilChecker } from './council-checker.ts'

const asked = (...children: readonly Child[]): readonly CouncilOutcome[] => {
  const council = councilChecker('2025-12-15T02:00:00.000Z')
  for (const child of children) council.child(child)
  return council.finish()
}
const of = (outcomes: readonly CouncilOutcome[], rule: string) => outcomes.find(o => o.rule === rule && o.year === '2025_26')!

const pupil = (nth: number, value: string) =>
  aChild({ laChildId: `C${nth}` }, nth)
    .referred('2025-10-01')
    .with('identifier', { type: 'upn', value })

test('two children of a council with one pupil number: it is found in both, and in nobody else', () => {
  const [one, other, third] = [pupil(1, 'A123456789012'), pupil(2, 'B123456789012'), pupil(3, 'A123456789012')]
  const found = of(asked(one.child, other.child, third.child), '1520')
  assert.equal(found.outcome, 'failed')
  assert.deepEqual(
    found.findings.map(({ subject, finding: { collection, table, entry, fields } }) => [subject, collection, table, entry, fields]),
    [one, third].map(({ child }) => [child.id, 'cin', 'ChildIdentifiers', child.childDetails.id, ['UPN']]),
  )
  assert.deepEqual(
    of(asked(third.child, one.child, other.child), '1520')
      .findings.map(f => f.finding.fingerprint)
      .toSorted(),
    found.findings.map(f => f.finding.fingerprint).toSorted(),
    'whatever the order',
  )
  assert.equal(of(asked(one.child, other.child), '1520').outcome, 'passed')
})

test('the record of a child from before an adoption and the one from after it are never found to be alike', () => {
  const [before, after] = [pupil(1, 'A123456789012'), pupil(2, 'A123456789012').changed('childDetails', { afterAdoption: true })]
  assert.equal(of(asked(before.child, after.child), '1520').outcome, 'passed')
  const sibling = pupil(3, 'A123456789012').changed('childDetails', { afterAdoption: true })
  const found = of(asked(before.child, after.child, sibling.child), '1520')
  assert.deepEqual([found.outcome, found.findings.map(f => f.subject)], ['failed', [after.subject, sibling.subject]])
})

test('what was accepted as right of the same number stays so', () => {
  const [one, third] = [pupil(1, 'A123456789012'), pupil(3, 'A123456789012')]
  const { entry, fingerprint } = of(asked(one.child, third.child), '1520').findings[0]!.finding
  const accepted = one.with('findingReviewed', {
    collection: 'cin',
    rule: '1520',
    about: entry,
    fingerprint,
    reason: 'The school gave it twice.',
  })
  const [mine, theirs] = of(asked(accepted.child, third.child), '1520').findings
  assert.deepEqual([mine!.finding.review, theirs!.finding.review], [accepted.child.findingReviews[0]!.id, undefined])
})

test('where the return itself fails it is nobody’s finding; and its year and day are always those of the year', () => {
  const few = of(asked(pupil(1, 'A123456789012').child), '2887Q')
  assert.deepEqual([few.outcome, few.ofReturn, few.findings], ['failed', true, []])
  assert.equal(of(asked(pupil(1, 'A123456789012').child), '100').outcome, 'passed')
})

test('every check of a kept year that must see the whole council is asked, and says what came of it', () => {
  const rules = asked().map(o => `${o.collection} ${o.year} ${o.rule}`)
  for (const rule of ['cin 2025_26 1520', 'cin 2026_27 1520', 'cin 2026_27 2883', 'ssda903 2025_26 444'])
    assert.ok(rules.includes(rule), rule)
  assert.equal(new Set(rules).size, rules.length)
  assert.ok(asked().every(o => o.outcome !== 'not run'))
})
