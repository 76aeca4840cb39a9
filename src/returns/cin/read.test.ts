import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { XmlEvent } from '../xml-event.ts'
import { lineOf } from './census.ts'
import { type CensusPart, readCensus } from './read.ts'

/** Events from tags on lines of their own, written shortly: `<Sex` opens, `/Sex` closes, `=F` is text. */
const told = (lines: string): XmlEvent[] =>
  lines.split('\n').flatMap((text, i) =>
    text
      .trim()
      .split(/\s+(?=[<=/])/)
      .filter(Boolean)
      .map((said): XmlEvent => {
        const [sign, rest, line] = [said[0], said.slice(1), i + 1]
        return sign === '<'
          ? { is: 'open', name: rest, line }
          : sign === '/'
            ? { is: 'close', name: rest, line }
            : { is: 'text', text: rest, line }
      }),
  )
async function* inOneBatch(events: XmlEvent[]) {
  yield events
}
const partsOf = (events: XmlEvent[]): Promise<CensusPart[]> => Array.fromAsync(readCensus(inOneBatch(events)))
const inChild = async (inside: string) => {
  const parts = await partsOf(told(`<Message\n<Children\n<Child\n${inside}\n/Child\n/Children\n/Message`))
  const child = parts.find(p => 'child' in p)?.child
  assert.ok(child)
  return { child, asides: parts.flatMap(p => ('aside' in p ? p.aside : [])) }
}

test('a cell is held as it stands, with its line; an empty one is not held', async () => {
  const { child } = await inChild('<ChildIdentifiers\n<LAchildID =C1 /LAchildID\n<UPN /UPN\n<Sex =  /Sex\n/ChildIdentifiers')
  assert.equal(child.ChildIdentifiers.LAchildID, 'C1')
  assert.equal(lineOf(child.ChildIdentifiers, 'LAchildID'), 5)
  assert.ok(!('UPN' in child.ChildIdentifiers) && !('Sex' in child.ChildIdentifiers))
  assert.equal(lineOf(child.ChildIdentifiers, 'UPN'), 4, 'of a cell that is not there, the line of its block')
})

test('text that comes in pieces is one cell', async () => {
  const { child } = await inChild('<ChildIdentifiers <LAchildID =C =1 /LAchildID /ChildIdentifiers')
  assert.equal(child.ChildIdentifiers.LAchildID, 'C1')
})

test('what the census does not know is set aside with its line, with all that is in it, and no more', async () => {
  const { child, asides } = await inChild(
    '<Pets\n<Cat =Tom /Cat\n<Sex =F /Sex\n/Pets\n<ChildIdentifiers\n<LAchildID =C1 <b =x /b /LAchildID\n/ChildIdentifiers',
  )
  assert.deepEqual(asides, [
    { line: 4, field: 'Child/Pets', why: 'The census has no such element here. It is not read.' },
    { line: 9, field: 'LAchildID/b', why: 'The census has no such element here. It is not read.' },
  ])
  assert.equal(child.ChildIdentifiers.LAchildID, 'C1')
})

test('names that mean something to JavaScript mean nothing in a census', async () => {
  const { asides } = await inChild('<__proto__ =x /__proto__\n<constructor /constructor\n<toString /toString')
  assert.deepEqual(
    asides.map(a => a.field),
    ['Child/__proto__', 'Child/constructor', 'Child/toString'],
  )
})

test('of a cell or a lone block that is there twice, the first is read and the second told', async () => {
  const { child, asides } = await inChild(
    '<ChildIdentifiers\n<Sex =F /Sex\n<Sex =M /Sex\n/ChildIdentifiers\n<ChildIdentifiers\n<LAchildID =C2 /LAchildID\n/ChildIdentifiers',
  )
  assert.equal(child.ChildIdentifiers.Sex, 'F')
  assert.equal(child.ChildIdentifiers.LAchildID, undefined)
  assert.deepEqual(
    asides.map(a => [a.line, a.field, a.value]),
    [
      [6, 'Sex', 'M'],
      [8, 'Child/ChildIdentifiers', undefined],
    ],
  )
})

