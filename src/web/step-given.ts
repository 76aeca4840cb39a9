import type { Id } from '../kernel/kernel.ts'
import type { Ask, Given, Option, Step } from '../pathway/pathway.ts'
import { type Child, fullName } from '../record/record.ts'
import type { Ctx } from './page.ts'

/** What a step is given, as it stands at this moment. */
export async function givenFor(ctx: Ctx, child: Child, step: Step, about: Id | undefined): Promise<Given> {
  const { store, asker, today, now, newId } = ctx
  const siblings = step.siblings ? await store.childrenOf(await store.siblingsOf(child.id, today)) : []
  const given = { child, siblings, today, now, by: asker.id, newId }
  const [only, ...others] = about === undefined && step.about && !step.about.optional ? step.about.of(given) : []
  const which = about ?? (only && others.length === 0 ? only.id : undefined)
  return which === undefined ? given : { ...given, about: which }
}

/** The answers to choose from, for each question: its own, or people whom the record knows. */
export async function optionsFor({ store, today }: Ctx, { child }: Given, asks: readonly Ask[]): Promise<(ask: Ask) => readonly Option[]> {
  const found = new Map<string, readonly Option[]>()
  for (const ask of asks) {
    if (!('from' in ask) || found.has(ask.from)) continue
    found.set(ask.from, await (ask.from === 'posts' ? posts() : ask.from === 'relatives' ? relatives() : workers(ask.from === 'chairs')))
  }
  return ask => ('of' in ask ? ask.of : 'from' in ask ? (found.get(ask.from) ?? []) : [])

  async function workers(isChair: boolean): Promise<Option[]> {
    const all = await store.workers(today, isChair ? 'conferenceChair' : undefined)
    return all.map(w => ({ value: w.id, label: w.jobTitle ? `${w.name}, ${w.jobTitle}` : w.name }))
  }
  async function posts(): Promise<Option[]> {
    return (await store.allocatablePosts(today)).map(({ id, label }) => ({ value: id, label }))
  }
  /** Those near the family whose relation to this child nobody has recorded yet. */
  async function relatives(): Promise<Option[]> {
    const { people, relations } = await store.familyOf(child.id, today)
    const known = new Set([child.id, ...child.relationships.map(r => r.person), ...relations.filter(r => r.is === child.id).map(r => r.of)])
    return people
      .filter(p => !known.has(p.subject))
      .map(p => ({
        value: p.subject,
        label: `${fullName({ firstName: p.first_name ?? undefined, surname: p.surname })}${p.born ? `, born ${p.born}` : ''}`,
      }))
  }
}
