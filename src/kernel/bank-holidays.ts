import { type Day, day } from './day.ts'

/**
 * Bank holidays of England and Wales, and of no other nation, on the days they were or will be kept (a substitute day, not the
 * weekend day it stands for). Under the Banking and Financial Dealings Act 1971 with Royal proclamations; the list is published at
 * `source`. Christmas Day and Good Friday are in it, though strictly they are common law holidays.
 */
export const bankHolidayList = {
  title: 'UK bank holidays: England and Wales',
  source: 'https://www.gov.uk/bank-holidays.json',
  /** The last day for which we have seen the published list. After it the days follow the yearly pattern, to be compared when published. */
  publishedUntil: day('2027-12-31'),
  from: day('2013-01-01'),
  until: day('2028-12-31'),
}

/** Days that the yearly pattern does not give: moved, added or taken away by proclamation. A test derives all the others. */
export const oneOffBankHolidays: { day: Day; why: string }[] = [
  { day: day('2020-05-08'), why: 'Early May bank holiday, moved from 4 May for the 75th anniversary of VE Day' },
  { day: day('2022-06-02'), why: 'Spring bank holiday, moved from 30 May for the Platinum Jubilee' },
  { day: day('2022-06-03'), why: 'Platinum Jubilee' },
  { day: day('2022-09-19'), why: 'State funeral of Queen Elizabeth II' },
  { day: day('2023-05-08'), why: 'Coronation of King Charles III' },
]

// Month and day, a year a line: New Year, Good Friday, Easter Monday, early May, spring, summer, Christmas, Boxing Day.
const byYear: Record<number, string> = {
  2013: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
  2014: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
  2015: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  2016: '01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27',
  2017: '01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
  2018: '01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26',
  2019: '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26',
  2020: '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28',
  2021: '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28',
  2022: '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27',
  2023: '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26',
  2024: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
  2025: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
  2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  2027: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
  2028: '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
}

export const bankHolidays: readonly Day[] = Object.entries(byYear).flatMap(([year, days]) =>
  days.split(' ').map(md => day(`${year}-${md}`)),
)
