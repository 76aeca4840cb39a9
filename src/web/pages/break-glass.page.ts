import { addMinutes, civilTime, dayInWords, type Refusal } from '../../kernel/kernel.ts'
import { type Answers, Reader } from '../../pathway/pathway.ts'
import { html } from '../html.ts'
import { govuk, refused, refusedAt } from '../kit.ts'
import type { Answer, Ctx, Page } from '../page.ts'

const usualHours = 4
const mostEmptyTries = 5

/** Into a restricted record, in an emergency. Whether there is one is not said until somebody takes it, and its owners know. */
export default {
  path: '/break-glass',
  needs: 'manage:break-glass',
  show: async ctx => form(ctx, {}, []),
  act: async ctx => {
    const { store, asker, now, newId, emergencyHours: hours = usualHours } = ctx
    const read = new Reader(ctx.form, ctx.today)
    const number = read.line('number', 'the child’s number')
    const reason = read.line('reason', 'why you need to see the record')
    if (reason && reason.length < 10) read.refuse('reason', 'Say a little more: those who answer for the record will read it')
    if (number && (await store.emptyTries(now)) >= mostEmptyTries)
      read.refuse('number', `You have tried ${mostEmptyTries} times within an hour. Ring the manager on duty`)
    if (read.refused || !number || !reason) return form(ctx, ctx.form, read.refused?.refusals ?? [])

    const until = civilTime(addMinutes(now, hours * 60))
    const says = `${asker.name} took emergency access to this record, until ${until.time} on ${dayInWords(until.day)}. Their reason: ${reason}`
    const child = await store.takeEmergencyAccess({ number, reason, at: now, hours, newId, says })
    if (!child) return form(ctx, ctx.form, [{ field: 'number', refused: nothing }])
    return {
      goTo: `/children/${child}`,
      done: `You can see this record until ${until.time}. Those who answer for it were told.`,
      about: [child],
      why: reason,
    }
  },
} satisfies Page

/** The same for no record, for one that anybody may see, and for one that this worker may see already. */
const nothing = 'No record under this number needs emergency access. Check the number, or find the child by searching'

const form = ({ emergencyHours = usualHours }: Ctx, given: Answers, refusals: readonly Refusal[]): Answer => ({
  title: 'Emergency access',
  status: refusals.length > 0 ? 400 : 200,
  about: [],
  page: html`${refusals.length > 0 && refused(refusals)}
    <h1 class="govuk-heading-l">Emergency access to a restricted record</h1>
    <p class="govuk-body">For when a child may be at risk and you cannot wait for somebody who may see the record. You see it for
      ${emergencyHours} hours. Those who answer for it are told at once that it was you, and why. Each try is recorded.</p>
    <form method="post" novalidate data-no-draft>
      ${govuk.input({
        id: 'number',
        name: 'number',
        label: { text: 'The child’s number' },
        hint: { text: 'The council’s own number for the child, from a letter, a plan or a colleague' },
        classes: 'govuk-input--width-20',
        spellcheck: false,
        autocomplete: 'off',
        value: text(given['number']),
        errorMessage: refusedAt(refusals, 'number'),
      })}
      ${govuk.textarea({
        id: 'reason',
        name: 'reason',
        label: { text: 'Why do you need to see it now?' },
        hint: { text: 'One or two sentences. Those who answer for the record will read them' },
        rows: 3,
        value: text(given['reason']),
        errorMessage: refusedAt(refusals, 'reason'),
      })}
      ${govuk.button({ text: 'Take emergency access', classes: 'govuk-button--warning', preventDoubleClick: true })}
    </form>`,
})

const text = (given: Answers[string]) => (typeof given === 'string' ? given : given?.[0])
