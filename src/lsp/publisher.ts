import type {TextDocument} from 'vscode-languageserver-textdocument'
import {createDebounce} from './debounce.js'
import type {CheckedText} from './open-texts.js'

/** Sends what was found in texts, once their typing pauses; the newest version's only, and never out of order. */
export interface Publisher {
  /** Check a text after a pause, and publish what is found, also when it is what was found before. */
  readonly soon: (text: TextDocument, delayMs: number) => void
  readonly cancel: (uri: string) => void
  readonly cancelAll: () => void
}

export interface PublisherOptions {
  /** Null when a newer version came meanwhile. */
  readonly check: (text: TextDocument) => Promise<CheckedText | null>
  /** Whether a version of a text is what the client has now. */
  readonly isCurrent: (text: {readonly uri: string; readonly version: number}) => boolean
  readonly send: (checked: CheckedText) => Promise<void>
  /** Is told of what went wrong. */
  readonly failed: (error: unknown) => void
}

export function createPublisher({check, isCurrent, send, failed}: PublisherOptions): Publisher {
  const debounce = createDebounce()
  const publish = async (text: TextDocument): Promise<void> => {
    const checked = await check(text)
    // Superseded while it was checked: the newer version is on its way here.
    if (checked !== null && isCurrent({uri: text.uri, version: checked.version})) await send(checked)
  }
  return {
    soon: (text, delayMs) => {
      debounce.soon(text.uri, delayMs, () => {
        publish(text).catch(failed)
      })
    },
    cancel: debounce.cancel,
    cancelAll: debounce.cancelAll
  }
}
