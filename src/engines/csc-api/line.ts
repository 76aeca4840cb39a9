import type { FeedService } from './settings.ts'
import { tokens } from './token.ts'
import { Stopped, type World } from './world.ts'

/** What became of one batch, after as many attempts as it may have. */
export type Answer =
  | { is: 'taken'; text: string }
  /** 400: something in it is wrong, and none of it was taken. */
  | { is: 'malformed'; text: string }
  | { is: 'too much' }
  | { is: 'forbidden' }
  /** The service failed, or cannot be reached; `why` is for whoever runs it. */
  | { is: 'failing'; why: string }

export interface Line {
  /** `isOdd`: something in it may be refused for what it looks like, which says nothing against us. */
  post: (body: string, isOdd?: boolean) => Promise<Answer>
  requests: () => number
  /** Whether anything was taken in this run: then we are who we say, and may send. */
  hasWorked: () => boolean
}

/** Every form of receipt has one in it. Whoever answers without, a proxy perhaps, has stored nothing. */
const receipt = /[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}/i

/** After so many batches in a row of which none was taken, the fault is not in them. */
const tooManyInARow = 5

/** The way to the DfE: tokens, the pace, attempts and waits. */
export function line(service: FeedService, world: World): Line {
  const kept = tokens(service, world)
  const address = `${service.url}/children_social_care_data/${service.authority}/children`
  let requests = 0
  let inVain = 0
  let wasTaken = false
  let lastSent = Number.NEGATIVE_INFINITY

  async function once(body: string, token: string): Promise<Once> {
    await world.sleep(Math.max(0, lastSent + service.pace * (1 + world.chance() / 4) - world.now()))
    lastSent = world.now()
    requests++
    try {
      const answer = await world.fetch(address, {
        method: 'POST',
        body,
        headers: {
          Authorization: `Bearer ${token}`,
          'Content-Type': 'application/json',
          SupplierKey: service.supplierKey,
          'User-Agent': 'Kith',
        },
        redirect: 'error',
        signal: AbortSignal.timeout(service.timeOut),
      })
      return { status: answer.status, text: await answer.text(), retryAfter: answer.headers.get('retry-after') }
    } catch {
      return { status: 0, text: '', retryAfter: null } // the connection was refused, broke, or nothing came in time
    }
  }

  async function withPatience(body: string): Promise<Answer> {
    let why = ''
    let wasRenewed = false
    let asked: number | undefined
    for (let attempt = 0; attempt < service.attempts; attempt++) {
      if (attempt > 0) await world.sleep(waitBefore(attempt, asked, service, world))
      asked = undefined
      const token = await kept.get()
      if ('notNow' in token) {
        why = token.notNow
        continue
      }
      let { status, text, retryAfter } = await once(body, token.token)
      if (status === 401 && !wasRenewed) {
        kept.forget()
        wasRenewed = true
        const renewed = await kept.get()
        if ('notNow' in renewed) {
          why = renewed.notNow
          continue
        }
        ;({ status, text, retryAfter } = await once(body, renewed.token))
      }
      if (status >= 200 && status < 300 && receipt.test(text)) return { is: 'taken', text }
      if (status === 400 || status === 422) return { is: 'malformed', text }
      if (status === 413) return { is: 'too much' }
      if (status === 403) return { is: 'forbidden' }
      if (status === 401)
        throw new Stopped('the DfE does not accept our token (401), and a new one no better: check the client id, its secret and the scope')
      if (status >= 300 && status !== 408 && status !== 429 && status < 500)
        throw new Stopped(`the DfE’s service answered ${status}: check the address, KITH_DFE_URL`)
      why = saidOf(status)
      asked = secondsAsked(retryAfter)
      if (asked !== undefined && asked * 1000 > service.longestWait)
        throw new Stopped(`${why}, and asks for ${asked} seconds before the next request: run it again then`)
      if (status === 429 && attempt === service.attempts - 1) throw new Stopped(`${why}, however long we waited: run it again later`)
    }
    return { is: 'failing', why }
  }

  return {
    requests: () => requests,
    hasWorked: () => wasTaken,
    post: async (body, isOdd = false) => {
      const answer = await withPatience(body)
      if (answer.is === 'taken') {
        wasTaken = true
        inVain = 0
      } else if (answer.is === 'failing' || (answer.is === 'forbidden' && !isOdd)) {
        inVain++
        if (inVain >= tooManyInARow) throw new Stopped(answer.is === 'forbidden' ? forbidden : answer.why)
      }
      return answer
    },
  }
}

interface Once {
  /** 0 where no answer came. */
  status: number
  text: string
  retryAfter: string | null
}

export const forbidden =
  'the DfE’s service refuses us (403): check the subscription key, the scope of the token, and that it may send for this council'

function saidOf(status: number): string {
  if (status === 0) return 'the DfE’s service cannot be reached, or did not answer in time'
  if (status === 204) return 'the DfE’s service answered that there was nothing to take (204)'
  if (status === 429) return 'the DfE’s service says that we ask too often (429)'
  if (status < 300)
    return `something answered ${status} without a receipt, which the DfE’s service would not: check KITH_DFE_URL, and what stands between`
  return `the DfE’s service failed (${status})`
}

/** As long as the service asks for; otherwise twice as long each time, of which the first half is sure and the rest is chance. */
function waitBefore(attempt: number, asked: number | undefined, { firstWait, longestWait }: FeedService, { chance }: World): number {
  const longest = Math.min(firstWait * 2 ** (attempt - 1), longestWait)
  if (asked !== undefined) return asked * 1000 + (chance() * firstWait) / 4
  return longest / 2 + (chance() * longest) / 2
}

/** Retry-After is a number of seconds; or a date, of which we do not know by whose clock. */
function secondsAsked(retryAfter: string | null): number | undefined {
  const seconds = Number(retryAfter ?? Number.NaN)
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : undefined
}
