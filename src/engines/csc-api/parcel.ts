import type { FeedChild } from '../../returns/returns.ts'

/** A message about one child, as it will be sent. */
export interface Parcel {
  laChildId: string
  message: FeedChild
  text: string
}

export const parcelOf = (message: FeedChild): Parcel => ({ laChildId: message.la_child_id, message, text: JSON.stringify(message) })

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
