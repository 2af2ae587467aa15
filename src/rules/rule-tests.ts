import type {CompiledRule} from './compile-rule.js'
import type {Finding, SourceSpan} from './finding.js'
import type {RuleTests} from './rule-schema.js'

/** A text to lint with one rule, with what the example gives besides. */
export interface RuleExample {
  readonly text: string
  /** ISO date of writing. */
  readonly asOf?: string | undefined
  /** A text that it restates. */
  readonly against?: string | undefined
  /** The same text before it was edited. */
  readonly previous?: string | undefined
}

/** Name under which examples are linted: they are Markdown, as most drafts are; a paragraph of plain text reads the same in it. */
export const examplePath = 'example.md'

/** The outcome of one example in a rule file. */
export interface RuleTestResult {
  readonly ruleId: string
  /** Where the example stands in the file: `contradicts[3]`. */
  readonly name: string
  readonly text: string
  /** What went wrong, for whoever wrote the rule; null when the example does as it says. */
  readonly failure: string | null
}

/** Lints one example, with one rule and no other. Every finding of that text is expected back. */
export type LintExample = (example: RuleExample, rule: CompiledRule) => Promise<readonly Finding[]>

type Contradiction = RuleTests['contradicts'][number]

/** Run the examples inside a rule. */
export async function testRule(rule: CompiledRule, lint: LintExample): Promise<readonly RuleTestResult[]> {
  const {contradicts, agrees} = rule.rule.tests
  const result = (name: string, text: string, failure: string | null) => ({ruleId: rule.id, name, text, failure})
  const wrong = contradicts.map(async (example, index) => {
    const findings = await lint(example, rule)
    return result(`contradicts[${String(index)}]`, example.text, missed(example, findings))
  })
  const right = agrees.map(async (example, index) => {
    const given = typeof example === 'string' ? {text: example} : example
    return result(`agrees[${String(index)}]`, given.text, falselyReported(given.text, await lint(given, rule)))
  })
  return Promise.all([...wrong, ...right])
}

/** Why the contradiction of an example was not reported as it should be; null if it was. */
function missed(example: Contradiction, findings: readonly Finding[]): string | null {
  const wanted = [example.a, example.b].filter((words) => words !== undefined)
  if (findings.length === 0) return `nothing was reported; expected ${quoteAll(wanted)}`
  const others = findings.filter((finding) => !standsAt(finding, wanted, example.text))
  if (others.length === findings.length)
    return `reported at other places: ${describe(findings, example.text)}; expected ${quoteAll(wanted)}`
  return others.length > 0 ? `also reported: ${describe(others, example.text)}` : null
}

function falselyReported(text: string, findings: readonly Finding[]): string | null {
  return findings.length === 0 ? null : `reported on a text that agrees: ${describe(findings, text)}`
}

/** Whether a finding's places are the wanted words, one for one. */
function standsAt(finding: Finding, wanted: readonly string[], text: string): boolean {
  const places = placesOf(finding)
  return places.length === wanted.length && places.every((place, index) => covers(place, wanted[index] ?? '', text))
}

/**
 * Whether a place is some occurrence of the words, or a part of one, or holds one: what is marked may be "20" or
 * "20 soldiers" without the example having to know.
 */
function covers(place: SourceSpan, words: string, text: string): boolean {
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    const end = start + words.length
    if ((start <= place.start && place.end <= end) || (place.start <= start && end <= place.end)) return true
  }
  return false
}

/** All places of a finding, in text order. */
function placesOf(finding: Finding): SourceSpan[] {
  return [finding, ...finding.related].sort((x, y) => x.start - y.start)
}

function describe(findings: readonly Finding[], text: string): string {
  return findings
    .map((finding) => `${quoteAll(placesOf(finding).map((d) => text.slice(d.start, d.end)))} (${finding.message})`)
    .join('; ')
}

function quoteAll(texts: readonly string[]): string {
  return texts.map((text) => `'${text}'`).join(' against ')
}
