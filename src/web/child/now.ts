import { addYears, type Day, dayOf, isDuring } from '../../kernel/kernel.ts'
import { careCodes, codes, labelOf, openEpisode, openPlan } from '../../record/record.ts'
import { decisionInWords, waitingOn, workWith } from '../../workforce/workforce.ts'
import { type Html, html, type Part } from '../html.ts'
import { dayText, dueTag, momentText } from '../kit.ts'
import { dueDay, openDues } from './due.ts'
import { entryHref } from './entry-title.ts'
import { ago, lasted } from './lasted.ts'
import { type ChildView, calledIn } from './view.ts'

/** What is happening, in a few sentences made of facts; each leads to where it stands. */
export function nowOf(view: ChildView): Html {
  const sentences = [
    death(view),
    missing(view),
    inCare(view),
    standing(view),
    again(view),
    often(view),
    waiting(view),
    seen(view),
    ahead(view),
    next(view),
  ]
  return html`<p class="govuk-body kith-now">${sentences.map(each => each && html`${each} `)}</p>`
}

const linked = ({ child }: ChildView, entry: string, text: Part) =>
  html`<a class="govuk-link govuk-link--no-visited-state" href="${entryHref(child.id, entry)}">${text}</a>`

const since = (from: Day, today: Day) => html`since ${dayText(from)} (${from === today ? 'today' : lasted(from, today)})`

function death({ child, today }: ChildView): Html | undefined {
  const { dateOfDeath } = child.childDetails
  return dateOfDeath && html`${calledIn(child)} died on ${dayText(dateOfDeath)}, ${ago(dateOfDeath, today)}.`
}

function missing(view: ChildView): Html | undefined {
  const gone = view.child.missingEpisodes.findLast(m => !m.to)
  const how = gone?.type === 'away' ? 'away without permission' : 'missing'
  return gone && html`<strong>${calledIn(view.child)} is ${linked(view, gone.id, how)} since ${momentText(gone.from)}.</strong>`
}

/** Referred again after work was closed: how soon. */
function again(view: ChildView): Html | undefined {
  const episode = openEpisode(view.child)
  const before = view.child.socialCareEpisodes.filter(e => e.closureDate && episode && e.closureDate <= episode.referralDate).at(-1)
  if (!episode || !before?.closureDate) return undefined
  const apart =
    before.closureDate === episode.referralDate ? 'the day on which' : `${lasted(before.closureDate, episode.referralDate)} after`
  return html`${calledIn(view.child)} was ${linked(view, episode.id, 'referred again')} on ${dayText(episode.referralDate)}, ${apart} ${linked(view, before.id, 'the last work')} was closed.`
}

/** How often in the last twelve months, for what the latest alone does not tell. */
function often(view: ChildView): Html | undefined {
  const { child, today } = view
  const from = addYears(today, -1)
  const times = child.missingEpisodes.filter(m => m.type === 'missing' && dayOf(m.from) > from && dayOf(m.from) <= today)
  const last = times.at(-1)
  return (
    last &&
    html`${calledIn(child)} went missing ${times.length === 1 ? 'once' : `${times.length} times`} in the last twelve months, last on ${linked(view, last.id, dayText(dayOf(last.from)))}.`
  )
}

/** Said beside whatever else is open: a child can be in care, and on a plan. */
function inCare(view: ChildView): Html | undefined {
  const { child, today } = view
  const period = child.periodsOfCare.findLast(p => p.startDate <= today && !(p.endDate && p.endDate < today))
  const law = period && child.legalStatuses.findLast(s => isDuring(s, today))
  const under = law && html` (${labelOf(careCodes.legalStatuses, law.status)})`
  return period && html`${calledIn(child)} is ${linked(view, period.id, 'looked after')}${under}, ${since(period.startDate, today)}.`
}

