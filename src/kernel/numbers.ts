/** The numbers and codes by which others know a person, written in one way, or undefined where they cannot be right. */

const compact = (text: string): string => text.toUpperCase().replace(/[\s-]+/g, '')

/** Ten figures, of which the last checks the others (NHS Data Dictionary, NHS NUMBER: modulus 11). */
export function nhsNumber(text: string): string | undefined {
  const figures = compact(text)
  if (!/^\d{10}$/.test(figures) || /^(\d)\1{9}$/.test(figures)) return undefined
  const sum = [...figures.slice(0, 9)].reduce((total, figure, i) => total + Number(figure) * (10 - i), 0)
  const check = (11 - (sum % 11)) % 11 // 10 never fits one figure, so such numbers are not given out
  return check === Number(figures[9]) ? figures : undefined
}

const upnLetters = 'ABCDEFGHJKLMNPQRTUVWXYZ' // no I, O or S: they are mistaken for figures

/** A check letter, three figures of a council, and nine more; a temporary one ends in a letter (DfE guide to unique pupil numbers). */
export function upn(text: string): string | undefined {
  const whole = compact(text)
  if (!/^[A-Z]\d{11}[0-9A-Z]$/.test(whole)) return undefined
  let sum = 0
  for (let place = 2; place <= 13; place++) {
    const c = whole[place - 1]!
    const worth = /\d/.test(c) ? Number(c) : upnLetters.indexOf(c)
    if (worth < 0) return undefined
    sum += worth * place
  }
  return upnLetters[sum % 23] === whole[0] ? whole : undefined
}

/** Written as AB1 2CD. ZZ99 stands for "no fixed address" and "not known" (NHS Postcode Directory), so it places nobody. */
export function postcode(text: string): string | undefined {
  const whole = text.toUpperCase().replace(/[^A-Z0-9]/g, '')
  const real = /^([A-Z]{1,2}\d[A-Z\d]?)(\d[A-Z]{2})$/.exec(whole)
  return real && real[1] !== 'ZZ99' ? `${real[1]} ${real[2]}` : undefined
}

/** The first half of a postcode, a district: AB1. */
export const outward = (whole: string): string => whole.split(' ')[0]!

/** A British telephone number as 0 and nine or ten figures. */
export function phone(text: string): string | undefined {
  const figures = text.replace(/[^\d+]/g, '').replace(/^(\+44|0044)0?/, '0')
  return /^0[1-9]\d{8,9}$/.test(figures) ? figures : undefined
}

/** Any other reference: capitals and figures only, so that one with spaces is the one without. */
export const reference = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, '')
