import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aStore } from '../../test/a-store.ts'
import { day, exampleId } from '../kernel/kernel.ts'
import { aChild, first } from '../record/record.ts'

const { stores } = await aStore()
const by = exampleId(900)
const sight = { authority: '301', person: by }
const today = day('2025-03-04')
const mother = exampleId(50)
const nan = exampleId(51)
const group = exampleId(60)

test('a family is found from any of its children: who belongs to it, and who is two steps away', async () => {
  const ava = aChild()
    .with('relationship', { person: mother, type: 'mother', parentalResponsibility: true })
    .with('familyMembership', { familyGroup: group, startDate: today })
  const sam = aChild({ firstName: 'Sam' }, 2)
    .with('relationship', { person: mother, type: 'mother' })
    .with('familyMembership', { familyGroup: group, startDate: today })
  const stranger = aChild({ firstName: 'Una' }, 3)
  const adults = [
    first('adultDetails', mother, mother, { firstName: 'Jo', surname: 'Stone' }, 'New'),
    first('relationship', mother, exampleId(52), { person: nan, type: 'mother' }, 'New'),
    first('adultDetails', nan, nan, { firstName: 'Pat', surname: 'Stone' }, 'New'),
  ]
  await stores.as(sight, store =>
    store.save({
      versions: [...ava.versions, ...sam.versions, ...stranger.versions, ...adults] as never,
      by,
      at: '2025-03-04T09:00:00.000Z',
    }),
  )

  const family = await stores.as(sight, store => store.familyOf(ava.subject, today))
  assert.deepEqual(family.people.map(p => p.first_name).sort(), ['Ava', 'Jo', 'Pat', 'Sam'])
  assert.deepEqual(
    family.relations.find(r => r.of === ava.subject),
    {
      is: mother,
      of: ava.subject,
      type: 'mother',
      parentalResponsibility: true,
      entry: family.relations.find(r => r.of === ava.subject)?.entry,
    },
  )
  assert.deepEqual(await stores.as(sight, store => store.siblingsOf(ava.subject, today)), [sam.subject])
})
