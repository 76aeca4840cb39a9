import { dayOf } from '../kernel/kernel.ts'
import { first, fromFile } from '../record/record.ts'
import { type Command, Mistake } from './command.ts'
import { opened } from './opened.ts'

export const administratorCommand: Command = {
  usage: 'administrator --name NAME --sign-in NAME',
  help: `Records a council’s first administrator, who then records everybody else. They sign in with the council’s own identity provider.

  --name NAME      as colleagues know them
  --sign-in NAME   what the identity provider calls them (see KITH_SIGN_IN_CLAIM in docs/run.md)`,
  options: { name: { type: 'string' }, 'sign-in': { type: 'string' } },
  run: async ({ options }) => {
    const name = String(options['name'] ?? '').trim()
    const signInName = String(options['sign-in'] ?? '').trim()
    if (!name || !signInName) throw new Mistake('say --name and --sign-in')
    await opened(async ({ stores, authority, newId, now }) => {
      const at = now()
      const person = newId()
      const because = 'The council’s first administrator'
      await stores.as({ authority, person: 'everyone', now: at }, async store => {
        if (await store.askerBySignIn(signInName, dayOf(at))) throw new Mistake(`somebody already signs in as ${signInName}`)
        const role = { role: 'administrator' as const, startDate: dayOf(at) }
        const versions = [
          first('professional', person, person, { name, signInName }, because),
          first('roleAssignment', person, newId(), role, because),
        ]
        await store.save({ versions, by: fromFile, at })
      })
    })
    console.log(`${name} may sign in as ${signInName}.`)
  },
}
