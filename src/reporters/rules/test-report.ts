import pico from 'picocolors'
import type {RuleTestResult} from '../../rules/rule-tests.js'
import {loadMeasure, oneLine, wrap, type Measure} from '../cells.js'
import {counted, type ReportOptions} from '../reporter.js'

/** What became of the examples inside rule files: those that fail, and how many there are. */
export async function renderTestReport(
  results: readonly RuleTestResult[],
  {color, width}: Pick<ReportOptions, 'color' | 'width'>
): Promise<string> {
  const colors = pico.createColors(color === 'on')
  const failed = results.filter((d) => d.failure !== null)
  const measure = await loadMeasure(failed.map((d) => d.text + (d.failure ?? '')))
  const indented = (text: string) => wrap(measure, text, width - 4).map((d) => `    ${d}`)
  const shown = failed.flatMap((d) => [
    `${colors.red('fails')} ${colors.bold(d.ruleId)} ${d.name}`,
    ...quoted(d.text, width - 4, measure).map((line) => `    ${colors.dim(line)}`),
    ...indented(d.failure ?? ''),
    ''
  ])
  const rules = new Set(results.map((d) => d.ruleId)).size
  const outcome = failed.length === 0 ? colors.green('all as they say') : colors.red(`${failed.length} not as they say`)
  return `${[...shown, `${counted(rules, 'rule')}, ${counted(results.length, 'example')}: ${outcome}`].join('\n')}\n`
}

function quoted(text: string, width: number, measure: Measure): readonly string[] {
  return wrap(measure, `“${oneLine(text)}”`, width)
}
