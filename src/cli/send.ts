import { theWorld } from '../engines/engines.ts'
import { type Command, Mistake } from './command.ts'
import { opened, progress } from './opened.ts'
import { dryCscApi, sendCscApi } from './send-csc-api.ts'
import { counted, inWords, sentInWords } from './sent-in-words.ts'
import { feedSettings } from './settings.ts'

export const sendCommand: Command = {
  usage: 'send csc-api [--dry-run [--out DIR]] [--everybody] [--bytes N]',
  help: `Sends the DfE its daily feed: of each child whatever differs from what the DfE acknowledged last.
A worker (kith serve, kith work) does the same each night where KITH_DFE_URL is set.

  csc-api      the children's social care API, by its schema 1.0.1
  --dry-run    works everything out, and sends nothing; says what would be sent
  --out DIR    with --dry-run: writes each request there as it would be sent. They name children: keep them as you keep the record
  --everybody  sends every child again, also what was acknowledged: for when the DfE has lost what it held
  --bytes N    at most so many bytes in a request, 1000000 when it is not said; and never more than 100 children

It may be stopped at any moment and run again: what was not acknowledged is sent again, and nothing else. What the DfE answers with 429, 5xx or nothing at all is tried
again, after a wait. A child whom the DfE will not take is left out, and everybody else is sent; /returns/csc-api says who, and why.

Settings, from the environment, as the DfE's portal gives them:
  KITH_DFE_URL            up to and with the version: https://…/children-in-social-care-data-receiver/1
  KITH_DFE_TOKEN_URL      where tokens are given
  KITH_DFE_CLIENT_ID, KITH_DFE_CLIENT_SECRET, KITH_DFE_SCOPE
  KITH_DFE_SUPPLIER_KEY   the subscription key
  KITH_DFE_PACE           milliseconds between two requests, 400 when it is not said
  KITH_DFE_TIME_OUT       seconds for which an answer is waited for, 60 when it is not said
KITH_AUTHORITY is the council, as for every command.

Ends with 0 when all that had to be sent was acknowledged; with 1 when a child was refused, or something still waits for the next run.`,
  options: {
    'dry-run': { type: 'boolean' },
    out: { type: 'string' },
    everybody: { type: 'boolean' },
    bytes: { type: 'string' },
  },
  takes: 'files',
  run: async ({ options, rest: [which, more] }) => {
    if (which !== 'csc-api' || more !== undefined) throw new Mistake('say what to send: csc-api is the only feed that is built')
    const out = options['out'] as string | undefined
    const isDry = options['dry-run'] === true
    if (out !== undefined && !isDry) throw new Mistake('--out is for --dry-run')
    const bytes = Number(options['bytes'] ?? 1_000_000)
    if (!Number.isInteger(bytes) || bytes < 10_000 || bytes > 100_000_000) throw new Mistake('--bytes must be from 10000 to 100000000')
    const asked = { bytes, everybody: options['everybody'] === true, told: progress('children') }
    await (isDry ? dry(asked, out) : send(asked))
  },
}

type Asked = { bytes: number; everybody: boolean; told: (children: number) => void }

async function send(asked: Asked): Promise<void> {
  const service = feedSettings(process.env)
  const sent = await opened(({ stores, authority, now, newId }) =>
    sendCscApi(stores, { ...asked, authority, now, newId, receiver: service.url, service, world: theWorld }),
  )
  if (!sent) throw new Mistake('another run is sending now; this one ends here, and nothing is lost')
  for (const line of sentInWords(sent)) console.log(line)
  const { stopped, refused, waits } = sent
  if (stopped !== undefined || refused > 0 || waits > 0) process.exitCode = 1
}

async function dry(asked: Asked, out: string | undefined): Promise<void> {
  const receiver = process.env['KITH_DFE_URL']?.replace(/\/$/, '') ?? ''
  const found = await opened(({ stores, authority, now }) => dryCscApi(stores, { ...asked, authority, now, receiver, out }))
  console.log(
    `${inWords(found.lookedAt)} children looked at: ${inWords(found.waits)} would be sent (${inWords(found.removed)} of them removed), ${inWords(found.refused)} could not be, ${inWords(found.unchanged)} with nothing to send. ${counted(found.requests)}. Nothing was sent.`,
  )
  for (const { wrong } of found.wrong.slice(0, 10)) console.log(`Could not be sent: ${wrong.split('\n')[0]}`)
  if (out !== undefined && found.requests > 0) console.log(out)
  if (found.refused > 0) process.exitCode = 1
}
