/** Times in milliseconds, and what is said of them. */
export interface Times {
  n: number
  p50: number
  p95: number
  p99: number
}

export function timesOf(all: readonly number[]): Times {
  const sorted = [...all].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
  return { n: sorted.length, p50: at(0.5), p95: at(0.95), p99: at(0.99) }
}

/** Runs `work` so many times after as many to warm up as it takes for the compiler to be done, one after the other. */
export async function timed(runs: number, warmUp: number, work: (i: number) => Promise<unknown>): Promise<Times> {
  const all: number[] = []
  for (let i = -warmUp; i < runs; i++) {
    const began = performance.now()
    await work(i)
    if (i >= 0) all.push(performance.now() - began)
  }
  return timesOf(all)
}

export interface Took {
  seconds: number
  /** The most memory that this process held while it lasted, in MB; the database's is not in it. */
  peak: number
}

/** One long piece of work: how long it took, and how much memory this process held at most. */
export async function took(work: () => Promise<unknown>): Promise<Took> {
  globalThis.gc?.()
  let peak = process.memoryUsage.rss()
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss())
  }, 50)
  const began = performance.now()
  await work()
  clearInterval(watch)
  return { seconds: (performance.now() - began) / 1000, peak: Math.round(peak / 1e6) }
}
