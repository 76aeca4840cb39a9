/** Numbers that other systems would have given. Each is of the right shape, its check is right, and none was ever given to anybody. */

const letters = 'ABCDEFGHJKLMNPQRTUVWXYZ'

/** 999 is no council, and a number that names it is refused (CIN 1530): 001 stands for an authority without a code of its own. */
const nobodys = { '999': '001' } as Readonly<Record<string, string>>

/** A unique pupil number: check letter, council, nine digits. Every child has another one. */
export function upn(authority: string, child: number): string {
  // Multiplied so that neighbours do not look alike; 10^9 and the factor have no divisor in common, so no two children meet.
  const nine = String((child * 387_420_489 + 123_456_789) % 1_000_000_000).padStart(9, '0')
  const digits = (nobodys[authority] ?? authority) + nine
  let sum = 0
  for (let i = 0; i < 12; i++) sum += (digits.charCodeAt(i) - 48) * (i + 2)
  return letters[sum % 23]! + digits
}

/**
 * An NHS number from the range kept for tests, 999 000 0000 to 999 999 9999, with its check digit. Undefined for the numbers that can have none, and
 * when the range is used up: a council of many millions has children whose number nobody has matched.
 */
export function nhsNumber(child: number): string | undefined {
  if (child >= 1_000_000) return undefined
  const nine = `999${String((child * 7919) % 1_000_000).padStart(6, '0')}`
  let sum = 0
  for (let i = 0; i < 9; i++) sum += (nine.charCodeAt(i) - 48) * (10 - i)
  const check = (11 - (sum % 11)) % 11
  return check === 10 ? undefined : `${nine}${check}`
}

/** The council's own number for a child. Letters and digits, as the census has it. */
export const laChildId = (child: number): string => `A${String(child + 1).padStart(8, '0')}`
