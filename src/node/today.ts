/** Today where this machine stands, as an ISO date. Only what runs out asks for it; no text is ever taken to be of today. */
export function today(): string {
  const now = new Date()
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((d) => String(d).padStart(2, '0'))
  return `${now.getFullYear()}-${month ?? ''}-${day ?? ''}`
}
