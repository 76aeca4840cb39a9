import type { Command } from './command.ts'
import { opened, progress } from './opened.ts'

export const rebuildCommand: Command = {
  usage: 'rebuild',
  help: `Empties everything that is derived from the record, and works it out again: after a restore, or when a rule has changed.
What was recorded is not touched. Saves wait until it is done.`,
  options: {},
  run: async () => {
    const count = await opened(({ stores, authority }) =>
      stores.as({ authority, person: 'everyone' }, store => store.rebuild(progress('subjects'))),
    )
    console.log(`Everything is derived again from ${count.toLocaleString('en-GB')} subjects.`)
  },
}
