/** Time, chance and the network, which tests hold in their own hands. */
export interface World {
  fetch: typeof globalThis.fetch
  /** Milliseconds, from any beginning. */
  now: () => number
  sleep: (milliseconds: number) => Promise<void>
  /** From 0 up to and not including 1. */
  chance: () => number
}

export const theWorld: World = {
  fetch: (...asked) => globalThis.fetch(...asked),
  now: () => performance.now(),
  sleep: milliseconds => new Promise(go => setTimeout(go, milliseconds)),
  chance: Math.random,
}

/** Nothing more can be sent in this run, and why, for whoever runs it. What was acknowledged stands; the rest waits for the next run. */
export class Stopped extends Error {}
