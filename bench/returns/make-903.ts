import { createWriteStream, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { addDays, type Day, day } from '../../src/kernel/kernel.ts'

const columns = {
  header: 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB',
  episodes: 'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN',
  reviews: 'CHILD,DOB,REVIEW,REVIEW_CODE',
  uasc: 'CHILD,SEX,DOB,DUC',
  oc2: 'CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK,HEALTH_ASSESSMENT,SUBSTANCE_MISUSE,INTERVENTION_RECEIVED,INTERVENTION_OFFERED',
  oc3: 'CHILD,DOB,IN_TOUCH,ACTIV,ACCOM',
  ad1: 'CHILD,DOB,DATE_INT,DATE_MATCH,FOSTER_CARE,NB_ADOPTR,SEX_ADOPTR,LS_ADOPTR',
  placed_for_adoption: 'CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED',
  previous_permanence: 'CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM',
  missing: 'CHILD,DOB,MISSING,MIS_START,MIS_END',
  sw_episodes: 'CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON',
  dolo: 'CHILD,DOB,DOLO_START,DOLO_END',
}
type File = keyof typeof columns
const files = Object.keys(columns) as File[]

const written = (d: Day | undefined) => (d === undefined ? '' : `${d.slice(8)}/${d.slice(5, 7)}/${d.slice(0, 4)}`)

/** A looked-after return of so many invented children, with last year's beside it: mostly right, a little wrong, and the same each time. */
export async function make903(folder: string, children: number): Promise<void> {
  for (const [path, isLast] of [
    [folder, false],
    [join(folder, 'last-year'), true],
  ] as const) {
    mkdirSync(path, { recursive: true })
    for (const file of files) await pipeline(linesOf(file, children, isLast), createWriteStream(join(path, `${file}.csv`)))
  }
}

async function* linesOf(file: File, children: number, isLast: boolean): AsyncGenerator<string> {
  let text = `${columns[file]}\r\n`
  for (let i = 0; i < children; i++) {
    // Rows lie as an export leaves them: not in the order of children.
    const child = aChild((i * 7919) % children, isLast)
    for (const cells of child[file] ?? []) text += `${cells.join(',')}\r\n`
    if (text.length > 100_000) {
      yield text
      text = ''
    }
  }
  yield text
}

/** Numbers that look thrown, and are the same for the same child each time. */
function dice(seed: number) {
  let state = (seed * 2_654_435_761 + 12_345) >>> 0
  return (sides: number) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) >>> 0
    return (state >>> 8) % sides
  }
}

function aChild(n: number, isLast: boolean): Partial<Record<File, (string | number)[][]>> {
  const roll = dice(n + 1)
  const child = `C${100_000 + n}`
  const start = day(isLast ? '2024-04-01' : '2025-04-01')
  const birth = addDays(day('2009-06-01'), roll(4500))
  const dob = written(birth)
  const began = addDays(day('2023-09-01'), roll(700))
  if (isLast && began > '2025-03-31') return {}
  const moved = roll(3) === 0 ? undefined : addDays(began, 20 + roll(200))
  const worker = `SW${1000 + roll(300)}`
  const sex = roll(2) === 0 ? 'M' : 'F'
  const episode = (from: Day, until: Day | undefined, reason: string, ceased: string, more = '') =>
    [child, written(from), reason, 'C2', 'N1', 'U1', 'PR1', written(until), ceased, more, 'SE21 7HT', 'SE22 0PW', '1234567'] as string[]
  const episodes = moved
    ? [episode(began, moved, 'S', 'X1', 'LAREQ'), episode(moved, undefined, 'P', '')]
    : [episode(began, undefined, 'S', '')]
  const reviews = Array.from({ length: 3 + roll(2) }, (_, i) => [child, dob, written(addDays(start, 20 + i * 100)), 'PN1'])
  const isMissing = roll(12) === 0
  return {
    header: [[child, sex, dob, 'WBRI', 'UN3', sex === 'F' ? 0 : '', '']],
    episodes,
    reviews,
    oc2: [[child, dob, roll(20), '', 0, '', 1, 1, 1, 0, '', '']],
    previous_permanence: [[child, dob, 'Z1', '', '']],
    sw_episodes: [[child, dob, worker, written(began), '', 'FCONTA']],
    missing: isMissing ? [[child, dob, 'M', written(addDays(start, 40)), written(addDays(start, 42))]] : [],
    uasc: roll(15) === 0 ? [[child, sex, dob, written(addDays(birth, 6574))]] : [],
  }
}
