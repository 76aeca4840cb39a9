// Which room may use which. These arrows are the architecture; there is no other drawing of it.
import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'

const pureUse = ['kernel', 'record']
const pure: Record<string, string[]> = {
  kernel: [],
  record: ['kernel'],
  pathway: pureUse,
  clocks: pureUse,
  workforce: pureUse,
  identity: pureUse,
  sharing: pureUse,
  returns: pureUse,
}
const impure: Record<string, string[]> = {
  store: Object.keys(pure),
  engines: Object.keys(pure),
  web: [...Object.keys(pure), 'store', 'engines'],
  cli: [...Object.keys(pure), 'store', 'engines', 'web'],
}
const may: Record<string, string[]> = { ...pure, ...impure }
const packagesOfPureRooms: Record<string, string[]> = { record: ['zod'] }

const files = globSync('src/**/*.ts').sort()
const text = new Map(files.map(f => [f, readFileSync(f, 'utf8')]))
const code = (f: string) => text.get(f)!.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
const room = (f: string) => f.split('/')[1]!
const face = (r: string) => `src/${r}/${r}.ts`
const isTest = (f: string) => f.endsWith('.test.ts')
const imports = (f: string) =>
  [...text.get(f)!.matchAll(/(?:^|\n)\s*(?:import|export)\b[^'"]*?\bfrom\s*['"]([^'"]+)|\bimport\(\s*['"`]([^'"`$]+)/g)].map(
    m => m[1] ?? m[2]!,
  )
const within = (f: string) =>
  imports(f)
    .filter(i => i.startsWith('.'))
    .map(i => join(dirname(f), i))
    .filter(i => text.has(i))

test('a room uses only the rooms below it, and only by their face', () => {
  const broken: string[] = []
  for (const file of files) {
    for (const to of within(file)) {
      if (room(to) === room(file)) {
        if (to === face(room(to)) && !isTest(file)) broken.push(`${file} is inside, and must not use its own face`)
      } else if (!may[room(file)]?.includes(room(to))) broken.push(`${file} may not use ${room(to)}`)
      else if (to !== face(room(to)) && !isTest(file)) broken.push(`${file} must use ${room(to)} by its face, and not ${to}`)
    }
  }
  assert.deepEqual(broken, [])
})

test('every room is drawn here, and has a page of one screen that says what it is for', () => {
  assert.deepEqual([...new Set(files.map(room))].sort(), Object.keys(may).sort())
  for (const r of Object.keys(may)) {
    const page = `src/${r}/README.md`
    assert.ok(existsSync(page), page)
    assert.ok(readFileSync(page, 'utf8').split('\n').length <= 60, `${page} is longer than a screen`)
    if (pure[r]) assert.ok(text.has(face(r)), `${r} has no face`)
  }
})

test('pure rooms use no package, and never ask the time, the environment or chance', () => {
  for (const file of files.filter(f => pure[room(f)] && !isTest(f))) {
    const outside = imports(file).filter(i => !i.startsWith('.') && !packagesOfPureRooms[room(file)]?.includes(i))
    assert.deepEqual(outside, [], file)
    assert.doesNotMatch(
      code(file),
      /\bDate\.now|\bnew Date\(\)|Temporal\.Now|Math\.random|\bcrypto\.|\bprocess\.|\bperformance\.|\bfetch\(/,
      file,
    )
  }
})

test('only the store speaks to the database', () => {
  for (const file of files.filter(f => room(f) !== 'store' && !isTest(f))) {
    for (const i of imports(file)) assert.doesNotMatch(i, /^(pg|postgres|kysely)/, file)
  }
})

test('tests and benchmarks are used by nothing that is shipped; cast and synth only to make the invented council', () => {
  for (const file of files.filter(f => !isTest(f))) {
    for (const i of imports(file).filter(i => /\/(test|bench)\//.test(i))) assert.fail(`${file} uses ${i}`)
    if (imports(file).some(i => /\/(cast|synth)\//.test(i))) assert.equal(room(file), 'cli', file)
  }
})

test('no file imports in a circle', () => {
  const done = new Set<string>()
  const walk = (file: string, path: string[]): void => {
    assert.ok(!path.includes(file), [...path, file].join(' -> '))
    if (done.has(file)) return
    for (const to of within(file)) walk(to, [...path, file])
    done.add(file)
  }
  for (const file of files) walk(file, [])
})

test('files are small: half of them about 40 lines, few over 200, none over 300', () => {
  const all = globSync('{src,synth,cast,bench,test}/**/*.ts').filter(f => !f.endsWith('.test.ts'))
  const lines = all.map(f => ({ f, n: readFileSync(f, 'utf8').split('\n').length })).sort((a, b) => a.n - b.n)
  assert.deepEqual(
    lines.filter(l => l.n > 300),
    [],
  )
  assert.ok(lines[lines.length >> 1]!.n <= 60, `half of the files are longer than ${lines[lines.length >> 1]!.n} lines`)
  assert.ok(
    lines.filter(l => l.n > 200).length <= lines.length * 0.04,
    lines
      .filter(l => l.n > 200)
      .map(l => l.f)
      .join(', '),
  )
})
