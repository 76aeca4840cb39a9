import { type Id, isId } from '../../kernel/kernel.ts'
import { type Kind, kinds, wrongIn } from '../../record/record.ts'
import type { Beside, FileRow } from './file-row.ts'
import { toldOf } from './rows.ts'
import type { Facts, Held, Read, Reading, Table } from './table.ts'
import type { Taking } from './taking.ts'

/** One row, and all that it is understood by. */
export interface OneRow {
  readonly taking: Taking
  readonly row: FileRow
  readonly table: Table
  readonly key: string
  /** The entry that says who the subject is. */
  readonly own: Id | undefined
  readonly beside: Beside
  readonly entryOf: Reading['entry']
  readonly isAdult: boolean
}

const aboutTheSubject = new Set(['ssd_person', 'ssd_professionals', 'ssd_department'])

/** The entry that a row became; undefined where the record can hold nothing of it. What it says already is not said again. */
export function takeRow(one: OneRow): Id | undefined {
  const { taking, row, table, key, own, beside, isAdult } = one
  const isOwn = aboutTheSubject.has(table.name)
  if (!table.kind || (isOwn && !own)) return undefined
  const kind = isOwn && isAdult ? 'adultDetails' : table.kind
  const was = isOwn ? entry(taking, own) : heldFor(one)
  if (!was && table.name === 'ssd_assessment_factors') return undefined
  const reading = readingOf(one)
  const told = was ? toldOf(table, was, taking.now, beside) : []
  const isSaid = told.some(cells => table.columns.every(({ name }, i) => !(name in row.cells) || row.cells[name] === cells[i]))
  if (was && isSaid) {
    doubtAgain(one, was, reading)
    return was.id
  }

  if (was && taking.isRecordedHere(was.id)) {
    taking.doubt(row, table.key, 'Somebody has recorded this otherwise here, and that stands.')
    return was.id
  }
  const id = was && taking.has(was.id) ? was.id : isOwn ? own! : isId(key) && !taking.has(key) ? key : taking.newId()
  const said: Facts = {}
  const gone = new Set<string>()
  for (const [i, column] of table.columns.entries()) {
    const cell = row.cells[column.name]
    if (cell === undefined || !column.read || (told[0] && cell === told[0][i])) continue
    if (cell === null) {
      for (const fact of column.facts) gone.add(fact)
      continue
    }
    const { facts, beside: other, doubt } = column.read(cell, reading)
    if (doubt) taking.doubt(row, column.name, doubt)
    Object.assign(said, facts)
    if (other) sayBeside(one, column.name, other)
  }
  const unsaid: Facts = { ...unnamed[kind], ...table.unsaid }
  const before = taking.factsOf(id) ?? unsaid
  const left = { ...Object.fromEntries(Object.entries(before).filter(([fact]) => !gone.has(fact))), ...pick(unsaid, gone) }
  const made = table.made ? table.made(said, reading, was) : said
  const taken = sayWhatFits(one, kind, id, { ...left, ...made, ...table.always }, before)
  // What the record would not show in this table, as an episode outside every period of care, is not taken from it.
  if (taken && table.showsSome && taking.isNew(taken) && !table.entries(taking.now).some(e => e.id === taken)) {
    taking.forget(taken)
    return undefined
  }
  return taken
}

/** Nothing of the row is new; what was not believed of it is not believed now. */
function doubtAgain({ taking, row, table, beside }: OneRow, was: Held, reading: Reading): void {
  const { child, ...now } = taking.now
  const refs = (child?.externalRefs ?? now.externalRefs ?? []).map(({ cells, ...ref }) => ref)
  const [ours] = toldOf(table, was, child ? { ...now, child: { ...child, externalRefs: refs } } : { ...now, externalRefs: refs }, beside)
  for (const [i, { name, read }] of table.columns.entries()) {
    const cell = row.cells[name] ?? null
    const doubt = cell === null || cell === ours?.[i] ? undefined : read?.(cell, reading).doubt
    if (doubt) taking.doubt(row, name, doubt)
  }
}

const pick = (facts: Facts, names: ReadonlySet<string>) => Object.fromEntries(Object.entries(facts).filter(([fact]) => names.has(fact)))

/** What the record asks for of everybody. */
const unnamed: Partial<Record<Kind, Facts>> = {
  childDetails: { surname: 'Not named', sex: 'U' },
  adultDetails: { surname: 'Not named' },
  professional: { name: 'Not named' },
  team: { name: 'Not named' },
}

const readingOf = ({ taking, row, entryOf, beside }: OneRow): Reading => ({
  cell: column => row.cells[column] ?? null,
  get child() {
    return taking.now.child
  },
  get born() {
    const { child, adult } = taking.now
    return (child?.childDetails ?? adult?.adultDetails)?.dateOfBirth
  },
  entry: entryOf,
  subject: beside.id,
})

const entry = (taking: Taking, id: Id | undefined): Held | undefined => {
  const facts = id === undefined ? undefined : taking.factsOf(id)
  return facts && { ...facts, id: id! }
}

/** What is held of a row. What the record works out by itself is found by its day; what there is only one of, by being there. */
function heldFor({ taking, row, table, key, entryOf }: OneRow): Held | undefined {
  if (table.name === 'ssd_assessment_factors') return entry(taking, entryOf('ssd_cin_assessments', row.cells['cinf_assessment_id'] ?? ''))
  if (table.name === 'ssd_linked_identifiers') {
    // Those of today stand in the row of the person: they are found again by what they say.
    const { child, adult } = taking.now
    const same = (child ?? adult)?.identifiers.find(i => i.value === row.cells['link_identifier_value'])
    return entry(taking, entryOf(table.name, key) ?? same?.id)
  }
  if (table.name === 'ssd_cla_immunisations') return table.entries(taking.now)[0]
  if (table.name !== 'ssd_cla_episodes') return entry(taking, entryOf(table.name, key))
  const all = table.entries(taking.now)
  const known = entryOf(table.name, key)
  return all.find(e => e.id === (known ?? key)) ?? all.find(e => e['startDate'] === row.cells['clae_cla_episode_start_date'])
}

function sayWhatFits({ taking, row, table }: OneRow, kind: Kind, id: Id, facts: Facts, before: Facts): Id | undefined {
  const shape = Object.keys(kinds[kind].shape)
  let fitting = Object.fromEntries(Object.entries(facts).filter(([fact, said]) => shape.includes(fact) && said !== undefined))
  for (const { field, why } of wrongIn(kind, fitting)) {
    const column = table.columns.find(c => c.facts.includes(field))?.name ?? table.key
    taking.doubt(
      row,
      column,
      field in fitting ? `The record cannot hold this: ${why}.` : `This is missing: the record asks for it (${field}).`,
    )
    const { [field]: _, ...rest } = fitting
    fitting = field in before ? { ...rest, [field]: before[field] } : rest
  }
  if (wrongIn(kind, fitting).length > 0) return undefined
  taking.say(kind, id, fitting)
  return id
}

/** An entry that stands beside that of the row: a number of the child, the last contact with them. */
function sayBeside({ taking, row }: OneRow, column: string, { kind, held, facts, isOne }: NonNullable<Read['beside']>): void {
  const one = () => ({ id: held?.id ?? taking.newId(), facts: (held && taking.factsOf(held.id)) ?? {} })
  const begun = isOne ? taking.started(row, kind, one) : one()
  begun.facts = { ...begun.facts, ...facts }
  if (wrongIn(kind, begun.facts).length === 0) taking.say(kind, begun.id, begun.facts)
  else if (!isOne) taking.doubt(row, column, 'The record cannot hold this.')
}
