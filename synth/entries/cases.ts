import { visits as words, work } from '../sentences.ts'
import { instant, minuteOf, text, workingDays } from '../times.ts'
import { type Desk, managerFor, saidBy, seenOf, workerOn } from './desk.ts'
import { ageOf } from './diary.ts'
import { type Kept, writtenUp } from './pen.ts'

/** The day-to-day of one episode: who has it, visits, calls, supervision, news, and time away. */
export function writeCases(desk: Desk): void {
  writeInvolvements(desk)
  writeVisits(desk)
  writeNotes(desk)
  writeCarers(desk)
}

function writeInvolvements(desk: Desk): void {
  const { pen, course, diary, kept, chance } = desk
  let last: Kept<'involvement'> | undefined
  for (const { post, from, reason } of diary.spells) {
    if (from >= course.closure && last) break
    const by = managerFor(desk, from)
    const at = Math.max(minuteOf(from, 10, chance.under(30)), last ? 0 : kept!.at)
    // The next spell begins on the day the last one ends, and says why.
    pen.next(last, at, by, 'Moved to another worker', { endDate: text(from) })
    last = pen.first('involvement', at + 1, by, 'Allocated', {
      role: 'lead',
      post: post.id,
      socialCareEpisode: kept!.id,
      startDate: text(from),
      changeReason: reason,
    })
  }
  pen.next(last, minuteOf(course.closure, 17, 49), managerFor(desk, course.closure), 'Closed', { endDate: text(course.closure) })
}

function writeVisits(desk: Desk): void {
  const { pen, course, diary, kept, chance, voice, child } = desk
  for (const v of diary.visits) {
    if (v.date > course.closure) continue
    const age = ageOf(child, v.date)
    const seen = v.seen && age >= 0 && chance.yes(0.96)
    workerOn(desk, v.date)
    const alone = seen && age >= 4 && chance.yes(v.type === 'section47' ? 0.85 : 0.62)
    const said = seen && (alone || chance.yes(0.5)) ? saidBy(desk, v.date) : undefined
    const about = !v.seen
      ? undefined
      : age < 4
        ? voice.say(seenOf(desk, v.date))
        : seen && chance.yes(0.7)
          ? voice.say(words.aboutOne)
          : undefined
    pen.first('visit', v.at, v.worker, v.seen ? 'Visit' : 'Visit tried', {
      socialCareEpisode: kept!.id,
      type: v.type,
      date: text(v.date),
      seen,
      seenAlone: alone,
      worker: v.worker,
      together: v.together,
      narrative: v.narrative,
      ...(seen && { bedroomSeen: chance.yes(0.4) }),
      ...(about && { aboutThisChild: about }),
      ...(said && { childsWords: said }),
    })
  }
}

function writeNotes(desk: Desk): void {
  const { pen, course, diary, chance } = desk
  for (const s of diary.supervisions) {
    if (s.date > course.closure) break
    const supervisor = managerFor(desk, s.date)
    pen.first('supervisionNote', writtenUp(s.date, chance, chance.yes(0.7) ? 0 : 1), supervisor, 'Supervision', {
      date: text(s.date),
      supervisor,
      worker: workerOn(desk, s.date),
      discussed: s.discussed,
      decisions: s.decided,
      nextDate: text(workingDays(s.date, 25)),
    })
  }
  for (const n of diary.notes) {
    if (n.date > course.closure) break
    pen.first('caseNote', writtenUp(n.date, chance), workerOn(desk, n.date), 'Note', {
      date: text(n.date),
      type: n.significant ? 'significantEvent' : 'phoneCall',
      note: n.note,
      ...(n.significant && { significant: true }),
    })
  }
  for (const n of diary.news) {
    const on = Math.floor(n.at / 1440)
    if (on >= course.closure) break
    const manager = managerFor(desk, on)
    const contact = pen.first('contact', n.at, manager, 'Contact received', {
      receivedAt: instant(n.at),
      source: n.source,
      reason: n.reason,
    })
    pen.next(contact, n.at + 60, manager, 'Added to open work', {
      outcome: 'addedToOpenWork',
      decisionDate: text(on),
      decidedBy: manager,
      decisionReason: 'The family is already being worked with; the worker was told at once.',
    })
  }
}

/** An assessment of what a carer needs: a young carer's own, or that of a disabled child's parent. */
function writeCarers(desk: Desk): void {
  const { pen, course, chance } = desk
  const type =
    course.theme.id === 'illParent' && ageOf(desk.child, course.referral) >= 7
      ? 'youngCarer'
      : course.theme.id === 'disability'
        ? 'parentCarer'
        : undefined
  if (!type || course.kind !== 'inNeed' || !chance.yes(0.5)) return
  const asked = workingDays(course.decided, chance.between(3, 15))
  if (asked > course.closure) return
  const held = pen.first('carersAssessment', writtenUp(asked, chance), workerOn(desk, asked), 'Asked for', {
    type,
    requestedDate: text(asked),
  })
  const done = workingDays(asked, chance.between(10, 40))
  if (done <= course.closure) pen.next(held, writtenUp(done, chance), workerOn(desk, done), 'Finished', { completedDate: text(done) })
}

/** Times away, once for a child: they belong to the child and not to an episode. */
export function writeMissing(desk: Desk): void {
  const { pen, child, course, chance, voice } = desk
  let times = 0
  for (const m of child.missing) {
    const on = Math.floor(m.from / 1440)
    if (on < course.referral || on >= course.closure) continue
    times++
    const by = workerOn(desk, on)
    const episode = pen.first('missingEpisode', m.from + 90, by, 'Reported missing', {
      type: 'missing',
      from: instant(m.from),
      reportedToPoliceAt: instant(m.from + 80),
    })
    const back = pen.next(episode, m.to + 50, by, 'Came back', {
      to: instant(m.to),
      policeCheckAt: instant(m.to + 45),
      notes: voice.say(work.cameBack),
    })
    if (!episode || !back || !m.interviewOffered) continue
    const interview = pen.first('returnInterview', m.to + 70, by, 'Interview offered', {
      missingEpisode: episode.id,
      offeredAt: instant(m.to + 65),
    })
    const held = m.to + chance.between(18, 90) * 60
    if (m.interviewHeld)
      pen.next(interview, held + 120, by, 'Interview held', {
        accepted: true,
        heldAt: instant(held),
        childsWords: voice.say(work.saidAfterMissing),
      })
    else pen.next(interview, m.to + 1500, by, 'Offer declined', { accepted: false })
    if (times % 4 === 3)
      pen.first('missingRiskMeeting', m.to + 5 * 1440, managerFor(desk, on), 'Risk meeting', {
        date: text(Math.floor(m.to / 1440) + 5),
        decision:
          'The pattern was put on a map with the police: two addresses, one number. The people who know the young person best hold the plan.',
      })
  }
}
