import type {ElementContent} from 'hast'
import {h} from 'hastscript'

/** A finding's message with what it quotes set apart: `"May" contradicts "June"` as “May” contradicts “June”. */
export function messageView(message: string): ElementContent[] {
  return message.split(/"([^"]*)"/).map((part, index) =>
    // A split at one group gives what stands outside and inside of the quotation marks in turn.
    index % 2 === 0 ? {type: 'text', value: part} : h('q', [h('bdi', part)])
  )
}
