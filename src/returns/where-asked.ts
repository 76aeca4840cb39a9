import { type Check, rulingOn } from './check.ts'
import type { NotAsked } from './child-checker.ts'
import { isOfWorkers, type LiveReturn } from './live-return.ts'
import type { Layouts } from './table.ts'

/** Where the checks of a return are asked of the record, by their codes. */
export interface WhereAsked {
  /** With every save, of the child whom it is about. */
  readonly withSave: readonly string[]
  /** Each night, and whenever somebody asks: they must see the whole council. */
  readonly ofCouncil: readonly string[]
  /** Only of files, and why. */
  readonly notAsked: readonly NotAsked[]
}

/** `areWorkersKnown`: who was in which post is known beside a child's record as it is now, and not as it was known on another day. */
export function whereAsked({ checked, checker, asked }: LiveReturn, areWorkersKnown = true): WhereAsked {
  const rulings = (checked.checks as readonly Check<Layouts>[]).flatMap(check => {
    const ruling = rulingOn(check, asked.on)
    return ruling ? [{ code: check.id, ruling }] : []
  })
  const ofCouncil = rulings.filter(({ ruling }) => ruling.scope === 'return').map(({ code }) => code)
  const ofWorkers = new Set(areWorkersKnown ? rulings.filter(({ ruling }) => isOfWorkers(ruling)).map(({ code }) => code) : [])
  const notAsked = checker.notAsked.filter(({ code }) => !ofCouncil.includes(code) && !ofWorkers.has(code))
  const not = new Set([...ofCouncil, ...notAsked.map(({ code }) => code)])
  return { withSave: rulings.map(({ code }) => code).filter(code => !not.has(code)), ofCouncil, notAsked }
}
