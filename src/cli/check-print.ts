import { once } from 'node:events'
import type { CheckedAcross, CheckedFiles } from '../engines/engines.ts'
import { checkedNamed, endOf, type FoundRows, type Outcome, wordsOn } from '../returns/returns.ts'

const piece = 64 * 1024

/** One line of JSON, written as it is made: the findings of a bad return of a nation are longer than any text may be. */
export async function printChecked(input: string, { collection, year, outcomes }: CheckedFiles | CheckedAcross): Promise<void> {
  let text = `{"input":${JSON.stringify(input)},"collection":"${collection}","year":"${year}","checks":[`
  const flush = async () => {
    const isRoom = process.stdout.write(text)
    text = ''
    if (!isRoom) await once(process.stdout, 'drain')
  }
  for (const [i, outcome] of outcomes.entries()) {
    text += `${i > 0 ? ',' : ''}{"code":${JSON.stringify(outcome.code)},"severity":"${outcome.severity}","status":"${outcome.status}"`
    if (outcome.status === 'not-run') text += `,"why":${JSON.stringify(outcome.why)}`
    text += ',"findings":['
    let isFirst = true
    for (const finding of findingsIn(outcome)) {
      text += isFirst ? finding : `,${finding}`
      isFirst = false
      if (text.length > piece) await flush()
    }
    text += ']}'
  }
  text += ']}\n'
  await flush()
}

function* findingsIn(outcome: Outcome): Generator<string> {
  if (outcome.status !== 'failed') return
  for (const { table, fields, rows, children } of outcome.found) {
    if (table === undefined) yield '{"table":null,"row":null,"fields":[],"child":null}'
    const known = JSON.stringify(fields)
    for (const [i, row] of rows.entries())
      yield `{"table":"${table}","row":${row},"fields":${known},"child":${JSON.stringify(children[i] ?? null)}}`
  }
}

/** What to put right, the most often found first; and what could not be asked, with why. */
export async function printInWords(input: string, { collection, year, outcomes }: CheckedFiles | CheckedAcross): Promise<void> {
  const checks = new Map(checkedNamed(collection)!.checks.map(check => [check.id, check]))
  const says = (code: string) => wordsOn(checks.get(code)!, endOf(year))
  const count = (outcome: Outcome) => (outcome.status === 'failed' ? outcome.found.reduce((sum, found) => sum + rowsOf(found), 0) : 0)
  const of = (status: Outcome['status']) => outcomes.filter(outcome => outcome.status === status)
  const failed = of('failed').toSorted((a, b) => count(b) - count(a))
  const lines = [
    `${input}: ${checkedNamed(collection)!.name} ${year.replace('_', '/')}`,
    `${of('passed').length} checks passed, ${failed.length} failed, ${of('not-run').length} not run.`,
    ...failed.map(outcome => `${String(count(outcome)).padStart(8)}  ${outcome.code.padEnd(10)} ${says(outcome.code)}`),
    ...of('not-run').map(outcome => ` not run  ${outcome.code.padEnd(10)} ${'why' in outcome ? outcome.why : ''}`),
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}

const rowsOf = ({ rows }: FoundRows) => Math.max(1, rows.length)
