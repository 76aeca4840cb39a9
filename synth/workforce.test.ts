import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../src/kernel/kernel.ts'
import { childFrom, leadOf, postFrom } from '../src/record/record.ts'
import { chanceOf } from './chance.ts'
import { council, spanTo } from './council.ts'
import { workforce as figures } from './figures.ts'
import { no } from './times.ts'
import { holderOn, Workforce } from './workforce.ts'

const today = day('2026-11-21')
const span = spanTo(today)
const large = new Workforce(chanceOf('large').split('workforce'), 400_000, span.earliest, span.today)
const posts = Array.from({ length: large.postCount }, (_, i) => large.post(i)).filter(p => p.kind === 'caseHolding')
const near = (found: number, published: number, tolerance: number, what: string) =>
  assert.ok(Math.abs(found - published) <= tolerance, `${what}: ${found.toFixed(1)}, published ${published}`)

test('vacancies, agency cover and turnover are those that were published', () => {
  const on = no(day('2026-09-30'))
  const held = posts.map(p => holderOn(p, on))
  const permanent = held.filter(h => h && !h.agency).length
  const agency = held.filter(h => h?.agency).length
  near((100 * (posts.length - permanent)) / posts.length, figures.vacancyRate.value, 1.5, 'vacancy rate')
  near((100 * agency) / (posts.length - permanent), figures.vacanciesCovered.value, 6, 'vacancies covered')
  const year = no(day('2025-10-01'))
  const left = posts.flatMap(p => p.holdings).filter(h => !h.agency && h.until !== undefined && h.until >= year && h.until <= on).length
  near((100 * left) / permanent, figures.turnover.value, 1.5, 'turnover')
})

test('nobody holds a post at the same time as somebody else', () => {
  for (const { holdings } of posts) {
    for (const [i, h] of holdings.entries()) {
      const next = holdings[i + 1]
      if (next) assert.ok(h.until !== undefined && h.until <= next.from)
    }
  }
})

test('cases a worker come near the published caseload', () => {
  const children = 6000
  const open = new Map<string, number>()
  for (const s of council({ seed: 'caseload', children })) {
    const lead = s.type === 'child' ? leadOf(childFrom(s.entries, s.subject)!) : undefined
    if (lead?.post) open.set(lead.post, (open.get(lead.post) ?? 0) + 1)
  }
  const held = [...open.values()]
  near(held.reduce((a, b) => a + b, 0) / held.length, figures.caseload.value, 3, 'caseload')
})

test('S91: some families are still on a post that nobody holds, and the record shows it', () => {
  const empty = new Set<string>()
  const holding = new Map<string, string[]>()
  for (const s of council({ seed: 'empty', children: 4000 })) {
    const post = s.type === 'post' ? postFrom(s.entries) : undefined
    if (post?.post.type === 'caseHolding' && post.postHoldings.every(h => h.endDate)) empty.add(s.subject)
    const lead = s.type === 'child' ? leadOf(childFrom(s.entries, s.subject)!) : undefined
    if (lead?.post) holding.set(lead.post, [...(holding.get(lead.post) ?? []), s.subject])
  }
  const hidden = [...holding].filter(([post]) => empty.has(post)).flatMap(([, children]) => children)
  const all = [...holding.values()].flat()
  assert.ok(hidden.length > 0 && hidden.length < all.length * 0.06, `${hidden.length} of ${all.length}`)
})
