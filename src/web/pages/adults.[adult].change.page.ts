import { type Id, isId, type Refusal } from '../../kernel/kernel.ts'
import { type Answers, type Ask, changeAdult, changeAdultAsks, changeAdultPrefilled, isRefused } from '../../pathway/pathway.ts'
import { type Adult, fullName } from '../../record/record.ts'
import { type Html, html } from '../html.ts'
import { childBanner, govuk, refused } from '../kit.ts'
import { type Ctx, notFound, type Page } from '../page.ts'
import { fieldOf, outermost } from '../step-field.ts'

const title = 'Change details'

export default {
  path: '/adults/:adult/change',
  needs: 'record:child',
  show: async ctx => {
    const adult = await adultOf(ctx)
    if (!adult) return notFound
    return { title, page: form(adult, { ...changeAdultPrefilled(adult), ...ctx.draft }, []), about: [adult.id] }
  },
  act: async ctx => {
    const adult = await adultOf(ctx)
    if (!adult) return notFound
    const { store, form: answers, asker, now } = ctx
    const about: Id[] = [adult.id]
    const decided = changeAdult(adult, ctx, answers)
    if (isRefused(decided)) return { title, page: form(adult, answers, decided.refusals), status: 400, about }
    const saved = await store.save({ versions: decided, by: asker.id, at: now })
    if ('saved' in saved) return { goTo: `/adults/${adult.id}`, done: 'The details are saved', about }
    const refusal =
      'refused' in saved ? saved.refused : 'Somebody else changed this just now. Open it again to see what they wrote; yours is kept.'
    return { title, page: form(adult, answers, [{ field: 'surname', refused: refusal }]), status: 409, about }
  },
} satisfies Page

async function adultOf({ store, params }: Ctx): Promise<Adult | undefined> {
  const id = params['adult'] ?? ''
  return isId(id) ? (await store.adultsOf([id]))[0] : undefined
}

function form(adult: Adult, answers: Answers, refusals: readonly Refusal[]): Html {
  const asks = changeAdultAsks(adult)
  const drawn = { asks, answers, refusals, optionsOf: (ask: Ask) => ('of' in ask ? ask.of : []), allOptional: false }
  return html`${govuk.backLink({ href: `/adults/${adult.id}` })}
  ${childBanner({ name: fullName(adult.adultDetails), tags: [{ text: 'Adult', classes: 'govuk-tag--grey' }], facts: [] })}
  <div class="kith-step">
    ${refusals.length > 0 && refused(refusals)}
    <h1 class="govuk-heading-l">${title}</h1>
    <form method="post" novalidate>
      ${outermost(drawn).map(ask => fieldOf(ask, drawn))}
      ${govuk.button({ text: 'Save', preventDoubleClick: true })}
    </form>
  </div>`
}
