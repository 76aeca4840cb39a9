import { isId } from '../../kernel/kernel.ts'
import { type Answers, type Beginning, isRefused } from '../../pathway/pathway.ts'
import type { NewVersion } from '../../record/record.ts'
import { type Answer, type Ctx, notFound } from '../page.ts'
import { manyOf, textOf } from '../step-field.ts'
import { describedBy } from './described.ts'
import { reasonsInWords } from './found-board.ts'
import { checkPage, detailsPage } from './new-person-pages.ts'
import { type Checking, type NewPerson, needsReason } from './new-person-shape.ts'
import { addressOf } from './person-row.ts'
import { listedRelatives, relativesChosen } from './relatives.ts'

export const showNewPerson = async (kind: NewPerson, { today, draft }: Ctx): Promise<Answer> => ({
  title: kind.title,
  page: detailsPage(kind, today, draft ?? {}, [], draft !== undefined),
  about: [],
})

/** What is known; then whoever may be the same, with the reasons; and only then a new record. Nothing is made without the look. */
export async function takeNewPerson(kind: NewPerson, ctx: Ctx): Promise<Answer> {
  const { form, today, store } = ctx
  const then = textOf(form, '_then')
  if (then === 'afresh') return { goTo: kind.path, about: [] }
  if (then === 'same') return toTheSame(ctx)
  if (then === 'begin' || then === 'edit') return { title: kind.title, page: detailsPage(kind, today, form, []), about: [] }

  const because = reasonOf(form)
  const beginning: Beginning = { subject: ctx.newId(), today, newId: ctx.newId, because, relatives: [] }
  const alone = kind.decide(beginning, form)
  if (isRefused(alone)) return { title: kind.title, page: detailsPage(kind, today, form, alone.refusals), status: 400, about: [] }

  const matches = await store.likelyMatches(describedBy(alone, beginning.subject, ctx), today)
  const household = matches.filter(m => m.band === 'no')
  const relatives = await listedRelatives(store, form, today, {
    besides: household.map(m => m.person.subject),
    ...(kind.type === 'adult' && { only: 'child' }),
  })
  const notes = new Map(household.map(m => [m.person.subject, reasonsInWords(m).beware.join('; ')]))
  const checking = { kind, ctx, matches: matches.filter(m => m.band !== 'no'), listed: { ...relatives, notes } }
  if (then !== 'make') return checked(checking)

  const unseen = checking.matches.filter(m => !manyOf(form, 'seen').includes(m.person.subject))
  if (unseen.length > 0) return checked({ ...checking, isNews: true }, 409)
  if (needsReason(checking.matches) && textOf(form, 'notTheSame').trim() === '')
    return checked({ ...checking, refusals: [{ field: 'notTheSame', refused: 'Say how you know that it is somebody else' }] }, 400)

  const whole = { ...beginning, relatives: await relativesChosen(store, relatives.people, form) }
  const decided = kind.decide(whole, form)
  if (isRefused(decided)) return checked({ ...checking, refusals: decided.refusals }, 400)
  const saved = await store.save({ versions: decided, by: ctx.asker.id, at: ctx.now })
  if (!('saved' in saved)) {
    const refused =
      'refused' in saved ? saved.refused : 'Somebody else changed one of these records just now. Look again, and save once more.'
    return checked({ ...checking, refusals: [{ field: 'relativeTyped', refused }] }, 409)
  }
  const about = [...new Set(decided.map(v => v.subject))]
  return { goTo: kind.goOn(ctx, beginning.subject, whole), done: doneOf(decided), about }
}

const reasonOf = (form: Answers): string => {
  const reason = textOf(form, 'notTheSame').trim().slice(0, 2000)
  return reason === '' ? 'New record' : `New record. Not the same as anyone found: ${reason}`
}

function doneOf(decided: readonly NewVersion[]): string {
  const [details] = decided.flatMap(v => (v.kind === 'childDetails' && v.facts ? [v.facts] : []))
  return details ? `The record is made. The child’s number is ${details.laChildId}.` : 'The record is made.'
}

async function checked(checking: Checking, status = 200): Promise<Answer> {
  const { matches, listed } = checking
  const about = [...new Set([...matches.map(m => m.person.subject), ...listed.people.map(p => p.subject)])]
  return { title: checking.kind.title, page: checkPage(checking), status, about }
}

/** Their record is there already: what was written is left behind, and the worker is at it. */
async function toTheSame({ store, form, today }: Ctx): Promise<Answer> {
  const id = textOf(form, 'person')
  const [person] = isId(id) ? await store.peopleListed([id], today) : []
  return person ? { goTo: addressOf(person), about: [person.subject] } : notFound
}
