import { parseArgs } from 'node:util'
import { type Command, Mistake } from './command.ts'

/** Every command: what it is for, and where it is. Nothing is loaded but the one that runs. */
const commands: Readonly<Record<string, { says: string; load: () => Promise<Command> }>> = {
  serve: { says: 'start Kith, with everything that it needs', load: async () => (await import('./serve.ts')).serve },
  work: { says: 'do what nobody waits for: nightly jobs, and returns', load: async () => (await import('./work.ts')).workCommand },
  administrator: {
    says: 'record a council’s first administrator',
    load: async () => (await import('./administrator.ts')).administratorCommand,
  },
  import: { says: 'read returns of other systems into the record', load: async () => (await import('./import.ts')).importCommand },
  check: { says: 'check a return before it is sent', load: async () => (await import('./check.ts')).checkCommand },
  reference: { says: 'keep postcodes and providers for checks', load: async () => (await import('./reference.ts')).referenceCommand },
  return: { says: 'write a statutory return from the record', load: async () => (await import('./return.ts')).returnCommand },
  send: { says: 'send the DfE its daily feed', load: async () => (await import('./send.ts')).sendCommand },
  audit: { says: 'check that nothing recorded was changed', load: async () => (await import('./audit.ts')).auditCommand },
  synth: { says: 'make an invented council of any size', load: async () => (await import('./synth.ts')).synthCommand },
  rebuild: { says: 'work out again what is derived from the record', load: async () => (await import('./rebuild.ts')).rebuildCommand },
}

const say = (line: string) => process.stderr.write(`kith: ${line}\n`)

function overview(): string {
  const width = Math.max(...Object.keys(commands).map(name => name.length))
  const lines = Object.entries(commands).map(([name, { says }]) => `  ${name.padEnd(width)}  ${says}`)
  return ['kith <command> [options]', '', ...lines, '', 'kith <command> --help says more about one of them.'].join('\n')
}

// Whoever reads what is printed may have read enough: `kith check … | head`.
process.stdout.on('error', (fault: Error & { code?: string }) => {
  if (fault.code === 'EPIPE') process.exit(0)
  throw fault
})

async function main([name, ...rest]: readonly string[]): Promise<number> {
  if (name === undefined || name === 'help' || name === '--help') {
    console.log(overview())
    return name === undefined ? 2 : 0
  }
  const found = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!found) {
    say(`there is no command ${name}; kith help lists them`)
    return 2
  }
  const command = await found.load()
  const options = { ...command.options, help: { type: 'boolean' } } as const
  const { values, positionals } = parseArgs({ args: [...rest], options, allowPositionals: command.takes !== undefined })
  if (values.help) console.log(`kith ${command.usage}\n\n${command.help}`)
  else await command.run({ options: values as Record<string, string | boolean | undefined>, rest: positionals })
  return 0
}

const code = await main(process.argv.slice(2)).catch(async (fault: Error & { code?: string }) => {
  const isMistake = fault instanceof Mistake || fault.name === 'Unreadable' || fault.code?.startsWith('ERR_PARSE_ARGS')
  if (isMistake) {
    say(fault.message.split('\n')[0]!.replace(/\. To specify.*$/, ''))
    process.exit(2) // whatever had been opened by then
  }
  // Only now: it brings the whole of the site with it.
  const { faultInShort, newReference } = await import('../web/web.ts')
  say(`something went wrong (reference ${newReference()}): ${faultInShort(fault)}`)
  process.exit(1)
})
// A command may have said already that it did not go well.
if (code !== 0) process.exitCode = code
