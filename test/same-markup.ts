/** Markup with all that means nothing taken out: white space between tags, and how a tag is spread over lines. For tests. */
export const level = (markup: string): string =>
  markup
    .replace(/\s+/g, ' ')
    .replace(/ ?(<[^>]*>) ?/g, '$1')
    .replace(/ >/g, '>')
    .replace(/class="([^"]*)"/g, (_, classes: string) => `class="${classes.trim().replace(/ +/g, ' ')}"`)
    .trim()
