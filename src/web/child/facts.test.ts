import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, exampleId } from '../../kernel/kernel.ts'
import { type Facts, fieldsOf, type Kind, kinds } from '../../record/record.ts'
import { type Fact, factsInWords } from './facts.ts'
import { ownCode } from './own-codes.ts'

const names = (id: string) => (id === exampleId(900) ? 'Sam Patel' : undefined)
const said = (facts: Fact[]) => Object.fromEntries(facts.map(f => [f.says, f.is]))

test('an entry is read back in words: days, codes, yes and no, and who', () => {
  const visit: Facts<'visit'> = {
    type: 'childProtection',
    date: day('2025-03-03'),
    seen: true,
    seenAlone: false,
    worker: exampleId(900),
    narrative: 'We played.',
  }
  assert.deepEqual(said(factsInWords('visit', visit, names)), {
    'What kind of visit': 'Child protection visit',
    Date: '3 March 2025',
    'Child seen': 'Yes',
    'Seen alone': 'No',
    'Visited by': 'Sam Patel',
    'What happened': 'We played.',
  })
})

test('several codes, the categories of a plan, a moment and a birth of which only the year is known', () => {
  const startDate = day('2025-03-24')
  const plan = { socialCareEpisode: exampleId(1), startDate, categories: [{ category: 'NEG', startDate }] }
  assert.equal(said(factsInWords('childProtectionPlan', plan, names))['Categories of abuse'], 'Neglect from 24 March 2025')
  const contact = { receivedAt: '2025-07-03T15:10:00.000Z', source: '2A', reason: 'Worried.' }
  assert.equal(said(factsInWords('contact', contact, names))['Received'], '16:10 on 3 July 2025')
  const born = { laChildId: 'C1', surname: 'Stone', sex: 'U', dateOfBirth: { on: '2015', estimated: true } }
  assert.equal(said(factsInWords('childDetails', born, names))['Born'], 'about 2015')
  const talk: Facts<'strategyDiscussion'> = { socialCareEpisode: exampleId(1), date: startDate, agencies: ['police', 'health'] }
  assert.equal(said(factsInWords('strategyDiscussion', talk, names))['Agencies there'], 'Police, Health')
})

test('Pitfall 20: that a visit was made together with a sister or brother is not told: their record may be restricted', () => {
  const visit: Facts<'visit'> = {
    type: 'other',
    date: day('2025-03-03'),
    seen: true,
    seenAlone: false,
    worker: exampleId(1),
    together: exampleId(2),
  }
  assert.ok(!factsInWords('visit', visit, names).some(f => f.field === 'together'))
})

test('every code of our own has words to be read back in', () => {
  const missing = (Object.keys(kinds) as Kind[]).flatMap(kind =>
    fieldsOf(kind).flatMap(of =>
      of.as === 'oneOf' ? of.values.filter(v => ownCode(kind, of.field, v) === undefined).map(v => `${kind}.${of.field} ${v}`) : [],
    ),
  )
  assert.deepEqual(missing, [])
})
