import { Reader } from '../../pathway/pathway.ts'
import type { Child, Entry, Facts, Kind, NewVersion } from '../../record/record.ts'
import { html, type Part } from '../html.ts'
import { govuk } from '../kit.ts'
import { type Answer, type Ctx, notAllowed, notFound } from '../page.ts'
import { textOf } from '../step-field.ts'
import { childOf } from './child-of.ts'
import { correctConflict } from './correct-conflict.ts'
import { correctForm, why } from './correct-form.ts'
import { correctedFacts } from './corrected.ts'
import { answersFrom, asksOf, correctable, type Held } from './correcting.ts'
import { entryHref } from './entry-title.ts'
import { factsInWords } from './facts.ts'
import { framed } from './frame.ts'
import { idOptions } from './ids-to-choose.ts'
import { type EntryStory, type Story, storyOf } from './story.ts'
import { aboutIn, type ChildView, viewOf } from './view.ts'
import { needToCorrect } from './who-may-correct.ts'

interface Correcting {
  ctx: Ctx
  child: Child
  view: ChildView
  story: Story
  entry: EntryStory
  /** What is held now. */
  last: Entry & { facts: object }
}

export async function showCorrect(ctx: Ctx): Promise<Answer> {
  const found = await correcting(ctx)
  if ('goTo' in found) return found
  const { form, answers } = await drawn(found)
  const begun = ctx.draft ?? {}
  return said(
    found,
    form({ answers: { ...answers, ...begun }, refusals: [], version: Number(textOf(begun, '_version')) || found.last.version }),
  )
}

export async function saveCorrect(ctx: Ctx): Promise<Answer> {
  const found = await correcting(ctx)
  if ('goTo' in found) return found
  const { child, entry, last } = found
  const then = textOf(ctx.form, '_then')
  const back = entryHref(child.id, entry.id)
  if (then === 'theirs') return { goTo: back, done: 'What was saved before stays as it is', about: [child.id] }
  const { form, fields, asks, optionsOf } = await drawn(found)
  const version = Number(textOf(ctx.form, '_version'))
  if (then === 'edit') return said(found, form({ answers: ctx.form, refusals: [], version }))

  const read = new Reader(ctx.form, ctx.today)
  const because = read.words(why.field, 'why it is corrected')
  const corrected = correctedFacts({ kind: entry.kind, fields, held: last.facts as Held, read, optionsOf, asks })
  if ('refusals' in corrected || !because) return said(found, form({ answers: ctx.form, refusals: read.refusals, version }), 400)
  if (version !== last.version) return conflicting(found, corrected.facts)
  const next = {
    subject: last.subject,
    entry: entry.id,
    version: version + 1,
    kind: entry.kind,
    because,
    facts: corrected.facts,
  } as unknown as NewVersion
  const saved = await ctx.store.save({ versions: [next], by: ctx.asker.id, at: ctx.now })
  if ('conflict' in saved) return conflicting({ ...found, last: saved.conflict.theirs as Correcting['last'] }, corrected.facts)
  if ('refused' in saved) {
    const field = asks.find(ask => ask.as === 'day' || ask.as === 'moment')?.field ?? asks[0]?.field ?? why.field
    return said(found, form({ answers: ctx.form, refusals: [{ field, refused: saved.refused }], version }), 400)
  }
  return { goTo: back, done: 'The correction is saved. What it said before is kept.', about: [child.id] }
}

async function correcting(ctx: Ctx): Promise<Correcting | { goTo: string; about: readonly string[] }> {
  const child = await childOf(ctx)
  if ('goTo' in child) return child
  const story = await storyOf(ctx.store, child)
  const entry = story.entries.find(e => e.id === ctx.params['entry'])
  if (!entry || entry.last.withdrawn) return notFound
  const last = entry.last as Correcting['last']
  const need = needToCorrect(entry.kind, last.facts)
  const view = await viewOf(ctx, child)
  // An address that this worker may not read cannot be corrected unread.
  const isHidden = entry.kind === 'address' && (last.facts as Facts<'address'>).confidential && !view.isTheirWork
  if (!need || !ctx.asker.may.has(need) || isHidden) return notAllowed
  return { ctx, child, view, story, entry, last }
}

/** The form for an entry, and what is asked in it. */
async function drawn({ ctx, story, entry, last }: Correcting) {
  const held = last.facts as Held
  const fields = correctable(entry.kind, ctx.asker.may)
  const asks = asksOf(entry.kind, fields, held)
  const optionsOf = await idOptions(ctx, story, asks, held)
  const kept = factsInWords(entry.kind as Kind, last.facts as Facts<Kind>, story.names).filter(
    f => !fields.some(of => of.field === f.field),
  )
  const form = (given: Pick<Parameters<typeof correctForm>[0], 'answers' | 'refusals' | 'version'>) =>
    correctForm({ asks, optionsOf, kept, ...given })
  return { fields, asks, optionsOf, form, answers: answersFrom(fields, held) }
}

function conflicting(found: Correcting, facts: Held): Answer {
  const { ctx, story, entry, last } = found
  const inWords = (some: object) => factsInWords(entry.kind as Kind, some as Facts<Kind>, story.names)
  if ((last as Entry).withdrawn) {
    const lost = inWords(facts)
    const page = html`<p class="govuk-body">Somebody said meanwhile that this was recorded in error, so it was not saved. Copy what you need.</p>
      <dl class="kith-shown">${lost.map(({ says, is }) => html`<div><dt>${says}</dt><dd>${is}</dd></div>`)}</dl>`
    return said(found, page, 409)
  }
  const by = last.recordedBy === ctx.asker.id ? 'You' : (story.names(last.recordedBy) ?? 'Somebody else')
  return said(
    found,
    correctConflict({ by, theirs: last, theirFacts: inWords(last.facts), yourFacts: inWords(facts), answers: ctx.form }),
    409,
  )
}

function said({ ctx, child, view, entry }: Correcting, inside: Part, status = 200): Answer {
  const before = govuk.backLink({ href: entryHref(child.id, entry.id), text: 'Back to the entry' })
  const page = html`<div class="kith-step">${inside}</div>`
  const heading = { text: `Correct: ${entry.title}`, before }
  return { title: 'Correct an entry', status, about: aboutIn(view), page: framed(view, ctx.asker, undefined, heading, page) }
}
