// Whatever workers do, in whatever order and with whatever days: what a step decides can be held, and never overlaps what is held already.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, type Day, day, exampleId, type Id } from '../src/kernel/kernel.ts'
import { type Answers, type Ask, type Given, isRefused, steps, whyNot } from '../src/pathway/pathway.ts'
import { aChild, type Child, checked, childFrom, type Entry, type NewVersion, overlapIn, stretchesOf } from '../src/record/record.ts'
import { censusOf, censusYearOf, findingsOf } from '../src/returns/returns.ts'
import { censusErrors } from './census-errors.ts'

const born = aChild({ ethnicity: 'WBRI' })
/** Sixteen, in care for two years, and matched with adopters: what is rarely come to from nothing is near. */
const inCare = aChild({ ethnicity: 'WBRI', dateOfBirth: { on: '2008-06-01', estimated: false } })
  .referred('2022-10-10')
  .lookedAfter('2022-10-17')
  .underLaw('V2', '2022-10-17', '2023-02-06')
  .underLaw('C2', '2023-02-06')
  .placed('2022-10-17')
  .with('adoption', { decisionDate: day('2024-02-05'), matchedDate: day('2024-09-02') })

/** Numbers that the walk draws on, one after the other: every choice in it is one of them. */
function dice(numbers: readonly number[]) {
  let i = 0
  const roll = (sides: number) => (sides === 0 ? 0 : (numbers[i++ % numbers.length] ?? 0) % sides)
  const pick = <T>(of: readonly T[]): T | undefined => of[roll(of.length)]
  return { roll, pick }
}
type Dice = ReturnType<typeof dice>

const written = (on: Day) => on.split('-').reverse().join('/')

function answerTo(ask: Ask, { roll, pick }: Dice, today: Day): Answers {
  const { field } = ask
  switch (ask.as) {
    case 'day':
      return ask.optional && roll(2) ? {} : { [field]: written(addDays(today, 3 - roll(20))) }
    case 'moment':
      return ask.optional && roll(2)
        ? {}
        : { [field]: written(addDays(today, -roll(9))), [`${field}-time`]: `${roll(24)}:${10 + roll(50)}` }
    case 'yesNo':
      return { [field]: pick(['yes', 'no']) }
    case 'one':
      return 'of' in ask ? { [field]: pick(ask.of)?.value } : { [field]: pick([exampleId(910), '']) }
    case 'many':
      return 'of' in ask ? { [field]: [pick(ask.of)?.value ?? '', pick(ask.of)?.value ?? ''] } : {}
    case 'number':
      return { [field]: String(roll(20)) }
    case 'line':
      if (ask.optional && roll(2)) return {}
      return { [field]: /postcode/i.test(field) ? 'AB1 2CD' : (pick(['Something', '12.50', 'SC123456']) ?? '') }
    default:
      return { [field]: 'Something' }
  }
}

/** One child's life with us: each number decides what is tried next, how long after, and with which answers. */
function walk(
  numbers: readonly number[],
  without: readonly string[] = [],
  seen: (child: Child, today: Day, done: string[]) => void = () => {},
  from = born,
  begins = day('2024-11-04'),
): string[] {
  const { roll, pick } = dice(numbers)
  let n = 5_000
  const newId = (): Id => exampleId(n++)
  let entries: Entry[] = [...from.entries]
  let today = begins
  const done: string[] = []
  for (let turn = 0; turn < 60; turn++) {
    today = addDays(today, roll(6))
    const child = childFrom(entries, born.subject)!
    const now = `${today}T18:00:00.000Z`
    const given: Given = { child, siblings: [], today, now, by: exampleId(900 + roll(2)), newId }
    const possible = steps
      .filter(s => !without.includes(s.id) && (s.id !== 'withdraw' || roll(4) === 0))
      .flatMap(step => {
        const abouts = step.about ? step.about.of(given).map(a => a.id) : []
        const all = !step.about || step.about.optional ? [undefined, ...abouts] : abouts
        return all.map(about => ({ step, given: about === undefined ? given : { ...given, about } }))
      })
      .filter(({ step, given }) => whyNot(step, given) === undefined)
    const chosen = pick(possible)
    if (!chosen) continue
    const asks = chosen.step.asks(chosen.given)
    const prefilled = roll(3) ? chosen.step.prefilled?.(chosen.given) : undefined
    const answers = Object.assign({}, ...asks.map(ask => answerTo(ask, { roll, pick }, today)), prefilled) as Answers
    const decided = chosen.step.decide(chosen.given, answers)
    if (isRefused(decided)) {
      assert.ok(decided.refusals.length > 0, `${chosen.step.id} refuses, and says nothing`)
      continue
    }
    const after = [...entries, ...decided.filter(v => v.subject === born.subject).map(v => entryFrom(v, now, chosen.given.by))]
    const overlap = overlapIn(stretchesOf(childFrom(after, born.subject)!))
    // Taking something back can open what it had closed: only the save can see that, and refuses it in words.
    if (overlap && chosen.step.id === 'withdraw') continue
    done.push(`${today} ${chosen.step.id}`)
    assert.equal(overlap, undefined, `${overlap?.[0].line} overlaps after ${done.join(', ')}`)
    entries = after
    seen(childFrom(entries, born.subject)!, today, done)
  }
  return done
}

