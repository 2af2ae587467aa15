import type {Token} from '../../../text/token.js'
import type {Numeral} from '../../../values/amount.js'

const cardinals: ReadonlyMap<string, number> = new Map([
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['fifteen', 15],
  ['eighteen', 18],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50]
])
const ordinals: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['eleventh', 11],
  ['twelfth', 12],
  ['thirteenth', 13],
  ['fifteenth', 15],
  ['sixteenth', 16],
  ['seventeenth', 17],
  ['eighteenth', 18],
  ['nineteenth', 19],
  ['twentieth', 20]
])

/** Read the numeral that starts at a token; null where none does. */
export function readNumeral(tokens: readonly Token[], index: number): {numeral: Numeral; next: number} | null {
  const token = tokens[index]
  if (!token) return null
  const suffix = tokens[index + 1]
  const plain =
    token.kind === 'number'
      ? Number(token.text.replaceAll(',', ''))
      : (cardinals.get(token.lower) ?? ordinals.get(token.lower) ?? NaN)
  if (!Number.isFinite(plain)) return null
  const suffixed =
    token.kind === 'number' && suffix?.spaced === false && ['st', 'nd', 'rd', 'th'].includes(suffix.lower)
  const end = suffixed ? suffix.end : token.end
  const form = suffixed || ordinals.has(token.lower) ? 'ordinal' : token.kind === 'number' ? 'digits' : 'words'
  return {
    numeral: {start: token.start, end, decimal: String(plain), value: plain, ulp: 0, form},
    next: index + (suffixed ? 2 : 1)
  }
}
