import type { Instant } from '../../kernel/kernel.ts'
import type { Authority } from '../../record/record.ts'
import { escaped } from '../escaped.ts'
import type { Answers } from './answers.ts'
import type { Csww } from './from-record.ts'

const line = (depth: number) => (pair: [string, unknown]) => `${'  '.repeat(depth)}<${pair[0]}>${escaped(String(pair[1]))}</${pair[0]}>\n`

/** The workforce census as XML, a piece at a time. `year` is that of its 30 September. */
export function* writeCsww(authority: Authority, year: number, csww: Csww, answers: Answers, now: Instant): Generator<string> {
  const each = (facts: object, depth: number) => Object.entries(facts).map(line(depth)).join('')
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<Message>\n  <Header>\n'
  yield `    <CollectionDetails>\n${each({ Collection: 'CSWW', Year: year, ReferenceDate: `${year}-09-30` }, 3)}    </CollectionDetails>\n`
  yield `    <Source>\n${each({ SourceLevel: 'L', LEA: authority, SoftwareCode: 'Kith', DateTime: now.slice(0, 19) }, 3)}    </Source>\n  </Header>\n`
  const { OtherAllowances, ...incentives } = answers
  yield `  <LALevel>\n${each({ ...csww.council, ...incentives, OtherAllowances }, 2)}  </LALevel>\n`
  for (const worker of csww.workers) yield `  <CSWWWorker>\n${each(worker, 2)}  </CSWWWorker>\n`
  yield '</Message>\n'
}
