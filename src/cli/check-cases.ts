import { createReadStream, existsSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { type Case, runCase } from '../returns/returns.ts'
import { Mistake } from './command.ts'

/** Runs a file of conformance cases, and prints what each of them finds: one line a case, in the same order. */
export async function runCases(path: string): Promise<void> {
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
