import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { families, posts, workers } from '../../../cast/cast.ts'
import { aCast, shown } from '../../../test/a-cast.ts'
import { addDays, day } from '../../kernel/kernel.ts'
import { withoutConfidential } from '../child/confidential.ts'
import { daysIn, placed, scaleOf, wordsHigh, yearsOf } from './layout.ts'

const { get } = await aCast()
const { lily, noah } = families.brook.children
const { ava } = families.marsh.children
const priya = { id: workers.priya, roles: ['socialWorker'], posts: [posts.protection] } as const

test('where a looked-after child lives: with whom, since when, under what law, in how many homes, and who reviews it when', async () => {
  const { text } = shown(await get(`/children/${lily}`))
  assert.match(text, /Lily is looked after \(Full care order\), since 11 June 2021 \(4 years and 8 months\)/)
  assert.match(text, /Where Lily lives now Home Jean Brook\. Foster carer who is family or a friend, since 2 August 2024: 584 days here/)
  assert.match(text, /Legal status Full care order, since 4 March 2022/)
  assert.match(text, /Looked after since 11 June 2021 \(4 years and 8 months\), in 3 homes/)
  assert.match(text, /Next review Due in 28 days by 6 April 2026/)
  assert.match(text, /Reviewing officer Miriam Cole/)
})

test('the picture of homes and laws has a table beside it that says the same, short stays too', async () => {
  const { markup, text } = shown(await get(`/children/${noah}`))
  assert.match(
    markup,
    /<svg class="kith-care__picture"[^>]*aria-label="3 homes and 3 legal statuses, from 11 Jun 2021\. The table says the same\."/,
  )
  assert.match(text, /Short stay away: Short: in hospital 5 Feb 2024 16 Feb 2024 11 days/)
  assert.match(text, /Foster carer 11 Jun 2021 13 Jan 2023 581 days The carer asked, for another reason/)
  assert.match(text, /Interim care order 3 Sept? 2021 4 Mar 2022 6 months/)
})

test('a child who was never looked after has no such part', async () => {
  const { text } = shown(await get(`/children/${ava}`))
  assert.doesNotMatch(text, /lives now|Time in care/)
})

test('my work says who is looked after, and when their next visit and review are due', async () => {
  const { text } = shown(await get('/my-work', priya))
  assert.match(
    text,
    /Lily Brook aged 12 Looked after since 11 Jun 2021, review by 6 Apr 2026 Due in 16 days Visit a looked-after child at least every six weeks/,
  )
  assert.match(text, /Review a looked-after child again within six months/)
})

test('words of one bar never stand on those of another, however short its time was', () => {
  const gaps = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 25 })
  fc.assert(
    fc.property(gaps, lengths => {
      let from = day('2005-01-01')
      const spans = lengths.map((n, i) => {
        const span = { from, until: i === lengths.length - 1 ? undefined : addDays(from, n) }
        from = addDays(from, n)
        return span
      })
      const scale = scaleOf(spans, from)
      const bars = placed(spans, scale)
      for (const [i, bar] of bars.entries()) {
        const before = bars[i - 1]
        assert.ok(bar.top >= 0 && bar.bottom > bar.top && bar.bottom <= scale.height + 3)
        assert.ok(bar.words >= bar.top && (!before || bar.words >= before.words + wordsHigh))
      }
      const years = yearsOf(scale)
      assert.ok(years.every(({ y }, i) => y >= 0 && y <= scale.height && (i === 0 || y > years[i - 1]!.y)))
    }),
  )
})

test('days in a home are counted from the day of the move', () => {
  assert.equal(daysIn({ from: day('2025-03-10') }, day('2025-03-10')), 0)
  assert.equal(daysIn({ from: day('2025-03-10'), until: day('2025-03-20') }, day('2025-05-10')), 10)
})

test('Pitfall 10: where an adoptive family lives is told to those alone whose work is with the child', () => {
  const home = { type: 'A6', provider: 'PR5', postcode: 'AB1 2CD', startDate: day('2025-03-10') }
  assert.equal(withoutConfidential('placement', home, true).postcode, 'AB1 2CD')
  assert.equal(withoutConfidential('placement', home, false).postcode, undefined)
  assert.equal(withoutConfidential('placement', { ...home, type: 'U6' }, false).postcode, 'AB1 2CD')
})
