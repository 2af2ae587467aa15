/** Dark or light, as the reader's system has it until the reader chooses. */
const storageKey = 'factlint:theme'

type Theme = 'light' | 'dark'

const root = document.documentElement
const button = document.querySelector<HTMLButtonElement>('#theme')
const system = matchMedia('(prefers-color-scheme: dark)')

show(storedTheme())
button?.addEventListener('click', () => {
  const theme = shownTheme() === 'dark' ? 'light' : 'dark'
  show(theme)
  try {
    localStorage.setItem(storageKey, theme)
  } catch {
    // A browser that keeps nothing still shows what was chosen.
  }
})
system.addEventListener('change', () => {
  label()
})

function show(theme: Theme | null): void {
  if (theme !== null) root.dataset['theme'] = theme
  label()
}

function shownTheme(): Theme {
  const chosen = root.dataset['theme']
  if (chosen === 'dark' || chosen === 'light') return chosen
  return system.matches ? 'dark' : 'light'
}

function label(): void {
  if (button) button.textContent = shownTheme() === 'dark' ? 'Light' : 'Dark'
}

function storedTheme(): Theme | null {
  try {
    const stored = localStorage.getItem(storageKey)
    return stored === 'dark' || stored === 'light' ? stored : null
  } catch {
    return null
  }
}
