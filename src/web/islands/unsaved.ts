/**
 * Says quietly, beside the buttons of a form with `data-unsaved`, that it holds changes which are not saved. It never asks "Are you sure
 * you want to leave?": people learn to press yes. A form that matters has `data-draft` instead, and loses nothing.
 */
export function sayWhatIsUnsaved(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-unsaved]')) {
    const line = document.createElement('p')
    line.className = 'kith-draft'
    line.setAttribute('role', 'status')
    form.append(line)
    const atFirst = answers(form)
    form.addEventListener('input', () => {
      const words = answers(form) === atFirst ? '' : 'You have changes that are not saved yet.'
      if (line.textContent !== words) line.textContent = words
    })
  }
}

const answers = (form: HTMLFormElement) =>
  JSON.stringify([...new FormData(form)].map(([name, value]) => [name, typeof value === 'string' ? value : value.name]))
