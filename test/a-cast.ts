import { theCast, workers } from '../cast/cast.ts'
import { type Day, dayOf, exampleId, type Id, type Instant, type Need } from '../src/kernel/kernel.ts'
import type { Facts } from '../src/record/record.ts'
import { mayOf } from '../src/sharing/sharing.ts'
import { type Asked, answer } from '../src/web/gate.ts'
import { aStore } from './a-store.ts'

type Role = Facts<'roleAssignment'>['role']

/** Who asks, and what they hold. A team manager without a post of their own unless it is said otherwise. */
interface Asks {
  id?: Id
  roles?: readonly Role[]
  may?: ReadonlySet<Need>
  posts?: readonly Id[]
  teams?: readonly Id[]
}

let made = 0

/** The whole cast in a real database on the morning on which its stories stand, and pages asked of it as different workers. */
export async function aCast() {
  const kept = await aStore()
  for (const save of theCast()) await kept.stores.as({ authority: '301', person: 'everyone' }, store => store.save(save))

  const asked = (url: string, by: Asks, form: Asked['form'], now: Instant): Asked => {
    const roles = by.roles ?? ['teamManager']
    const asker = { id: by.id ?? workers.ruth, name: 'A worker', authority: '301', roles, posts: by.posts ?? [], teams: by.teams ?? [] }
    const today: Day = dayOf(now)
    const query = Object.fromEntries(new URL(url, 'http://kith').searchParams)
    const newId = () => exampleId(990_000 + made++)
    return { asker: { ...asker, may: by.may ?? mayOf(roles) }, today, now, newId, query, form }
  }
  const now = '2026-03-09T09:30:00.000Z'
  const get = (url: string, by: Asks = {}, at: Instant = now) =>
    answer(kept.stores, 'GET', new URL(url, 'http://kith').pathname, asked(url, by, {}, at))
  const post = (url: string, form: Asked['form'], by: Asks = {}, at: Instant = now) =>
    answer(kept.stores, 'POST', new URL(url, 'http://kith').pathname, asked(url, by, form, at))
  return { ...kept, get, post }
}

/** What a page says, without its markup; and the markup. */
export function shown(said: Awaited<ReturnType<typeof answer>>) {
  if (!('page' in said)) throw new Error(`no page, but ${JSON.stringify(said)}`)
  const { markup } = said.page
  const text = markup
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#39;', '’')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,:;)])/g, '$1')
  return { markup, text, about: said.about, status: said.status ?? 200, title: said.title }
}
