import { type FeedChild, mayPass } from '../../returns/returns.ts'

/** A message about one child, as it will be sent. */
export interface Parcel {
  laChildId: string
  message: FeedChild
  text: string
}

export const parcelOf = (message: FeedChild): Parcel => ({ laChildId: message.la_child_id, message, text: JSON.stringify(message) })

/** Something in it is what the gateway before the service takes for an attack. */
export const isOdd = ({ text }: Pick<Parcel, 'text'>): boolean => !mayPass(text)

/** The same without whatever is taken for an attack, as a postcode that ends with 0XA is; and the names of what is left out. Ids and numbers are never left out. */
export function withoutOdd({ laChildId, message }: Parcel): { parcel: Parcel; leftOut: string[] } {
  const leftOut = new Set<string>()
  const text = JSON.stringify(message, (key, value: unknown) => {
    if (typeof value !== 'string' || mayPass(value) || key.endsWith('_id')) return value
    leftOut.add(key)
    return undefined
  })
  return { parcel: { laChildId, message: JSON.parse(text) as FeedChild, text }, leftOut: [...leftOut] }
}

export const bodyOf = (parcels: readonly Parcel[]): string => `[${parcels.map(p => p.text).join()}]`

/** How much one request may hold. `bytes` is a guess of ours, as nothing is written down: a request that is refused as too much is halved. */
export interface Limits {
  children: number
  bytes: number
}

export const bytesOf = ({ text }: Pick<Parcel, 'text'>): number => Buffer.byteLength(text) + 1

/** In their order, as many together as may be. One that is too large alone is sent alone. */
export function batchesOf<T>(items: readonly T[], sizeOf: (item: T) => number, { children, bytes }: Limits): T[][] {
  const batches: T[][] = []
  let size = 0
  for (const item of items) {
    const its = sizeOf(item)
    const last = batches.at(-1)
    if (last && last.length < children && size + its <= bytes) {
      last.push(item)
      size += its
    } else {
      batches.push([item])
      size = its
    }
  }
  return batches
}
