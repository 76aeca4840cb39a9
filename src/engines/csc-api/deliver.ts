import { type Answer, forbidden, type Line } from './line.ts'
import { batchesOf, bodyOf, bytesOf, isOdd, type Limits, type Parcel, withoutOdd } from './parcel.ts'
import { receiptsIn } from './receipts.ts'
import { Stopped } from './world.ts'

/** What became of one message. One that waits was neither taken nor refused: the next run sends it again. */
export type Outcome = { taken: string; without?: string[] } | { refused: string } | { waits: string }
export type Told = (outcomes: readonly { parcel: Parcel; outcome: Outcome }[]) => Promise<void>

/**
 * Sends messages, no two of which are about one child, until each has its outcome; `told` hears of every one as soon as it is known. A batch that is refused is taken apart
 * until the children who are the reason stand alone: then they are left out, and everybody else has been sent.
 */
export async function deliver(parcels: readonly Parcel[], line: Line, limits: Limits, told: Told): Promise<void> {
  // Halves wait their turn behind the other half, so that whoever is well is sent before anybody despairs of the service.
  const groups = batchesOf(parcels, bytesOf, limits)
  for (let group = groups.shift(); group; group = groups.shift()) {
    const answer = await line.post(bodyOf(group), group.some(isOdd))
    const receipts = answer.is === 'taken' ? receiptsIn(answer.text, group.length) : undefined
    if (answer.is === 'taken' && (receipts || group.length === 1)) {
      await told(group.map((parcel, i) => ({ parcel, outcome: { taken: receipts?.[i] ?? answer.text.slice(0, 200) } })))
    } else if (group.length === 1) {
      const [parcel] = group
      await told([{ parcel: parcel!, outcome: outcomeOf(answer, parcel!, line) ?? (await withLess(parcel!, line)) }])
    } else {
      if (answer.is === 'too much') limits.children = Math.min(limits.children, Math.ceil(group.length / 2))
      groups.push(...takenApart(group, answer, line))
    }
  }
}

function takenApart(group: readonly Parcel[], answer: Answer, line: Line): Parcel[][] {
  const odd = answer.is === 'malformed' ? namedIn(answer.text, group) : answer.is === 'forbidden' ? group.filter(isOdd) : []
  if (answer.is === 'forbidden' && odd.length === 0 && !line.hasWorked()) throw new Stopped(forbidden)
  // Whoever is blamed stands alone, which shows whether it is so.
  if (odd.length > 0 && odd.length < group.length) return [group.filter(p => !odd.includes(p)), ...odd.map(p => [p])]
  const half = Math.ceil(group.length / 2)
  return [group.slice(0, half), group.slice(half)]
}

/** Whom the answer blames: it counts from nought, in brackets or as the first name of a path. */
function namedIn(text: string, group: readonly Parcel[]): Parcel[] {
  const places = new Set([...text.matchAll(/\[(\d{1,3})\]|(?:^|[\s"'(])\/(\d{1,3})(?=\/)/g)].map(([, a, b]) => Number(a ?? b)))
  return group.filter((_, place) => places.has(place))
}

/** A child without a postcode is better than no child. */
async function withLess(whole: Parcel, line: Line): Promise<Outcome> {
  const { parcel, leftOut } = withoutOdd(whole)
  const answer = leftOut.length > 0 ? await line.post(bodyOf([parcel]), true) : undefined
  if (answer?.is === 'taken') return { taken: receiptsIn(answer.text, 1)?.[0] ?? answer.text.slice(0, 200), without: leftOut }
  return { refused: 'The gateway before the service refused it (403), and not others: something in it looks like an attack.' }
}

/** None yet where it may be taken with less. */
function outcomeOf(answer: Exclude<Answer, { is: 'taken' }> | Answer, parcel: Parcel, line: Line): Outcome | undefined {
  switch (answer.is) {
    case 'malformed':
      return { refused: answer.text.slice(0, 2000) }
    case 'too much':
      return { refused: 'It is more than the service takes in one request (413), although it is one child.' }
    case 'forbidden':
      if (!isOdd(parcel) && !line.hasWorked()) throw new Stopped(forbidden)
      return undefined
    case 'failing':
      return { waits: answer.why }
    case 'taken':
      return { taken: answer.text }
  }
}
