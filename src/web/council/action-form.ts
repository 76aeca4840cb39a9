import { type Instant, isInstant, type Refusal } from '../../kernel/kernel.ts'
import { type Action, type Answers, type Ask, isRefused, type OfCouncil, type OfTeam } from '../../pathway/pathway.ts'
import type { NewVersion } from '../../record/record.ts'
import { type Html, html } from '../html.ts'
import { govuk, refused } from '../kit.ts'
import type { Answer, Ctx } from '../page.ts'
import { fieldOf, outermost, textOf } from '../step-field.ts'

/** An action as one page takes it. */
export interface Doing<Given extends OfCouncil> {
  action: Action<Given>
  given: Given
  /** About whom or what, over the heading. */
  about?: string
  back: string
  /** Where it goes on; back, unless it is said otherwise. */
  goOn?: (versions: readonly NewVersion[]) => string
}

/** What a form shows. `drawn` is when its writer last saw what is held. */
interface Shown {
  answers: Answers
  refusals: readonly Refusal[]
  drawn: Instant
  status?: number
}

/** Which role or absence it is about may stand in the address, for whoever comes from the line that shows it. */
export function showAction<Given extends OfCouncil>(ctx: Ctx, doing: Doing<Given>): Answer {
  const { action, given } = doing
  const { entry } = ctx.query
  const answers = { ...action.prefilled?.(given), ...(entry && { entry }), ...ctx.draft }
  return page(doing, { answers, refusals: [], drawn: drawnAt(ctx, ctx.draft) })
}

export async function takeAction<Given extends OfCouncil>(ctx: Ctx, doing: Doing<Given>): Promise<Answer> {
  const { action, given, back, goOn } = doing
  const { store, form: answers, asker, now } = ctx
  const drawn = drawnAt(ctx, answers)
  if (action.notNow?.(given) !== undefined) return page(doing, { answers, refusals: [], drawn, status: 409 })
  const decided = action.decide(given, answers)
  if (isRefused(decided)) return page(doing, { answers, refusals: decided.refusals, drawn, status: 400 })
  const isStale = decided.some(({ version, entry }) => version > 1 && heldSince(given, entry, drawn))
  if (isStale) return page(doing, { answers, refusals: whatItSaysNow(doing, answers), drawn: now, status: 409 })
  const saved = await store.save({ versions: decided, by: asker.id, at: now })
  if ('saved' in saved) return { goTo: goOn?.(decided) ?? back, done: action.done, about: [] }
  return page(doing, { answers, refusals: whatItSaysNow(doing, answers), drawn: now, status: 409 })
}

function drawnAt({ now }: Ctx, answers: Answers = {}): Instant {
  const at = textOf(answers, '_drawn')
  return isInstant(at) && at < now ? at : now
}

/** What is to be changed, and was changed by somebody since this form was drawn. */
const heldSince = ({ council: { workers, posts }, team }: OfCouncil & Partial<OfTeam>, entry: string, drawn: Instant): boolean =>
  [
    ...(team ? [team] : []),
    ...workers.flatMap(w => [w.professional, ...w.roleAssignments, ...w.absences]),
    ...posts.flatMap(p => [p.post, ...p.postHoldings]),
  ].some(held => held.id === entry && held.recordedAt > drawn)

/** Beside each answer that would be written over what somebody else has said: what that is. Whoever saves again knows it. */
function whatItSaysNow<Given extends OfCouncil>({ action, given }: Doing<Given>, answers: Answers): Refusal[] {
  const since = 'Somebody else changed this since you opened it.'
  const now = action.prefilled?.(given) ?? {}
  const others = Object.keys(now).filter(field => textOf(now, field) !== textOf(answers, field).trim())
  if (others.length === 0) return [{ field: action.asks(given)[0]?.field ?? '', refused: `${since} Save again if yours still holds` }]
  return others.map(field => {
    const says = textOf(now, field)
    return { field, refused: `${since} It now says ${says === '' ? 'nothing' : `“${says}”`}: save again to keep yours` }
  })
}

function page<Given extends OfCouncil>(doing: Doing<Given>, { answers, refusals, drawn, status = 200 }: Shown): Answer {
  const { action, given, about, back } = doing
  const why = action.notNow?.(given)
  return {
    title: action.says,
    status,
    about: [],
    page: html`${govuk.backLink({ href: back })}
    <div class="kith-step">
      ${refusals.length > 0 && refused(refusals)}
      ${about && html`<span class="govuk-caption-l">${about}</span>`}
      <h1 class="govuk-heading-l">${action.says}</h1>
      ${why === undefined ? form(action.asks(given), answers, refusals, drawn) : html`<p class="govuk-body">${why}</p>`}
    </div>`,
  }
}

function form(all: readonly Ask[], answers: Answers, refusals: readonly Refusal[], drawn: Instant): Html {
  // A choice among teams, of which there are none, is not asked.
  const asks = all.filter(ask => !(ask.optional && 'of' in ask && ask.of.length === 0))
  const shown = { asks, answers, refusals, optionsOf: (ask: Ask) => ('of' in ask ? ask.of : []), allOptional: false }
  return html`<form method="post" novalidate>
    <input type="hidden" name="_drawn" value="${drawn}">
    ${outermost(shown).map(ask => fieldOf(ask, shown))}
    ${govuk.button({ text: 'Save', preventDoubleClick: true })}
  </form>`
}
