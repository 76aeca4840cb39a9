import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { html } from '../html.ts'
import { BadForm, formFrom } from './form.ts'
import { protectedForms } from './protected-forms.ts'
import { faultInShort, newReference } from './reference.ts'

test('what a browser sends is read as it was written, and what comes more than once is a list', () => {
  const text = fc.string({ unit: 'grapheme' }).filter(t => !/[\0\r]/.test(t) && t.isWellFormed())
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(
          text.filter(name => !name.startsWith('_')),
          text,
        ),
        { maxLength: 8 },
      ),
      pairs => {
        const { answers } = formFrom(new URLSearchParams(pairs).toString())
        for (const [name] of pairs) {
          const all = pairs.filter(pair => pair[0] === name).map(pair => pair[1])
          assert.deepEqual(answers[name], all.length > 1 ? all : all[0])
        }
      },
    ),
  )
  assert.equal(formFrom('words=one%0D%0Atwo').answers['words'], 'one\ntwo')
  assert.deepEqual(Object.keys(formFrom('__proto__=x&constructor=y').answers), ['__proto__', 'constructor'])
})

test('what every form carries is told apart from what was answered', () => {
  const form = formFrom('_csrf=a&_submission=b&_title=c&_draft=%2Fd&_then=e&name=f')
  assert.deepEqual(form, { csrf: 'a', submission: 'b', title: 'c', draft: '/d', answers: { _then: 'e', name: 'f' } })
})

test('what no browser sends is refused', () => {
  for (const text of ['a=%', 'a=%ff', 'a=%00', 'x&'.repeat(1001)]) assert.throws(() => formFrom(text), BadForm, text.slice(0, 9))
})

const given = { csrf: 'token', address: '/visit?about=1&x="', title: 'Visit', newId: () => 'once' }
const protectedFrom = (page: ReturnType<typeof html>) => protectedForms({ page, ...given }).markup

test('every form that changes something gets its token and its one-time number, and its draft where it is the page’s own', () => {
  const own = protectedFrom(html`<form method="post" novalidate><input name="a"></form>`)
  assert.match(
    own,
    /<form method="post" novalidate action="\/visit\?about=1&amp;x=&quot;" data-draft="\/visit\?about=1&amp;x=&quot;"><input type="hidden" name="_csrf" value="token">/,
  )
  assert.match(own, /name="_submission" value="once"><input type="hidden" name="_title" value="Visit">/)
  const other = protectedFrom(html`<form action="/drafts/discard" method="post"></form>`)
  assert.match(other, /name="_csrf"/)
  assert.doesNotMatch(other, /data-draft|_title/)
  assert.doesNotMatch(protectedFrom(html`<form method="post" data-no-draft></form>`), /data-draft=|_title/)
})

test('a form that only asks, one that is sent as it was, and words that look like one are left alone', () => {
  for (const page of [
    html`<form method="get"></form>`,
    html`<form method="post" data-as-sent></form>`,
    html`<p>${'<form method="post">'}</p>`,
  ])
    assert.equal(protectedFrom(page), page.markup)
})

test('a reference can be read out, and a fault for the log holds none of its words', () => {
  assert.match(newReference(), /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)
  assert.notEqual(newReference(), newReference())
  const fault = Object.assign(new TypeError('Ava Stone is not an id'), { code: '22P02' })
  assert.match(faultInShort(fault), /^TypeError 22P02 at src\/web\/server\/form\.test\.ts:\d+:\d+/)
  assert.doesNotMatch(faultInShort(fault), /Ava/)
  assert.equal(faultInShort('Ava'), 'thrown: not an error')
})
