import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { XmlEvent } from '../returns/returns.ts'
import { xmlEvents } from './xml.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
async function* arriving(bytes: Uint8Array, size = bytes.length || 1) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size)
}
const eventsOf = async (bytes: Uint8Array, size?: number): Promise<XmlEvent[]> =>
  (await Array.fromAsync(xmlEvents(arriving(bytes, size)))).flat()
const stoppedAt = (events: XmlEvent[]) => {
  const last = events.at(-1)
  assert.ok(last?.is === 'stopped', 'it stopped')
  return `stopped at line ${last.line} because ${last.why}`
}
const textOf = (events: XmlEvent[]) => events.flatMap(e => (e.is === 'text' ? e.text : [])).join('')

const small = '<?xml version="1.0"?>\n<a>\n  <b>one</b>\n  <c/>\n</a>\n'

test('tags and text come in the order of the file, each with its line', async () => {
  const told = await eventsOf(utf8(small))
  assert.deepEqual(
    told.filter(e => e.is !== 'text' || e.text.trim()),
    [
      { is: 'open', name: 'a', line: 2 },
      { is: 'open', name: 'b', line: 3 },
      { is: 'text', text: 'one', line: 3 },
      { is: 'close', name: 'b', line: 3 },
      { is: 'open', name: 'c', line: 4 },
      { is: 'close', name: 'c', line: 4 },
      { is: 'close', name: 'a', line: 5 },
    ],
  )
})

test('however the bytes are cut on their way, the same is read', async () => {
  const bytes = utf8('<a>\r\n<b>Zoë 😀 &amp; Ŵyn</b><!-- no --><c>1<![CDATA[<2>]]>3</c>\r\n</a>')
  const whole = await eventsOf(bytes)
  const joined = (events: XmlEvent[]) => [textOf(events), events.filter(e => e.is !== 'text')]
  for (let size = 1; size < bytes.length; size++) assert.deepEqual(joined(await eventsOf(bytes, size)), joined(whole))
  assert.match(textOf(whole), /Zoë 😀 & Ŵyn1<2>3/)
})

const utf16 = (text: string, littleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian)
  return new Uint8Array(view.buffer)
}
const bytewise = (text: string) => Uint8Array.from(text, c => ({ '’': 0x92, '€': 0x80 })[c] ?? c.charCodeAt(0))
const writings: Record<string, Uint8Array> = {
  'UTF-8': utf8('<a>Zoë’s €</a>'),
  'UTF-8 with a byte order mark': utf8('\ufeff<?xml version="1.0" encoding="utf-8"?><a>Zoë’s €</a>'),
  'UTF-8 that says it is UTF-16': utf8('<?xml version="1.0" encoding="utf-16"?><a>Zoë’s €</a>'),
  'UTF-8 that says it is something unheard of': utf8('<?xml version="1.0" encoding="klingon"?><a>Zoë’s €</a>'),
  'UTF-16, little end first': utf16('\ufeff<a>Zoë’s €</a>', true),
  'UTF-16, big end first': utf16('\ufeff<a>Zoë’s €</a>', false),
  'UTF-16 with no mark': utf16('<a>Zoë’s €</a>', true),
  'windows-1252': bytewise('<?xml version="1.0" encoding="windows-1252"?><a>Zoë’s €</a>'),
  'windows-1252 that says it is latin 1': bytewise("<?xml version='1.0' encoding='ISO-8859-1'?><a>Zoë’s €</a>"),
}
for (const [name, bytes] of Object.entries(writings)) {
  test(`a file in ${name} is read`, async () => {
    for (const size of [1, 7, bytes.length]) assert.equal(textOf(await eventsOf(bytes, size)), 'Zoë’s €')
  })
}

test('a byte that means nothing is shown as lost, and the rest is read', async () => {
  assert.equal(textOf(await eventsOf(bytewise('<a>Zoës</a>'))), 'Zo\ufffds')
})

