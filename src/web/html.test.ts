import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { attributes, html } from './html.ts'

/** What a reader of the markup finds: the elements, the words, and the attributes of the first element. */
function read(markup: string): { elements: string[]; words: string; first: Record<string, string> } {
  const found = { elements: [] as string[], words: '', first: {} as Record<string, string> }
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    if (found.elements.push(name) === 1) found.first = { ...attributes } as Record<string, string>
  })
  parser.on('text', text => {
    found.words += text
  })
  parser.write(markup).close()
  return found
}

// What cannot stand in XML at all is left out, and white space that a parser is told to change.
const typed = fc.string({ unit: 'grapheme' }).filter(text => !/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u.test(text))
const nasty = fc.oneof(
  typed,
  fc.constantFrom('<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "' onclick='x", '&lt;b&gt;', '<!--'),
)

test('whatever is typed comes back as the same words, and never as markup', () => {
  fc.assert(
    fc.property(nasty, nasty, (inside, title) => {
      const { elements, words, first } = read(String(html`<p title="${title}">${inside}</p>`))
      assert.deepEqual({ elements, words, first }, { elements: ['p'], words: inside, first: { title } })
    }),
  )
})

test('attributes made from values cannot break out either', () => {
  fc.assert(
    fc.property(nasty, value => {
      assert.deepEqual(read(String(html`<p${attributes({ 'data-said': value })}>x</p>`)).first, { 'data-said': value })
    }),
  )
})

test('markup made before goes in as it is, alone or in lists, and is not escaped twice', () => {
  const items = ['a & b', 'c'].map(words => html`<li>${words}</li>`)
  assert.equal(String(html`<ul>${items}</ul>`), '<ul><li>a &amp; b</li><li>c</li></ul>')
})

test('what is not there leaves nothing, and nought is something', () => {
  assert.equal(String(html`${false}${null}${undefined}${''}${[]}${0}`), '0')
})

test('an attribute that is false or missing is left out, and one that is true is its name alone', () => {
  assert.equal(
    String(html`<p${attributes({ hidden: true, lang: undefined, title: null, id: false, tabindex: 0, 'aria-hidden': 'false' })}>`),
    '<p hidden tabindex="0" aria-hidden="false">',
  )
})
