import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { inParts, Part, writeWhole } from './part.ts'

const folder = mkdtempSync(join(tmpdir(), 'kith-part-'))
after(() => rmSync(folder, { recursive: true }))

test('files get their names together, when all of them are whole', async () => {
  const [one, two] = [new Part(join(folder, 'one')), new Part(join(folder, 'two'))]
  await inParts([one, two], async () => {
    await one.add('first')
    await two.add('second')
    assert.deepEqual(
      readdirSync(folder).filter(name => !name.endsWith('.part')),
      [],
    )
  })
  assert.deepEqual(readdirSync(folder).sort(), ['one', 'two'])
  assert.equal(readFileSync(join(folder, 'two'), 'utf8'), 'second')
})

test('of work that fails nothing is left, and what was there before stays', async () => {
  async function* failing() {
    yield 'the first child'
    throw new Error('the database went away')
  }
  await assert.rejects(writeWhole(join(folder, 'one'), failing()), /went away/)
  assert.equal(readFileSync(join(folder, 'one'), 'utf8'), 'first')
  assert.deepEqual(readdirSync(folder).sort(), ['one', 'two'])
})

test('a folder that is not there is a fault of the work, and not of the process', async () => {
  await assert.rejects(writeWhole(join(folder, 'none', 'file'), ['a']), /ENOENT/)
})
