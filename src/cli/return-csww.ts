import { readFileSync } from 'node:fs'
import { day, type Id, isDuring } from '../kernel/kernel.ts'
import type { Post, Professional } from '../record/record.ts'
import { type Answers, answersFrom, type Csww, notInWorkforce, workforceOn, writeCsww } from '../returns/returns.ts'
import type { Store } from '../store/store.ts'
import { Mistake } from './command.ts'
import { opened, progress } from './opened.ts'
import { writeWhole } from './part.ts'
import { counted, outOf, type Written } from './returned.ts'

export const cswwReturn: Written = {
  name: 'csww',
  usage: 'csww --year YEAR --answers FILE.json --out FILE.xml',
  help: `The children’s social work workforce census of 30 September.
--year YEAR          the year of its 30 September
--answers FILE.json  what it asks of the council itself, as one object: without it, what that is is listed
--out FILE.xml       where to`,
  write: async options => {
    const year = Number(options['year'])
    if (!Number.isInteger(year) || year < 2025 || year > 2030) throw new Mistake('--year must be a year from 2025, such as 2026')
    const answers = answersIn(options['answers'])
    const out = outOf(options)
    const csww = await opened(async ({ stores, authority, now }) => {
      const found = await stores.as({ authority, person: 'everyone' }, store => countWorkforce(store, year, progress('records')))
      if (found.workers.length === 0)
        throw new Mistake('nobody with a number of Social Work England is in a post: there is no census to write')
      await writeWhole(out, writeCsww(authority, year, found, answers, now()))
      return found
    })
    console.log(`${counted(csww.workers.length)} workers in the census, ${counted(csww.leftOut.length)} left out.`)
    for (const { name, why } of csww.leftOut.slice(0, 20)) console.log(`  ${name}: ${why}`)
    console.log(`Not held, and not in it: ${notInWorkforce.join('; ')}.\n${out}`)
  },
}

/** One read of the record: who works here, in which posts, and how many open cases each post leads on the day. */
async function countWorkforce(store: Store, year: number, told: (records: number) => void = () => {}): Promise<Csww> {
  const on = day(`${year}-09-30`)
  const professionals: Professional[] = []
  const posts: Post[] = []
  const cases = new Map<Id, number>()
  let count = 0
  for await (const batch of store.subjects()) {
    for (const { child, professional, post } of batch) {
      if (professional) professionals.push(professional)
      if (post) posts.push(post)
      const lead = child?.careWorkerDetails.findLast(w => w.role === 'lead' && isDuring(w, on))
      if (lead?.post) cases.set(lead.post, (cases.get(lead.post) ?? 0) + 1)
    }
    count += batch.length
    told(count)
  }
  return workforceOn(on, { professionals, posts, cases })
}

function answersIn(path: string | undefined): Answers {
  const answers = answersFrom(path === undefined ? {} : readJson(path))
  if ('missing' in answers) throw new Mistake(`--answers must be a file that says:\n  ${answers.missing.join('\n  ')}`)
  return answers
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    throw new Mistake(`${path} cannot be read as JSON`)
  }
}
