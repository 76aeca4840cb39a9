import assert from 'node:assert/strict'
import { whatAxeFinds } from '../a-browser.ts'
import { arrowTo, tabTo, typeInto } from './by-keyboard.ts'
import type { Journey } from './journey.ts'

/** Two children whom nobody knew are told of, and have a referral each. */
export async function atTheFrontDoor({ desk, step, on, children }: Journey): Promise<void> {
  const { page } = desk
  const record = () => /\/children\/[0-9a-f-]{36}/.exec(page.url())![0]

  await step('at the front door, a search comes before a new record: nobody is found', async () => {
    on('2026-05-12T08:30:00.000Z')
    await desk.signIn('frontDoorWorker')
    await desk.at('Front door')
    await page.getByLabel('Name, date of birth or number').fill('Ellie Fenwick 14/6/2016 FB1 4QT')
    await page.getByRole('button', { name: 'Find a person' }).click()
    await page.getByRole('heading', { name: 'Nobody found' }).waitFor()
    assert.doesNotMatch(page.url(), /Fenwick/i, 'who was looked for stands in no address')
    await desk.press('Record a child')
    await desk.at('Record a child')
    assert.equal(await page.getByLabel('First name').inputValue(), 'Ellie', 'what was typed is not typed again')
    await desk.answer({ Surname: 'Fenwick', 'Is the child born?': 'Yes', 'Date of birth': '14/6/2016', Sex: 'Female' })
    await desk.answer({ Postcode: 'FB1 4QT', Ethnicity: 'White British' })
    await desk.press('Continue')
    await desk.saysAll('Nobody like this is recorded')
    await desk.answer({ 'What comes next?': 'Record a contact' })
    await desk.press('Make the record')
    await desk.at('Record a contact')
    children.ellie = record()
  })

  await step('what the school told is a contact', async () => {
    await desk.answer({ 'When were we told?': 'today', Time: '09:10', 'Who told us?': 'School', 'Their name': 'Mrs Okafor, head teacher' })
    await desk.answer({ 'What did they tell us?': 'Ellie came to school with a bruise on her arm, and was afraid to go home.' })
    await desk.save()
    await desk.saysAll('The contact is recorded. It waits for a decision.', 'Ellie Fenwick')
  })

  await step('the contact becomes a referral, by keyboard alone', async () => {
    await page.goto(`${children.ellie}/record/referral`)
    await tabTo(page, 'Skip to main content')
    await page.keyboard.press('Enter')
    await typeInto(page, 'When was the referral received?', 'today')
    await arrowTo(page, 'Who made the referral?', 'School')
    await tabTo(page, 'Save')
    await page.keyboard.press('Enter')
    // What is missing is said at once, the keyboard stands at it, and one Enter goes to where it is answered.
    await page.getByRole('alert').waitFor()
    await page.locator('.govuk-error-summary:focus').waitFor()
    assert.match(await page.title(), /^Error: /)
    await tabTo(page, /what they are worried about/)
    await page.keyboard.press('Enter')
    await page.locator('textarea:focus').waitFor()
    await page.keyboard.type('A bruise on her arm, and afraid to go home.')
    await arrowTo(page, 'Did it come from a contact', 'Contact of 12 May 2026')
    await tabTo(page, 'Save')
    await page.keyboard.press('Enter')
    await page.getByText('The referral is recorded. It waits for a decision.').waitFor()
  })

  await step('her brother has a record of his own, tied to hers; somebody like him is shown with the reasons', async () => {
    await page.goto('/children/new')
    await desk.answer({ 'First name': 'Max', Surname: 'Fenwick', 'Is the child born?': 'Yes', 'Date of birth': '2/11/2018', Sex: 'Male' })
    await desk.answer({ Postcode: 'FB1 4QT', Ethnicity: 'White British' })
    await desk.press('Continue')
    await desk.at('Is this child known already?')
    await desk.answer({ 'Look for a sister': 'Ellie Fenwick' })
    await desk.press('Find them')
    await page.getByLabel('What they are to the child: Ellie Fenwick').selectOption({ label: 'Sister or brother' })
    await desk.answer({ 'What comes next?': 'Record a referral' })
    await desk.press(/make a new record|Make the record/)
    await desk.at('Record a referral')
    children.max = record()
    await desk.answer({ 'When was the referral received?': 'today', 'Who made the referral?': 'School' })
    await desk.answer({ 'What are they worried about?': 'He lives with Ellie, who came to school with a bruise.' })
    await desk.save()
    await desk.saysAll('The referral is recorded')

    await page.goto('/children/new')
    await desk.answer({
      'First name': 'Elly',
      Surname: 'Fenwick',
      'Is the child born?': 'Yes',
      'Date of birth': '14/6/2016',
      Sex: 'Female',
    })
    await desk.answer({ Postcode: 'FB1 4QT' })
    await desk.press('Continue')
    await desk.saysAll(/1 person may be the same|people may be the same/, 'Ellie Fenwick', 'Speaks for it', 'date of birth')
    assert.deepEqual(await whatAxeFinds(page), [])
    await page.locator('.kith-match').filter({ hasText: 'Ellie' }).getByRole('button', { name: 'This is the same child' }).click()
    await page.waitForURL(`**${children.ellie}`)
  })
}
