import {listRuleFiles} from '../../node/list-rule-files.js'
import {readRules} from '../../node/read-rules.js'
import {renderTestReport} from '../../reporters/rules/test-report.js'
import {builtInRules} from '../../rules/catalogue.js'
import {compileRule, type CompiledRule} from '../../rules/compile-rule.js'
import {testRule} from '../../rules/rule-tests.js'
import {lintExample} from '../../service/lint-example.js'
import {formatProblem} from '../../yaml/decode.js'
import {tellFailure, type CliContext} from '../context.js'
import {exitCodes, type ExitCode} from '../exit-code.js'
import type {ColorFlags} from '../flags.js'
import {standardOutput} from '../output.js'
import {colorFor, widthFor} from '../terminal.js'

/** `factlint rules test [path...]`: run the examples inside rule files; inside the built-in rules without a path. */
export async function run(paths: readonly string[], flags: ColorFlags, context: CliContext): Promise<ExitCode> {
  const {rules, failed} = paths.length === 0 ? {rules: builtInRules(), failed: false} : readRuleFiles(paths, context)
  if (rules.length === 0) return exitCodes.failed
  const results = (await Promise.all(rules.map((rule) => testRule(rule, lintExample)))).flat()
  const output = standardOutput()
  const options = {
    color: colorFor(flags.color, output.stream, context.environment),
    width: widthFor(output.stream, context.environment)
  }
  await output.write(await renderTestReport(results, options))
  if (failed) return exitCodes.failed
  return results.some((d) => d.failure !== null) ? exitCodes.findings : exitCodes.passed
}

/** The rules of some files; a mistake in one is told with its place, and the other rules are tested all the same. */
function readRuleFiles(
  paths: readonly string[],
  context: CliContext
): {rules: readonly CompiledRule[]; failed: boolean} {
  const {files, failures} = listRuleFiles(paths)
  for (const failure of failures) tellFailure(context, failure)
  const {entries, problems} = readRules(process.cwd(), files)
  for (const problem of problems) context.tell(`factlint: ${formatProblem(problem)}`)
  return {rules: entries.map((entry) => compileRule(entry)), failed: failures.length + problems.length > 0}
}
