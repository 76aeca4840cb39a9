import type { Id, Instant } from '../kernel/kernel.ts'
import { isInstant } from '../kernel/kernel.ts'
import { type Answers, entryOf, type Given, isRefused, type Step, stepOf, whyNot } from '../pathway/pathway.ts'
import type { NewVersion } from '../record/record.ts'
import { needToCorrect } from './child/who-may-correct.ts'
import type { Html } from './html.ts'
import { type Answer, type Ctx, notAllowed, notFound } from './page.ts'
import { conflictPage, inWords } from './step-conflict.ts'
import { textOf } from './step-field.ts'
import { type Form, notNowPage, stepForm, whichPage } from './step-form.ts'
import { givenFor, optionsFor } from './step-given.ts'

/** The page of every step: what it asks, and what it does with the answers. */
export async function showStep(ctx: Ctx): Promise<Answer> {
  const found = await stepAndGiven(ctx)
  if ('goTo' in found) return found
  const { step, given } = found
  const why = whyNot(step, given)
  if (why !== undefined) return said(given, step, notNowPage(step, given, why))
  if (isToChoose(step, given)) return said(given, step, whichPage(step, given))
  const answers = { ...step.prefilled?.(given), ...ctx.draft }
  return said(given, step, stepForm(await formOf(ctx, step, given, answers, { isDraft: ctx.draft !== undefined })))
}

export async function takeStep(ctx: Ctx): Promise<Answer> {
  const found = await stepAndGiven(ctx)
  if ('goTo' in found) return found
  const { step, given } = found
  const { child } = given
  const then = textOf(ctx.form, '_then')
  if (then === 'afresh') return { goTo: here(ctx), about: [child.id] }
  if (then === 'theirs') return { goTo: `/children/${child.id}`, done: 'What was saved before stays as it is', about: [child.id] }

  const form = await formOf(ctx, step, given, ctx.form)
  const why = whyNot(step, given)
  if (why !== undefined) return said(given, step, notNowPage(step, given, why, inWords(step, given, ctx.form, form.optionsOf)), 409)
  if (isToChoose(step, given)) return said(given, step, whichPage(step, given))
  if (then === 'edit') return said(given, step, stepForm(form))

  const decided = step.decide(given, ctx.form)
  if (isRefused(decided)) return said(given, step, stepForm({ ...form, refusals: decided.refusals }), 400)
  const newer = newerThan(drawnAt(ctx), decided, given)
  if (newer) return conflicting(ctx, form, newer)
  const saved = await ctx.store.save({ versions: decided, by: ctx.asker.id, at: ctx.now })
  if ('conflict' in saved) return conflicting(ctx, form, saved.conflict.theirs)
  if ('refused' in saved) {
    const field = step.asks(given).find(ask => ask.as === 'day' || ask.as === 'moment')?.field ?? step.asks(given)[0]?.field ?? ''
    return said(given, step, stepForm({ ...form, refusals: [{ field, refused: saved.refused }] }), 400)
  }
  return { goTo: `/children/${child.id}`, done: step.done ?? 'Saved', about: [...new Set([child.id, ...decided.map(v => v.subject)])] }
}

async function stepAndGiven(ctx: Ctx): Promise<{ step: Step; given: Given } | typeof notFound | typeof notAllowed> {
  const step = stepOf(ctx.params['step'] ?? '')
  const child = step && (await ctx.store.child(ctx.params['child'] ?? ''))
  if (!step || !child) return notFound
  if (!ctx.asker.may.has(step.needs)) return notAllowed
  const given = await givenFor(ctx, child, step, ctx.params['about'])
  const entry = step.takesBack && entryOf(child, given.about)
  const need = entry && needToCorrect(entry.kind, entry.held)
  return need && !ctx.asker.may.has(need) ? notAllowed : { step, given }
}

const isToChoose = ({ about }: Step, given: Given) => about !== undefined && !about.optional && given.about === undefined

async function formOf(ctx: Ctx, step: Step, given: Given, answers: Answers, more: Partial<Form> = {}): Promise<Form> {
  const optionsOf = await optionsFor(ctx, given, step.asks(given))
  return { step, given, answers, refusals: [], optionsOf, drawn: drawnAt(ctx), isDraft: false, ...more }
}

/** A form, or a draft of one, says when its writer last saw the record. */
function drawnAt({ form, draft, now }: Ctx): Instant {
  const at = textOf(form, '_drawn') || textOf(draft ?? {}, '_drawn')
  return isInstant(at) && at < now ? at : now
}

/** What is to be changed, and was changed by somebody since this form was drawn; unless it says the same already. */
function newerThan(drawn: Instant, decided: readonly NewVersion[], { child, siblings }: Given) {
  for (const version of decided) {
    if (version.version === 1) continue
    const entry = [child, ...siblings].flatMap(each => entryOf(each, version.entry) ?? [])[0]
    if (entry && entry.held.recordedAt > drawn) return entry.held
  }
  return undefined
}

async function conflicting(ctx: Ctx, form: Form, theirs: { recordedBy: Id; recordedAt: Instant }): Promise<Answer> {
  const { step, optionsOf } = form
  // What is held now, and not what was held when this request began.
  const child = (await ctx.store.child(form.given.child.id)) ?? form.given.child
  const given = { ...form.given, child }
  const names = await ctx.store.workerNames([theirs.recordedBy])
  const by = theirs.recordedBy === ctx.asker.id ? 'You' : (names.get(theirs.recordedBy) ?? 'Somebody else')
  const both = { step, given, yours: ctx.form, theirs: step.prefilled?.(given) ?? {}, by, at: theirs.recordedAt, optionsOf, drawn: ctx.now }
  return said(given, step, conflictPage(both), 409)
}

const here = ({ params }: Ctx) => `/children/${params['child']}/record/${params['step']}${params['about'] ? `/${params['about']}` : ''}`

const said = ({ child, siblings }: Given, { says }: Step, page: Html, status = 200): Answer => ({
  title: says,
  page,
  status,
  about: [child.id, ...siblings.map(s => s.id)],
})
