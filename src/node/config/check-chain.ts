import {checkRuleSettings, type SettingMistake} from '../../config/check-rule-settings.js'
import type {Configuration} from '../../config/configuration-schema.js'
import {builtInRules, type RuleEntry} from '../../rules/catalogue.js'
import type {Problem} from '../../yaml/decode.js'
import type {ConfigurationFile} from './read-configuration.js'

/** What is wrong with the rules that configurations name, now that every rule is known. */
export function checkChain(files: readonly ConfigurationFile[], houseRules: readonly RuleEntry[]): readonly Problem[] {
  const entries = [...builtInRules(), ...houseRules]
  return files.flatMap((file): readonly Problem[] => [
    ...checkChain(
      file.extended.filter((d) => typeof d !== 'string'),
      houseRules
    ),
    ...checkRules(file.configuration.rules, ['rules'], file, entries),
    ...(file.configuration.overrides ?? []).flatMap(({rules}, index) =>
      checkRules(rules, ['overrides', index, 'rules'], file, entries)
    )
  ])
}

function checkRules(
  rules: Configuration['rules'],
  above: readonly (string | number)[],
  {problemAt}: ConfigurationFile,
  entries: readonly RuleEntry[]
): readonly Problem[] {
  return checkRuleSettings(rules ?? {}, entries).map(({path, end, message, hint}: SettingMistake) =>
    problemAt([...above, ...path], end, message, hint)
  )
}
