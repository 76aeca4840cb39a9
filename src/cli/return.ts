import { type Command, Mistake } from './command.ts'
import { ssda903Return } from './return-903.ts'
import { annexAReturn } from './return-annex-a.ts'
import { cinReturn } from './return-cin.ts'
import { costsReturn } from './return-costs.ts'
import { cswwReturn } from './return-csww.ts'
import { ssdReturn } from './return-ssd.ts'
import type { Written } from './returned.ts'

/** Every return that leaves from the record, in the order in which the help lists them. */
const returns: readonly Written[] = [cinReturn, ssda903Return, annexAReturn, cswwReturn, costsReturn, ssdReturn]

export const returnCommand: Command = {
  usage: `return ${returns.map(r => r.name).join('|')} ...`,
  help: `Writes a return from the record. Nobody keys anything for it.

${returns.map(({ usage, help }) => `  return ${usage}\n${help.replaceAll(/^/gm, '      ')}`).join('\n\n')}`,
  options: {
    year: { type: 'string' },
    on: { type: 'string' },
    out: { type: 'string' },
    xml: { type: 'string' },
    answers: { type: 'string' },
    'with-restricted': { type: 'boolean' },
  },
  takes: 'files',
  run: async ({ options, rest: [name, more] }) => {
    const which = returns.find(r => r.name === name)
    if (!which || more !== undefined) throw new Mistake(`say which return: ${returns.map(r => r.name).join(', ')}`)
    await which.write(options as Record<string, string | undefined>)
  },
}
