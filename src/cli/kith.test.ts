import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { test } from 'node:test'

const kith = (...options: string[]) => {
  const program = join(import.meta.dirname, 'kith.ts')
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...options], {
    encoding: 'utf8',
    env: { ...process.env, PORT: 'x' },
  })
  return { status, stdout, stderr }
}

test('help lists every command, and each command has all of its own help', () => {
  const { status, stdout } = kith('help')
  assert.equal(status, 0)
  const names = [...stdout.matchAll(/^ {2}(\w+) /gm)].map(([, name]) => name!)
  assert.ok(names.includes('serve') && names.length > 1)
  for (const name of names) {
    const { status, stdout } = kith(name, '--help')
    assert.equal(status, 0, name)
    assert.match(stdout, new RegExp(`^kith ${name}\\b.*\n\n.{40,}`), name)
  }
})

test('what cannot be right is said in one line, and ends with 2', () => {
  for (const options of [['srve'], ['serve', '--wrong'], ['serve', 'more'], ['serve'], ['constructor']]) {
    const { status, stdout, stderr } = kith(...options)
    assert.equal(status, 2, options.join(' '))
    assert.equal(stdout, '')
    assert.match(stderr, /^kith: [^\n]{10,}\n$/)
  }
})
