import { type Day, dayNumber } from '../../kernel/kernel.ts'

/** The formats that every workbook has without saying so, and that show a day. */
const builtIn = (id: number) => (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58)

/** Whether a format shows a number as a day: it has a year, month or day in it, outside quotation marks and brackets. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return builtIn(id)
  const bare = code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').split(';')[0]!
  return /[yd]/i.test(bare) || /mmm/i.test(bare)
}

const dayInMs = 86_400_000
const epoch = Date.UTC(1899, 11, 30)
const epoch1904 = Date.UTC(1904, 0, 1)
/** Of 1 January 1900, counted as all days after its February that never ended are. */
const firstSerial = 2
const two = (n: number) => String(n).padStart(2, '0')

/** The day that a number stands for, as 01/04/2025. Its time of day is left out. 29 February 1900, which never was, is none. */
export function dayOfSerial(serial: number, is1904: boolean): string | undefined {
  const whole = Math.floor(serial)
  if (!Number.isFinite(serial) || whole < 1 || whole > 2_958_465 || (!is1904 && whole === 60)) return undefined
  const before1900Error = !is1904 && whole < 60 ? 1 : 0
  const at = new Date((is1904 ? epoch1904 : epoch) + (whole + before1900Error) * dayInMs)
  return `${two(at.getUTCDate())}/${two(at.getUTCMonth() + 1)}/${at.getUTCFullYear()}`
}

/** The number that stands for a day; none before March 1900, about which spreadsheets do not agree. */
export function serialOf(d: Day): number | undefined {
  const serial = dayNumber(d) + firstSerial
  return serial > 60 ? serial : undefined
}
