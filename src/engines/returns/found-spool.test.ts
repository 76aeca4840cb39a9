import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type FoundInFiles, foundSpool } from './found-spool.ts'

const child = fc.constantFrom('1', '2', 'C-7', 'Zoë', undefined)
const found = fc.array(fc.tuple(fc.nat({ max: 2 }), fc.nat({ max: 700 }), child), { maxLength: 1500 })
const rowsOf = ({ some }: FoundInFiles) => [...some()].flatMap(({ rows, children }) => rows.map((row, i) => [row, children[i]]))

test('what checks find is told by its rows and each row once, from memory as from a file, as often as it is asked', () => {
  fc.assert(
    fc.property(found, fc.constantFrom(3, 100, 1e9), (all, limit) => {
      const spool = foundSpool(limit)
      const slots = ['Header', 'Episodes', 'Reviews'].map(table => spool.found(table, ['CHILD']))
      const whose = new Map(all.map(([slot, row, child]) => [`${slot} ${row}`, child]))
      for (const [slot, row] of all) slots[slot]!.add(row, whose.get(`${slot} ${row}`))
      for (const [i, slot] of slots.entries()) {
        const wanted = [...new Set(all.filter(([of]) => of === i).map(([, row]) => row))].sort((a, b) => a - b)
        for (let time = 0; time < 2; time++)
          assert.deepEqual(
            rowsOf(slot.all()),
            wanted.map(row => [row, whose.get(`${i} ${row}`)]),
          )
      }
      spool.close()
    }),
    { numRuns: 60 },
  )
})

test('rows that say the same are told, however many there are, and those that say what no other says are not', () => {
  for (const many of [3, 60_000]) {
    const spool = foundSpool()
    const alike = spool.alike()
    for (let row = 0; row < many; row++) alike.add(`own ${row}`, { row, child: String(row) })
    for (let row = 0; row < many; row++) alike.add(row < 2 ? 'same' : 'other', { row: many + row, child: undefined })
    const told = [...alike.all()].sort((a, b) => a.row - b.row)
    const wanted = Array.from({ length: many }, (_, row) => ({ row: many + row, child: undefined }))
    assert.deepEqual(told, many === 3 ? wanted.slice(0, 2) : wanted)
    spool.close()
  }
})
