import lexicons from '#compiled/lexicons' with {type: 'json'}
import type {Unit} from '../values/unit.js'

/** A currency name of one or more words. */
export interface CurrencyName {
  /** Lower-case singular words behind the first. */
  readonly rest: readonly string[]
  readonly unit: Unit
}

const {currencies, plurals} = lexicons.currencies
const irregular = new Map(Object.entries(plurals))
const symbols = new Map<string, Unit>()
const minorSymbols = new Map<string, Unit>()
const codes = new Map<string, Unit>()
const names = new Map<string, CurrencyName[]>()
const noNames: readonly CurrencyName[] = []

for (const {code, label, symbols: written, names: spellings, extra = [], minor} of currencies) {
  const unit = money(code, label, 1)
  for (const symbol of written) symbols.set(symbol, unit)
  for (const written of [code, ...extra]) codes.set(written, unit)
  for (const name of spellings) addName(name, unit)
  if (minor === undefined) continue
  const hundredth = money(code, minor.label, 0.01)
  for (const symbol of minor.symbols ?? []) minorSymbols.set(symbol, hundredth)
  for (const name of minor.names) addName(name, hundredth)
}
addName('dollar', money('USD', 'dollar', 1))
addName('pound', money('GBP', 'pound', 1))

/** In UTF-16 units: most words before a number are longer, and need not be looked for. */
const longestSymbol = Math.max(...[...symbols.keys()].map((d) => d.length))
const codeLength = 3

/** The currency of a sign or a sign with its country: `$`, `US$`, `Rs`. */
export function currencyOfSymbol(text: string): Unit | null {
  if (text.length > longestSymbol) return null
  return symbols.get(text) ?? null
}

/** The hundredth part behind a number: `p`, `¢`. */
export function minorOfSymbol(text: string): Unit | null {
  return minorSymbols.get(text) ?? null
}

/** The currency of an ISO 4217 code. */
export function currencyOfCode(text: string): Unit | null {
  if (text.length !== codeLength) return null
  return codes.get(text) ?? null
}

/** Names that begin with this word, longest first. */
export function currencyNames(lower: string): readonly CurrencyName[] {
  return names.get(lower) ?? names.get(currencySingular(lower)) ?? noNames
}

/** The singular of a currency's name: `pence` is `penny`, `yen` itself. */
export function currencySingular(lower: string): string {
  return irregular.get(lower) ?? (lower.endsWith('s') ? lower.slice(0, -1) : lower)
}

function addName(name: string, unit: Unit): void {
  const [first = '', ...rest] = name.split(' ')
  const list = names.get(first) ?? []
  list.push({rest, unit})
  list.sort((a, b) => b.rest.length - a.rest.length)
  names.set(first, list)
}

function money(code: string, label: string, factor: number): Unit {
  return {code, label, dimension: 'money', factor, offset: 0, per: null}
}
