import {loadFollowingFormat} from '../text/formats/index.js'
import {blocksToRead} from '../claims/read-document.js'
import {defaultRules} from '../rules/catalogue.js'
import {BlockReadings} from './block-readings.js'
import {createFollowingStage} from './document-stage.js'
import {createLinter, type LinterOptions, type LintResult, type ReferenceFinder} from './linter.js'

/** One text that is linted again and again while it is written. */
export interface TextSession {
  /**
   * Lint the text as it stands; blocks that stood in it before are not read again.
   *
   * @returns Null when `pause` gave the check up.
   */
  readonly check: (value: string, pause?: Pause, findBeside?: ReferenceFinder) => Promise<LintResult | null>
}

/** Is waited for between two slices of a long reading; tells whether it is still wanted. */
export type Pause = (done: ReadShare) => Promise<'go-on' | 'give-up'>

/** How much of a text is read, in UTF-16 units; the length is that of the source, so a little more than will be read. */
export interface ReadShare {
  readonly read: number
  readonly length: number
}

/** Prose that is read in one go, in UTF-16 units: some hundredths of a second. */
const slice = 50_000

/**
 * Follow a text. What `check` gives equals a fresh lint of the same text, whatever was checked before.
 *
 * @param path Names the text in findings; its ending tells the format.
 */
export function createTextSession(path: string, options: LinterOptions = {}): TextSession {
  const readings = new BlockReadings({language: options.language ?? 'en-US'})
  const rules = options.rules ?? defaultRules()
  const linter = createLinter({...options, rules, documentStage: createFollowingStage(rules)})
  const format = loadFollowingFormat(path)
  return {
    check: async (value, pause = unhurried, findBeside) => {
      const prose = (await format)(value)
      const reading = readings.follow(blocksToRead(prose))
      let [read, paused] = [0, 0]
      let step = reading.next()
      for (; step.done !== true; step = reading.next()) {
        read += step.value
        if (read - paused < slice) continue
        paused = read
        if ((await pause({read, length: value.length})) === 'give-up') return null
      }
      return linter.lintBlocks({path, value}, prose, step.value, findBeside)
    }
  }
}

function unhurried(): Promise<'go-on'> {
  return Promise.resolve('go-on')
}
