// The whole job, as a council has it: its children arrive from last year's census, one more at the front door, and the next census leaves.
import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { XmlDocument, XsdValidator } from 'libxml2-wasm'
import { importCensus } from '../../src/cli/import-census.ts'
import { returnCensus } from '../../src/cli/return-census.ts'
import { idMaker } from '../../src/kernel/kernel.ts'
import { censusOf, censusYear } from '../../src/returns/returns.ts'
import { aBrowser, noBrowser, whatAxeFinds } from '../a-browser.ts'
import { aSite } from '../a-site.ts'
import { workers } from '../an-office.ts'
import { censusErrors } from '../census-errors.ts'
import { aDesk } from './a-desk.ts'
import { arrowTo, tabTo, typeInto } from './by-keyboard.ts'

const everyone = { authority: '301', person: 'everyone' } as const
const file = (url: string) => new URL(url, import.meta.url)
const last = file('../../src/engines/fixtures/cin-2026.xml').pathname
const schemas = {
  ours: file('../../src/returns/cin/census-2026.xsd'),
  'the published one': file('../../../shared/reference/CIN_schema_2026.xsd'),
}

test('a child’s referral becomes a plan that protects them, and leaves in the census', { skip: noBrowser }, async t => {
  const site = await aSite({ at: '2026-04-20T08:00:00.000Z', settings: { signInsAMinute: 1000, searchesAMinute: 1000 } })
  const browser = await aBrowser()
  const desk = await aDesk(await browser.newContext({ baseURL: site.url }))
  const { page } = desk
  const on = (moment: string) => {
    site.clock.now = moment
  }
  let broken = false
  /** What comes after a step that failed has nothing to stand on. */
  const step = (says: string, how: () => Promise<void>) =>
    t.test(says, async step => {
      if (broken) return step.skip('a step before it failed')
      broken = true
      await how()
      broken = false
    })
  const record = async () => {
    const answer = await page.request.get(page.url())
    assert.equal(answer.status(), 200)
    return /\/children\/[0-9a-f-]{36}/.exec(page.url())![0]
  }
  let ellie = ''
  let max = ''

  await step('the children whom the council knows arrive from the census of last year', async () => {
    let tick = Date.parse(site.clock.now)
    const newId = idMaker(
      () => tick++,
      bytes => crypto.getRandomValues(bytes),
    )
    const done = await importCensus(site.stores, { authority: '301', path: last, now: site.clock.now, newId })
    assert.deepEqual([done.children, done.changed, done.stopped], [4, 4, undefined])
  })

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
    ellie = await record()
  })

  await step('what the school told is a contact', async () => {
    await desk.answer({ 'When were we told?': 'today', Time: '09:10', 'Who told us?': 'School', 'Their name': 'Mrs Okafor, head teacher' })
    await desk.answer({ 'What did they tell us?': 'Ellie came to school with a bruise on her arm, and was afraid to go home.' })
    await desk.save()
    await desk.saysAll('The contact is recorded. It waits for a decision.', 'Ellie Fenwick')
  })

  await step('the contact becomes a referral, by keyboard alone', async () => {
    await page.goto(`${ellie}/record/referral`)
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
    max = await record()
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
    await page.waitForURL(`**${ellie}`)
  })

  await step('a manager decides within a day, and allocates both to a post with somebody in it', async () => {
    on('2026-05-12T13:00:00.000Z')
    await desk.signIn('teamManager')
    await page.goto('/front-door')
    await desk.saysAll('Referrals without a decision (2)', 'Ellie Fenwick', 'Max Fenwick')
    for (const name of ['Ellie Fenwick', 'Max Fenwick']) {
      await page.goto('/front-door')
      await page
        .getByRole('row')
        .filter({ hasText: name })
        .getByRole('link', { name: /referral/i })
        .click()
      await desk.at('Decide on a referral')
      await desk.answer({ 'What follows?': 'Child and family assessment', 'Why?': 'A bruise without an explanation.' })
      await desk.answer({ 'What is the main reason': 'Abuse, neglect or exploitation', 'When was the referrer told?': 'today' })
      await desk.save()
      await desk.saysAll('The decision is recorded')
    }
    await page.goto('/front-door')
    await desk.saysAll('Every referral has been decided.')
    for (const child of [ellie, max]) {
      await page.goto(`${child}/record/allocate`)
      const posts = page.getByLabel('Who will lead the work?')
      const toms = await posts.locator('option', { hasText: workers.socialWorker.name }).innerText()
      await desk.answer({ 'Who will lead the work?': toms })
      await desk.save()
      await desk.saysAll('The child is allocated', workers.socialWorker.name)
    }
  })

  await step('the assessment is due 45 working days after the referral, and the worker reads how that is worked out', async () => {
    on('2026-05-13T08:00:00.000Z')
    await desk.signIn('socialWorker')
    await desk.at('My work')
    await page.goto(`${ellie}/record/assessment-start`)
    await desk.save()
    await desk.saysAll('The assessment has started')
    await page.goto('/my-work')
    // 12 May 2026 is day nought; Monday 25 May is a bank holiday: the forty-fifth working day is 15 July.
    assert.match(await desk.row('Ellie Fenwick'), /15 Jul 2026/)
    const due = page.locator('.kith-due').filter({ hasText: '15 Jul 2026' }).first()
    if (!(await due.isVisible())) await page.getByRole('row').filter({ hasText: 'Ellie Fenwick' }).locator('.kith-rest > summary').click()
    await due.getByText('How is this worked out?').click()
    assert.match((await due.innerText()).replace(/\s+/g, ' '), /45 working days.*For example:.*In force from/)
    assert.deepEqual(await whatAxeFinds(page), [])
  })

  await step('the assessment is written, sent, and authorised by another', async () => {
    on('2026-05-20T09:00:00.000Z')
    await desk.signIn('socialWorker', `${ellie}/record/assessment`)
    await desk.answer({
      'What the child says': 'I do not want to be alone with Uncle Ray.',
      'What goes well': 'Gran fetches her from school.',
    })
    await desk.save()
    await desk.saysAll('The assessment is saved')
    await page.goto(`${ellie}/record/assessment-send`)
    assert.equal(await page.getByLabel('What goes well').inputValue(), 'Gran fetches her from school.', 'nothing is written twice')
    await desk.answer({ 'Has the child been seen?': 'Yes', 'What this means for the child': 'Ellie is hurt by somebody at home.' })
    await page.locator('input[name=factors][value="1C"]').check()
    await desk.answer({ 'What should follow?': 'Strategy discussion' })
    await desk.save()
    await desk.saysAll('The assessment is with your manager')
    on('2026-05-21T09:00:00.000Z')
    await desk.signIn('teamManager', '/waiting')
    await page
      .getByRole('row')
      .filter({ hasText: 'Ellie Fenwick' })
      .getByRole('link', { name: /assessment/i })
      .click()
    await desk.saysAll('I do not want to be alone with Uncle Ray.')
    await desk.answer({ 'What do you decide?': 'Authorise it', 'When was it authorised?': 'today' })
    await desk.save()
    await desk.saysAll('Your decision on the assessment is recorded')
  })

  await step('a strategy discussion decides a section 47 enquiry, which finds that she is not safe', async () => {
    on('2026-05-22T10:00:00.000Z')
    await desk.signIn('socialWorker', `${ellie}/record/strategy-discussion`)
    await desk.answer({ 'When did somebody first have reason': 'today' })
    await desk.answer({ 'When was it held?': 'today', 'Who took part?': ['Children’s social care', 'Police', 'Health'] })
    await desk.answer({ 'What was said?': 'The bruise is the mark of a hand.', 'Why?': 'She may be hurt again.' })
    await desk.answer({ 'What was decided?': 'Section 47 enquiry by social care alone' })
    await desk.save()
    await desk.saysAll('The strategy discussion is recorded')
    on('2026-06-02T10:00:00.000Z')
    await desk.signIn('socialWorker', `${ellie}/record/section-47-finish`)
    await desk.answer({ 'What did you find?': 'The bruise was not an accident.' })
    await desk.answer({ 'What follows?': 'Harm is likely to continue: an initial child protection conference is needed' })
    await desk.answer({ 'When was it finished?': 'today' })
    await desk.save()
    await desk.saysAll('The outcome of the enquiry is recorded')
    await page.goto(`${ellie}/record/conference-plan`)
    await desk.answer({ 'When will it be held?': '11/6/2026', 'Who will chair it?': workers.conferenceChair.name })
    await desk.save()
    await desk.saysAll('The conference is planned')
  })

  await step('it stands on the board of conferences beside its limit, and its chair records it with the plan', async () => {
    on('2026-06-11T13:00:00.000Z')
    await desk.signIn('conferenceChair')
    await desk.at('Conferences ahead')
    // Fifteen working days after the strategy discussion of 22 May, with the bank holiday of 25 May between them.
    assert.match(await desk.row('Ellie Fenwick'), /Record it.*15 Jun 2026.*Owen Price.*Tom Bright/)
    await desk.follow(/^Record it/)
    await desk.answer({ 'When was it held?': 'today', 'Which agencies took part?': ['Children’s social care', 'Police', 'Health'] })
    await desk.answer({ 'Were enough agencies there to decide?': 'Yes', 'What was decided?': 'A child protection plan begins' })
    await page.locator('[name=participation]').first().waitFor()
    await desk.answer({ 'Under which category?': 'Physical abuse', 'Why?': 'She is not safe at home without one.' })
    await desk.answer({ 'How did the child take part?': 'Came, and spoke for themselves' })
    await desk.save()
    await desk.saysAll('The conference is recorded, and the plan with it', /child protection plan/i)
  })

  await step('one visit is written once for both, and what is about one of them stays with that one', async () => {
    on('2026-06-15T16:00:00.000Z')
    await desk.signIn('socialWorker', `${ellie}/record/visit`)
    await desk.answer({ 'What happened?': 'Supper was on the table, and Uncle Ray has moved out.' })
    await desk.answer({ 'Was Ellie seen?': 'Seen alone', 'What did Ellie say?': 'I sleep better now.' })
    await desk.answer({ 'What is to be said about Ellie only?': 'She showed me the letter she wrote.', 'Was Max visited too?': 'Yes' })
    await desk.answer({ 'Was Max seen?': 'Seen, but not alone', 'What did Max say?': 'We had sausages.' })
    await desk.save()
    await desk.saysAll('The visit is recorded')
    await page.goto(`${ellie}/record?kind=visit`)
    await desk.saysAll('Supper was on the table', 'the letter she wrote')
    await page.goto(`${max}/record?kind=visit`)
    await desk.saysAll('Supper was on the table', 'We had sausages')
    assert.doesNotMatch(await desk.says(), /the letter she wrote|I sleep better/)
  })

  await step('what was begun is there again after signing out', async () => {
    await page.goto(`${ellie}/record/case-note`)
    await desk.answer({ Note: 'Gran rang: she can have them both on' })
    await page
      .getByRole('status')
      .filter({ hasText: /^Saved/ })
      .waitFor()
    await page.getByRole('button', { name: 'Sign out' }).click()
    await desk.at('Sign in to Kith')
    await desk.signIn('socialWorker')
    await page.getByRole('link', { name: 'Unfinished (1)' }).click()
    await desk.follow('Write a case note')
    assert.equal(await page.getByLabel('Note', { exact: true }).inputValue(), 'Gran rang: she can have them both on')
    await desk.answer({ 'What is it about?': 'Phone call', Note: 'Gran rang: she can have them both on Fridays.' })
    await desk.save()
    await desk.saysAll('The note is saved')
    assert.equal(await page.getByRole('link', { name: /^Unfinished/ }).count(), 0)
  })

  await step(
    'what the census will ask for, and nobody has recorded, stands on her page long before; each is put right from there',
    async () => {
      const missing: [finding: string, link: string, answers: Record<string, string>][] = [
        ['Disability', 'Record disabilities', { 'Which disabilities': 'No disability' }],
        [
          'Unique pupil number',
          'Say why there is no unique pupil number',
          { 'Why is there none?': 'Every source of the number has been tried' },
        ],
      ]
      for (const [finding, link, answers] of missing) {
        await page.goto(ellie)
        await desk.saysAll(`${finding}: `)
        await desk.follow(link)
        await desk.answer(answers)
        await desk.save()
        await desk.at('A child in two minutes')
        assert.ok(!(await desk.says()).includes(`${finding}: `), finding)
      }
    },
  )

  await step('the team sees who holds what, and the whole stands on her page', async () => {
    await desk.signIn('teamManager')
    assert.match(await desk.row('Tom Bright'), /2/)
    await page.goto(ellie)
    await desk.saysAll('on a child protection plan for physical abuse, since 11 June 2026', 'Tom Bright', 'Max Fenwick')
    assert.deepEqual(await whatAxeFinds(page), [])
    await page.goto(`${ellie}/chronology`)
    await desk.saysAll('12 May 2026', '11 June 2026')
  })

  await step('the census of the year leaves, valid, and says of everyone why they are in it or not', async () => {
    on('2027-04-01T09:00:00.000Z')
    const folder = mkdtempSync(join(tmpdir(), 'kith-journey-'))
    after(() => rmSync(folder, { recursive: true, force: true }))
    const done = await returnCensus(site.stores, { authority: '301', year: 2027, out: join(folder, 'cin.xml'), now: site.clock.now })
    const xml = readFileSync(done.file, 'utf8')
    for (const [whose, at] of Object.entries(schemas)) {
      if (!existsSync(at)) continue
      const schema = XsdValidator.fromDoc(XmlDocument.fromString(readFileSync(at, 'utf8')))
      assert.doesNotThrow(() => schema.validate(XmlDocument.fromString(xml)), `valid by ${whose}`)
    }
    const child = await site.stores.as(everyone, store => store.child(ellie.split('/')[2]!))
    const number = child!.childDetails.laChildId
    const hers = xml.split('<Child>').find(part => part.includes(`<LAchildID>${number}</LAchildID>`))!
    const cells = ['CINreferralDate', 'ReferralSource', 'PrimaryNeedCode', 'AssessmentActualStartDate', 'AssessmentAuthorisationDate',
      'AssessmentFactors', 'S47ActualStartDate', 'InitialCPCtarget', 'DateOfInitialCPC', 'CPPstartDate', 'InitialCategoryOfAbuse'] // biome-ignore format: one list
    assert.deepEqual(
      cells.map(cell => new RegExp(`<${cell}>([^<]*)`).exec(hers)?.[1]),
      ['2026-05-12', '2A', 'N1', '2026-05-13', '2026-05-21', '1C', '2026-05-22', '2026-06-15', '2026-06-11', '2026-06-11', 'PHY'],
    )
    const year = censusYear(2027)
    const census = censusOf(child!, year)
    assert.deepEqual('included' in census && censusErrors(census.included, year), [])
    const listed = readFileSync(done.reconciliation, 'utf8').trim().split('\n').slice(1)
    assert.deepEqual([done.children, listed.length, done.included + done.leftOut], [6, 6, 6])
    assert.ok(
      listed.every(line => /^[^,]+,(Yes|No),.{5,}/.test(line)),
      listed.join('\n'),
    )
    assert.match(listed.find(line => line.startsWith(number))!, /,Yes,/)
    assert.match(listed.find(line => line.startsWith('C1,'))!, /,Yes,/, 'a child from the old census, still in need, is in the new one')
    assert.match(listed.find(line => line.startsWith('C4,'))!, /,No,/)
  })

  await step('and the browser had nothing to complain about but the one form that was refused', async () =>
    assert.deepEqual(desk.complaints, ['Failed to load resource: the server responded with a status of 400 (Bad Request)']),
  )
})
