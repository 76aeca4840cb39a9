import { council } from '../../synth/synth.ts'
import { dayOf } from '../kernel/kernel.ts'
import { type Command, Mistake } from './command.ts'
import { opened, progress } from './opened.ts'
import { makeCouncil } from './synth-council.ts'

export const synthCommand: Command = {
  usage: 'synth --children N [--seed WORD] [--lines]',
  help: `Makes an invented council and puts it into the record: families, workers, vacancies, six years of work. The same seed gives the same council.

  --children N   from 100 to 12,000,000
  --seed WORD    kith when it is not said
  --lines        writes the entries to standard output, a line of JSON each, and touches no database`,
  options: { children: { type: 'string' }, seed: { type: 'string' }, lines: { type: 'boolean' } },
  run: async ({ options }) => {
    const children = Number(options['children'])
    if (!Number.isInteger(children) || children < 100 || children > 12_000_000) throw new Mistake('--children must be from 100 to 12000000')
    const seed = String(options['seed'] ?? 'kith')
    const today = dayOf(new Date().toISOString())
    if (options['lines']) return lines({ seed, children, today })
    const made = await opened(async ({ stores, authority }) => {
      const sight = { authority, person: 'everyone' } as const
      if (!(await stores.as(sight, store => store.isEmpty())))
        throw new Mistake('this council already has a record; choose another with KITH_AUTHORITY')
      const told = progress('children')
      let so = 0
      return makeCouncil({ seed, children, authority, today }, batch => {
        so += batch.filter(s => s.type === 'child').length
        told(so)
        return stores.as(sight, store => store.load(batch))
      })
    })
    console.log(
      `${made.children.toLocaleString('en-GB')} children and ${made.entries.toLocaleString('en-GB')} entries. Nobody in them is real.`,
    )
  },
}

async function lines(asked: Parameters<typeof council>[0]): Promise<void> {
  for (const { entries } of council(asked)) {
    const text = entries.map(e => `${JSON.stringify(e)}\n`).join('')
    if (!process.stdout.write(text)) await new Promise<void>(go => void process.stdout.once('drain', () => go()))
  }
}