test('modules may repeat, and two lists are read as one', async () => {
  const plan =
    '<ChildProtectionPlans\n<Reviews <CPPreviewDate =2025-05-01 /CPPreviewDate /Reviews\n<Reviews <CPPreviewDate =2025-08-01 /CPPreviewDate /Reviews\n/ChildProtectionPlans'
  const { child, asides } = await inChild(`<CINdetails\n${plan}\n${plan}\n/CINdetails\n<CINdetails\n/CINdetails`)
  assert.deepEqual(
    child.CINdetails.map(d => d.ChildProtectionPlans.length),
    [2, 0],
  )
  assert.deepEqual(
    child.CINdetails[0]?.ChildProtectionPlans[1]?.Reviews.map(r => [r.CPPreviewDate, lineOf(r, 'CPPreviewDate')]),
    [
      ['2025-05-01', 10],
      ['2025-08-01', 11],
    ],
  )
  assert.deepEqual(asides, [])
})

test('a review that says nothing is a review without a day; an empty list of anything else is empty', async () => {
  const plan = '<ChildProtectionPlans\n<Reviews\n/Reviews\n<Reviews <CPPreviewDate =  /CPPreviewDate /Reviews\n/ChildProtectionPlans'
  const assessment = '<Assessments <FactorsIdentifiedAtAssessment /FactorsIdentifiedAtAssessment /Assessments'
  const { child, asides } = await inChild(`<CINdetails\n${assessment}\n${plan}\n/CINdetails`)
  const [episode] = child.CINdetails
  assert.deepEqual(
    episode?.ChildProtectionPlans[0]?.Reviews.map(r => r.CPPreviewDate),
    [undefined, undefined],
  )
  assert.deepEqual(episode?.Assessments[0]?.FactorsIdentifiedAtAssessment, [])
  assert.deepEqual(asides, [])
})

test('a disability that says nothing is one too, as a list of none is not', async () => {
  const listed = async (inside: string) =>
    (await inChild(`<ChildCharacteristics\n<Disabilities ${inside} /Disabilities\n/ChildCharacteristics`)).child.ChildCharacteristics
      .Disabilities
  const [first, second] = await listed('<Disability /Disability <Disability =AUT /Disability')
  assert.deepEqual([first && 'Disability' in first, second?.Disability], [false, 'AUT'])
  assert.deepEqual(await listed(''), [])
})

test('text between elements is told where it begins, and the rest is read', async () => {
  const stray: XmlEvent = { is: 'text', text: '\n\n  PersonBirthDate\n ', line: 4 }
  const parts = await partsOf([...told('<Message\n<Children\n<Child'), stray, ...told('/Child /Children /Message')])
  assert.deepEqual(parts[0], {
    aside: {
      line: 6,
      field: 'Child',
      value: 'PersonBirthDate',
      why: 'Text stands between elements, where there should be none. It is not read.',
    },
  })
  assert.ok('child' in parts[1]!)
})

test('both layouts are read: the gender of 2024 and before, the sex of 2025 and after', async () => {
  assert.equal(
    (await inChild('<ChildIdentifiers <GenderCurrent =2 /GenderCurrent /ChildIdentifiers')).child.ChildIdentifiers.GenderCurrent,
    '2',
  )
  assert.equal((await inChild('<ChildIdentifiers <Sex =F /Sex /ChildIdentifiers')).child.ChildIdentifiers.Sex, 'F')
})

test('a file that stops keeps the children before it, and says which one it stopped in', async () => {
  const parts = await partsOf([
    ...told('<Message\n<Children\n<Child\n/Child\n<Child\n<ChildIdentifiers'),
    { is: 'stopped', line: 7, why: 'it ends' },
  ])
  assert.deepEqual(parts.slice(1), [
    { aside: { line: 5, field: 'Child', why: 'The file stopped in the middle of this child, who is not read.' } },
    { stopped: { line: 7, why: 'it ends' } },
  ])
  assert.ok('child' in parts[0]!)
})

test('something that is no census is refused at its first element', async () => {
  assert.deepEqual(await partsOf(told('<EXPSSDA903\n<CHILD /CHILD\n/EXPSSDA903')), [
    { stopped: { line: 1, why: 'this is not a CIN census: it begins with <EXPSSDA903>' } },
  ])
})

test('one child cannot fill the memory', async () => {
  const many = Array.from({ length: 50_001 }, () => told('<CINdetails /CINdetails')).flat()
  const parts = await partsOf([...told('<Message\n<Children\n<Child'), ...many])
  assert.deepEqual(parts.at(-1), { stopped: { line: 1, why: 'one child has more than 50000 elements' } })
})
