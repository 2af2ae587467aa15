/** Copies a query, or all that are shown under the names of their files, to be sent to the author. */
document.addEventListener('click', ({target}) => {
  const button = target instanceof Element ? target.closest<HTMLButtonElement>('button[data-copies]') : null
  if (button === null) return
  const question = button.closest('.query')?.querySelector('.question') ?? null
  const words = button.dataset['copies'] === 'all' ? allQuestions() : (question?.textContent ?? '')
  void copy(words, button, question)
})

function allQuestions(): string {
  const byPath = new Map<string, string[]>()
  for (const query of document.querySelectorAll<HTMLElement>('.query:not([hidden])')) {
    const path = query.querySelector('.path')?.textContent ?? ''
    byPath.set(path, [...(byPath.get(path) ?? []), query.querySelector('.question')?.textContent ?? ''])
  }
  return [...byPath].map(([path, asked]) => `${path}\n${asked.map((d) => `- ${d}`).join('\n')}`).join('\n\n')
}

async function copy(words: string, button: HTMLButtonElement, shown: Element | null): Promise<void> {
  const status = document.querySelector('#status')
  try {
    await navigator.clipboard.writeText(words)
    if (status) status.textContent = 'Copied'
    flash(button)
  } catch {
    // A browser that gives pages no clipboard: the words are selected, to be copied by hand.
    if (shown) getSelection()?.selectAllChildren(shown)
    if (status) status.textContent = 'Selected: copy with the keyboard'
  }
}

function flash(button: HTMLButtonElement): void {
  const {textContent} = button
  button.textContent = 'Copied'
  button.disabled = true
  setTimeout(() => {
    button.textContent = textContent
    button.disabled = false
  }, 1500)
}
