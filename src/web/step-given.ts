import type { Id } from '../kernel/kernel.ts'
import type { Ask, Given, Option, Step } from '../pathway/pathway.ts'
import { type Child, fullName } from '../record/record.ts'
import { findingsForStep, foundNow } from './findings/open-findings.ts'
import type { Ctx } from './page.ts'

/** What a step is given, as it stands at this moment. */
export async function givenFor(ctx: Ctx, child: Child, step: Step, about: Id | undefined): Promise<Given> {
  const { store, asker, today, now, newId } = ctx
  const siblings = step.siblings ? await store.childrenOf(await store.siblingsOf(child.id, today)) : []
  const findings = step.looksAtFindings ? findingsForStep((await foundNow(ctx, child.id)).findings, today) : []
  const given = { child, siblings, today, now, by: asker.id, newId, ...(findings.length > 0 && { findings }) }
  const [only, ...others] = about === undefined && step.about && !step.about.optional ? step.about.of(given) : []
  const which = about ?? (only && others.length === 0 ? only.id : undefined)
  return which === undefined ? given : { ...given, about: which }
}

const called = ({ id, name, jobTitle }: { id: Id; name: string; jobTitle: string | null }): Option => ({
  value: id,
  label: jobTitle ? `${name}, ${jobTitle}` : name,
})

/** The answers to choose from, for each question: its own, or people whom the record knows. */
export async function optionsFor(
  { store, today, asker }: Ctx,
  { child }: Given,
  asks: readonly Ask[],
): Promise<(ask: Ask) => readonly Option[]> {
  const found = new Map<string, readonly Option[]>()
  for (const ask of asks) {
    if (!('from' in ask) || found.has(ask.from)) continue
    found.set(ask.from, await among(ask.from))
  }
  return ask => ('of' in ask ? ask.of : 'from' in ask ? (found.get(ask.from) ?? []) : [])

  function among(from: string): Promise<Option[]> {
    if (from === 'posts') return posts()
    if (from === 'chairs') return chairs()
    if (from === 'adults') return adults()
    return from === 'relatives' ? relatives() : near()
  }
  /** Oneself, one's teams, and whoever works with the child: a council has thousands of others. */
  async function near(): Promise<Option[]> {
    const involved = child.careWorkerDetails.filter(w => !w.endDate)
    const ids = [asker.id, ...involved.flatMap(w => w.professional ?? [])]
    const those = { ids, posts: involved.flatMap(w => w.post ?? []), teams: asker.teams }
    return (await store.workersNear(today, those)).map(called)
  }
  async function chairs(): Promise<Option[]> {
    return (await store.workers(today, 'conferenceChair')).map(called)
  }
  async function posts(): Promise<Option[]> {
    return (await store.allocatablePosts(today)).map(({ id, label }) => ({ value: id, label }))
  }
  /** The grown-ups of the family and round it: whoever looks after a child is one of them once their relation is recorded. */
  async function adults(): Promise<Option[]> {
    const { people } = await store.familyOf(child.id, today)
    const grown = people.filter(p => p.type === 'adult' && !p.died)
    return grown.map(p => ({ value: p.subject, label: fullName({ firstName: p.first_name ?? undefined, surname: p.surname }) }))
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
