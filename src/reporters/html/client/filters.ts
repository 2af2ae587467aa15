/** Shows the queries of one rule, those not settled, and the files of some name; what is hidden is hidden everywhere. */
const rule = document.querySelector<HTMLSelectElement>('#filter-rule')
const text = document.querySelector<HTMLInputElement>('#filter-text')
const open = document.querySelector<HTMLInputElement>('#filter-open')
const status = document.querySelector('#status')

const queries = [...document.querySelectorAll<HTMLElement>('.query')]
const sheets = [...document.querySelectorAll<HTMLElement>('.sheet')]

for (const control of [rule, text, open]) control?.addEventListener('input', apply)

function apply(): void {
  const named = new Set(sheets.filter(isNamed).map((d) => d.dataset['text'] ?? ''))
  const shown = new Set<string>()
  for (const query of queries) {
    const isShown = named.has(query.dataset['text'] ?? '') && hasRule(query) && isOpen(query)
    query.hidden = !isShown
    if (isShown) shown.add(query.dataset['finding'] ?? '')
  }
  const chosen = rule !== null && rule.value !== ''
  const withQueries = new Set(queries.filter((d) => !d.hidden).map((d) => d.dataset['text'] ?? ''))
  for (const place of document.querySelectorAll<HTMLElement>('.sheet, .overview [data-text]')) {
    const index = place.dataset['text'] ?? ''
    place.hidden = !named.has(index) || (chosen && !withQueries.has(index))
  }
  for (const end of document.querySelectorAll<HTMLElement>('[data-finding]:not(.query), [data-findings]')) {
    const numbers = (end.dataset['findings'] ?? end.dataset['finding'] ?? '').split(' ')
    end.classList.toggle('off', !numbers.some((number) => shown.has(number)))
  }
  if (status) status.textContent = `${shown.size} of ${queries.length} queries shown`
}

function isNamed(sheet: HTMLElement): boolean {
  const wanted = text?.value.trim().toLowerCase() ?? ''
  return (sheet.dataset['path'] ?? '').toLowerCase().includes(wanted)
}

function hasRule(query: HTMLElement): boolean {
  return rule === null || rule.value === '' || query.dataset['rule'] === rule.value
}

function isOpen(query: HTMLElement): boolean {
  return open?.checked !== true || query.querySelector<HTMLInputElement>('input.tick')?.checked !== true
}
