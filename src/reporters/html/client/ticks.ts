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
  showCountsOf(target)
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

/** Every count of the page. */
function showAll(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-progress], [data-progress-of]')) showCount(place)
}

/** The counts that a box is counted in. */
function showCountsOf(tick: HTMLInputElement): void {
  const section = tick.closest<HTMLElement>('section')
  const index = section?.dataset['text'] ?? ''
  const places = [
    ...(section?.querySelectorAll<HTMLElement>('[data-progress]') ?? []),
    ...document.querySelectorAll<HTMLElement>(`[data-progress-of="${index}"]`)
  ]
  for (const place of places) showCount(place)
}

/** `3 of 15 checked`, for the boxes of the section that a count stands in or is of. */
function showCount(place: HTMLElement): void {
  const {progress, progressOf} = place.dataset
  const within = progressOf === undefined ? place.closest('section') : document.querySelector(`#text-${progressOf}`)
  const kind = progress ?? 'claim'
  const boxes = [...(within?.querySelectorAll<HTMLInputElement>(`input.tick[data-kind="${kind}"]`) ?? [])]
  const done = boxes.filter((d) => d.checked).length
  const word = progress === undefined ? '' : progress === 'query' ? ' settled' : ' checked'
  place.textContent = `${done} of ${boxes.length}${word}`
  place.classList.toggle('complete', boxes.length > 0 && done === boxes.length)
}
