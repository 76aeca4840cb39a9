import type { Child } from '../record/record.ts'

/** The same function, which remembers what it said of the last child: several returns and years are made of one child, and of some of the same rows. */
export function onceFor<With, Is>(make: (child: Child, beside: With) => Is): (child: Child, beside: With) => Is {
  let last: Child | undefined
  let said = new Map<With, Is>()
  return (child, beside) => {
    if (last !== child) said = new Map()
    last = child
    const known = said.get(beside)
    if (known !== undefined || said.has(beside)) return known as Is
    const is = make(child, beside)
    said.set(beside, is)
    return is
  }
}
