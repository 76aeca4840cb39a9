import { plain } from './normalise.ts'

/**
 * How a name sounds to an English ear, as consonants, in our own small code (after the idea of Metaphone): made for the spellings that meet
 * in England, British, South Asian, Arabic, East European. Smith and Smyth, Chowdhury and Chaudhry, Kowalski and Kovalsky are alike.
 * In order; what a rule has rewritten, the next one reads. C is the sound in church.
 */
const rules: [RegExp, string][] = [
  [/^(mac(?=[^aeiouy])|mc)/, 'mak'],
  [/^(kn|gn|pn)/, 'n'],
  [/^wr/, 'r'],
  [/^wh/, 'w'],
  [/^(ps|x)/, 's'],
  [/mp(?=[st])/g, 'm'],
  [/(?<=[kg])rz/g, 'r'],
  [/ch(?=[rlmn])/g, 'k'],
  [/tsch|tch|cz|ch/g, 'C'],
  [/sch|sz|sh|zh|ts|tz|z/g, 's'],
  [/^gh/, 'g'],
  [/gh(?=[^aeiouy]|$)/g, ''],
  [/ph/g, 'f'],
  [/dg(?=[eiy])|g(?=[eiy])/g, 'j'],
  [/ck|qu?|c(?=[^eiyC]|$)/g, 'k'],
  [/c/g, 's'],
  [/x/g, 'ks'],
  [/^y(?=[aeiou])/, 'j'],
  [/(?<=.)h/g, ''],
  [/w(?=sk)/g, 'f'],
  [/(?<=[aeiouy])w(?=[^aeiouyh])/g, ''],
  [/(?<=[aeiouy])w$/, 'W'],
  [/[vw]/g, 'f'],
  [/(.)\1+/g, '$1'],
  [/^[aeiouy]+/, 'A'],
  [/[aeiouy]/g, ''],
  [/(.)\1+/g, '$1'],
  [/d$/, 't'],
]

const known = new Map<string, readonly string[]>()
const most = 20_000

/** One code, or two where the spelling does not tell: Michael and Michal, Iwanow and Andrew. Kept, since names come back. */
export function soundsOf(word: string): readonly string[] {
  const before = known.get(word)
  if (before) return before
  const codes = coded(plain(word).replace(/[^a-z]/g, ''))
  if (known.size >= most) known.clear()
  known.set(word, codes)
  return codes
}

function coded(letters: string): string[] {
  if (letters === '') return []
  let code = letters
  for (const [heard, as] of rules) code = code.replace(heard, as)
  const soft = code.replace('W', '')
  const hard = code.replace('W', 'f').replace(/(?<=.)C/, 'k')
  return [...new Set([soft, hard])].map(c => c.slice(0, 8))
}

export const soundAlike = (a: string, b: string): boolean => soundsOf(a).some(code => code.length > 1 && soundsOf(b).includes(code))
