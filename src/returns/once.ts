import type { Child } from '../record/record.ts'

/** The same function, which remembers what it last said: several returns are made of one child, one after the other, and some of the same rows. */
export function onceFor<With, Is>(make: (child: Child, beside: With) => Is): (child: Child, beside: With) => Is {
  let last: { child: Child; beside: With; is: Is } | undefined
  return (child, beside) => {
    if (last?.child !== child || last.beside !== beside) last = { child, beside, is: make(child, beside) }
    return last.is
  }
}
