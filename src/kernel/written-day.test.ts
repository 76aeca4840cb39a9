import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, day, dayNumber, dayNumbered, weekday } from './day.ts'
import { dayInShort, dayInWords, dayWithWeekday } from './day-in-words.ts'
import { isUnread, readDay } from './written-day.ts'

const today = day('2026-11-24') // a Tuesday
const said = (text: string, about?: 'event' | 'birth') => {
  const found = readDay(text, today, about)
  return isUnread(found) ? found.unread : found
}

for (const text of [
  '3/3/25',
  '03.03.2025',
  '3-3-2025',
  '3 3 25',
  '03/03/2025',
  '030325',
  '03032025',
  '2025-03-03',
  '2025/3/3',
  '3 March 2025',
  '3 mar 25',
  '3rd March, 2025',
  'the 3rd of March 2025',
  'March 3 2025',
  'Monday 3 March 2025',
  'mon 3 mar 2025',
  '3-Mar-2025',
  '3mar25',
  '  3   MARCH   2025 ',
  '3 Marhc 2025',
]) {
  test(`3 March 2025 can be written “${text.trim()}”`, () => assert.equal(said(text), '2025-03-03'))
}

for (const [text, found] of [
  ['today', '2026-11-24'],
  ['Yesterday', '2026-11-23'],
  ['tomorrow', '2026-11-25'],
  ['last friday', '2026-11-20'],
  ['last Tuesday', '2026-11-17'],
  ['last weds', '2026-11-18'],
  ['next friday', '2026-11-27'],
  ['next tuesday', '2026-12-01'],
  ['3 days ago', '2026-11-21'],
  ['a week ago', '2026-11-17'],
  ['six months ago', '2026-05-24'],
  ['2 years ago', '2024-11-24'],
] as const) {
  test(`said on Tuesday 24 November 2026, “${text}” is ${found}`, () => assert.equal(said(text), found))
}

for (const [text, why] of [
  ['31 April 2025', '31 April does not exist'],
  ['31/4/2025', '31 April does not exist'],
  ['29 Feb 2025', '29 February 2025 does not exist'],
  ['3 March', 'Say which year'],
  ['3/3', 'Say which year'],
  ['March 3rd', 'Say which year'],
  ['March 2015', 'Say which day of the month'],
  ['2015', 'Say which day and month'],
  ['12/25/2024', 'There is no month 25: write the day first'],
  ['25/13/2024', 'There is no month 13'],
  ['3 mayor 2025', 'That is not the name of a month'],
  ['3/3/125', 'Write the year in four figures'],
  ['3/3/1025', 'The year 1025 is too long ago or too far ahead'],
  ['Tuesday 3 March 2025', 'That date is a Monday, not a Tuesday'],
  ['Friday', 'Say last Friday or next Friday, or write the date'],
  ['this friday', 'Say last Friday or next Friday, or write the date'],
  ['', 'Write a date, such as 3 March 2025'],
  ['after the holidays', 'Write a date, such as 3 March 2025'],
  ['999 years ago', 'Write the date, such as 3 March 2025'],
] as const) {
  test(`“${text}” is answered: ${why}`, () => assert.equal(said(text), why))
}

test('the day comes first, always', () => assert.equal(said('4/3/2025'), '2025-03-04'))

test('two figures of a year mean this year or one of the 99 before it for a birth, and up to twenty years ahead for an event', () => {
  assert.equal(said('1/1/26', 'birth'), '2026-01-01')
  assert.equal(said('1/1/27', 'birth'), '1927-01-01')
  assert.equal(said('1/1/46', 'birth'), '1946-01-01')
  assert.equal(said('1/1/46'), '2046-01-01')
  assert.equal(said('1/1/47'), '1947-01-01')
})

test('a birth written with two figures is never in a year to come, nor a hundred years ago', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99 }), yy => {
      const year = Number(said(`1/6/${String(yy).padStart(2, '0')}`, 'birth').slice(0, 4))
      return year > 1926 && year <= 2026 && year % 100 === yy
    }),
  )
})

const aDay = fc.integer({ min: dayNumber(day('1950-01-01')), max: dayNumber(day('2046-12-31')) }).map(dayNumbered)

test('every day that we write, we can read', () => {
  fc.assert(
    fc.property(aDay, d => {
      const [y, m, date] = d.split('-').map(Number)
      for (const text of [dayInWords(d), dayInShort(d), dayWithWeekday(d), d, `${date}/${m}/${y}`, `${date}.${m}.${String(y).slice(2)}`])
        assert.equal(said(text), d, text)
    }),
  )
})

test('last and next are within a week, on the weekday named, whatever today is', () => {
  fc.assert(
    fc.property(aDay, fc.constantFrom('Monday', 'Wednesday', 'Sunday'), (now, name) => {
      const last = readDay(`last ${name}`, now)
      const next = readDay(`next ${name}`, now)
      assert.ok(!isUnread(last) && !isUnread(next))
      assert.ok(last < now && last >= addDays(now, -7) && weekday(last) === name)
      assert.ok(next > now && next <= addDays(now, 7) && weekday(next) === name)
    }),
  )
})

test('whatever is typed, the answer is a day or some words, never a crash', () => {
  const bits = fc.constantFrom(
    '3',
    '31',
    '0',
    '2025',
    '25',
    '/',
    '-',
    ' ',
    '.',
    'mar',
    'feb',
    'last',
    'ago',
    'day',
    'fri',
    'a',
    '’',
    '٣',
    'constructor',
    ' toString',
  )
  fc.assert(
    fc.property(fc.array(bits, { maxLength: 8 }), parts => said(parts.join('')).length > 0),
    { numRuns: 3000 },
  )
  fc.assert(fc.property(fc.string(), text => said(text).length > 0))
})