const bomb = `<!DOCTYPE a [${Array.from({ length: 20 }, (_, i) => `<!ENTITY x${i + 1} "&x${i};&x${i};">`).join('')}]><a>&x20;</a>`
const harmful: Record<string, [string, RegExp]> = {
  'an entity that grows': [bomb, /line 1 because it has a DOCTYPE/],
  'an entity from another file': ['<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n<a>&x;</a>', /line 1 because it has a DOCTYPE/],
  'a document type somewhere else': ['<!DOCTYPE a SYSTEM "http://example.invalid/a.dtd"><a/>', /line 1 because it has a DOCTYPE/],
  'an entity that nobody declared': ['<a>\n&x;</a>', /line 2 because it is not well-formed XML: undefined entity/],
  'a control character': ['<a>\n\n\u0001</a>', /line 3 because it is not well-formed/],
  'a control character by number': ['<a>&#0;</a>', /line 1 because it is not well-formed/],
  'no end to its depth': ['<a>'.repeat(100_000), /nested more than 32 deep/],
  'a name without end': [`<${'a'.repeat(1_000_000)}`, /more than 65536 characters without a tag/],
  'text without end': [`<a>${'a'.repeat(1_000_000)}</a>`, /more than 65536 characters without a tag/],
  'a comment without end': [`<a><!--${'a'.repeat(1_000_000)}`, /more than 65536 characters without a tag/],
  'a document type without end': [`<!DOCTYPE ${'a'.repeat(1_000_000)}`, /more than 65536 characters without a tag/],
  'attributes without end': [
    `<a ${Array.from({ length: 50_000 }, (_, i) => `b${i}="1"`).join(' ')}/>`,
    /more than 65536 characters without a tag/,
  ],
}
for (const [name, [text, says]] of Object.entries(harmful)) {
  test(`a file with ${name} is refused in one line`, async () => {
    const told = await eventsOf(utf8(text))
    assert.match(stoppedAt(told), says)
    assert.ok(!stoppedAt(told).includes('\n') && !textOf(told).includes('root:'))
  })
}

const damaged: Record<string, [string, RegExp]> = {
  'ends in the middle': ['<a>\n<b>1</b>\n<b>2', /line 3 because it ends before it is finished/],
  'is empty': ['', /line 1 because it ends before it is finished/],
  'closes what it never opened': ['<a>\n</b>\n</a>', /line 2 because it is not well-formed XML: unexpected close tag/],
  'goes on after its end': ['<a></a>\n<a></a>', /line 2 because it is not well-formed/],
  'is a spreadsheet': ['PK\u0003\u0004', /line 1 because it is not well-formed/],
}
for (const [name, [text, says]] of Object.entries(damaged)) {
  test(`a file that ${name} says where it stopped`, async () => assert.match(stoppedAt(await eventsOf(utf8(text))), says))
}

test('nothing is read after the damage, and the bytes after it are not asked for', async () => {
  let asked = 0
  async function* endless() {
    yield utf8(`<a><b>1</b></c>${' '.repeat(300)}`)
    for (;;) {
      asked++
      yield utf8('<b>2</b>')
    }
  }
  const told = (await Array.fromAsync(xmlEvents(endless()))).flat()
  assert.equal(textOf(told), '1')
  assert.ok(told.at(-1)?.is === 'stopped' && told.filter(e => e.is === 'stopped').length === 1)
  assert.equal(asked, 0)
})

test('no bytes at all make it throw, and it stops at most once, at the end', async () => {
  const anyBytes = fc.oneof(
    fc.uint8Array({ maxLength: 600 }),
    fc
      .array(
        fc.constantFrom('<', '>', 'a', '/', '&', ';', '!', '[', 'CDATA[', '--', '?', '"', "'", '=', ' ', '\n', '<a>', '</a>', '\ufffd'),
        { maxLength: 60 },
      )
      .map(t => utf8(t.join(''))),
  )
  const run = fc.asyncProperty(anyBytes, fc.integer({ min: 1, max: 64 }), async (bytes, size) => {
    const told = await eventsOf(bytes, size)
    assert.ok(told.slice(0, -1).every(e => e.is !== 'stopped'))
  })
  await fc.assert(run, { numRuns: 400 })
})
