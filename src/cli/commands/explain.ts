import {renderExplanation} from '../../reporters/rules/explanation.js'
import {unusedIgnore} from '../../service/silence.js'
import {didYouMean} from '../../yaml/did-you-mean.js'
import {openConfigurations} from '../configured.js'
import {tellFailure, type CliContext} from '../context.js'
import {exitCodes, type ExitCode} from '../exit-code.js'
import type {ExplainFlags} from '../flags.js'
import {standardOutput} from '../output.js'
import {colorFor, widthFor} from '../terminal.js'

/** `factlint explain RULE`: what a rule reports, its limits and its examples. */
export async function run(ruleId: string, flags: ExplainFlags, context: CliContext): Promise<ExitCode> {
  const configured = await openConfigurations(flags, context)
  if (configured === null) return exitCodes.failed
  const {entries} = configured.here
  if (ruleId === unusedIgnore) {
    await standardOutput().write(aboutUnusedIgnores)
    return exitCodes.passed
  }
  const entry = entries.find((d) => d.rule.id === ruleId)
  if (entry === undefined) {
    const hint =
      didYouMean(
        ruleId,
        entries.map((d) => d.rule.id)
      ) ?? 'See factlint rules.'
    tellFailure(context, {path: null, line: null, message: `there is no rule '${ruleId}'. ${hint}`})
    return exitCodes.failed
  }
  const output = standardOutput()
  const options = {
    color: colorFor(flags.color, output.stream, context.environment),
    width: widthFor(output.stream, context.environment)
  }
  await output.write(await renderExplanation(entry, options))
  return exitCodes.passed
}

const aboutUnusedIgnores = `${unusedIgnore}  warning
  A comment asks to silence a rule, and no finding of that rule is there to be silenced. Reported with
  --report-unused-ignores, so that comments go when what they excused is gone.
`
