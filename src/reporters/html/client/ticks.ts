/** Boxes that stay ticked: each is kept in this browser under the fingerprint of its words. */
const prefix = 'factlint:tick:'

const ticks = [...document.querySelectorAll<HTMLInputElement>('input.tick')]

for (const tick of ticks) {
  tick.checked = isKept(tick)
  showTicked(tick)
}
showAll()

document.addEventListener('change', ({target}) => {
  if (!(target instanceof HTMLInputElement) || !target.classList.contains('tick')) return
  keep(target)
  showTicked(target)
  showAll()
})

// Another window shows the same text.
addEventListener('storage', ({key}) => {
  for (const tick of ticks)
    if (key === null || key === keyOf(tick)) {
      tick.checked = isKept(tick)
      showTicked(tick)
    }
  showAll()
})

function keyOf(tick: HTMLInputElement): string {
  return prefix + (tick.dataset['key'] ?? '')
}

function isKept(tick: HTMLInputElement): boolean {
  try {
    return localStorage.getItem(keyOf(tick)) !== null
  } catch {
    return false
  }
}

function keep(tick: HTMLInputElement): void {
  try {
    if (tick.checked) localStorage.setItem(keyOf(tick), '1')
    else localStorage.removeItem(keyOf(tick))
  } catch {
    const status = document.querySelector('#status')
    if (status) status.textContent = 'This browser keeps nothing: ticks will be gone when the page is closed.'
  }
}

function showTicked(tick: HTMLInputElement): void {
  tick.closest('.query, .row')?.classList.toggle('done', tick.checked)
}

function showAll(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-progress]')) {
    const kind = place.dataset['progress']
    const within = place.closest('section') ?? document
    showCount(place, within, kind === 'query' ? 'settled' : 'checked', kind ?? '')
  }
  for (const place of document.querySelectorAll<HTMLElement>('[data-progress-of]')) {
    const sheet = document.querySelector(`#text-${place.dataset['progressOf'] ?? ''}`)
    if (sheet) showCount(place, sheet, '', 'claim')
  }
}

function showCount(place: HTMLElement, within: ParentNode, word: string, kind: string): void {
  const boxes = [...within.querySelectorAll<HTMLInputElement>(`input.tick[data-kind="${kind}"]`)]
  const done = boxes.filter((d) => d.checked).length
  place.textContent = `${done} of ${boxes.length} ${word}`.trim()
  place.classList.toggle('complete', boxes.length > 0 && done === boxes.length)
}