function standing(view: ChildView): Html | undefined {
  const { child, today } = view
  const who = calledIn(child)
  const { work, since: from } = workWith(child)
  const [plan, episode] = [openPlan(child), openEpisode(child)]
  if (work === 'childProtection' && plan?.type === 'childProtectionPlan') {
    const category = labelOf(codes.abuseCategories, plan.plan.categories.at(-1)?.category).toLowerCase()
    const held = plan.plan.temporaryForOtherAuthority && ', held for another council'
    return html`${who} is on a ${linked(view, plan.plan.id, 'child protection plan')} for ${category}${held}, ${since(plan.plan.startDate, today)}.`
  }
  if (work === 'childInNeed' && plan)
    return html`${who} has a ${linked(view, plan.plan.id, 'child in need plan')}, ${since(plan.plan.startDate, today)}.`
  if (work === 'section47') {
    const enquiry = episode?.section47Enquiries.findLast(s => s.startDate === from)
    return html`A ${enquiry ? linked(view, enquiry.id, 'section 47 enquiry') : 'section 47 enquiry'} is under way${from && html`, ${since(from, today)}`}.`
  }
  if (work === 'assessment') return assessed(view)
  if (work === 'referral' && episode) {
    const source = labelOf(codes.referralSources, episode.referralSource)
    return html`${who} was ${linked(view, episode.id, 'referred')} on ${dayText(episode.referralDate)} (${source}).`
  }
  if (work === 'contact') return html`There is no open work; a contact of ${from && dayText(from)} waits.`
  if (work === 'closed') {
    const last = child.socialCareEpisodes.findLast(e => e.closureDate === from)
    const reason = last && html`: ${linked(view, last.id, labelOf(codes.closureReasons, last.closureReason))}`
    return html`There is no open work${from && html`, ${since(from, today)}`}${reason}.`
  }
  if (work === 'lookedAfter') return undefined
  if (work === 'careLeaver') return html`${who} has left care, and has help for that, ${from && since(from, today)}.`
  if (work === 'familyHelp') return html`The family has help, ${from && since(from, today)}.`
  return html`We have not worked with ${who === 'The baby' ? 'this baby' : who} so far.`
}

function assessed(view: ChildView): Html | undefined {
  const assessment = openEpisode(view.child)?.childAndFamilyAssessments.at(-1)
  if (!assessment) return undefined
  const link = linked(view, assessment.id, 'child and family assessment')
  return assessment.authorisationDate
    ? html`A ${link} was authorised on ${dayText(assessment.authorisationDate)}; there is no plan yet.`
    : html`A ${link} is under way, ${since(assessment.startDate, view.today)}.`
}

const whose = { worker: 'the worker', frontDoor: 'the front door', manager: 'a manager', chair: 'the chair' }

function waiting(view: ChildView): Html | undefined {
  const all = waitingOn(view.child)
  return all.length === 0
    ? undefined
    : html`${all.map(
        w =>
          html`<strong>Waits for ${whose[w.whose]}</strong> since ${dayText(w.since)}: ${linked(view, w.about, lower(decisionInWords[w.what]))}. `,
      )}`
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

function seen(view: ChildView): Html | undefined {
  const { child, today, names } = view
  if (child.childDetails.dateOfDeath) return undefined
  const visits = child.visits.filter(v => v.date <= today).toSorted((a, b) => (a.date < b.date ? -1 : 1))
  const last = visits.findLast(v => v.seen)
  const tried = visits.at(-1)
  const isUnborn = !child.childDetails.dateOfBirth
  if (isUnborn && tried)
    return html`Last visit ${linked(view, tried.id, dayText(tried.date))}, ${ago(tried.date, today)}, by ${by(tried.worker)}.`
  const since = tried && tried !== last && html` A visit on ${linked(view, tried.id, dayText(tried.date))} did not find ${calledIn(child)}.`
  if (last) {
    const alone = last.seenAlone ? 'alone' : 'not alone'
    return html`Last seen ${linked(view, last.id, dayText(last.date))}, ${ago(last.date, today)}, by ${by(last.worker)}, ${alone}.${since}`
  }
  return workWith(child).work === 'none'
    ? undefined
    : html`<strong>No visit at which ${calledIn(child)} was seen is recorded.</strong>${since}`

  function by(worker: string) {
    return names(worker) ?? 'somebody whose name is not recorded'
  }
}

const conferences = { initial: 'initial conference', review: 'review conference', transferIn: 'transfer-in conference' }

function ahead(view: ChildView): Html | undefined {
  const planned = openEpisode(view.child)
    ?.childProtectionConferences.filter(c => c.plannedDate && !c.date)
    .toSorted((a, b) => (a.plannedDate! < b.plannedDate! ? -1 : 1))[0]
  if (!planned?.plannedDate) return undefined
  const chair = planned.chair && view.names(planned.chair)
  const isPast = planned.plannedDate < view.today
  const link = linked(view, planned.id, conferences[planned.type])
  return html`The ${link} ${isPast ? 'was' : 'is'} planned for ${dayText(planned.plannedDate, 'weekday')}${chair && `, chaired by ${chair}`}${
    isPast && ', and is not recorded'
  }.`
}

function next(view: ChildView): Html | undefined {
  const [first] = openDues(view)
  const due = first && dueDay(first)
  return !first || !due
    ? undefined
    : html`${due < view.today ? 'Overdue' : 'Next due'}: ${lower(first.rule.says)}, by ${dayText(due)} ${dueTag({ due, today: view.today })}`
}
