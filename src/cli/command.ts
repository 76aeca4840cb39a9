import type { ParseArgsConfig } from 'node:util'

/** One command: what it is for in a line, all of its help, and what it does with its options. */
export interface Command<Options extends NonNullable<ParseArgsConfig['options']> = NonNullable<ParseArgsConfig['options']>> {
  /** How it is called: `import <file>`. */
  usage: string
  help: string
  options: Options
  /** What stands after the options; most take nothing. */
  takes?: 'files'
  run: (given: { options: Record<string, string | boolean | undefined>; rest: readonly string[] }) => Promise<void>
}

/** Something that whoever runs the command can put right. Said in one line. */
export class Mistake extends Error {}
