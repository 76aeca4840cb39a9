// One page that shows every part of the kit, for the tests that look at it. Everybody on it is invented.
import { day, type Instant } from '../src/kernel/kernel.ts'
import { type Html, html } from '../src/web/html.ts'
import {
  bar,
  board,
  childBanner,
  dayText,
  dueTag,
  emptyState,
  filters,
  govuk,
  howWorkedOut,
  moj,
  momentText,
  partialDayText,
  personLink,
  printButton,
  refused,
  refusedAt,
} from '../src/web/kit.ts'
import { layout } from '../src/web/layout.ts'

const today = day('2025-03-03')
const now = '2025-03-03T14:03:00.000Z' as Instant

const rule = {
  says: 'An assessment is finished within 45 working days of the referral.',
  reading: 'The day of the referral is day 0.',
  source: {
    title: 'Working Together to Safeguard Children',
    at: 'chapter 3',
    url: 'https://www.gov.uk/government/publications/working-together-to-safeguard-children--2',
  },
  examples: [{ name: 'a referral on a Monday in spring is due nine weeks later' }, { name: 'Easter Monday is not counted' }],
  inForce: { from: day('2023-12-15') },
}

const refusals = [
  { refused: 'The visit must be today or in the past', field: 'seenOn' },
  { refused: 'Say whether the child was seen alone', field: 'seenAlone' },
]

const children = [
  ['Amara Okafor', 'aged 7', '2025-02-26', 'Ann Archer', 24],
  ['Bryn Lloyd-Baxter', 'aged 15', '2025-03-03', 'Samuel Adeyemi', 31],
  ['Unborn baby of Carys Pike', 'expected in May', '2025-03-06', 'Ann Archer', 12],
  ['Daoud Rahimi', 'aged about 16', '2025-04-22', 'Nobody yet', 0],
] as const

const work = board({
  caption: 'Assessments of the North team',
  columns: [
    { head: 'Child', sort: 'none' },
    { head: 'Worker', sort: 'none' },
    { head: 'Due', sort: 'ascending' },
    { head: 'How it stands' },
    { head: 'Load', numeric: true, sort: 'none' },
    { head: 'Share of a full load' },
  ],
  rows: children.map(([name, note, due, worker, load]) => [
    personLink({ name, note, href: '/children/1' }),
    worker,
    dayText(day(due), 'short'),
    html`${dueTag({ due: day(due), today })}`,
    { cell: load, by: load },
    bar({ value: load, of: 36, mark: 28, over: load > 28, says: `${load} of 36 points, 28 agreed` }),
  ]),
  empty: 'No assessment is open in this team',
  filter: { id: 'north', label: 'Show rows with' },
})

const form = html`<form method="post" action="/visit" novalidate data-draft="visit-1">
  <input type="hidden" name="_csrf" value="token">
  ${moj.datePicker({ id: 'seenOn', name: 'seenOn', label: { text: 'When was the visit?' }, hint: { text: 'For example, 3/3/2025' }, errorMessage: refusedAt(refusals, 'seenOn'), classes: 'govuk-input--width-10' })}
  ${govuk.radios({
    name: 'seenAlone',
    fieldset: { legend: { text: 'Was the child seen alone?', classes: 'govuk-fieldset__legend--s' } },
    errorMessage: refusedAt(refusals, 'seenAlone'),
    items: [
      { value: 'yes', text: 'Yes' },
      { value: 'no', text: 'No', conditional: { html: govuk.input({ name: 'whyNot', label: { text: 'Why not?' } }) } },
      { divider: 'or' },
      { value: 'unborn', text: 'The child is not born yet', hint: { text: 'Then say who was seen' } },
    ],
  })}
  ${govuk.checkboxes({
    name: 'present',
    fieldset: { legend: { text: 'Who was there?' } },
    hint: { text: 'Choose all who were in the room' },
    values: ['mother'],
    items: [
      { value: 'mother', text: 'Mother' },
      { value: 'father', text: 'Father' },
      { divider: 'or' },
      { value: 'nobody', text: 'Nobody else', behaviour: 'exclusive' },
    ],
  })}
  ${govuk.select({
    name: 'place',
    label: { text: 'Where?' },
    value: 'home',
    items: [
      { value: '', text: 'Choose' },
      { value: 'home', text: 'At home' },
      { value: 'school', text: 'At school' },
    ],
  })}
  ${govuk.dateInput({ id: 'born', namePrefix: 'born', fieldset: { legend: { text: 'When was the child born?' } }, hint: { text: 'For example, 31 3 2015' }, values: { day: 31, month: 3, year: 2015 } })}
  ${govuk.textarea({ name: 'said', label: { text: 'What did the child say?' }, hint: { text: 'In the child’s own words' } })}
  ${govuk.characterCount({ name: 'summary', label: { text: 'In short' }, maxlength: 200, rows: 3, value: 'Well and cheerful.' })}
  ${govuk.input({ name: 'miles', label: { text: 'Miles driven' }, suffix: { text: 'miles' }, classes: 'govuk-input--width-3', inputmode: 'numeric' })}
  ${govuk.fileUpload({ name: 'drawing', label: { text: 'A drawing or a photograph' }, javascript: true })}
  ${govuk.fieldset({ legend: { text: 'Where the family lives now', classes: 'govuk-fieldset__legend--m' }, html: govuk.input({ name: 'postcode', label: { text: 'Postcode' }, classes: 'govuk-input--width-10' }) })}
  <div class="govuk-button-group">
    ${govuk.button({ text: 'Save visit', preventDoubleClick: true })}
    ${govuk.button({ text: 'Save and come back later', classes: 'govuk-button--secondary' })}
    <a class="govuk-link" href="/children/1">Cancel</a>
  </div>
</form>
<form method="post" action="/note" data-unsaved>${govuk.input({ name: 'note', label: { text: 'A note to yourself' } })}</form>`

