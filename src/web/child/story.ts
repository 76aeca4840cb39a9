import type { Id } from '../../kernel/kernel.ts'
import { type Child, type ChildKind, childKinds, type Entry, type Facts, fieldsOf, fromFile, type Kind } from '../../record/record.ts'
import type { Store } from '../../store/store.ts'
import { entryTitle } from './entry-title.ts'
import type { Names } from './facts.ts'

/** One entry with every version of it, the first first. */
export interface EntryStory {
  id: Id
  kind: ChildKind
  versions: readonly Entry[]
  last: Entry
  /** What it is called: as the last version that was not taken back says it. */
  title: string
}

export interface Story {
  entries: readonly EntryStory[]
  names: Names
}

/**
 * Everything that was ever recorded about a child, in two reads. What ties the child to somebody whose record the asker may not see is left
 * out whole: that there is such a tie would betray that somebody.
 */
export async function storyOf(store: Store, child: Child): Promise<Story> {
  const history = (await store.historyOf(child.id)).filter(e => e.kind in childKinds)
  const called = await store.calledOf(history.flatMap(idsIn))
  const isSeen = (e: Entry) => personIn(e) === undefined || called.has(personIn(e)!)
  const byVersion = (a: Entry, b: Entry) => a.version - b.version
  const all = [...Map.groupBy(history, e => e.entry).values()].filter(versions => versions.every(isSeen)).map(v => v.toSorted(byVersion))
  const titles = new Map<Id, string>()
  const names: Names = id => titles.get(id) ?? called.get(id) ?? (id === fromFile ? 'A file that was read in' : undefined)
  const told = all.map(versions => ({ versions, last: versions.at(-1)!, said: versions.findLast(v => !v.withdrawn) }))
  // Goals and relationships are named by others; the rest by their own day. So one round is enough.
  for (const { last, said } of told) if (said) titles.set(last.entry, entryTitle(said.kind, said.facts as Facts<Kind>, names))
  return {
    names,
    entries: told.map(({ versions, last }) => ({
      id: last.entry,
      kind: last.kind as ChildKind,
      versions,
      last,
      title: titles.get(last.entry) ?? 'Entry',
    })),
  }
}

const personIn = (e: Entry): Id | undefined => (e.kind === 'relationship' && !e.withdrawn ? e.facts.person : undefined)

/** Every id that an entry names, and who recorded it. */
function idsIn(e: Entry): Id[] {
  const facts = (e.withdrawn ? {} : e.facts) as Readonly<Record<string, Id | readonly Id[] | undefined>>
  return [e.recordedBy, ...fieldsOf(e.kind).flatMap(of => (of.as === 'id' ? (facts[of.field] ?? []) : []))]
}
