import { words } from '../../kernel/kernel.ts'

const plain = (path: string) =>
  path
    .replace(/\/\d+|\[\d*\]/g, '')
    .replaceAll('/', '.')
    .replace(/^\.+|\.+$/g, '')
const labels = new Map(words.flatMap(({ api, label }) => (api ? [[plain(api), label] as const] : [])))
/** By the last name of a path: it says enough where all fields that have it are called the same. */
const byName = Map.groupBy(labels, ([path]) => path.split('.').at(-1)!)

/**
 * What the DfE's service said of a child whom it would not take, with the names that its fields have on our screens. It answers in no form that is written down anywhere,
 * so its own words stay beside ours.
 */
export function refusalInWords(answer: string): string {
  const said = answer
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .slice(0, 300)
  const paths = [...answer.matchAll(/[a-z][a-z0-9_.[\]/]*_[a-z0-9_.[\]/]*/g)].map(([path]) => plain(path))
  const about = [...new Set(paths.flatMap(path => labelOf(path) ?? []))].map(label => `“${label}”`)
  if (about.length > 0) return `Not taken because of ${about.join(', ')}. The DfE’s service said: ${said}`
  return said === '' ? 'Not taken, and the DfE’s service gave no reason.' : `Not taken. The DfE’s service said: ${said}`
}

/** The same for names of fields alone: what had to be left out. */
export const fieldsInWords = (names: string): string => [...new Set(names.split(', ').map(name => labelOf(plain(name)) ?? name))].join(', ')

function labelOf(path: string): string | undefined {
  const alike = new Set(byName.get(path.split('.').at(-1)!)?.map(([, label]) => label))
  return labels.get(path) ?? (alike.size === 1 ? [...alike][0] : undefined)
}
