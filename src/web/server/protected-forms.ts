import { Html, html } from '../html.ts'

export interface FormsOf {
  page: Html
  csrf: string
  /** The page's address, with what stands after the question mark. */
  address: string
  title: string
  newId: () => string
}

/**
 * Gives every form that changes something its token, its one-time number and its draft, so that no page can forget them.
 * A form of `data-no-draft` is not kept: what was begun in it is no loss, or must not lie about.
 * Only our own markup holds a form: what people write is escaped before it comes here. A form that is sent again as it was has them.
 */
export function protectedForms({ page, csrf, address, title, newId }: FormsOf): Html {
  const path = address.split('?')[0]
  const markup = page.markup.replace(/<form\b[^>]*>/g, form => {
    if (!/\smethod="post"/i.test(form) || /\sdata-as-sent\b/.test(form)) return form
    const action = /\saction="([^"]*)"/.exec(form)?.[1]
    const isOfThisPage = action === undefined || action === '' || action.split('?')[0] === path
    const keepsItself = /\sdata-draft=/.test(form)
    const isKept = keepsItself || (isOfThisPage && !/\sdata-no-draft\b/.test(form))
    // Said even where it is this page: an address that was left to the browser keeps the # of the skip link, and that takes the focus from what was refused.
    const goesTo = action === undefined && html` action="${address}"`
    const opened = `${form.slice(0, -1)}${html`${goesTo}${isKept && !keepsItself && html` data-draft="${address}"`}`}>`
    const hidden = html`<input type="hidden" name="_csrf" value="${csrf}"><input type="hidden" name="_submission" value="${newId()}">${
      isKept && html`<input type="hidden" name="_title" value="${title}">`
    }`
    return opened + hidden
  })
  return new Html(markup)
}
