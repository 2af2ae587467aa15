/** Opens what is folded when it is gone to, and everything when the page is printed. */
addEventListener('hashchange', reveal)
addEventListener('beforeprint', () => {
  for (const details of document.querySelectorAll('details')) details.open = true
})
document.addEventListener('click', ({target}) => {
  const link = target instanceof Element ? target.closest('a') : null
  if (link?.hash) unfold(link.hash)
})
reveal()

function reveal(): void {
  if (location.hash !== '') unfold(location.hash)
}

function unfold(hash: string): void {
  let details = document.getElementById(hash.slice(1))?.closest('details') ?? null
  while (details !== null) {
    details.open = true
    details = details.parentElement?.closest('details') ?? null
  }
}
