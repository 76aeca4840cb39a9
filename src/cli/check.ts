import { createReadStream, existsSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { type Case, runCase } from '../returns/returns.ts'
import { type Command, Mistake } from './command.ts'

export const checkCommand: Command = {
  usage: 'check --cases FILE.jsonl --json',
  help: `Runs conformance cases, one in each line of a file, and prints what each of them finds, in the same order:
{"case","rule","status":"passed"|"failed"|"not-run","failures":{"Table":[row,...]},"why"?}`,
  options: { cases: { type: 'string' }, json: { type: 'boolean' } },
  takes: 'files',
  run: async ({ options }) => {
    const cases = options['cases'] as string | undefined
    if (!cases) throw new Mistake('--cases must say which file of cases to run')
    await runCases(cases)
  },
}

async function runCases(path: string): Promise<void> {
  if (!existsSync(path)) throw new Mistake(`there is no file ${path}`)
  let at = 0
  for await (const line of createInterface({ input: createReadStream(path) })) {
    at++
    if (line.trim() !== '') process.stdout.write(`${JSON.stringify(runCase(caseIn(line, at)))}\n`)
  }
}

function caseIn(line: string, at: number): Case {
  try {
    return JSON.parse(line)
  } catch {
    throw new Mistake(`line ${at} is not a case`)
  }
}
