import assert from 'node:assert/strict'
import { test } from 'node:test'
import { roles } from '../record/record.ts'
import { grants, mayOf } from './roles.ts'

test('somebody without a role may nothing, not even see their own unfinished forms', () => {
  assert.deepEqual([...mayOf([])], [])
})

test('somebody with two roles may what either of them may', () => {
  const both = mayOf(['analyst', 'auditor'])
  for (const need of [...grants.analyst, ...grants.auditor]) assert.ok(both.has(need), need)
})

test('analysts, administrators and auditors see no child’s story, and record and decide nothing about a child', () => {
  for (const role of ['analyst', 'administrator', 'auditor'] as const)
    for (const need of grants[role])
      assert.doesNotMatch(need, /^(record|decide):|^see:(child|search|my-work|team)$|^manage:(restriction|break-glass|merge)$/, role)
})

test('who looks into the audit does not work with children, and who works with children does not', () => {
  for (const role of roles) assert.equal(grants[role].includes('see:audit'), role === 'auditor', role)
})

test('only managers restrict records, and decide what others propose', () => {
  for (const role of roles) {
    if (role === 'teamManager') continue
    for (const need of ['manage:restriction', 'decide:allocation', 'decide:assessment', 'decide:manager'] as const)
      assert.ok(!mayOf([role]).has(need), role)
  }
})
