import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type CensusChild, emptyBlock } from './census.ts'
import { childLayout, headerLayout } from './layout.ts'
import { childXml, writeCensus } from './write.ts'

const empty = emptyBlock(childLayout)
const details = { ...empty.CINdetails[0]!, CINreferralDate: '2025-05-01', ReferralSource: '1A', ReferralNFA: '0' }
const nothing = { Assessments: [], CINPlanDates: [], Section47: [], ChildProtectionPlans: [], PreProceedingsandFGDM: [] }
const child: CensusChild = {
  ChildIdentifiers: { Sex: 'F', LAchildID: 'C1', UPN: '' },
  ChildCharacteristics: { Ethnicity: 'WBRI', Disabilities: [{ Disability: 'AUT' }, { Disability: 'LD' }] },
  CINdetails: [{ ...details, ...nothing }],
}

test('a child is written in the order of the schema, and what is empty is not written', () => {
  assert.equal(
    childXml(child, 2026).replaceAll(/\s+/g, ''),
    '<Child><ChildIdentifiers><LAchildID>C1</LAchildID><Sex>F</Sex></ChildIdentifiers>' +
      '<ChildCharacteristics><Ethnicity>WBRI</Ethnicity><Disabilities><Disability>AUT</Disability><Disability>LD</Disability></Disabilities></ChildCharacteristics>' +
      '<CINdetails><CINreferralDate>2025-05-01</CINreferralDate><ReferralSource>1A</ReferralSource><ReferralNFA>0</ReferralNFA></CINdetails></Child>',
  )
})

test('each year is written with the elements that its schema has', () => {
  const both: CensusChild = {
    ...child,
    ChildIdentifiers: { LAchildID: 'C1', GenderCurrent: '2', Sex: 'F' },
    CINdetails: [
      {
        ...details,
        ...nothing,
        CINPlanDates: [{ CINPlanStartDate: '2025-06-01' }],
        PreProceedingsandFGDM: [{ PPStartDate: '2025-07-01' }],
      },
    ],
  }
  const has = (year: number) =>
    ['GenderCurrent', 'Sex', 'CINPlanDates', 'PreProceedingsandFGDM'].filter(name => childXml(both, year).includes(`<${name}>`))
  assert.deepEqual(has(2021), ['GenderCurrent'])
  assert.deepEqual(has(2024), ['GenderCurrent', 'CINPlanDates'])
  assert.deepEqual(has(2026), ['Sex', 'CINPlanDates'])
  assert.deepEqual(has(2027), ['Sex', 'CINPlanDates', 'PreProceedingsandFGDM'])
})

test('signs that mean something in XML are written so that they come back, and what XML cannot hold is shown as lost', () => {
  const of = (LAchildID: string) => /<LAchildID>(.*)<\/LAchildID>/s.exec(childXml({ ...child, ChildIdentifiers: { LAchildID } }, 2026))?.[1]
  assert.equal(of('<R&D>]]>'), '&lt;R&amp;D&gt;]]&gt;')
  assert.equal(of('a\r\nb'), 'a&#13;\nb')
  assert.equal(of('a\u0000b\ud800c\uffffd'), 'a\ufffdb\ufffdc\ufffdd')
})

test('a census is written piece by piece, while its children are still being read', async () => {
  const asked: string[] = []
  async function* children() {
    for (const LAchildID of ['C1', 'C2']) {
      asked.push(LAchildID)
      yield { ...child, ChildIdentifiers: { LAchildID, Sex: 'F' } }
    }
  }
  const pieces = writeCensus(emptyBlock(headerLayout), children(), 2026)
  assert.doesNotMatch((await pieces.next()).value, /Header/, 'a header with nothing in it is not written')
  assert.deepEqual(asked, [])
  assert.match((await pieces.next()).value, /C1/)
  assert.deepEqual(asked, ['C1'])
})
