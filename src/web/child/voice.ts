import type { Day, Id } from '../../kernel/kernel.ts'
import { type Child, type Known, openEpisode } from '../../record/record.ts'
import { type Html, html, type Part } from '../html.ts'
import { dayText, emptyState } from '../kit.ts'
import { entryHref } from './entry-title.ts'
import { type ChildView, calledIn } from './view.ts'

interface Said {
  on: Day
  words: string
  entry: Id
}

/** The child's own words, the last first, wherever they were written down. */
function saidBy(child: Child, today: Day): Said[] {
  const said: Said[] = []
  const put = (on: Day | undefined, words: string | undefined, entry: Id) => {
    if (on && on <= today && words) said.push({ on, words, entry })
  }
  for (const e of child.socialCareEpisodes) {
    for (const a of e.childAndFamilyAssessments) put(a.authorisationDate ?? a.startDate, a.childsWords, a.id)
    for (const s of e.section47Enquiries) put(s.endDate ?? s.startDate, s.childsWords, s.id)
    for (const c of e.childProtectionConferences) put(c.date, c.childsWords, c.id)
  }
  for (const v of child.visits) put(v.date, v.childsWords, v.id)
  for (const r of child.planReviews) put(r.date, r.childsWords, r.id)
  for (const r of child.lookedAfterReviews) put(r.date, r.childsWords, r.id)
  return said.sort((a, b) => (a.on > b.on ? -1 : 1))
}

/** The last assessment that a manager has stood up for. */
const lastAuthorised = (child: Child): Known<'childAndFamilyAssessment'> | undefined =>
  child.socialCareEpisodes
    .flatMap(e => e.childAndFamilyAssessments.filter(a => a.authorisationDate))
    .toSorted((a, b) => (a.authorisationDate! < b.authorisationDate! ? -1 : 1))
    .at(-1)

const quote = (view: ChildView, { on, words, entry }: Said) => html`<blockquote class="kith-quote">
    <p class="govuk-body kith-words">${words}</p>
    <p class="kith-note"><a class="govuk-link" href="${entryHref(view.child.id, entry)}">${dayText(on)}</a></p>
  </blockquote>`

/** What the child says comes first; then what worries us and what goes well, in the words of the last assessment that was authorised. */
export function voice(view: ChildView): Html {
  const { child, today } = view
  const said = saidBy(child, today).slice(0, 2)
  const isUnborn = !child.childDetails.dateOfBirth
  return html`${
    !isUnborn &&
    html`<section class="kith-part" aria-labelledby="own-words">
    <h2 class="govuk-heading-m" id="own-words">In ${calledIn(child) === 'This child' ? 'the child’s' : `${calledIn(child)}’s`} own words</h2>
    ${said.length > 0 ? html`<div class="kith-quotes">${said.map(each => quote(view, each))}</div>` : emptyState({ says: 'Nothing that the child said is written down yet.' })}
  </section>`
  }
  <div class="kith-halves">
    ${half(view, 'worries', 'What worries us', 'worries')}
    ${half(view, 'going-well', 'What is going well', 'strengths')}
  </div>`
}

function half(view: ChildView, id: string, title: string, field: 'worries' | 'strengths'): Html {
  const assessment = lastAuthorised(view.child)
  const words = assessment?.[field]
  const referred = field === 'worries' ? newReferral(view, assessment) : undefined
  const none = assessment ? 'The last authorised assessment does not say.' : whyNone(view)
  return html`<section class="kith-part" aria-labelledby="${id}">
    <h2 class="govuk-heading-m" id="${id}">${title}</h2>
    ${referred?.reason && told(view, referred.id, referred.reason, html`Referral of ${dayText(referred.referralDate)}`)}
    ${words && assessment?.authorisationDate && told(view, assessment.id, words, html`Assessment authorised on ${dayText(assessment.authorisationDate)}`)}
    ${!words && !referred?.reason && emptyState({ says: none })}
  </section>`
}

const told = ({ child }: ChildView, entry: Id, words: string, from: Part) =>
  html`<p class="govuk-body kith-words">${words}</p><p class="kith-note"><a class="govuk-link" href="${entryHref(child.id, entry)}">${from}</a></p>`

/** What somebody was worried about who referred the child after the last assessment, or before there is one. */
function newReferral({ child }: ChildView, assessment: ReturnType<typeof lastAuthorised>) {
  const episode = openEpisode(child)
  return episode && (!assessment?.authorisationDate || assessment.authorisationDate < episode.referralDate) ? episode : undefined
}

const whyNone = ({ child }: ChildView) =>
  child.socialCareEpisodes.some(e => e.childAndFamilyAssessments.length > 0)
    ? 'The assessment is not authorised yet.'
    : 'There is no assessment yet.'
