import { once } from 'node:events'
import type { CheckedAcross, CheckedFiles, FoundInFiles } from '../engines/engines.ts'
import { checkedNamed, endOf, type Outcome as OutcomeOf, wordsOn } from '../returns/returns.ts'

type Outcome = OutcomeOf<FoundInFiles>

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
    for (const some of findingsIn(outcome)) {
      text += isFirst ? some : `,${some}`
      isFirst = false
      if (text.length > piece) await flush()
    }
    text += ']}'
  }
  text += ']}\n'
  await flush()
}

/** Some at a time, with commas between them. */
function* findingsIn(outcome: Outcome): Generator<string> {
  if (outcome.status !== 'failed') return
  for (const { table, fields, some } of outcome.found) {
    if (table === undefined) yield '{"table":null,"row":null,"fields":[],"child":null}'
    const known = JSON.stringify(fields)
    for (const { rows, children } of some())
      yield rows
        .map((row, i) => `{"table":"${table}","row":${row},"fields":${known},"child":${JSON.stringify(children[i] ?? null)}}`)
        .join()
  }
}

/** What to put right, the most often found first; and what could not be asked, with why. */
export async function printInWords(input: string, { collection, year, outcomes }: CheckedFiles | CheckedAcross): Promise<void> {
  const checks = new Map(checkedNamed(collection)!.checks.map(check => [check.id, check]))
  const says = (code: string) => wordsOn(checks.get(code)!, endOf(year))
  const counts = new Map(
    outcomes.map(outcome => [outcome, outcome.status === 'failed' ? outcome.found.reduce((n, f) => n + rowsOf(f), 0) : 0]),
  )
  const count = (outcome: Outcome) => counts.get(outcome)!
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

function rowsOf({ some }: FoundInFiles): number {
  let count = 0
  for (const { rows } of some()) count += rows.length
  return Math.max(1, count)
}
