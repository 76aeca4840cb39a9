import { attributes, type Html, html } from '../html.ts'
import { type Content, type Dress, type Maybe, more, said } from './content.ts'

export interface Fieldset extends Dress {
  legend?: Maybe<Content & { classes?: string | undefined; isPageHeading?: boolean | undefined }>
  role?: string | undefined
  describedBy?: string | undefined
  html?: Html | undefined
}

export function fieldset({ legend, role, describedBy, classes, attributes: given, html: inside }: Fieldset): Html {
  const words = said(legend)
  return html`<fieldset class="govuk-fieldset${more(classes)}"${role && html` role="${role}"`}${
    describedBy && html` aria-describedby="${describedBy}"`
  }${attributes(given)}>
    ${
      legend &&
      words &&
      html`<legend class="govuk-fieldset__legend${more(legend.classes)}">
        ${legend.isPageHeading ? html`<h1 class="govuk-fieldset__heading">${words}</h1>` : words}
      </legend>`
    }
    ${inside}
  </fieldset>`
}
