import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../src/kernel/kernel.ts'
import { childFrom } from '../src/record/record.ts'
import { type CensusChild, censusOf, censusYear, returnNamed, runCase } from '../src/returns/returns.ts'
import { council, type Subject } from './synth.ts'

type Row = Record<string, string | readonly string[]>

/** The census as its checks take it: a table for each kind of element, every row with its child, episode and number. */
function tablesOf(children: readonly CensusChild[]) {
  const tables: Record<string, Row[]> = { Header: [{ Year: '2026', ReferenceDate: '2026-03-31' }] }
  const add = (table: string, said: object, known: Row) => {
    const cells = Object.entries(said).filter(([, v]) => typeof v === 'string') as [string, string][]
    const rows = tables[table] ?? []
    rows.push({ ...Object.fromEntries(cells), ...known })
    tables[table] = rows
  }
  for (const { ChildIdentifiers: who, ChildCharacteristics: traits, CINdetails } of children) {
    const child = { LAchildID: who.LAchildID! }
    add('ChildIdentifiers', who, child)
    add('ChildCharacteristics', traits, child)
    for (const d of traits.Disabilities) add('Disabilities', d, child)
    for (const [i, e] of CINdetails.entries()) {
      const its = { ...child, CINdetailsID: String(i + 1) }
      add('CINdetails', e, its)
      for (const [n, a] of e.Assessments.entries()) {
        const known = { ...its, AssessmentID: String(n + 1) }
        const found = a.FactorsIdentifiedAtAssessment.flatMap(f => f.AssessmentFactors ?? [])
        add('Assessments', a, { ...known, AssessmentFactors: found })
        for (const AssessmentFactor of found) add('AssessmentFactorsList', { AssessmentFactor }, known)
      }
      for (const p of e.CINPlanDates) add('CINplanDates', p, its)
      for (const s of e.Section47) add('Section47', s, its)
      for (const [n, p] of e.ChildProtectionPlans.entries()) {
        add('ChildProtectionPlans', p, { ...its, CPPID: String(n + 1) })
        for (const r of p.Reviews) add('Reviews', r, { ...its, CPPID: String(n + 1) })
      }
    }
  }
  return tables
}

const checks = returnNamed('cin')!.checks
const asked = { today: day('2026-11-21'), children: 300, seed: 'small' }

const censusFrom = (subjects: Iterable<Subject>) =>
  [...subjects].flatMap(s => {
    const taken = s.type === 'child' ? censusOf(childFrom(s.entries, s.subject)!, censusYear(2026)) : { leftOut: '' }
    return 'included' in taken ? [taken.included] : []
  })

const run = (tables: Record<string, Row[]>, rule: string) => runCase({ case: rule, collection: 'cin', year: '2025_26', rule, tables })

test('the census of 300 invented children raises no error and no query', () => {
  const tables = tablesOf(censusFrom(council(asked)))
  assert.deepEqual(
    checks.map(c => run(tables, c.id)).filter(r => r.status === 'failed'),
    [],
  )
})

test('every planted mistake is found by the check that it names', () => {
  const subjects = [...council({ ...asked, seed: 'mistakes', children: 6000, mistakes: true })].filter(s => s.planted?.collection === 'cin')
  const tables = tablesOf(censusFrom(subjects))
  const planted = subjects.flatMap(s => s.planted ?? [])
  for (const { id } of checks.filter(c => planted.some(p => p.check === c.id))) {
    const { failures } = run(tables, id)
    const found = new Set(Object.entries(failures).flatMap(([table, rows]) => rows.map(row => tables[table]![row]!['LAchildID'])))
    for (const p of planted.filter(p => p.check === id)) assert.ok(found.has(p.laChildId), `${id} ${p.laChildId} ${p.entry}`)
  }
})
