import {createBlockReadings} from './block-readings.js'
import {createLinter, type LinterOptions, type LintResult} from './linter.js'

/** One text that is linted again and again while it is written. */
export interface TextSession {
  /** Lint the text as it stands; blocks that stood in it before are not read again. */
  readonly check: (value: string) => Promise<LintResult>
}

/**
 * Follow a text. What `check` gives equals a fresh lint of the same text, whatever was checked before.
 *
 * @param path Names the text in findings; its ending tells the format.
 */
export function createTextSession(path: string, options: LinterOptions = {}): TextSession {
  const readings = createBlockReadings({language: options.language ?? 'en-US'})
  const linter = createLinter({...options, readBlock: readings.read})
  return {
    check: async (value) => {
      const result = await linter.lint({path, value})
      readings.forgetUnused()
      return result
    }
  }
}