const loose = html`
  ${govuk.label({ text: 'A label', for: 'loose' })}${govuk.hint({ text: 'A hint', id: 'loose-hint' })}${govuk.errorMessage({ text: 'An error', id: 'loose-error' })}
  <input class="govuk-input" id="loose" aria-describedby="loose-hint loose-error">`

const words = html`
  ${govuk.insetText({ text: 'The court has made an interim care order.' })}
  ${govuk.warningText({ text: 'Do not tell the father where this child lives.' })}
  ${govuk.notificationBanner({ text: 'Your visit is saved.', type: 'success', disableAutoFocus: true })}
  ${moj.alert({ variant: 'warning', title: 'Restricted', text: 'Only six people may open this record.', showTitleAsHeading: true })}
  ${govuk.details({ summaryText: 'What is a section 47 enquiry?', text: 'Asking whether a child is, or may soon be, significantly harmed.' })}
  ${howWorkedOut(rule)}
  ${govuk.panel({ titleText: 'Referral saved', text: 'The family help team will see it at once', headingLevel: 2 })}
  ${emptyState({ says: 'Nobody is waiting for a decision from you.', next: html`<a class="govuk-link" href="/team">See the whole team</a>` })}
  <p class="govuk-body">${momentText(now)}, ${partialDayText({ on: '2015-03', estimated: true })}, ${dayText(today, 'weekday')}</p>
  <p class="govuk-body kith-tags">${[
    dueTag({ cannotTell: 'The referral has no date', today }),
    dueTag({ today }),
    dueTag({ today, due: today, done: today }),
    dueTag({ today, due: day('2025-03-01'), done: today }),
    dueTag({ today, due: today }),
    dueTag({ today, due: day('2025-02-28') }),
    dueTag({ today, due: day('2025-03-04') }),
    govuk.tag({ text: 'Child protection plan', classes: 'govuk-tag--pink' }),
  ].map(tag => html`${tag} `)}</p>`

