import type {Finding, SourceSpan} from './finding.js'

/** Rules that look at a text beside others, and say more, or less, of a pair of places than a rule that looks at it alone. */
export const staleMention = 'stale-mention'
const unsupportedNumber = 'unsupported-number'

/**
 * What a text contradicts in itself, and in others, each told once: where an edit left a mention behind, that says which of two
 * values is the older; and that no other text supports a value goes without saying where one denies it. In the order in which they come.
 */
export function together(own: readonly Finding[], against: readonly Finding[]): readonly Finding[] {
  const denied = new Set(against.map((d) => d.start))
  const stale = new Set(own.filter((d) => d.ruleId === staleMention).map(placesKey))
  const isSaid = (finding: Finding) =>
    (finding.ruleId === unsupportedNumber && denied.has(finding.start)) ||
    (finding.ruleId !== staleMention && stale.has(placesKey(finding)))
  const left = denied.size + stale.size === 0 ? own : own.filter((d) => !isSaid(d))
  // Whatever in the text an edit changed, a mention that it left behind in another text is told once.
  const behind = new Set(own.filter((d) => d.ruleId === staleMention).flatMap(relatedKeys))
  const others = behind.size === 0 ? against : against.filter((d) => !relatedKeys(d).some((key) => behind.has(key)))
  return others.length === 0 ? left : [...left, ...others]
}

/** Two findings of a text with one key have the same places, whichever is the main one. */
function placesKey({start, end, related}: Finding): string {
  const key = (span: SourceSpan) => `${span.start}-${span.end}`
  return [key({start, end}), ...related.map(key)].sort().join(' ')
}

function relatedKeys({related}: Finding): readonly string[] {
  return related.map(({path, start}) => `${start} ${path}`)
}
