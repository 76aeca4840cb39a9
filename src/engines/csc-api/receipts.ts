/**
 * What the service answered for each child of a batch, in its order. Its description says one receipt, a bare uuid, for all of them; the clients that are in use are
 * answered with a list, one for each child. Undefined where a list has another length: then nobody can tell who was taken.
 */
export function receiptsIn(text: string, children: number): string[] | undefined {
  const read = parsed(text)
  const list = listIn(read)
  if (!list) return new Array<string>(children).fill(tidy(typeof read === 'string' ? read : text))
  return list.length === children ? list.map(each => tidy(receiptOf(each))) : undefined
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // One shape that was seen in use is no JSON: names with blanks between them.
    const names = text.trim().split(/\s+/)
    return names.length > 1 ? names : text.trim()
  }
}

/** A list; or an object in which one stands. */
function listIn(read: unknown): unknown[] | undefined {
  if (Array.isArray(read)) return read
  if (typeof read !== 'object' || read === null) return undefined
  return Object.values(read).find(value => Array.isArray(value))
}

function receiptOf(each: unknown): string {
  if (typeof each !== 'object' || each === null) return String(each)
  const named = Object.entries(each).find(([key]) => /receipt|uuid|^id$/i.test(key))
  return named ? String(named[1]) : JSON.stringify(each)
}

/** Kept as it came, but for the ending of the file in which the service keeps it. */
const tidy = (receipt: string): string =>
  receipt
    .trim()
    .replace(/^"|"$/g, '')
    .replace(/\.json$/, '')
    .slice(0, 200)
