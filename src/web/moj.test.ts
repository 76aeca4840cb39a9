// MOJ Frontend ships no examples, so each part of ours is held to what its own template makes of the same options.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import nunjucks from 'nunjucks'
import { level } from '../../test/same-markup.ts'
import { type Html, html } from './html.ts'
import { moj } from './kit.ts'

const root = (packageJson: string) => fileURLToPath(new URL('.', import.meta.resolve(packageJson)))
const templates = nunjucks.configure([`${root('govuk-frontend/package.json')}dist`, root('@ministryofjustice/frontend/package.json')], {
  autoescape: true,
})
// Ours is given the words of a date; theirs makes them with this filter.
templates.addFilter('mojDate', (_: string, words: string) => words)

const sameAs = (template: string, part: Html, params: object) =>
  assert.equal(level(String(part)), level(templates.render(`moj/components/${template}/template.njk`, { params: asStrings(params) })))

/** Their templates take markup as strings. */
const asStrings = (params: object) =>
  JSON.parse(JSON.stringify(params, (_, value) => (value && typeof value === 'object' && 'markup' in value ? value.markup : value)))

const links = [
  { text: 'Overview', href: '/overview', active: true },
  { text: 'Plan & "reviews"', href: '/plan', attributes: { 'data-count': '2' } },
  { html: html`<b>Chronology</b>`, href: '/chronology', classes: 'wide' },
]

test('sub-navigation is what MOJ Frontend renders', () => {
  for (const params of [{ items: links }, { items: links, label: 'Pages of this child', classes: 'x', attributes: { id: 'sub' } }]) {
    sameAs('sub-navigation', moj.subNavigation(params), params)
  }
})

test('primary navigation is what MOJ Frontend renders', () => {
  for (const params of [
    { items: links },
    { items: links, label: 'Main', containerClasses: 'wide', classes: 'x', searchHtml: html`<form></form>` },
  ]) {
    sameAs('primary-navigation', moj.primaryNavigation(params), params)
  }
})

test('side navigation is what MOJ Frontend renders', () => {
  const sections = [
    { heading: { text: 'Returns' }, items: links },
    { heading: { text: 'Measures', headingLevel: 2, classes: 'x' }, items: [links[1]!] },
  ]
  for (const params of [{ items: links }, { sections, label: 'Returns and measures', attributes: { id: 'side' } }]) {
    sameAs('side-navigation', moj.sideNavigation(params), params)
  }
})

test('badge is what MOJ Frontend renders', () => {
  for (const params of [
    { text: 'Urgent', classes: 'moj-badge--red' },
    { html: html`<b>New</b>`, attributes: { id: 'b' } },
  ]) {
    sameAs('badge', moj.badge(params), params)
  }
})

test('button menu is what MOJ Frontend renders', () => {
  const params = {
    button: { text: 'Actions', classes: 'govuk-button--secondary' },
    alignMenu: 'right' as const,
    items: [
      { text: 'Record a visit', href: '/visit' },
      { text: 'Close', name: 'close', value: '1', classes: 'x' },
    ],
  }
  sameAs('button-menu', moj.buttonMenu(params), params)
})

test('identity bar is what MOJ Frontend renders, with and without its menus', () => {
  const menus = [{ button: { text: 'Actions' }, items: [{ text: 'Record a visit', href: '/visit' }] }]
  for (const params of [{ title: { text: 'Amara <Obi>' } }, { title: { html: html`<b>Amara</b>` }, menus, classes: 'x' }, {}]) {
    sameAs('identity-bar', moj.identityBar(params), params)
  }
})

test('timeline is what MOJ Frontend renders', () => {
  const when = { timestamp: '2025-03-03', text: '3 March 2025', type: '3 March 2025' }
  const items = [
    { label: { text: 'Visit' }, text: 'Seen alone', datetime: when, byline: { text: 'Ann Archer' } },
    { label: { html: html`<a href="/a">Assessment</a>` }, html: html`<p>Done</p>`, datetime: when, classes: 'x' },
  ]
  for (const params of [{ items }, { items, headingLevel: 3, classes: 'y', attributes: { id: 't' } }]) {
    sameAs('timeline', moj.timeline(params), params)
  }
})

test('date picker is what MOJ Frontend renders', () => {
  const asked = { id: 'seen', name: 'seen', label: { text: 'Date seen' } }
  const more = { value: '3/3/2025', minDate: '1/3/2025', maxDate: '31/3/2025', leadingZeros: true, classes: 'x' }
  for (const params of [asked, { ...asked, ...more, hint: { text: 'Today or before' }, errorMessage: { text: 'Enter a date' } }]) {
    sameAs('date-picker', moj.datePicker(params), params)
  }
})

test('alert is what MOJ Frontend renders, in each of its kinds', () => {
  for (const variant of ['information', 'success', 'warning', 'error'] as const) {
    for (const params of [
      { variant, title: 'Saved' },
      { variant, title: 'Restricted', text: 'Ask <first>', showTitleAsHeading: true, headingTag: 'h3' as const, dismissible: true },
      { variant, title: 'Saved', html: html`<b>Visit</b>`, disableAutoFocus: true, dismissText: 'Hide', role: 'alert', classes: 'x' },
    ]) {
      sameAs('alert', moj.alert(params), params)
    }
  }
})
