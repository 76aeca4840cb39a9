/** A button with `data-print` prints the page. Until now it was hidden, because without a script it does nothing. */
export function printOnPress(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-print]')) {
    button.addEventListener('click', () => window.print())
    button.hidden = false
  }
}
