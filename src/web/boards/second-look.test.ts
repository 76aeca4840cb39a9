import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ask, asker, ids, manager, now, office, protectedChild, sam, saved, textOf } from '../../../test/a-council.ts'
import { aStore } from '../../../test/a-store.ts'
import { day, exampleId } from '../../kernel/kernel.ts'
import { aChild, type Chronology, type NewVersion } from '../../record/record.ts'

const { stores } = await aStore()
const page = '/workforce/changes'
const see = (on = now) => ask(stores, manager, page, { now: on }).then(textOf)
/** The last version of a chronology, as it is saved after the others. */
const last = (c: Chronology): NewVersion => c.versions.at(-1)!

const ada = aChild({ firstName: 'Ada', surname: 'Archer' }, 5001).referred('2025-01-06').assessed('2025-01-07').authorised('2025-03-20')
const ben = aChild({ firstName: 'Ben', surname: 'Barlow' }, 5002).referred('2025-01-06')
const many = Array.from({ length: 20 }, (_, i) => protectedChild(6000 + i, ids.samsPost))

await saved(stores, [...office, ...ada.versions, ...ben.versions, ...many.flatMap(c => c.versions)])

test('S128: a clean record raises nothing: what was decided, authorised, allocated and closed in its turn is no change', async () => {
  await saved(
    stores,
    [last(aChild({ firstName: 'Ada', surname: 'Archer' }, 5001).referred('2025-01-06').closed('2025-03-21'))].map(
      v => ({ ...v, version: 2 }) as NewVersion,
    ),
    day('2025-03-21'),
  )
  const text = await see('2025-03-22T09:00:00.000Z')
  assert.match(text, /No date was moved.*No child who was closed.*Nobody changed the records of twenty/)
})

test('S128: each pattern that was sown is found, with who did it, when and what they said', async () => {
  const back = last(ada.changed('childAndFamilyAssessment', { authorisationDate: day('2025-03-10') }))
  await saved(stores, [{ ...back, because: 'Date put right' } as NewVersion], day('2025-04-02'))
  await saved(stores, [last(ben.closed('2025-03-24'))], day('2025-03-24'))
  await saved(stores, [last(ben.closed('2025-03-24').referred('2025-04-14'))], day('2025-04-14'))
  await saved(
    stores,
    many.map(c => last(c.changed('childProtectionPlan', { endReason: 'Reviewed' }))),
    day('2025-04-20'),
  )
  const text = await see('2025-04-22T09:00:00.000Z')
  assert.match(text, /Dates moved back \(1\) .*Ada Archer .*20 Mar 2025 10 Mar 2025 .*2 April 2025 by Priya Shah Date put right/)
  assert.match(text, /Closed before a count, and back after it \(1\) .*Ben Barlow 24 Mar 2025 31 Mar 2025 14 Apr 2025/)
  assert.match(text, /Many records changed at once \(1\) .*Priya Shah .*20 April 2025 20 20/)
})

test('changes worth a second look are for managers and auditors, and whoever is named there was looked at', async () => {
  assert.deepEqual(await ask(stores, sam, page), { goTo: '/not-allowed', about: [] })
  const said = await ask(stores, asker(exampleId(990), 'auditor'), page, { now: '2025-04-22T09:00:00.000Z' })
  assert.deepEqual([...said.about].sort(), [ada.subject, ben.subject])
})
