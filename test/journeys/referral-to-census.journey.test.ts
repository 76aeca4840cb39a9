// The whole job, as a council has it: its children arrive from last year's census, one more at the front door, and the next census leaves.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aBrowser, noBrowser, whatAxeFinds } from '../a-browser.ts'
import { workers } from '../an-office.ts'
import { atTheFrontDoor } from './at-the-front-door.ts'
import { aJourney } from './journey.ts'
import { theLastCensusArrives, theNextCensusLeaves } from './the-census.ts'

test('a child’s referral becomes a plan that protects them, and leaves in the census', { skip: noBrowser }, async t => {
  const journey = await aJourney(t, await aBrowser(), '2026-04-20T08:00:00.000Z')
  const { desk, step, on, children } = journey
  const { page } = desk

  await theLastCensusArrives(journey)
  await atTheFrontDoor(journey)

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
    for (const child of [children.ellie, children.max]) {
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
    await page.goto(`${children.ellie}/record/assessment-start`)
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
    await desk.signIn('socialWorker', `${children.ellie}/record/assessment`)
    await desk.answer({
      'What the child says': 'I do not want to be alone with Uncle Ray.',
      'What goes well': 'Gran fetches her from school.',
    })
    await desk.save()
    await desk.saysAll('The assessment is saved')
    await page.goto(`${children.ellie}/record/assessment-send`)
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
    await desk.signIn('socialWorker', `${children.ellie}/record/strategy-discussion`)
    await desk.answer({ 'When did somebody first have reason': 'today' })
    await desk.answer({ 'When was it held?': 'today', 'Who took part?': ['Children’s social care', 'Police', 'Health'] })
    await desk.answer({ 'What was said?': 'The bruise is the mark of a hand.', 'Why?': 'She may be hurt again.' })
    await desk.answer({ 'What was decided?': 'Section 47 enquiry by social care alone' })
    await desk.save()
    await desk.saysAll('The strategy discussion is recorded')
    on('2026-06-02T10:00:00.000Z')
    await desk.signIn('socialWorker', `${children.ellie}/record/section-47-finish`)
    await desk.answer({ 'What did you find?': 'The bruise was not an accident.' })
    await desk.answer({ 'What follows?': 'Harm is likely to continue: an initial child protection conference is needed' })
    await desk.answer({ 'When was it finished?': 'today' })
    await desk.save()
    await desk.saysAll('The outcome of the enquiry is recorded')
    await page.goto(`${children.ellie}/record/conference-plan`)
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
    await desk.signIn('socialWorker', `${children.ellie}/record/visit`)
    await desk.answer({ 'What happened?': 'Supper was on the table, and Uncle Ray has moved out.' })
    await desk.answer({ 'Was Ellie seen?': 'Seen alone', 'What did Ellie say?': 'I sleep better now.' })
    await desk.answer({ 'What is to be said about Ellie only?': 'She showed me the letter she wrote.', 'Was Max visited too?': 'Yes' })
    await desk.answer({ 'Was Max seen?': 'Seen, but not alone', 'What did Max say?': 'We had sausages.' })
    await desk.save()
    await desk.saysAll('The visit is recorded')
    await page.goto(`${children.ellie}/record?kind=visit`)
    await desk.saysAll('Supper was on the table', 'the letter she wrote')
    await page.goto(`${children.max}/record?kind=visit`)
    await desk.saysAll('Supper was on the table', 'We had sausages')
    assert.doesNotMatch(await desk.says(), /the letter she wrote|I sleep better/)
  })

  await step('what was begun is there again after signing out', async () => {
    await page.goto(`${children.ellie}/record/case-note`)
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
        ['Nothing is recorded about whether this child has a disability', 'Record disabilities', { 'Which disabilities': 'No disability' }],
        [
          'no unique pupil number and no reason that explains it',
          'Say why there is none',
          { 'Why is there none?': 'Sources do not agree on the name or the date of birth' },
        ],
      ]
      for (const [finding, link, answers] of missing) {
        await page.goto(children.ellie)
        await desk.saysAll(finding)
        await desk.follow(link)
        await desk.answer(answers)
        await desk.save()
        await desk.at('A child in two minutes')
        assert.ok(!(await desk.says()).includes(finding), finding)
      }
    },
  )

  await step('the team sees who holds what, and the whole stands on her page', async () => {
    await desk.signIn('teamManager')
    assert.match(await desk.row('Tom Bright'), /2/)
    await page.goto(children.ellie)
    await desk.saysAll('on a child protection plan for physical abuse, since 11 June 2026', 'Tom Bright', 'Max Fenwick')
    assert.deepEqual(await whatAxeFinds(page), [])
    await page.goto(`${children.ellie}/chronology`)
    await desk.saysAll('12 May 2026', '11 June 2026')
  })

  await theNextCensusLeaves(journey)

  await step('and the browser had nothing to complain about but the one form that was refused', async () =>
    assert.deepEqual(desk.complaints, ['Failed to load resource: the server responded with a status of 400 (Bad Request)']),
  )
})
