import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { asset, assets } from './assets.ts'
import { html } from './html.ts'
import { layout } from './layout.ts'

const files = await assets()
const named = (name: Parameters<typeof asset>[0]) => files.find(file => file.path === asset(name))!

test('every file that a page asks for is served, under an address that holds a hash of it', () => {
  const asked = [...String(layout({ title: 'x', page: html`` })).matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(found => found[1]!)
  assert.equal(asked.length, 6)
  for (const path of asked) {
    assert.ok(
      files.some(file => file.path === path),
      path,
    )
    assert.match(path, /\.[\w-]{12}\.(css|js|svg)$/)
  }
})

test('every picture that a stylesheet asks for is served', () => {
  for (const name of ['govuk.css', 'moj.css', 'kith.css'] as const) {
    for (const [, address] of named(name)
      .body.toString()
      .matchAll(/url\(([^)]+)\)/g))
      assert.ok(
        files.some(file => file.path === address),
        address,
      )
  }
})

test('neither the typeface nor the crest of GOV.UK is given out: they are licensed to GOV.UK alone', () => {
  for (const { path, body } of files) {
    assert.doesNotMatch(path, /woff|crest|crown|favicon/)
    if (path.endsWith('.css')) assert.ok(!/GDS Transport|@font-face|crest\.(svg|png)/.test(body.toString()), path)
  }
})

test('no style and no script comes from anywhere else', () => {
  for (const { path, body, type } of files)
    if (/css|javascript/.test(type)) assert.ok(!/@import|url\(['"]?https?:|importScripts/.test(body.toString()), path)
})

test('what is sent compressed is the same', () => {
  for (const { body, gzip } of files) if (gzip) assert.deepEqual(gunzipSync(gzip), body)
})
