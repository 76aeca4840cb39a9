import { attributes, type Html, html } from '../html.ts'
import { type Content, type Dress, more, said } from './content.ts'

export type Tag = Content & Dress

export const tag = ({ classes, attributes: given, ...content }: Tag): Html =>
  html`<strong class="govuk-tag${more(classes)}"${attributes(given)}>${said(content)}</strong>`
