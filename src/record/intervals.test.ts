import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleId } from '../kernel/kernel.ts'
import { aChild, type Chronology } from './example.ts'
import { overlapIn, stretchesOf } from './intervals.ts'
import { overlapInWords } from './overlap-words.ts'

const clash = (story: Chronology) => overlapIn(stretchesOf(story.child))?.[0].line.split(' ')[0]
const closed = aChild().referred('2025-01-06').closed('2025-03-03')

test('Pitfall 13: an episode may reopen on the day it closed, and not the day before', () => {
  assert.equal(clash(closed.referred('2025-03-03')), undefined)
  assert.equal(clash(closed.referred('2025-03-02')), 'socialCareEpisode')
})

test('Pitfall 13: two open episodes are refused; a referral that needed no further action may stand beside one', () => {
  assert.equal(clash(aChild().referred('2025-01-06').referred('2025-02-03')), 'socialCareEpisode')
  assert.equal(clash(aChild().referred('2025-01-06').referred('2025-02-03').noFurtherAction()), undefined)
})

test('a child in need plan does not start again on the day the last one ended', () => {
  const ended = aChild().referred('2025-01-06').planned('2025-01-20').planEnded('2025-02-03')
  assert.equal(clash(ended.planned('2025-02-03')), 'childInNeedPlan')
  assert.equal(clash(ended.planned('2025-02-04')), undefined)
})

test('a child in need plan and a child protection plan may touch on the day of handing over, and not overlap', () => {
  const protectedThen = aChild().referred('2025-01-06').protected('2025-01-20').protectionEnded('2025-06-02')
  assert.equal(clash(protectedThen.planned('2025-06-02')), undefined)
  assert.equal(clash(protectedThen.planned('2025-06-01')), 'plan')
})

test('Pitfall 9: a plan held for another council does not stand in the way of ours', () => {
  const ours = aChild().referred('2025-01-06').protected('2025-01-20')
  assert.equal(clash(ours.protected('2025-02-03', 'NEG', { temporaryForOtherAuthority: true })), undefined)
  assert.equal(clash(ours.protected('2025-02-03')), 'childProtectionPlan')
})

test('an episode has one open assessment at a time', () => {
  const open = aChild().referred('2025-01-06').assessed('2025-01-07')
  assert.equal(clash(open.assessed('2025-02-03')), 'openAssessment')
  assert.equal(clash(open.authorised('2025-02-03').assessed('2025-02-03')), undefined)
})

test('an enquiry is over on the day of its conference; the next starts the day after', () => {
  const over = aChild().referred('2025-01-06').discussed('2025-01-06').enquired('2025-01-06').conferenced('2025-01-20')
  assert.equal(clash(over.enquired('2025-01-20')), 'section47')
  assert.equal(clash(over.enquired('2025-01-21')), undefined)
})

test('one worker leads at a time, and another may take over on the same day', () => {
  const lead = aChild().with('involvement', {
    role: 'lead',
    post: exampleId(700),
    startDate: '2025-01-06' as never,
    endDate: '2025-02-03' as never,
  })
  assert.equal(clash(lead.ledBy(exampleId(701), '2025-02-03')), undefined)
  assert.equal(clash(lead.ledBy(exampleId(701), '2025-02-02')), 'leadWorker')
})

test('every line has its words', () => {
  const said = new Set(['socialCareEpisode', 'plan', 'leadWorker', 'missing', 'upn'].map(line => overlapInWords({ line })))
  assert.equal(said.size, 5)
})
