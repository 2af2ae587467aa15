import {readSource} from '../../node/read-source.js'
import {createPointAt} from '../../reporters/places.js'
import {oneLine} from '../../reporters/cells.js'
import type {Block} from '../../text/block.js'
import {loadFormat} from '../../text/formats/index.js'
import {sourceStart} from '../../text/prose-map.js'
import {defaultMaxBytes} from '../../text/source-file.js'
import {openConfigurations} from '../configured.js'
import {tellFailure, type CliContext} from '../context.js'
import {exitCodes, type ExitCode} from '../exit-code.js'
import {sheetsFor, shownFactFiles} from '../fact-sheets.js'
import type {FactsFlags} from '../flags.js'
import {standardOutput} from '../output.js'

/** `factlint facts`: list what the fact sheets say, with its place, its source and its day. */
export async function run({facts = [], ...flags}: FactsFlags, context: CliContext): Promise<ExitCode> {
  const configured = await openConfigurations(flags, context)
  if (configured === null) return exitCodes.failed
  const sheets = shownFactFiles(sheetsFor(facts, configured, context)).map((d) => d.path)
  const output = standardOutput()
  let read = 0
  for (const sheet of sheets) {
    const source = await readSource({kind: 'file', path: sheet}, defaultMaxBytes)
    if (source.kind === 'failure') tellFailure(context, source.failure)
    else {
      const {value} = source.document
      const pointAt = createPointAt(value)
      const {blocks} = (await loadFormat(sheet))(value)
      const lines = blocks.map((d) => `${sheet}:${pointAt(sourceStart(d.map, 0)).line}: ${factLine(d)}\n`)
      await output.write(lines.join(''))
      read++
    }
  }
  return read === sheets.length && read > 0 ? exitCodes.passed : exitCodes.failed
}

/** `The border is 2,100 miles long. (Survey Office, as of 2026-03-01, until 2027-01-01)` */
function factLine({prose, fact}: Block): string {
  const {source = null, asOf = null, until = null} = fact ?? {}
  const told = [source, asOf && `as of ${asOf}`, until && `until ${until}`].filter((d) => d !== null)
  return oneLine(told.length === 0 ? prose : `${prose} (${told.join(', ')})`)
}
