import { isId } from '../../kernel/kernel.ts'
import { accepted, entryOf, type Proposal, proposalsFor } from '../../pathway/pathway.ts'
import type { Child } from '../../record/record.ts'
import { needToCorrect } from '../child/who-may-correct.ts'
import { type Html, html } from '../html.ts'
import { emptyState, govuk } from '../kit.ts'
import { type Answer, type Ctx, notFound, type Page } from '../page.ts'
import { called, countedOn, hrefOf, returnAt } from '../workbench/returns-known.ts'

const children = 100

/** Corrections that follow from what else is recorded, for children of whom a check finds something. A person accepts each, one by one. */
export default {
  path: '/returns/:collection/:year/corrections',
  needs: 'see:returns',
  show: async ctx => {
    const { store, params, query, today } = ctx
    const live = returnAt(params)
    if (!live) return notFound
    const after = isId(query['after'] ?? '') ? query['after'] : undefined
    const ids = await store.foundSubjects(live, countedOn(live.year, today), children, after)
    const proposed = (await store.childrenOf(ids)).flatMap(child => proposalsFor(child, today).map(proposal => ({ child, proposal })))
    const more = ids.length === children && ids.at(-1)
    const page = html`
      <span class="govuk-caption-l"><a class="govuk-link" href="${hrefOf(live)}">${called(live)}</a></span>
      <h1 class="govuk-heading-l">Corrections that the record proposes</h1>
      <p class="govuk-body">Each follows from what else is recorded. Nothing is changed until somebody who may record it has accepted it; what was recorded before stays in the history.</p>
      ${proposed.length === 0 && emptyState({ says: ids.length === 0 ? 'No check finds anything wrong.' : 'None follows from the record for these children.' })}
      ${proposed.map(each => card(ctx, each))}
      ${more && html`<p class="govuk-body"><a class="govuk-link" href="${hrefOf(live)}/corrections?after=${more}">The next children</a></p>`}`
    return { title: 'Corrections that the record proposes', page, about: proposed.map(p => p.child.id) }
  },
  act: async ctx => accept(ctx),
} satisfies Page

function card({ asker }: Ctx, { child, proposal }: { child: Child; proposal: Proposal }): Html {
  const { laChildId } = child.childDetails
  const name = asker.may.has('see:child') ? html`<a class="govuk-link" href="/children/${child.id}">${laChildId}</a>` : laChildId
  return html`<section class="kith-proposal"><h2 class="govuk-heading-s">${name}: ${proposal.was}</h2>
    <p class="govuk-body"><strong>${proposal.change}</strong>. ${proposal.because}</p>
    ${
      mayAccept(asker.may, child, proposal)
        ? html`<form method="post" novalidate data-no-draft><input type="hidden" name="child" value="${child.id}"><input type="hidden" name="proposal" value="${proposal.id}">
      ${govuk.button({ html: html`Accept<span class="govuk-visually-hidden">: ${proposal.was}, ${proposal.change}</span>`, classes: 'govuk-button--secondary', preventDoubleClick: true })}</form>`
        : html`<p class="kith-note">It is for somebody who works with the child to accept.</p>`
    }</section>`
}

const mayAccept = (may: Ctx['asker']['may'], child: Child, { kind, entry }: Proposal): boolean => {
  const held = entryOf(child, entry)
  const need = held && needToCorrect(kind, held.held)
  return need !== undefined && may.has(need)
}

/** It is worked out again from the record as it is now: what has changed since is not accepted unseen. */
async function accept(ctx: Ctx): Promise<Answer> {
  const { store, params, form, asker, today, now } = ctx
  const live = returnAt(params)
  const id = String(form['child'] ?? '')
  const child = live && isId(id) ? await store.child(id) : undefined
  if (!live || !child) return notFound
  const back = `${hrefOf(live)}/corrections`
  const proposal = proposalsFor(child, today).find(p => p.id === form['proposal'])
  if (!proposal) return { goTo: back, done: 'The record has changed since: this no longer follows from it.', about: [child.id] }
  const version = mayAccept(asker.may, child, proposal) ? accepted(child, proposal) : undefined
  if (!version) return notFound
  const saved = await store.save({ versions: [version], by: asker.id, at: now })
  if ('refused' in saved) return { goTo: back, done: `It was not accepted. ${saved.refused}`, about: [child.id] }
  if ('conflict' in saved) return { goTo: back, done: 'Somebody has changed it meanwhile.', about: [child.id] }
  return { goTo: back, done: `Accepted: ${proposal.change.toLowerCase()}.`, about: [child.id] }
}
