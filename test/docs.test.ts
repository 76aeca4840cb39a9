// What is written for readers says what the code does: documents that are made are made again and held against what is kept,
// and a path, a link, a command or a setting that a document names is there.
import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { documents, stale } from '../script/docs/documents.ts'
import { features } from '../script/docs/features.ts'
import { shownIn, testsThatShow } from '../script/docs/tests-in-source.ts'

const text = (path: string) => readFileSync(path, 'utf8')
const pages = globSync('{*,docs/**/*,src/*/*,cast/*,synth/*,bench/*}.md').sort()

for (const [path, make] of Object.entries(documents)) {
  test(`${path} says what the code says`, async () => {
    const problem = stale(path, text(path), await make())
    assert.ok(problem === undefined, problem)
  })
}

test('a document that differs is told in one line, with where and what to do', () => {
  assert.equal(stale('docs/x.md', 'a\nb\n', 'a\nb\n'), undefined)
  assert.match(stale('docs/x.md', 'a\nb\n', 'a\nc\n')!, /^docs\/x\.md is not as the code has it from line 2 on: run .*write\.ts$/)
  assert.match(stale('docs/x.md', 'a\nb\nc', 'a\nb')!, /from line 3 on/)
})

test('every link in a document leads to a file that is there', () => {
  const broken = pages.flatMap(page =>
    [...text(page).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)]
      .map(([, to]) => to!)
      .filter(to => !existsSync(join(dirname(page), to)))
      .map(to => `${page}: ${to}`),
  )
  assert.deepEqual(broken, [])
})

test('every path that a document names is there', () => {
  const wrong = pages.flatMap(page =>
    [...text(page).matchAll(/`((?:src|test|docs|script|bin|cast|synth|bench)\/[^\s`]*)/g)]
      .map(([, path]) => path!.replace(/[/.,:;]$/, ''))
      .filter(path => !/[<…]|NNNN/.test(path) && globSync(path).length === 0)
      .map(path => `${page}: ${path}`),
  )
  assert.deepEqual(wrong, [])
})

test('every command that a document names is one of Kith’s', () => {
  const commands = new Set(
    [...text('src/cli/kith.ts').matchAll(/^ {2}'?([\w-]+)'?: \{\s+says: /gm)].map(([, name]) => name!).concat('help'),
  )
  assert.ok(commands.has('serve'))
  const unknown = pages
    .flatMap(page => [...text(page).matchAll(/\bbin\/kith ([a-z][\w-]*)/g)].map(([, name]) => name!))
    .filter(c => !commands.has(c))
  assert.deepEqual(unknown, [])
})

test('every setting that Kith reads is explained in docs/run.md, and none that it does not', () => {
  const read = text('src/cli/settings.ts')
  const settings = new Set([...read.matchAll(/'((?:KITH_)?[A-Z][A-Z_]+)'/g)].map(([, name]) => name!))
  const explained = new Set(
    [...text('docs/run.md').matchAll(/`((?:KITH_[A-Z_]+|PORT|NODE_ENV|DATABASE_URL))[`=]/g)].map(([, name]) => name!),
  )
  assert.deepEqual([...explained].toSorted(), [...settings].toSorted())
})

test('every library has its line in docs/decisions, that says why it is there', () => {
  const why = text('docs/decisions/2026-11-21-libraries.md')
  const { dependencies, optionalDependencies, devDependencies } = JSON.parse(text('package.json')) as Record<string, Record<string, string>>
  const mute = Object.keys({ ...dependencies, ...optionalDependencies, ...devDependencies })
    .filter(name => !name.startsWith('@types/'))
    .filter(name => {
      const [short, family] = [name.split('/').at(-1)!.toLowerCase(), name.replace(/(@[^/]+\/|-linux-).*$/, '$1*')]
      return !why.toLowerCase().includes(short) && !why.includes(family)
    })
  assert.deepEqual(mute, [])
})

test('README.md names every room, and stays within a screen or two', () => {
  const readme = text('README.md')
  for (const room of globSync('src/*/')) assert.match(readme, new RegExp(`^ *${room.split('/')[1]}/ `, 'm'), room)
  assert.ok(readme.split('\n').length <= 80, 'it is longer than that')
})

test('a test that names a row of the feature list names one that there is', () => {
  const { features: rows, pitfalls } = features()
  const known = new Set([...rows.map(({ id }) => id), ...pitfalls.map(({ id }) => `Pitfall ${id}`)])
  assert.equal(known.size, rows.length + pitfalls.length, 'each id stands there once')
  const strange = testsThatShow().flatMap(({ ids, path }) => ids.filter(id => !known.has(id)).map(id => `${path}: ${id}`))
  assert.deepEqual(strange, [])
})

test('which rows a test shows is read from its name, however it is written', () => {
  const written = [
    ['test', `('S1: one', () => {})`],
    ['test', `(\`Pitfall 2: \${kind} of \${one} child’s\`, () => {})`],
    ['t.test', `("S3, S4: it's both", t => t.skip('no samples'))`],
    ['  { name', `: 'S5: isn\\'t \\'a\\' test', given: {} }`],
    ['test', `('a test of S6: none', () => {})`],
    ['says', `: 'S7: none'`],
  ]
  const found = shownIn('a.test.ts', written.map(parts => parts.join('')).join('\n'))
  assert.deepEqual(
    found.map(({ ids, says, mayBeSkipped }) => [ids.join(), says, mayBeSkipped]),
    [
      ['S1', 'one', false],
      ['Pitfall 2', '… of … child’s', false],
      ['S3,S4', "it's both", true],
      ['S5', "isn't 'a' test", false],
    ],
  )
})
