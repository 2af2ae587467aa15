import lexicons from '#compiled/lexicons' with {type: 'json'}
import type {Dimension, Unit} from '../values/unit.js'

/** A unit behind a symbol; a shy symbol is a word or label too, and counts only in the right surroundings. */
export interface SymbolUnit {
  readonly unit: Unit
  readonly shy: boolean
}

/** A name of several words: `metric ton`, `part per million`. */
export interface UnitPhrase {
  /** Lower-case singular words and marks, the first left out. */
  readonly rest: readonly string[]
  readonly unit: Unit
}

type UnitEntry = (typeof lexicons.units.units)[number]
type Prefix = (typeof lexicons.units.prefixes)[number]

const {units} = lexicons
const plurals = new Map(Object.entries(units.plurals))
const entriesByName = new Map<string, UnitEntry>()
const entriesBySymbol = new Map<string, {readonly entry: UnitEntry; readonly shy: boolean}>()
const phrases = new Map<string, UnitPhrase[]>()
const noPhrases: readonly UnitPhrase[] = []
const byLabel = new Map<string, Unit>()
for (const entry of units.units) register(entry)

/** Words for the second and third power before a length. */
export const powerWords: ReadonlyMap<string, 2 | 3> = new Map([
  ...units.squares.map((word): [string, 2] => [word, 2]),
  ...units.cubes.map((word): [string, 3] => [word, 3])
])

/** What may stand behind a shy symbol that does not touch its number. */
export const shyFollowers: ReadonlySet<string> = new Set(units.followers)

/** Words that say a length is meant: `1.8m tall`. */
export const extentWords: ReadonlySet<string> = new Set(units.extents)

/** Nouns that a rate can be counted by, besides the units: `$6 a share`. */
export const rateDenominators: ReadonlySet<string> = new Set(units.denominators)

const quotientDimensions: ReadonlyMap<string, Dimension> = new Map(
  units.quotients.map(({of, per, is}) => [`${of}/${per}`, is])
)

/** Units with an SI prefix, by their whole name and by their whole symbol. */
const prefixedNames: ReadonlyMap<string, Unit> = new Map(prefixedUnitNames())
const prefixedSymbols: ReadonlyMap<string, SymbolUnit> = new Map(prefixedUnitSymbols())

/** Abbreviated rates: `mph` is a mile per hour. */
const rateSymbols: ReadonlyMap<string, SymbolUnit> = new Map(rateUnitSymbols())

/** In UTF-16 units: most words behind a number are longer than any symbol, and need not be looked for among them. */
const longestSymbol = Math.max(
  ...[entriesBySymbol, prefixedSymbols, rateSymbols].flatMap((symbols) => [...symbols.keys()].map((d) => d.length))
)

/** The unit of a single word, singular or plural, with or without an SI prefix: `miles`, `kilowatts`. */
export function unitOfName(lower: string): Unit | null {
  const singular = singularOf(lower)
  const entry = entriesByName.get(singular)
  if (entry) return entry.bare === false ? null : unitOf(entry)
  return prefixedNames.get(singular) ?? null
}

/** The unit of a symbol as written: `kWh`, `mm`, `%`, `mph`. */
export function unitOfSymbol(text: string): SymbolUnit | null {
  if (text.length > longestSymbol) return null
  const exact = entriesBySymbol.get(text)
  if (exact) return {unit: unitOf(exact.entry), shy: exact.shy}
  return rateSymbols.get(text) ?? prefixedSymbols.get(text) ?? null
}

/** Names of several words that begin with this one, longest first. */
export function unitPhrases(lower: string): readonly UnitPhrase[] {
  return phrases.get(lower) ?? phrases.get(singularOf(lower)) ?? noPhrases
}

/** The unit with this label: `metric ton`. */
export function unitOfLabel(label: string): Unit | null {
  return byLabel.get(label) ?? unitOfName(label)
}

/** Whether square and cubic forms of the unit are in use. */
export function hasPowers(unit: Unit): boolean {
  return unit.dimension === 'length' && unit.code.length < 8
}

/** `[mi_i]` and 2 is a square mile. */
export function powerOf(unit: Unit, power: 2 | 3): Unit {
  return {
    ...unit,
    code: `${unit.code}${power}`,
    label: `${power === 2 ? 'square' : 'cubic'} ${unit.label}`,
    dimension: power === 2 ? 'area' : 'volume',
    factor: unit.factor ** power
  }
}

