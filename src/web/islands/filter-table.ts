/** A box that narrows the rows of a table as one types: every word must be somewhere in the row. It says how many are left. */
export function filterTables(): void {
  for (const box of document.querySelectorAll<HTMLElement>('[data-filter-table]')) {
    const input = box.querySelector('input')
    const found = box.querySelector('[role="status"]')
    const body = document.getElementById(box.dataset['filterTable'] ?? '')?.querySelector('tbody')
    if (!input || !found || !body) continue
    input.addEventListener('input', () => {
      const words = input.value.toLowerCase().split(/\s+/).filter(Boolean)
      let shown = 0
      for (const row of body.rows) {
        const text = row.textContent.toLowerCase()
        row.hidden = !words.every(word => text.includes(word))
        if (!row.hidden) shown++
      }
      found.textContent = words.length > 0 ? `${shown} of ${body.rows.length} shown` : ''
    })
    box.hidden = false
  }
}
