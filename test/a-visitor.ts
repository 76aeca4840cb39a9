/** Somebody who visits without a browser: keeps cookies, follows redirects, and sends the hidden fields of a form. */
export interface Seen {
  status: number
  url: string
  text: string
  headers: Headers
}

export class Browser {
  readonly url: string
  readonly cookies = new Map<string, string>()
  constructor(url: string) {
    this.url = url
  }

  open(path: string): Promise<Seen> {
    return this.go(path, { method: 'GET' })
  }
  /** Sends the form of a page that leads to `action` (its own address where it names none), with these answers. */
  submit(page: Seen, answers: Record<string, string | string[]> = {}, action?: string): Promise<Seen> {
    return this.post(action ?? new URL(page.url).pathname + new URL(page.url).search, { ...hiddenIn(page.text, action), ...answers })
  }
  post(path: string, fields: Record<string, string | string[]>, headers: Record<string, string> = {}): Promise<Seen> {
    const body = new URLSearchParams(Object.entries(fields).flatMap(([name, value]) => [value].flat().map(each => [name, each])))
    const type = { 'content-type': 'application/x-www-form-urlencoded' }
    return this.go(path, { method: 'POST', body: body.toString(), headers: { origin: this.url, ...type, ...headers } })
  }

  private async go(path: string, init: RequestInit): Promise<Seen> {
    let url = new URL(path, this.url)
    for (let request = init; ; request = { method: 'GET' }) {
      const answer = await fetch(url, { ...request, headers: { ...request.headers, cookie: this.cookie }, redirect: 'manual' })
      for (const line of answer.headers.getSetCookie()) this.keep(line)
      const to = answer.headers.get('location')
      if (to && answer.status >= 300 && answer.status < 400) url = new URL(to, url)
      else return { status: answer.status, url: url.href, text: await answer.text(), headers: answer.headers }
    }
  }
  private get cookie() {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  }
  private keep(line: string) {
    const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!
    if (/;\s*(expires=Thu, 01 Jan 1970|max-age=0)/i.test(line) || value === '') this.cookies.delete(name!)
    else this.cookies.set(name!, value!)
  }
}

const unescaped = (text: string) =>
  text.replace(/&(amp|lt|gt|quot|#39);/g, (_, e: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" })[e]!)

/** The hidden fields of the first form that leads there. */
export function hiddenIn(page: string, action?: string): Record<string, string> {
  const forms = [...page.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].filter(([, tag]) => /method="post"/.test(tag!))
  const form = forms.find(([, tag]) => {
    const leads = /\saction="([^"]*)"/.exec(tag!)?.[1]
    return action === undefined ? leads !== '/sign-out' && leads !== '/search' : leads !== undefined && unescaped(leads) === action
  })
  if (!form) throw new Error(`no form leads to ${action ?? 'the page itself'}`)
  const hidden = [...form[2]!.matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(([input]) => input)
  return Object.fromEntries(hidden.map(input => [/name="([^"]*)"/.exec(input)![1]!, unescaped(/value="([^"]*)"/.exec(input)?.[1] ?? '')]))
}
