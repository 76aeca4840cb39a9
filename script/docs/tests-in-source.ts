import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { home } from './rule-files.ts'

/** A test, or an example that is run as one, that shows a row of docs/features.json: its id stands at the start of its name. */
export interface Shown {
  ids: readonly string[]
  says: string
  path: string
  /** It is skipped where files that are not part of Kith are not there. */
  mayBeSkipped: boolean
}

const places = '{src,test,cast,synth,bench}/**/*.ts'
const named = /(?:\btest(?:\.\w+)?\(|\bname:)\s*(?:'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`)/g
const one = String.raw`(?:S\d+|Pitfall \d+)`
const led = new RegExp(`^(${one}(?:, ${one})*): (.*)$`, 's')

const files = () =>
  globSync(places, { cwd: home })
    .sort()
    .map(path => ({ path, text: readFileSync(join(home, path), 'utf8') }))

export const testsThatShow = (): Shown[] => files().flatMap(({ path, text }) => shownIn(path, text))

/** Read from the text alone, so that nothing has to run for it. */
export function shownIn(path: string, text: string): Shown[] {
  return [...text.matchAll(named)].flatMap(found => {
    const name = (found[1] ?? found[2] ?? found[3]!).replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, '…').replace(/\\(.)/g, '$1')
    const [, ids, says] = led.exec(name) ?? []
    if (ids === undefined || says === undefined) return []
    const body = text.slice(found.index).split(/\n\s*(?:\w+\.)?test\(/)[0]!
    return [{ ids: ids.split(', '), says, path, mayBeSkipped: /\btest\(/.test(found[0]) && /\bskip\b/.test(body) }]
  })
}

/** Tests as they stand in the source; one in a loop counts once. */
export const testCount = (): number =>
  files()
    .filter(({ path }) => path.endsWith('.test.ts'))
    .reduce((sum, { text }) => sum + [...text.matchAll(/^\s*(?:await |void )*(?:\w+\.)?test\(/gm)].length, 0)
