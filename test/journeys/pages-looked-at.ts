import { castDay, families, posts, workers } from '../../cast/cast.ts'
import { exampleId, type Id } from '../../src/kernel/kernel.ts'
import { steps } from '../../src/pathway/pathway.ts'
import type { Child } from '../../src/record/record.ts'

/** One of each role, by the name with which they sign in. */
export const signInNames = {
  nobody: undefined,
  frontDoor: 'tomasz.zielinski@kith.example',
  manager: 'ruth.adler@kith.example',
  worker: 'priya.shah@kith.example',
  familyHelp: 'bea.thornton@kith.example',
  chair: 'miriam.cole@kith.example',
  analyst: 'hana.suzuki@kith.example',
  administrator: 'joan.whitby@kith.example',
  auditor: 'olu.bakare@kith.example',
} as const
export type Who = keyof typeof signInNames

/** Kept from everybody but their manager. */
export const restricted = families.osman.children['layla']!
export const ava = families.marsh.children['ava']!
const lily = families.brook.children.lily

/** What has no page: it answers by leading to another. */
export const withoutPage = ['/drafts/discard']

export interface Looked {
  as: Who
  url: string
  /** 200, unless it is what is said of an address that is none, or not theirs. */
  status?: number
  /** Looked at enlarged too. */
  isMain?: true
}

const child = (rest = '', of: Id = ava) => `/children/${of}${rest}`
const adult = `/adults/${families.marsh.adults['kerry']}`
const worker = `/workforce/people/${workers.priya}`
const post = `/workforce/posts/${posts.vacant}`

/** Two submissions of the census, with something between them. */
export const submissions = [exampleId(880_101), exampleId(880_102)] as const
const census = '/returns/cin/2025_26'

/** Every page there is, as somebody who may see it; `found` is what only the database can say. */
export function pagesLookedAt(found: { file: string; team: Id; child: Child }): Looked[] {
  const given = {
    child: found.child,
    siblings: [],
    today: castDay,
    now: `${castDay}T09:30:00.000Z`,
    by: workers.priya,
    newId: () => exampleId(1),
  }
  const goesOn = steps.flatMap(step =>
    step.about?.beside ? [] : (step.about?.of(given) ?? []).map(({ id }) => `/record/${step.id}/${id}`),
  )
  const of = (as: Who, ...urls: string[]): Looked[] => urls.map(url => ({ as, url }))
  const main = (as: Who, ...urls: string[]): Looked[] => urls.map(url => ({ as, url, isMain: true }))
  const visit = child(`/entries/${found.child.visits[0]!.id}`)
  return [
    ...main('worker', child(), child('/chronology'), child('/family'), child('/record/visit'), '/my-work', '/search'),
    ...of('worker', '/my-work/to-put-right'),
    ...of('worker', child('/record'), visit, `${visit}/correct`, child('/as-known?at=20/1/2026'), child('/record/child-details')),
    ...of('worker', child('/record/relationship'), child(goesOn[0]), '/drafts', '/notices', '/children/new', '/adults/new', '/break-glass'),
    ...of('worker', adult, `${adult}/change`),
    ...main('worker', child('', lily), child('/record/placement-move', lily)),
    ...of('worker', child('/record/looked-after-review', lily), child('/record/looked-after-start'), child('/record/sdq', lily)),
    ...of('worker', '/my-work/to-put-right'),
    ...of('manager', `/teams/${found.team}/to-put-right`),
    ...of('familyHelp', '/my-work'),
    ...main('frontDoor', '/front-door'),
    ...of('frontDoor', child('/merge'), child('/unmerge'), `${adult}/merge`, `${adult}/unmerge`),
    ...main('manager', `/teams/${found.team}`),
    ...of('manager', `/teams/${found.team}/to-put-right`),
    ...of('manager', '/teams', '/teams/none', '/waiting', '/workforce/changes', child('/looks'), child('/restriction')),
    ...of('manager', child('', restricted), child('/restriction/end', restricted), child('', families.rahimi.children['boy'])),
    ...main('chair', '/conferences'),
    ...of('chair', child('/record/conference-record')),
    ...main('analyst', census),
    ...of('analyst', `${census}?by=worker`, `${census}/found`, `${census}/corrections`, `/returns/submissions/${submissions[0]}`),
    ...of('analyst', `/returns/submissions/${submissions[1]}/against/${submissions[0]}`),
    ...of('analyst', '/returns', '/returns/csc-api', `/returns/files/${found.file}`, '/workforce'),
    ...of('administrator', '/workforce', '/workforce/people', '/workforce/people/new', worker, `${worker}/role`, `${worker}/absence`),
    ...of(
      'administrator',
      '/workforce/teams',
      '/workforce/teams/new-team',
      '/workforce/teams/new-post',
      `/workforce/teams/${found.team}/rename`,
      '/workforce/posts',
      `/workforce/posts?team=${found.team}`,
      post,
      `${post}/fill`,
      `${post}/change`,
      `${post}/end`,
    ),
    ...of('administrator', '/jobs'),
    ...of('auditor', '/audit', '/audit/emergency'),
    ...of('nobody', '/sign-in', '/accessibility', '/how-we-use-data', '/report-a-problem'),
    { as: 'worker', url: '/nowhere', status: 404 },
    { as: 'worker', url: '/audit', status: 403 },
  ]
}
