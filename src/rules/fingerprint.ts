/**
 * A name for a finding that lasts while its rule and its texts do, wherever they stand: a baseline keeps it.
 *
 * @param texts Texts of its places, in any order; letter case, spaces, quotation marks and dashes do not count.
 * @returns 16 hexadecimal digits.
 */
export function fingerprint(ruleId: string, texts: readonly string[]): string {
  return fnv1a64([ruleId, ...texts.map(normalise).sort()].join('\u0000'))
}

function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
}

/** FNV-1a over UTF-16 units, 64 bits. @see http://www.isthe.com/chongo/tech/comp/fnv/ */
function fnv1a64(text: string): string {
  let hash = 0xcbf29ce484222325n
  for (let offset = 0; offset < text.length; offset++) {
    const unit = text.charCodeAt(offset)
    for (const byte of [unit & 0xff, unit >> 8]) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n)
  }
  return hash.toString(16).padStart(16, '0')
}
