import {z} from 'zod'
import type {Severity} from '../rules/finding.js'

const level = z.enum(['off', 'info', 'warning', 'error'] satisfies readonly (Severity | 'off')[])
const option = z.union([z.number(), z.string()]).describe('A number, or a share such as 2%.')
const ruleSetting = z
  .union([level, z.tuple([level]).readonly(), z.tuple([level, z.record(z.string(), option).readonly()]).readonly()])
  .describe(
    'A level: off, info, warning or error; or a list of it and the options of the rule, as in [warning, {tolerance: 2%}].'
  )

const patterns = z.array(z.string().min(1)).readonly()

/** What may hold for some files and not for others. */
function settings(ruleIds: readonly string[]) {
  const known = Object.fromEntries(ruleIds.map((id) => [id, ruleSetting.optional()]))
  return {
    asOf: z.iso
      .date()
      .optional()
      .describe('Date of writing, 2026-11-23: the last resort, after --as-of, front matter and dateline.'),
    language: z.enum(['en-US', 'en-GB']).optional().describe('How 1/2/2020 is read.'),
    quotes: z
      .enum(['together', 'separate'])
      .optional()
      .describe(
        'separate: what is quoted is held only against what the same speaker says. together: each rule decides.'
      ),
    rules: z.object(known).catchall(ruleSetting).readonly().optional().describe('Levels and options by rule.')
  }
}

/**
 * A configuration file. This one schema gives the types, the decoder, and rules/config.schema.json for editors. It is loaded
 * when there is a configuration, never before.
 *
 * @param ruleIds Rules that an editor can complete; others may be house rules, and are checked when those are read.
 */
export function configurationSchema(ruleIds: readonly string[]) {
  const shared = settings(ruleIds)
  return z
    .strictObject({
      $schema: z.string().optional().describe('Read by editors alone.'),
      root: z.boolean().optional().describe('true: folders above this one are not asked for a configuration.'),
      extends: patterns.optional().describe('factlint:recommended, or files to start from; later ones win.'),
      ...shared,
      ruleFiles: patterns.optional().describe('Your own rules: patterns of YAML files, from the folder of this file.'),
      overrides: z
        .array(z.strictObject({files: patterns, ...shared}).readonly())
        .readonly()
        .optional()
        .describe(
          'Settings for some files, by patterns as in .gitignore, from the folder of this file; later ones win.'
        ),
      ignore: patterns.optional().describe('Files that are never read, by patterns as in .gitignore.'),
      facts: patterns
        .optional()
        .describe(
          'Fact sheets, by patterns from the folder of this file, and factlint:world for what is known of the world at large: each text is held against what they say.'
        ),
      corpus: patterns
        .optional()
        .describe('Files that must agree with one another, by patterns as in .gitignore, from the folder of this file.')
    })
    .readonly()
}

export type Configuration = z.infer<ReturnType<typeof configurationSchema>>
export type RuleSetting = z.infer<typeof ruleSetting>
export type RuleLevel = z.infer<typeof level>