function entryFrom(version: NewVersion, recordedAt: string, recordedBy: Id): Entry {
  if (version.facts) checked(version.kind, version.facts)
  return { ...version, authority: '301', recordedAt, recordedBy } as Entry
}

const numbers = fc.array(fc.nat({ max: 9999 }), { minLength: 400, maxLength: 400 })

test('nothing that a step decides overlaps what is held, whatever happens in whatever order', () => {
  fc.assert(
    fc.property(numbers, chosen => {
      walk(chosen)
    }),
    { numRuns: 150 },
  )
})

test('nor does it for a child who grew up in care', () => {
  fc.assert(
    fc.property(numbers, chosen => {
      walk(chosen, [], () => {}, inCare)
    }),
    { numRuns: 100 },
  )
})

// Taking something back is left out: what was wrong must always be possible to take back, and what that leaves unfinished is a finding.
test('nothing that a step decides is an error of the children in need census', () => {
  fc.assert(
    fc.property(numbers, chosen => {
      walk(chosen, ['withdraw'], (child, today, done) => {
        const year = censusYearOf(today)
        const census = censusOf(child, year)
        if ('included' in census) assert.deepEqual(censusErrors(census.included, year), [], `after ${done.join(', ')}`)
      })
    }),
    { numRuns: 150 },
  )
})

/** Errors of the looked-after return that a step can know of: what contradicts itself, and neither what is still to be told nor what time brings. */
const contradictions = new Set(
  `142 144 145 146 148 149 158 159 178 188 193 213 222 225 331 333 334 352 355 356 358 366 370 371 372 373 374 378 381 382 384 386 387
  388 389 390 407 408 426 431 433 434 440 441 446 460 501 502 511 516 517 518 519 520 521 522 526 527 528 529 530 531 542 550 557 558 579 583
  635 702 705 710`.split(/\s+/),
)

// Who the child is may be corrected to anybody: what that contradicts is a finding, too.
test('nothing that a step decides contradicts itself in the looked-after return', () => {
  fc.assert(
    fc.property(numbers, fc.boolean(), (chosen, isInCare) => {
      let last: Child | undefined
      const keep = (child: Child) => {
        last = child
      }
      const done = walk(chosen, ['withdraw', 'child-details'], keep, isInCare ? inCare : born, day('2025-05-06'))
      const found = last ? findingsOf(last).filter(f => f.collection === 'ssda903' && contradictions.has(f.rule)) : []
      assert.deepEqual([...new Set(found.map(f => f.rule))], [], `after ${done.join(', ')}`)
    }),
    { numRuns: 80 },
  )
})

const reached = (from = born) =>
  new Set(fc.sample(numbers, { numRuns: 200, seed: 7 }).flatMap(chosen => walk(chosen, [], () => {}, from).map(d => d.slice(11))))

test('and a walk gets somewhere: to plans, conferences and closures, into care and out of it', () => {
  const seen = reached()
  for (const id of [
    ...['referral', 'assessment-authorise', 'conference-record', 'child-in-need-plan-end', 'closure', 'visit', 'withdraw'],
    ...['looked-after-start', 'placement-move', 'legal-status', 'short-stay', 'looked-after-review', 'looked-after-end'],
  ]) {
    assert.ok(seen.has(id), `${id} is reached`)
  }
})

test('and one that begins in care: to short stays, adoption and leaving care', () => {
  const seen = reached(inCare)
  for (const id of [
    ...['short-stay-end', 'deprivation-of-liberty-end', 'adoption-placed', 'adoption-order', 'adoption-reversed'],
    ...['leaving-care', 'pathway-plan-review', 'care-leaver-contact', 'conviction'],
  ]) {
    assert.ok(seen.has(id), `${id} is reached`)
  }
})
