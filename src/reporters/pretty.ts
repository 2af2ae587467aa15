import pico from 'picocolors'
import type {Finding} from '../rules/finding.js'
import {loadMeasure, oneLine, widthOf, wrap} from './cells.js'
import {noteRows, renderFrame, severityColor, type FrameStyle} from './frame.js'
import {createPlaceReader, messageWithAllLines, type PlaceReader} from './places.js'
import type {LintReporter, ReportOptions} from './reporter.js'
import {summaryLine} from './summary-line.js'

/** Columns of the severity before a message: `warning  `. */
const severityWidth = 9
/** A wider headline would part a rule's name from its message. */
const widestHeadline = 100

/** For people: each finding with all its places in one frame. */
export function createReporter(options: ReportOptions): LintReporter {
  const colors = pico.createColors(options.color === 'on')
  return {
    begin: () => '',
    file: async ({source, findings}) => {
      if (findings.length === 0) return ''
      const measure = await loadMeasure([source.path, source.value, ...findings.map((d) => d.message + d.note)])
      const style: FrameStyle = {colors, measure, width: options.width}
      const reader = createPlaceReader(source, options.sourceOf)
      const blocks = findings.map((finding) => renderFinding(source.path, finding, reader, style).join('\n'))
      return `${colors.underline(oneLine(source.path))}\n${blocks.join('\n\n')}\n\n`
    },
    end: (totals) => (options.totals === 'shown' ? `${summaryLine(totals, colors)}\n` : '')
  }
}

function renderFinding(path: string, finding: Finding, reader: PlaceReader, style: FrameStyle): readonly string[] {
  return [
    ...headline(finding, messageWithAllLines(path, finding, reader), style),
    ...renderFrame(path, finding, reader, style),
    ...noteRows(finding.note, style),
    ...noteRows(`help: factlint explain ${finding.ruleId}`, style, style.colors.dim)
  ]
}

/** Severity and message; at the end of its line the rule, where there is room: the last note names it in any case. */
function headline(finding: Finding, message: string, {colors, measure, width}: FrameStyle): readonly string[] {
  const room = Math.max(20, Math.min(width, widestHeadline) - severityWidth)
  const lines = wrap(measure, message, room)
  const last = lines.at(-1) ?? ''
  const gap = room - widthOf(measure, last) - finding.ruleId.length
  const severity = severityColor(finding.severity, colors)(colors.bold(finding.severity.padEnd(severityWidth)))
  const shown = lines.map((line, index) => (index === 0 ? severity : ' '.repeat(severityWidth)) + colors.bold(line))
  const rule = colors.dim(finding.ruleId)
  return gap < 2 ? shown : [...shown.slice(0, -1), `${shown.at(-1) ?? ''}${' '.repeat(gap)}${rule}`]
}
