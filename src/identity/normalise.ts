// Letters that do not come apart into a Latin letter and an accent, and Cyrillic as passports of Ukraine and its neighbours write it.
const letters: Record<string, string> = {
  ...{ ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ħ: 'h', ŋ: 'n', ə: 'a' },
  ...{ а: 'a', б: 'b', в: 'v', г: 'h', ґ: 'g', д: 'd', е: 'e', є: 'ie', ж: 'zh', з: 'z', и: 'y', і: 'i', ї: 'i', й: 'i', к: 'k' },
  ...{ л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh' },
  ...{ щ: 'shch', ь: '', ъ: '', ю: 'iu', я: 'ia', ы: 'y', э: 'e', ё: 'e' },
}

/** A name as it is compared: small Latin letters, with accents and apostrophes gone, and one space where anything else stood. */
export function plain(text: string): string {
  const small = text.toLowerCase()
  if (/^[a-z]*$/.test(small)) return small // most names, and there are millions to compare
  const bare = small
    .normalize('NFC')
    .replace(/[^\p{ASCII}]/gu, c => letters[c] ?? c)
    .normalize('NFD')
    .replace(/[\p{M}'’‘`´ʼʹ]/gu, '')
  return bare.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

/** The words of a name. A hyphen parts them: somebody who is Brown-Lee here is Brown Lee there. */
export const nameWords = (text: string): string[] => plain(text).split(' ').filter(Boolean)

// Beginnings that some write apart, and small words that some leave out.
const joined = new Set(['o', 'd', 'mc', 'mac', 'st'])
const small = new Set([
  ...['al', 'el', 'ul', 'ur', 'bin', 'ibn', 'bint', 'abu', 'de', 'da', 'do', 'dos', 'di', 'du', 'del', 'la', 'le', 'van', 'von', 'der'],
  ...['den', 'ter', 'and', 'y'],
])

/** The words of a family name: O Brien and O'Brien are one word, and Al Hassan is found under Hassan. */
export function familyWords(text: string): string[] {
  const parts = nameWords(text)
  const whole: string[] = []
  for (const [i, part] of parts.entries()) {
    if (i > 0 && joined.has(parts[i - 1]!)) whole.push(whole.pop()! + part)
    else whole.push(part)
  }
  const telling = whole.filter(w => !small.has(w))
  return telling.length > 0 ? telling : whole
}

// What is written where nobody has a name yet, or where it was not asked.
const standIns = new Set([
  ...['baby', 'bb', 'infant', 'unborn', 'newborn', 'boy', 'girl', 'male', 'female', 'twin', 'triplet', 'one', 'two', 'three', 'i', 'ii'],
  ...['unknown', 'unk', 'not', 'known', 'unnamed', 'na', 'tbc', 'tba', 'none', 'name', 'of', '1', '2', '3', 'fnu', 'lnu'],
])

/** A name that stands in for one: Baby, Twin Two, Not known. */
export const isStandIn = (words: readonly string[]): boolean => words.length > 0 && words.every(w => standIns.has(w))

const births: Record<string, string> = { one: '1', i: '1', two: '2', ii: '2', three: '3' }

/** Which of a multiple birth a stand-in means, where it says: Twin Two is 2, and so is Baby 2. */
export const whichBirth = (words: readonly string[]): string | undefined => words.map(w => births[w] ?? w).find(w => /^[123]$/.test(w))