/** A rate of two units, with a dimension of its own where there is one: `mile` per `hour` is a speed. */
export function quotientOf(of: Unit, per: Unit): Unit {
  return {
    code: `${of.code}/${per.code}`,
    label: `${of.label} per ${per.label}`,
    dimension: quotientDimensions.get(`${of.dimension}/${per.dimension}`) ?? 'rate',
    factor: of.factor / per.factor,
    offset: 0,
    per: per.label
  }
}

/** The singular of a unit word: `feet` is `foot`, `inches` `inch`, `hertz` itself. */
export function singularOf(lower: string): string {
  const irregular = plurals.get(lower)
  if (irregular !== undefined) return irregular
  if (!lower.endsWith('s') || entriesByName.has(lower)) return lower
  const bare = lower.slice(0, -1)
  return lower.endsWith('ches') || lower.endsWith('xes') ? lower.slice(0, -2) : bare
}

function prefixedUnitNames(): Map<string, Unit> {
  const found = new Map<string, Unit>()
  for (const prefix of units.prefixes)
    for (const start of [prefix.name, ...(prefix.names ?? [])])
      for (const [name, entry] of entriesByName)
        if (takes(entry, prefix) && !found.has(start + name)) found.set(start + name, prefixed(entry, prefix))
  return found
}

function prefixedUnitSymbols(): Map<string, SymbolUnit> {
  const found = new Map<string, SymbolUnit>()
  for (const prefix of units.prefixes)
    for (const start of prefix.symbols)
      for (const [symbol, {entry}] of entriesBySymbol) {
        const text = start + symbol
        if (text.length > 5 || found.has(text) || !takes(entry, prefix) || !isSiSymbol(entry, symbol)) continue
        found.set(text, {unit: prefixed(entry, prefix), shy: text === 'pm' || text === 'am' || text === 'mm.'})
      }
  return found
}

function rateUnitSymbols(): Map<string, SymbolUnit> {
  const found = new Map<string, SymbolUnit>()
  for (const {symbols, of, per} of units.rates) {
    const unit = rateOf(of, per)
    if (!unit) continue
    for (const symbol of symbols)
      if (symbol.includes(' ')) addPhrase(symbol.split(' '), unit)
      else found.set(symbol, {unit, shy: false})
  }
  return found
}

function rateOf(of: string, per: string): Unit | null {
  const [first = '', ...words] = of.split(' ')
  const exponent = powerWords.get(first)
  const base = unitOfLabel(exponent === undefined ? of : words.join(' '))
  const denominator = unitOfLabel(per)
  if (!base || !denominator) return null
  return quotientOf(exponent === undefined ? base : powerOf(base, exponent), denominator)
}

function addPhrase([first = '', ...rest]: readonly string[], unit: Unit): void {
  const list = phrases.get(first) ?? []
  list.push({rest, unit})
  list.sort((a, b) => b.rest.length - a.rest.length)
  phrases.set(first, list)
}

function register(entry: UnitEntry): void {
  if (!byLabel.has(entry.label)) byLabel.set(entry.label, unitOf(entry))
  for (const name of [entry.label, ...(entry.names ?? [])]) {
    const words = name.toLowerCase().split(/[ -]/u)
    const [first = ''] = words
    if (words.length > 1) addPhrase(words, unitOf(entry))
    else if (!entriesByName.has(first)) entriesByName.set(first, entry)
  }
  for (const symbol of entry.symbols ?? []) entriesBySymbol.set(symbol, {entry, shy: false})
  for (const symbol of entry.shy ?? [])
    if (!entriesBySymbol.has(symbol)) entriesBySymbol.set(symbol, {entry, shy: true})
}

function unitOf({code, label, dimension, factor, offset = 0}: UnitEntry): Unit {
  return {code, label, dimension, factor, offset, per: null}
}

function takes(entry: UnitEntry, prefix: Prefix): boolean {
  return entry.prefixes?.some((symbol) => prefix.symbols.includes(symbol)) ?? false
}

/** Prefixes go before the symbol of the code (`kWh`, `MPa`), not before abbreviations (`kgms`, `msecs`). */
function isSiSymbol(entry: UnitEntry, symbol: string): boolean {
  const [first] = [...(entry.shy ?? []), ...(entry.symbols ?? [])]
  return symbol === first || (entry.code === 'L' && symbol === 'L') || (entry.code === 'Ohm' && symbol.length === 1)
}

function prefixed(entry: UnitEntry, prefix: Prefix): Unit {
  const factor = prefix.binary === undefined ? 10 ** (prefix.power ?? 0) : 2 ** prefix.binary
  const code = prefix.code ?? prefix.symbols[0] ?? ''
  return {
    ...unitOf(entry),
    code: `${code}${entry.code}`,
    label: `${prefix.name}${entry.prefixedName ?? entry.label}`,
    factor: entry.factor * factor
  }
}
