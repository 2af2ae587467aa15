/** Goes through the queries without a mouse; the keys are those that help.ts lists. */
const help = document.querySelector<HTMLDialogElement>('#help')

const actions: Readonly<Record<string, () => void>> = {
  'j': () => {
    step(1)
  },
  'k': () => {
    step(-1)
  },
  'g': go,
  'x': () => {
    current()?.querySelector<HTMLElement>('input.tick')?.click()
  },
  'c': () => {
    current()?.querySelector<HTMLElement>('button.copy')?.click()
  },
  'f': () => {
    document.querySelector<HTMLElement>('#filter-rule, #filter-text, #filter-open')?.focus()
  },
  'd': () => {
    document.querySelector<HTMLElement>('#theme')?.click()
  },
  '?': () => help?.showModal()
}

document.querySelector('#help-open')?.addEventListener('click', () => help?.showModal())
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || help?.open === true || isTyping(event.target)) return
  const action = actions[event.key]
  if (!action) return
  event.preventDefault()
  action()
})

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.matches('select, textarea, input:not([type="checkbox"])')
}

function shownQueries(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.query:not([hidden])')]
}

function current(): HTMLElement | null {
  return document.activeElement?.closest<HTMLElement>('.query') ?? null
}

/** To the next query in some direction, or to the first; at either end it stays. */
function step(direction: 1 | -1): void {
  const shown = shownQueries()
  const at = shown.findIndex((d) => d === current())
  show(shown[at < 0 ? 0 : Math.min(Math.max(at + direction, 0), shown.length - 1)])
}

/** From a query to its own place in the text; from there back. */
function go(): void {
  const number = current()?.dataset['finding']
  if (number !== undefined) {
    const end = document.querySelector<HTMLElement>(`#f${number}-0`)
    end?.closest('details')?.setAttribute('open', '')
    show(end?.querySelector('a'))
    return
  }
  const back = document.activeElement?.closest<HTMLElement>('[data-finding]')?.dataset['finding']
  show(document.querySelector<HTMLElement>(back === undefined ? '.query:not([hidden])' : `#q${back}`))
}

function show(element: HTMLElement | null | undefined): void {
  element?.focus({preventScroll: true})
  element?.scrollIntoView({block: element.matches('.query') ? 'nearest' : 'center'})
}
