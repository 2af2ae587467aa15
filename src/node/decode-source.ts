/** A text, or why some bytes are none. */
export type DecodedSource = {readonly value: string} | {readonly line: number | null; readonly message: string}

const byteOrderMark = [0xef, 0xbb, 0xbf] as const
const nul = 0
const lineFeed = 0x0a

/** Read bytes as UTF-8. A byte order mark is left out of the text. */
export function decodeSource(bytes: Uint8Array): DecodedSource {
  const start = byteOrderMark.every((byte, index) => bytes[index] === byte) ? byteOrderMark.length : 0
  const zero = bytes.indexOf(nul)
  if (zero >= 0)
    return {line: null, message: `it is no text: there is a zero byte at byte ${zero}. Give a text saved as UTF-8.`}
  try {
    return {value: new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes.subarray(start))}
  } catch {
    const offset = firstInvalidByte(bytes)
    return {line: lineAt(bytes, offset), message: `it is not UTF-8 at byte ${offset}; save it as UTF-8.`}
  }
}

/** Offset of the first byte that belongs to no character, found by halving: a valid start stays valid when it is shortened. */
function firstInvalidByte(bytes: Uint8Array): number {
  const decodes = (end: number) => {
    try {
      new TextDecoder('utf-8', {fatal: true}).decode(bytes.subarray(0, end), {stream: true})
      return true
    } catch {
      return false
    }
  }
  let valid = 0
  let invalid = bytes.length
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1
    if (decodes(middle)) valid = middle
    else invalid = middle
  }
  return valid
}

function lineAt(bytes: Uint8Array, offset: number): number {
  let line = 1
  for (let index = 0; index < offset; index++) if (bytes[index] === lineFeed) line++
  return line
}
