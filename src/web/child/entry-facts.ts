import type { Entry, Facts, Kind } from '../../record/record.ts'
import { type Html, html } from '../html.ts'
import { govuk, momentText } from '../kit.ts'
import { withoutConfidential } from './confidential.ts'
import { type Fact, factsInWords, type Names } from './facts.ts'

export interface Reading {
  names: Names
  isTheirWork: boolean
}

/** The facts of one version in words; none of one that was taken back. */
export const factsOf = (entry: Entry, { names, isTheirWork }: Reading): Fact[] =>
  entry.withdrawn
    ? []
    : factsInWords(entry.kind as Kind, withoutConfidential(entry.kind as Kind, entry.facts as Facts<Kind>, isTheirWork), names)

export const factList = (facts: readonly Fact[]): Html =>
  govuk.summaryList({
    classes: 'govuk-summary-list--no-border kith-facts',
    rows: facts.map(({ says, is }) => ({ key: { text: says }, value: { html: html`<span class="kith-words">${is}</span>` } })),
  })

/** Who recorded it, when, and why. */
export const recordedLine = (entry: Entry, { names }: Reading): Html =>
  html`<p class="kith-note">Recorded by ${names(entry.recordedBy) ?? 'somebody who is not named here'} at ${momentText(entry.recordedAt)}. ${entry.because}</p>`
