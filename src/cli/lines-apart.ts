import { once } from 'node:events'
import { createReadStream, createWriteStream } from 'node:fs'
import { createInterface } from 'node:readline'

type Cell = string | number | undefined

/** Lines that are met with among others, kept in a file until it is their turn: any number of them, in little memory. */
export interface Lines {
  add: (line: readonly Cell[]) => Promise<void>
  end: () => Promise<void>
  all: () => AsyncGenerator<Cell[]>
  count: () => number
}

export function linesApart(path: string): Lines {
  const file = createWriteStream(path, { mode: 0o600 })
  let lines = 0
  return {
    add: async line => {
      lines++
      if (!file.write(`${JSON.stringify(line)}\n`)) await once(file, 'drain')
    },
    end: () => new Promise((kept, failed) => file.end((fault?: Error | null) => (fault ? failed(fault) : kept()))),
    all: async function* () {
      for await (const line of createInterface({ input: createReadStream(path) })) yield JSON.parse(line) as Cell[]
    },
    count: () => lines,
  }
}
