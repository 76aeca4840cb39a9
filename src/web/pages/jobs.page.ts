import { jobInWords, jobsToAsk, nextNight, nightlyJobs } from '../../engines/engines.ts'
import { type Instant, minutesBetween, type Refusal } from '../../kernel/kernel.ts'
import { keepingPeriods, keepingSource } from '../../sharing/sharing.ts'
import type { JobAhead, JobRun } from '../../store/store.ts'
import { type Html, html } from '../html.ts'
import { board, govuk, momentText, refused, refusedAt } from '../kit.ts'
import type { Answer, Ctx, Page } from '../page.ts'

const most = 100
const tries = 8

/** What is done without anybody waiting for it: what comes next, what ran, and what failed. No child, and nobody else, is in it. */
export default {
  path: '/jobs',
  needs: 'manage:council',
  show: async ctx => page(ctx, []),
  act: async ctx => {
    const { store, form } = ctx
    const asked = jobsToAsk.find(each => asValue(each) === form['job'])
    if (!asked) return page(ctx, [{ field: 'job', refused: 'Choose what is to be done' }])
    if (!(await store.hasQueue())) return page(ctx, [{ field: 'job', refused: noWorker }])
    await store.addJob({ job: asked.job, about: asked.about, tries })
    return { goTo: '/jobs', done: `${asked.says}: a worker takes it as soon as one is free.`, about: [] }
  },
} satisfies Page

const noWorker = 'No worker was ever started on this database: start Kith with one, or bin/kith work'
const asValue = ({ job, about }: { job: string; about: string }) => `${job} ${about}`.trim()

async function page({ store, now }: Ctx, refusals: readonly Refusal[]): Promise<Answer> {
  const hasQueue = await store.hasQueue()
  const [ahead, runs, done] = [hasQueue ? await store.jobsAhead() : [], await store.jobRuns(most), await store.lastDone()]
  return {
    title: 'Jobs',
    status: refusals.length > 0 ? 400 : 200,
    about: [],
    page: html`${refusals.length > 0 && refused(refusals)}
    <h1 class="govuk-heading-l">Jobs</h1>
    <p class="govuk-body">What Kith does without anybody waiting for it.</p>
    ${!hasQueue && govuk.insetText({ text: `${noWorker}.` })}
    ${board({
      caption: 'Each night',
      columns: [{ head: 'Job' }, { head: 'What it is for' }, { head: 'Next' }, { head: 'Last done' }],
      rows: nightlyJobs.map(nightly => [
        jobInWords(nightly.job, ''),
        nightly.says,
        momentText(nextNight(nightly, now)),
        done.has(nightly.job) ? momentText(done.get(nightly.job)!) : govuk.tag({ text: 'Never', classes: 'govuk-tag--yellow' }),
      ]),
      empty: '',
    })}
    ${keptFor}
    ${board({
      caption: 'Waiting',
      columns: [{ head: 'Job' }, { head: 'When' }, { head: 'Tried' }, { head: 'Why it is tried again' }],
      rows: ahead.map(job => [jobInWords(job.job, job.about), when(job, now), tried(job), lastFailure(job, runs)]),
      empty: 'Nothing is waiting.',
    })}
    ${askForm(refusals)}
    ${board({
      caption: `What ran${runs.length === most ? `, the last ${most}` : ''}`,
      columns: [{ head: 'Job' }, { head: 'Began', sort: 'descending' }, { head: 'Took' }, { head: 'Came of it' }],
      rows: runs.map(run => [jobInWords(run.job, run.about), { cell: momentText(run.beganAt), by: run.beganAt }, took(run), cameOfIt(run)]),
      empty: 'Nothing ran yet.',
    })}`,
  }
}

const askForm = (refusals: readonly Refusal[]): Html => html`<form method="post" novalidate data-no-draft>
  ${govuk.select({
    id: 'job',
    name: 'job',
    label: { text: 'Do now' },
    hint: { text: 'A return is written to the folder for returns on the server' },
    items: [{ value: '', text: '' }, ...jobsToAsk.map(asked => ({ value: asValue(asked), text: asked.says }))],
    errorMessage: refusedAt(refusals, 'job'),
  })}
  ${govuk.button({ text: 'Do it', classes: 'govuk-button--secondary', preventDoubleClick: true })}
</form>`

const keptFor = govuk.details({
  summaryText: 'What the clean-up takes away, and when',
  html: html`<ul class="govuk-list govuk-list--bullet">${keepingPeriods.map(
    ({ what, days, why }) => html`<li>${what}, ${days === 1 ? 'a day' : `${days} days`} after they were last written. ${why}.</li>`,
  )}</ul><p class="govuk-body">Nothing may be kept longer than it is needed:
    <a class="govuk-link" href="${keepingSource.url}" rel="noreferrer">${keepingSource.title}, ${keepingSource.at}</a>. The record itself, and who looked at it, is never cleared by the clock.</p>`,
})

const isGivenUp = ({ tries: n, mostTries }: JobAhead) => n >= mostTries

const when = (job: JobAhead, now: Instant) => {
  if (job.isRunning) return 'Under way'
  if (isGivenUp(job)) return govuk.tag({ text: 'Given up', classes: 'govuk-tag--red' })
  return job.runAt <= now ? 'As soon as a worker is free' : momentText(job.runAt)
}
const tried = ({ tries: n, mostTries }: JobAhead) => (n === 0 ? 'Not yet' : `${n} of ${mostTries} times`)
const lastFailure = ({ job, about }: JobAhead, runs: readonly JobRun[]) =>
  runs.find(run => run.job === job && run.about === about && run.failed)?.says ?? ''

const cameOfIt = ({ failed, says, try: n }: JobRun) => {
  if (failed === null) return 'It has not ended, or its server stopped under it'
  return failed ? html`${govuk.tag({ text: n > 1 ? `Failed, try ${n}` : 'Failed', classes: 'govuk-tag--red' })} ${says}` : says
}

function took({ beganAt, endedAt }: JobRun): string {
  if (endedAt === null) return ''
  const seconds = Math.round(minutesBetween(beganAt, endedAt) * 60)
  return seconds < 1 ? 'Under a second' : seconds < 120 ? `${seconds} seconds` : `${Math.round(seconds / 60)} minutes`
}
