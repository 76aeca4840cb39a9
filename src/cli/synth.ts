import { createWriteStream, writeFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type CouncilAsked, council, postcodeLines, type Subject } from '../../synth/synth.ts'
import { csvLine, dayOf } from '../kernel/kernel.ts'
import { type Command, Mistake } from './command.ts'
import { opened, progress } from './opened.ts'
import { makeCouncil } from './synth-council.ts'

export const synthCommand: Command = {
  usage: 'synth --children N [--seed WORD] [--mistakes FILE.csv] [--postcodes FILE.csv] [--lines]',
  help: `Makes an invented council and puts it into the record: families, workers, vacancies, six years of work. The same seed gives the same council.

  --children N          from 100 to 12,000,000
  --seed WORD           kith when it is not said
  --mistakes FILE.csv   plants known mistakes, and lists them there: which child, which entry, which check of which return must find it
  --postcodes FILE.csv  writes where its postcodes lie, for kith reference import postcodes: returns are then checked as a real council's are
  --lines               writes the entries to standard output, a line of JSON each, and touches no database`,
  options: {
    children: { type: 'string' },
    seed: { type: 'string' },
    mistakes: { type: 'string' },
    postcodes: { type: 'string' },
    lines: { type: 'boolean' },
  },
  run: async ({ options }) => {
    const children = Number(options['children'])
    if (!Number.isInteger(children) || children < 100 || children > 12_000_000) throw new Mistake('--children must be from 100 to 12000000')
    const list = options['mistakes'] as string | undefined
    const seed = String(options['seed'] ?? 'kith')
    const asked: CouncilAsked = { seed, children, today: dayOf(new Date().toISOString()), mistakes: list !== undefined }
    const planted: string[] = [csvLine(['child', 'return', 'check', 'what is wrong', 'entry'])]
    const noted = (subjects: readonly Subject[]) => {
      for (const { planted: p } of subjects) if (p) planted.push(csvLine([p.laChildId, p.collection, p.check, p.says, p.entry]))
    }
    if (options['lines']) await lines(asked, noted)
    else await intoTheRecord(asked, noted)
    if (list) writeFileSync(list, planted.join(''))
    if (options['postcodes']) await pipeline(Readable.from(postcodeLines()), createWriteStream(String(options['postcodes'])))
  },
}

async function intoTheRecord(asked: CouncilAsked, noted: (subjects: readonly Subject[]) => void): Promise<void> {
  const made = await opened(async ({ stores, authority }) => {
    const sight = { authority, person: 'everyone' } as const
    if (!(await stores.as(sight, store => store.isEmpty())))
      throw new Mistake('this council already has a record; choose another with KITH_AUTHORITY')
    const told = progress('children')
    let so = 0
    return makeCouncil({ ...asked, authority }, batch => {
      noted(batch)
      so += batch.filter(s => s.type === 'child').length
      told(so)
      return stores.as(sight, store => store.load(batch))
    })
  })
  console.log(
    `${made.children.toLocaleString('en-GB')} children and ${made.entries.toLocaleString('en-GB')} entries. Nobody in them is real.`,
  )
}

async function lines(asked: CouncilAsked, noted: (subjects: readonly Subject[]) => void): Promise<void> {
  for (const subject of council(asked)) {
    noted([subject])
    const text = subject.entries.map(e => `${JSON.stringify(e)}\n`).join('')
    if (!process.stdout.write(text)) await new Promise<void>(go => void process.stdout.once('drain', () => go()))
  }
}
