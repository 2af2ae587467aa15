/** A file's bytes as text, or why they are none. */
export type SourceText =
  | {
      readonly ok: true
      /** The text after the byte order mark; every offset in factlint counts from its first character. */
      readonly value: string
      /** Whether a byte order mark stood before it, for whoever writes the text back. */
      readonly bom: boolean
    }
  | {readonly ok: false; readonly reason: UnreadableReason; readonly message: string}

export type UnreadableReason = 'too-large' | 'utf-16' | 'binary' | 'not-utf-8'

/** 10 MB: a long book is a tenth of it. */
export const defaultMaxBytes = 10_000_000

/**
 * Read bytes as strict UTF-8. Line ends are left as they are. Never throws.
 *
 * A byte order mark is removed and counts in no offset: editors and language servers do not count it either.
 *
 * @param bytes The whole file.
 * @param maxBytes The size beyond which a file is refused unread, in bytes.
 */
export function decodeSource(bytes: Uint8Array, maxBytes: number = defaultMaxBytes): SourceText {
  if (bytes.length > maxBytes) {
    return unreadable('too-large', `is too large: ${bytes.length} bytes, and the limit is ${maxBytes}`)
  }
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) {
    return unreadable('utf-16', 'looks like UTF-16; save it as UTF-8')
  }
  const nul = bytes.indexOf(0)
  if (nul >= 0) return unreadable('binary', `is not text: byte ${nul} is NUL`)
  const bad = firstBadByte(bytes)
  if (bad >= 0) {
    const hex = (bytes[bad] ?? 0).toString(16).padStart(2, '0')
    return unreadable('not-utf-8', `is not UTF-8: byte ${bad} (0x${hex}, line ${lineOf(bytes, bad)}); save it as UTF-8`)
  }
  const bom = startsWith(bytes, [0xef, 0xbb, 0xbf])
  return {ok: true, value: new TextDecoder('utf-8', {ignoreBOM: true}).decode(bom ? bytes.subarray(3) : bytes), bom}
}

function unreadable(reason: UnreadableReason, message: string): SourceText {
  return {ok: false, reason, message}
}

function startsWith(bytes: Uint8Array, prefix: readonly number[]): boolean {
  return prefix.every((byte, index) => bytes[index] === byte)
}

/** Offset of the first byte that no UTF-8 text has there, or -1; sequences as in the Unicode standard, table 3-7. */
function firstBadByte(bytes: Uint8Array): number {
  let offset = 0
  while (offset < bytes.length) {
    const length = (bytes[offset] ?? 0) < 0x80 ? 1 : sequenceLength(bytes, offset)
    if (length === 0) return offset
    offset += length
  }
  return -1
}

/** How many bytes the character at `offset` takes; 0 when it is malformed, cut short, too long a form or a surrogate. */
function sequenceLength(bytes: Uint8Array, offset: number): number {
  const lead = bytes[offset] ?? 0
  const length =
    lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0
  if (length === 0) return 0
  const second = bytes[offset + 1] ?? 0
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
  if (second < low || second > high) return 0
  for (let index = 2; index < length; index++) if (((bytes[offset + index] ?? 0) & 0xc0) !== 0x80) return 0
  return length
}

/** 1-based line of a byte. */
function lineOf(bytes: Uint8Array, offset: number): number {
  let line = 1
  for (let index = 0; index < offset; index++) if (bytes[index] === 0x0a) line++
  return line
}
