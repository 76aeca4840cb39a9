const wait = 1_000
const longestWait = 30_000
/** What browsers let a page send while it closes. */
const roomAtTheEnd = 60_000

/**
 * Keeps what is being written. A form with `data-draft="<key>"` is sent to POST /drafts a second after the last key, and when the page is
 * hidden: its own fields, its `_csrf`, and the key as `_draft`. Nothing is locked and nothing is asked; a line says how it stands.
 */
export function keepDrafts(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-draft]')) keepDraft(form)
}

function keepDraft(form: HTMLFormElement): void {
  const line = statusLine(form)
  let kept = bodyOf(form)
  let timer: number | undefined
  let failures = 0
  let sending = false
  let handedIn = false

  const say = (words: string, failed = false) => {
    if (line.textContent !== words) line.textContent = words // the same words again would be read out again
    line.classList.toggle('kith-draft--failed', failed)
  }
  const soon = (after = wait) => {
    clearTimeout(timer)
    timer = window.setTimeout(() => void save(), after)
  }

  async function save(closing = false): Promise<void> {
    const body = bodyOf(form)
    if (handedIn || body === kept || (sending && !closing)) return
    sending = true
    try {
      // A session that has ended answers with the way to the sign-in page. That is not a draft kept.
      const keepalive = closing && body.length < roomAtTheEnd
      const answer = await fetch('/drafts', { method: 'POST', body: new URLSearchParams(body), redirect: 'manual', keepalive })
      if (!answer.ok) throw new Error(answer.type === 'opaqueredirect' || answer.status === 401 ? 'signed-out' : 'refused')
      kept = body
      failures = 0
      say(`Saved ${new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })}`)
    } catch (error) {
      failures++
      say(
        error instanceof Error && error.message === 'signed-out'
          ? 'Not saved: you have been signed out. Sign in again in another tab; what you have written stays here and will be saved.'
          : 'Not saved yet: we cannot reach Kith. What you have written stays on this page, and we keep trying.',
        true,
      )
    }
    sending = false
    if (bodyOf(form) !== kept) soon(failures ? Math.min(wait * 2 ** failures, longestWait) : wait)
  }

  form.addEventListener('input', () => soon())
  form.addEventListener('change', () => soon())
  form.addEventListener('submit', () => {
    handedIn = true
    clearTimeout(timer)
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void save(true)
  })
  window.addEventListener('pagehide', () => void save(true))
  window.addEventListener('pageshow', () => {
    handedIn = false // brought back by the Back button: it was not handed in after all
  })
  window.addEventListener('online', () => soon(0))
}

/** Files are not part of a draft, and neither is the button that was pressed. */
function bodyOf(form: HTMLFormElement): string {
  const body = new URLSearchParams()
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value)
  body.append('_draft', form.dataset['draft'] ?? '')
  return body.toString()
}

function statusLine(form: HTMLFormElement): HTMLElement {
  const line = document.createElement('p')
  line.className = 'kith-draft'
  line.setAttribute('role', 'status')
  form.append(line)
  return line
}
