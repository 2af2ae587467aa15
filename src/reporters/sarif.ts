import path from 'node:path'
import {pathToFileURL} from 'node:url'
import type {ArtifactLocation, Location, PhysicalLocation, ReportingDescriptor, Result, Run, ToolComponent} from 'sarif'
import type {RuleEntry} from '../rules/catalogue.js'
import type {Finding, Severity, SourceSpan} from '../rules/finding.js'
import {rulePage} from '../rules/rule-page.js'
import {createPlaceReader, type PlaceReader} from './places.js'
import type {LintReporter, ReportOptions} from './reporter.js'

const schema = 'https://json.schemastore.org/sarif-2.1.0.json'
const levels = {error: 'error', warning: 'warning', info: 'note'} as const satisfies Record<Severity, Result.level>

/**
 * SARIF 2.1.0, one run: the rules first, then the results file by file. Other places of a finding are related locations, which its
 * message links to, since GitHub shows those only.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function createReporter(options: ReportOptions): LintReporter {
  const ruleIndexes = new Map(options.rules.map(({rule}, index) => [rule.id, index]))
  let separator = ''
  return {
    begin: () => {
      const head = {$schema: schema, version: '2.1.0'}
      const run = {tool: {driver: driverOf(options)}, columnKind: 'utf16CodeUnits'}
      return `${unclosed(head)},\n"runs": [${unclosed(run)},\n"results": [`
    },
    file: ({source, findings, suppressed, baselined}) => {
      const reader = createPlaceReader(source, options.sourceOf)
      const of = (finding: Finding) => resultOf(source.path, finding, reader, ruleIndexes)
      const results: readonly Result[] = [
        ...findings.map(of),
        ...suppressed.map((d): Result => ({...of(d), suppressions: [{kind: 'inSource'}]})),
        // What is in the baseline was looked at before, and is put up with.
        ...baselined.map((d): Result => ({...of(d), suppressions: [{kind: 'external'}], baselineState: 'unchanged'}))
      ]
      const written = results.map((result) => {
        const item = `${separator}\n${JSON.stringify(result)}`
        separator = ','
        return item
      })
      return Promise.resolve(written.join(''))
    },
    end: ({failed}) => {
      const invocations: Run['invocations'] = [{executionSuccessful: failed === 0}]
      return `\n],\n"invocations": ${JSON.stringify(invocations)}}]}\n`
    }
  }
}

/** A JSON object that is still to be closed: what follows is written as it comes. */
function unclosed(value: object): string {
  return JSON.stringify(value).slice(0, -1)
}

function driverOf({version, rules}: ReportOptions): ToolComponent {
  return {name: 'factlint', semanticVersion: version, rules: rules.map(descriptorOf)}
}

function descriptorOf(entry: RuleEntry): ReportingDescriptor {
  const {topic, rule} = entry
  return {
    id: rule.id,
    shortDescription: {text: rule.summary.trim()},
    help: {text: (rule.limits ?? rule.summary).trim(), markdown: rulePage(entry)},
    defaultConfiguration: {level: levels[rule.severity]},
    properties: {tags: [topic]}
  }
}

function resultOf(
  file: string,
  finding: Finding,
  reader: PlaceReader,
  ruleIndexes: ReadonlyMap<string, number>
): Result {
  const {ruleId, severity, actual, expected, note, fingerprint} = finding
  const ruleIndex = ruleIndexes.get(ruleId)
  return {
    ruleId,
    ...(ruleIndex === undefined ? {} : {ruleIndex}),
    level: levels[severity],
    message: {text: messageOf(file, finding, reader)},
    locations: [{physicalLocation: physicalLocation(file, finding, reader)}],
    relatedLocations: finding.related.map((d, index): Location => ({
      id: index,
      physicalLocation: physicalLocation(d.path, d, reader),
      message: {text: escapeMessage(d.message)}
    })),
    partialFingerprints: {'factlint/v1': fingerprint},
    properties: {actual, expected, note}
  }
}

/** `"May" contradicts "June" ([first stated here, line 3](0)). Taken as one event: …` */
function messageOf(file: string, {message, note, related}: Finding, reader: PlaceReader): string {
  const links = related.map((d, index) => {
    const line = reader.pointAt(d.path, d.start)?.line
    const where = [d.path === file ? '' : d.path, line === undefined ? '' : `line ${line}`].filter(Boolean).join(' ')
    return `[${escapeMessage([d.message, where].filter(Boolean).join(', '))}](${index})`
  })
  const evidence = note === '' ? '' : ` ${note.charAt(0).toUpperCase()}${note.slice(1)}`
  return `${escapeMessage(message)}${links.length === 0 ? '' : ` (${links.join('; ')})`}.${escapeMessage(evidence)}`
}

/** Brackets would be taken for a link (3.11.6). */
function escapeMessage(text: string): string {
  return text.replaceAll(/[\\[\]]/g, '\\$&')
}

function physicalLocation(file: string, {start, end}: SourceSpan, reader: PlaceReader): PhysicalLocation {
  const [from, to] = [reader.pointAt(file, start), reader.pointAt(file, end)]
  const artifactLocation = artifactOf(file)
  if (from === null || to === null) return {artifactLocation}
  const text = reader.sourceOf(file)?.slice(start, end) ?? ''
  return {
    artifactLocation,
    region: {
      startLine: from.line,
      startColumn: from.column,
      endLine: to.line,
      endColumn: to.column,
      snippet: {text}
    }
  }
}

/** A relative path is taken to stand under the root of the checkout. */
function artifactOf(file: string): ArtifactLocation {
  if (path.isAbsolute(file)) return {uri: pathToFileURL(file).href}
  // A lone surrogate has no UTF-8 to be percent-encoded.
  const segments = file
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD')
    .split(path.sep)
    .map(encodeURIComponent)
  return {uri: segments.join('/'), uriBaseId: '%SRCROOT%'}
}
