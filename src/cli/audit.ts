import { createReadStream, existsSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { type Command, Mistake } from './command.ts'
import { keepHeads } from './heads.ts'
import { opened } from './opened.ts'

export const auditCommand: Command = {
  usage: 'audit verify [--heads FILE]  |  audit heads --out FILE',
  help: `Checks that nothing recorded was changed or taken away.

  audit verify             walks every chain, and names the first row that does not fit
  --heads FILE             holds the chains against ends that were kept outside, so that a missing end is noticed too
  audit heads --out FILE   keeps the ends of all chains; to be run each night, and kept where the database's owner cannot write`,
  options: { heads: { type: 'string' }, out: { type: 'string' } },
  takes: 'files',
  run: async ({ options, rest: [what, more] }) => {
    if (more !== undefined || (what !== 'verify' && what !== 'heads')) throw new Mistake('say audit verify or audit heads')
    const { heads, out } = options as { heads?: string; out?: string }
    if (what === 'heads') await keep(out)
    else await verify(heads)
  },
}

async function verify(path: string | undefined): Promise<void> {
  const heads = path === undefined ? undefined : await headsIn(path)
  const { rows, misfit } = await opened(({ stores, authority }) =>
    stores.as({ authority, person: 'everyone' }, store => store.auditVerify(heads)),
  )
  console.log(`${rows.toLocaleString('en-GB')} rows read.`)
  if (!misfit) return console.log('Every chain holds.')
  console.log(`The first row that does not fit: subject ${misfit.subject}, place ${misfit.place}: ${misfit.why}.`)
  process.exitCode = 1
}

async function keep(out: string | undefined): Promise<void> {
  if (!out) throw new Mistake('--out must say which file to write')
  const count = await opened(({ stores, authority }) => keepHeads(stores, authority, out))
  console.log(`The ends of ${count.toLocaleString('en-GB')} chains are in ${out}.`)
}

async function headsIn(path: string): Promise<Map<string, { place: number; link: string }>> {
  if (!existsSync(path)) throw new Mistake(`there is no file ${path}`)
  const heads = new Map<string, { place: number; link: string }>()
  for await (const line of createInterface({ input: createReadStream(path) })) {
    const [subject, place, link] = line.split(' ')
    if (!subject || !link || !Number.isInteger(Number(place))) throw new Mistake(`${path} does not hold the ends of chains`)
    heads.set(subject, { place: Number(place), link })
  }
  return heads
}
