import type {RuleEntry} from '../rules/catalogue.js'
import {isOnByDefault} from '../rules/catalogue.js'

/**
 * The configuration that `factlint init` writes: everything that can be said, commented out, so that it changes nothing until
 * somebody edits it.
 *
 * @param schema Path or address of config.schema.json for editors; null where none is near.
 */
export function starterConfiguration(entries: readonly RuleEntry[], schema: string | null): string {
  const widest = Math.max(0, ...entries.map(({rule}) => rule.id.length + levelOf(rule).length))
  const rules = entries.map(({rule}) => {
    const setting = `${rule.id}: ${levelOf(rule)}`
    return `#   ${setting.padEnd(widest + 2)}  # ${rule.summary.trim().replace(/\s+/g, ' ')}`
  })
  return `${schema === null ? '' : `# yaml-language-server: $schema=${schema}\n`}${head}# Levels: off, info, warning, error. Options follow in a list: [warning, {tolerance: 2%}].
# rules:
${rules.join('\n')}

${tail}`
}

function levelOf(rule: RuleEntry['rule']): string {
  return isOnByDefault(rule) ? rule.severity : 'off'
}

const head = `# Configuration of factlint. Take away the # before what you want to say; "factlint --print-config" shows what holds.
# Configurations of folders above this one hold too, and this one wins; root: true stops the search here.
# root: true

# Start from other files, which this one then changes; factlint:recommended sets the built-in rules back to what they are.
# extends: [factlint:recommended, ./house.yaml]

# Date of writing for texts that tell none: after --as-of, the front matter's date and a dateline.
# asOf: 2026-11-23

# en-US reads 1/2/2020 as January 2, en-GB as 1 February.
# language: en-US

# separate: what is quoted is held only against what the same speaker says.
# quotes: separate

`

const tail = `# Fact sheets: texts, Markdown, or YAML with a source and a date each; whatever contradicts them is reported.
# factlint:world is what is known of the world at large: a week has 7 days.
# facts: [facts.yaml, factlint:world]

# Files that must agree with one another: chapters, a series, an article with its headline and newsletter.
# corpus: [chapters/*.md]

# Your own rules, one file each, with their tests inside: factlint rules test house-rules
# ruleFiles: [house-rules/*.yaml]

# Other settings for some files. Patterns are those of .gitignore, from this folder.
# overrides:
#   - files: ["archive/**"]
#     rules: {weekday-date: off}

# Files that are never read; those of .gitignore and .factlintignore are not read either.
# ignore: ["drafts/old/**"]
`