const lists = html`
  ${govuk.summaryList({
    card: { title: { text: 'Mother' }, actions: { items: [{ href: '/change', text: 'Change' }] } },
    rows: [
      {
        key: { text: 'Name' },
        value: { text: 'Chidinma Okafor' },
        actions: {
          items: [
            { href: '/n', text: 'Change', visuallyHiddenText: 'name' },
            { href: '/h', text: 'History' },
          ],
        },
      },
      { key: { text: 'Lives at' }, value: { html: html`12 Example Road<br>Sampletown` } },
    ],
  })}
  ${govuk.taskList({
    items: [
      { title: { text: 'Who is in the family' }, href: '/1', status: { text: 'Completed' } },
      {
        title: { text: 'What the child says' },
        hint: { text: 'In their own words' },
        href: '/2',
        status: { tag: { text: 'To do', classes: 'govuk-tag--blue' } },
      },
    ],
  })}
  ${govuk.table({ caption: 'Visits this month', firstCellIsHeader: true, head: [{ text: 'Week' }, { text: 'Visits', format: 'numeric' }], rows: [[{ text: 'First' }, { text: 4, format: 'numeric' }]] })}
  ${govuk.tabs({
    idPrefix: 'tab',
    title: 'Plans',
    items: [
      { label: 'Now', panel: { text: 'Child in need plan' } },
      { label: 'Before', panel: { text: 'Family help plan' } },
    ],
  })}
  ${moj.timeline({
    classes: 'kith-chronology',
    headingLevel: 3,
    items: [
      {
        label: { text: 'Visit at home' },
        byline: { text: 'Ann Archer' },
        datetime: { timestamp: '2025-03-03', text: '3 March 2025' },
        text: 'Seen alone. Well and cheerful.',
      },
      { label: { text: 'Referral' }, datetime: { timestamp: '2025-02-10', text: '10 February 2025' }, text: 'From school.' },
    ],
  })}
  ${govuk.pagination({ previous: { href: '?page=1' }, next: { href: '?page=3' }, items: [{ number: 1, href: '?page=1' }, { number: 2, href: '?page=2', current: true }, { ellipsis: true }, { number: 9, href: '?page=9' }] })}
  ${moj.primaryNavigation({
    label: 'Teams',
    items: [
      { text: 'North', href: '/n', active: true },
      { text: 'South', href: '/s' },
    ],
  })}
  ${moj.identityBar({
    title: { text: 'Household of Chidinma Okafor' },
    menus: [
      {
        button: { text: 'Actions' },
        items: [
          { text: 'Add somebody', href: '/add' },
          { text: 'Move house', href: '/move' },
        ],
      },
    ],
  })}
  ${moj.sideNavigation({
    label: 'Returns',
    items: [
      { text: 'Children in need census', href: '/cin', active: true },
      { text: 'SSDA903', href: '/903' },
    ],
  })}
  ${govuk.exitThisPage({ text: 'Leave this page now' })}`

const section = (heading: string, parts: Html) => html`<h2 class="govuk-heading-m">${heading}</h2>${parts}`

export const everyPart = (): Html =>
  layout({
    title: 'Every part',
    error: true,
    council: 'Sampleshire Council',
    asker: { name: 'Ann Archer', roles: ['social worker', 'practice educator'] },
    navigation: [
      { text: 'My work', href: '/my-work', current: true },
      { text: 'Team', href: '/team' },
      { text: 'Homes', href: '/homes' },
      { text: 'Returns', href: '/returns' },
      { text: 'Measures', href: '/measures' },
    ],
    csrf: 'token',
    phase: { tag: 'Demonstration', says: { text: 'Every family here is invented.' } },
    before: html`
      ${govuk.breadcrumbs({ items: [{ text: 'My work', href: '/my-work' }, { text: 'Every part' }], collapseOnMobile: true })}
      ${childBanner({
        name: 'Amara Okafor',
        href: '/children/1',
        facts: [
          { says: 'Born', is: html`${dayText(day('2017-11-05'))}, aged 7` },
          { says: 'Number', is: 'K-004217' },
          { says: 'Worker', is: 'Ann Archer' },
        ],
        tags: [{ text: 'Child protection plan', classes: 'govuk-tag--pink' }],
        warnings: ['Large dog. Ring first.'],
      })}
      ${moj.subNavigation({
        label: 'This child',
        items: [
          { text: 'Overview', href: '/1', active: true },
          { text: 'Plan', href: '/2' },
          { text: 'Chronology', href: '/3' },
          { text: 'Family', href: '/4' },
          { text: 'Documents', href: '/5' },
        ],
      })}`,
    heading: 'Every part',
    page: html`${refused(refusals)}${govuk.backLink({ href: '/my-work' })}
      ${printButton()}
      ${filters({
        action: '/every-part',
        fields: [
          govuk.select({
            name: 'team',
            label: { text: 'Team' },
            items: [
              { value: '', text: 'All teams' },
              { value: 'north', text: 'North' },
            ],
          }),
          govuk.input({ name: 'weeks', label: { text: 'Weeks ahead' }, classes: 'govuk-input--width-2' }),
        ],
        chosen: [{ says: 'North', without: '/every-part' }],
      })}
      ${section('A board', work)}${section('A form', form)}${section('Loose pieces', loose)}${section('Words', words)}${section('Lists', lists)}`,
    print: 'Printed by Ann Archer at 14:03 on 3 March 2025. Keep it locked away, and shred it when it has been used.',
  })
