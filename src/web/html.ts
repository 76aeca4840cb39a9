/** Markup, to be sent as it is. Only here does a string become markup: `new Html` must never be given what a person typed. */
export class Html {
  readonly markup: string
  constructor(markup: string) {
    this.markup = markup
  }
  toString(): string {
    return this.markup
  }
}

/** What may stand between `${` and `}`. `cond && part` leaves nothing behind when there is nothing to say; 0 is something. */
export type Part = Html | string | number | false | null | undefined | readonly Part[]

/** Text is escaped and markup is not. Attributes must be written in quotes; the same escaping is right for both. */
export function html(markup: TemplateStringsArray, ...parts: Part[]): Html {
  let out = markup[0] ?? ''
  for (let i = 0; i < parts.length; i++) out += written(parts[i]) + markup[i + 1]
  return new Html(out)
}

export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>

/** ` name="value"` for each; `true` is the name alone; what is false or missing is left out (write `'false'` to say false). */
export function attributes(given: Attributes | undefined): Html | undefined {
  if (!given) return undefined
  let out = ''
  for (const [name, value] of Object.entries(given)) {
    if (value === true) out += ` ${escaped(name)}`
    else if (value !== false && value !== null && value !== undefined) out += ` ${escaped(name)}="${escaped(String(value))}"`
  }
  return new Html(out)
}

function written(part: Part): string {
  if (typeof part === 'string') return escaped(part)
  if (part instanceof Html) return part.markup
  if (part === false || part === null || part === undefined) return ''
  return Array.isArray(part) ? part.map(written).join('') : escaped(String(part))
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const unsafe = /[&<>"']/

const escaped = (text: string) => (unsafe.test(text) ? text.replace(/[&<>"']/g, character => entities[character]!) : text)
