import { personOfChild, rank } from '../../identity/identity.ts'
import type { Child } from '../../record/record.ts'
import type { Found } from '../../store/store.ts'
import { type Answer, type Ctx, notFound, type Page } from '../page.ts'
import { comparePage, lookPage, mergeTitle as title } from '../people/merge-pages.ts'
import { comparing, decideMerge } from '../people/merging.ts'
import { textOf } from '../step-field.ts'

export default {
  path: '/children/:child/merge',
  needs: 'manage:merge',
  show: async ctx => {
    const child = await ctx.store.child(ctx.params['child'] ?? '')
    return child ? looking(ctx, child) : notFound
  },
  act: async ctx => {
    const { store, form, today, asker, now } = ctx
    const child = await store.child(ctx.params['child'] ?? '')
    if (!child) return notFound
    const then = textOf(form, '_then')
    if (then !== 'compare' && then !== 'merge') return looking(ctx, child)
    const compared = await comparing(ctx, child)
    if ('refused' in compared) return looking(ctx, child, compared.refused)

    const about = [child.id, compared.other.id]
    if (then === 'compare') return { title, page: comparePage(compared, today), about }
    const decided = decideMerge(ctx, compared)
    if ('refusals' in decided) return { title, page: comparePage({ ...compared, refusals: decided.refusals }, today), status: 400, about }
    const saved = await store.save({ versions: decided, by: asker.id, at: now })
    if ('saved' in saved) {
      const { survivor, endedLaChildId } = compared.plan
      return {
        goTo: `/children/${survivor}`,
        done: `The two records are one. The number ${endedLaChildId} has ended, and leads here.`,
        about,
      }
    }
    const refused = 'refused' in saved ? saved.refused : 'Somebody else changed one of the two just now. Look again before you go on.'
    return { title, page: comparePage({ ...compared, refusals: [{ field: 'stays', refused }] }, today), status: 409, about }
  },
} satisfies Page

const most = 8

/** Which is the other one? Whoever looks like this child; or whoever was looked for. Nobody from the other side of an adoption is in either. */
async function looking({ store, form, today }: Ctx, child: Child, refused?: string): Promise<Answer> {
  const typed = textOf(form, 'q').trim()
  const self = personOfChild(child)
  const found = typed === '' ? (await store.likelyMatches(self, today)).filter(f => f.band !== 'no') : await lookedFor()
  const children = found.filter(f => f.person.type === 'child' && f.person.subject !== child.id).slice(0, most)
  const page = lookPage(child, { today, typed, found: children, refused })
  return { title, page, about: [child.id, ...children.map(f => f.person.subject)], ...(refused && { status: 400 }) }

  async function lookedFor(): Promise<Found[]> {
    const rows = new Map((await store.findPeople(typed, today, 'child')).found.map(f => [f.person.subject, f.person]))
    const ranked = rank(self, (await store.childrenOf([...rows.keys()])).map(personOfChild))
    const places = [...rows.keys()]
    const inOrder = ranked.toSorted((a, b) => places.indexOf(a.person.subject!) - places.indexOf(b.person.subject!))
    return inOrder.map(({ person, score, band, reasons }) => ({ person: rows.get(person.subject!)!, score, band, reasons }))
  }
}
