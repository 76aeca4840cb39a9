/** Jaro-Winkler: 1 for the same letters in the same order, 0 for nothing in common. Kind to names, whose beginnings are spelt best. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1)
  const taken = new Array<boolean>(b.length).fill(false)
  const fromA: string[] = []
  for (let i = 0; i < a.length; i++) {
    for (let j = Math.max(0, i - reach); j < Math.min(b.length, i + reach + 1); j++) {
      if (taken[j] || a[i] !== b[j]) continue
      taken[j] = true
      fromA.push(a[i]!)
      break
    }
  }
  const found = fromA.length
  if (found === 0) return 0
  const fromB = [...b].filter((_, j) => taken[j])
  const outOfOrder = fromA.filter((c, i) => c !== fromB[i]).length / 2
  const jaro = (found / a.length + found / b.length + (found - outOfOrder) / found) / 3
  let start = 0
  while (start < 4 && a[start] !== undefined && a[start] === b[start]) start++
  return jaro + start * 0.1 * (1 - jaro)
}

/** Whether one slip of the pen makes the one from the other: a letter put in, left out, mistaken, or two neighbours exchanged. */
export function oneSlip(a: string, b: string): boolean {
  if (a === b) return false
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1) return false
  let i = 0
  while (i < short.length && short[i] === long[i]) i++
  if (short.length < long.length) return short.slice(i) === long.slice(i + 1)
  const exchanged = a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2)
  return exchanged || a.slice(i + 1) === b.slice(i + 1)
}
