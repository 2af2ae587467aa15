import type {RuleEntry} from './compile-rule.js'
import type {PairRule, Rule} from './rule-schema.js'

/** How many examples of each kind a page shows; the others are in the rule file. */
const shown = 5

/** A rule's page in Markdown: what it reports, what it leaves alone, and its first examples. */
export function rulePage({topic, rule}: RuleEntry): string {
  const examples = rule.tests.contradicts.slice(0, shown)
  const sections = [
    `# ${rule.id}`,
    rule.summary.trim(),
    `Severity: **${rule.severity}**. Topic: ${topic}.${rule.default === 'off' ? ' **Off by default**: give it a level to run it.' : ''}`,
    rule.limits === undefined ? null : `## What it leaves alone\n\n${rule.limits.trim()}`,
    `## Reported\n\n${examples.map((example) => reported(example)).join('\n')}`,
    `## Not reported\n\n${agreeing(rule)
      .slice(0, shown)
      .map((text) => `- ${quote(text)}`)
      .join('\n')}`,
    'check' in rule ? null : `## When two claims are held against each other\n\n${conditions(rule)}`,
    `All examples: [${rule.id}.yaml](${rule.id}.yaml).`
  ]
  return `${sections.filter((section) => section !== null).join('\n\n')}\n`
}

function reported(example: Rule['tests']['contradicts'][number]): string {
  const places = [example.a, example.b].filter((place) => place !== undefined).map((place) => `“${oneLine(place)}”`)
  const written = example.asOf === undefined ? '' : `, written on ${example.asOf}`
  return `- ${quote(example.text)}\n  (${places.join(' against ')}${written}${given(example)})`
}

/** The other text that an example is read with. */
function given({against, previous}: Rule['tests']['contradicts'][number]): string {
  const other = against === undefined ? '' : `; the source says: ${quote(against)}`
  return previous === undefined ? other : `${other}; before, it said: ${quote(previous)}`
}

function agreeing(rule: Rule): string[] {
  return rule.tests.agrees.map((example) => (typeof example === 'string' ? example : example.text))
}

function conditions(rule: PairRule): string {
  const lines = [`- they share: ${names(rule.pair)}`, `- and not: ${names(rule.unless ?? [])}`]
  return lines.join('\n')
}

function names(relations: readonly string[]): string {
  return relations.length === 0 ? 'nothing in particular' : relations.join(', ')
}

function quote(text: string): string {
  return `“${oneLine(text)}”`
}

/** Text on one line, with the marks that Markdown would take for its own escaped. */
function oneLine(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\\*_`<>#|[\]]/g, '\\$&')
}
