import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chanceOf } from './chance.ts'
import { council } from './council.ts'
import { castOf, sentences, Voice } from './sentences.ts'

const cast = castOf({
  child: 'Ava',
  they: 'she',
  They: 'She',
  them: 'her',
  their: 'her',
  Their: 'Her',
  themself: 'herself',
  mother: 'Laura',
  father: 'Dean',
  others: 'Leo',
  Others: 'Leo',
  school: 'Wendle Infants',
  worker: 'Grace Osei',
  was: 'was',
  have: 'has',
})

test('a sentence names people, and chooses among its choices, one inside another', () => {
  const said = new Set<string>()
  const one = sentences('{child} (ran (home|to {mother})|sat down) [with {their} dog].')
  for (let i = 0; i < 60; i++) said.add(new Voice(cast, chanceOf(`${i}`)).say(one))
  assert.deepEqual([...said].sort(), ['Ava ran home (with her dog).', 'Ava ran to Laura (with her dog).', 'Ava sat down (with her dog).'])
})

test('a voice says every sentence before it says one again', () => {
  const ten = sentences([...Array(10).keys()].map(i => `Sentence ${i}.`).join('\n'))
  const voice = new Voice(cast, chanceOf('turns'))
  const said = Array.from({ length: 20 }, () => voice.say(ten))
  assert.equal(new Set(said.slice(0, 10)).size, 10)
  assert.deepEqual(said.slice(10), said.slice(0, 10))
})

test('nobody unknown is named, and no bracket is left open', () => {
  assert.throws(() => sentences('{nobody} came.'), /nobody is called/)
  assert.throws(() => sentences('{child} (ran|walked.'), /left open/)
})

/** Everything that somebody wrote about the children of a small council. */
const written = [...council({ seed: 'words', children: 400 })]
  .filter(s => s.type === 'child')
  .map(s => ({
    subject: s.laChildId,
    texts: s.entries.flatMap(
      e => Object.entries(e.facts ?? {}).filter(([, v]) => typeof v === 'string' && v.length > 30) as [string, string][],
    ),
    visits: s.entries.flatMap(e => (e.kind === 'visit' ? [e.facts!] : [])),
  }))

test('what is written reads as sentences: nothing is left over from how it was made', () => {
  for (const { subject, texts } of written) {
    for (const [field, text] of texts) {
      assert.doesNotMatch(text, /[{}|[\]]|undefined|\s\s|\s[.,;]|\.\.$/, `${subject} ${field}: ${text}`)
      assert.match(text, /^["A-Z0-9(]/, `${subject} ${field}: ${text}`)
    }
  }
})

test('a page of ten visits does not repeat itself', () => {
  const pages = written.map(w => w.visits.slice(0, 10)).filter(page => page.length === 10)
  assert.ok(pages.length > 50)
  for (const page of pages) {
    const told = page.map(v => v.narrative)
    assert.equal(
      told.find((t, i) => told.indexOf(t) !== i),
      undefined,
    )
    const said = page.flatMap(v => (v.childsWords ? [v.childsWords] : []))
    assert.equal(new Set(said).size, said.length)
  }
})

test('children too small to speak are seen, and not quoted', () => {
  for (const s of council({ seed: 'babies', children: 300 })) {
    const details = s.entries.find(e => e.kind === 'childDetails')?.facts
    const born = details && 'dateOfBirth' in details ? details.dateOfBirth?.on : undefined
    if (!born || born.length < 10) continue
    for (const e of s.entries) {
      if (e.kind !== 'visit' || !e.facts?.childsWords) continue
      assert.ok(Number(e.facts.date.slice(0, 4)) - Number(born.slice(0, 4)) >= 4, `${s.laChildId} born ${born}: ${e.facts.childsWords}`)
    }
  }
})
