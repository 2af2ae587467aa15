import lexicons from '#compiled/lexicons' with {type: 'json'}
import {isContrasting} from './contrasts.js'
import {eventWord, type EventWord} from './events.js'
import {nameWord, type NameWord} from './names.js'
import {propertyWords, type PropertyWord} from './properties.js'
import {
  auxiliaryTense,
  endsLikeVerb,
  isAdverbial,
  isAmountNoun,
  isLinkingVerb,
  isNegation,
  isPlural,
  opensClause,
  singular,
  wordClass,
  type WordClass,
  type WordTense
} from './grammar.js'
import {measureWord, type MeasureWord} from './measure-word.js'
import {ownCopy} from './own-copy.js'
import {numberWord, type NumberWord} from './number-word.js'
import {isNumberWord} from './numbers.js'
import {stemOf} from './stem.js'
import type {TemporalWord} from './temporal-word.js'
import {temporalWord} from './temporal-words.js'
import {cuesOf} from './word-cues.js'

/** Everything the word lists know of one word: read once a word, so that nobody who asks twice looks twice. */
export interface Word {
  readonly lower: string
  /** What it can be in a temporal expression; undefined where it is nothing temporal. */
  readonly temporal: TemporalWord | undefined
  /** Whether it can be, or begin, a number without digits. */
  readonly isNumber: boolean
  /** What it can be in a number. */
  readonly numeral: NumberWord
  /** What it can be behind a number. */
  readonly measure: MeasureWord
  /** Whether a claim can hang on it alone, without a digit beside it. */
  readonly carries: boolean
  /** Undefined for the open classes: nouns, adjectives, verbs with a regular ending. */
  readonly class: WordClass | undefined
  readonly event: EventWord | undefined
  /** Measured properties it tells of, each in its dimensions; empty for most words. */
  readonly properties: readonly PropertyWord[]
  /** What it says of names. */
  readonly name: NameWord
  /** See {@link stemOf}. */
  readonly stem: string
  /** Whether it carries meaning of its own: no closed class, and no auxiliary-like verb. */
  readonly isContent: boolean
  readonly isPlural: boolean
  /** As a noun, in the singular: `city` of `cities`. */
  readonly singular: string
  readonly endsLikeVerb: boolean
  /** An adverb by its ending, or a comparative that stands behind a quantity: `annually`, `higher`. */
  readonly isAdverbial: boolean
  /** A verb that only ties a number to its subject: `stood` at 20. */
  readonly links: boolean
  /** A noun before an `of` and the thing counted: the `number` of nurses. */
  readonly isAmount: boolean
  /** Whether a new clause begins with it: `which`. */
  readonly opensClause: boolean
  /** Whether it is, or ends like, a verb, an auxiliary or a modal. */
  readonly isVerbal: boolean
  /** The tense that it shows by itself; null where it is no verb, or one that could be of any tense. */
  readonly tense: WordTense | null
  /** Denies its whole clause: `not`. */
  readonly negates: boolean
  /** Denies only what stands right behind it: `without`. */
  readonly deniesNext: boolean
  /** Behind `not` it keeps the statement true: `not only`, `not until`. */
  readonly keepsAffirmed: boolean
  readonly reports: boolean
  readonly plans: boolean
  /** Sets an aim where it opens a sentence: `reach`. */
  readonly aims: boolean
  readonly forecasts: boolean
  readonly supposes: boolean
  readonly rises: boolean
  readonly falls: boolean
  readonly totals: boolean
  /** A limit that a number states: `maximum`. */
  readonly limits: boolean
  /** Says what is allowed or required beside a bound: `qualify`, `must`. */
  readonly permits: boolean
  /** Holds a value against another: `compared`, `versus`. */
  readonly compares: boolean
  /** Before a pronoun, a whole of which a part follows: `of` whom, `among` them. */
  readonly parts: boolean
  /** A part of what was told follows: `including`. */
  readonly partsOff: boolean
  /** Sets what follows apart from what went before: `another`, `additional`. */
  readonly sets: boolean
  /** Sets the number before it apart as well: three `more`. */
  readonly adds: boolean
  /** Tells one event from others of its kind: `second`, `previous`. */
  readonly tellsApart: boolean
  /** Is told in contrast to other words: `old`, not new. */
  readonly contrasts: boolean
  /** Phrases beginning with it that mark a newer or older state: `had risen`. */
  readonly updates: readonly Phrase[]
  /** Phrases beginning with it that introduce who says so: `according to`. */
  readonly attributes: readonly Phrase[]
  /** What it may bear on in its sentence, as bits of `word-cues.ts`. */
  readonly cues: number
}

/** Lower-case words in order. */
export type Phrase = readonly string[]

const {discourse, grammar} = lexicons
const denials = new Set(grammar.denials)
const affirmers = new Set(grammar.affirmers)
const reporting = new Set(discourse.reportingVerbs)
const planned = new Set(discourse.planned)
const aims = new Set(discourse.aims)
const forecast = new Set(discourse.forecast)
const hypothetical = new Set(discourse.hypothetical)
const rises = new Set(discourse.rises)
const falls = new Set(discourse.falls)
const totals = new Set(discourse.totals)
const limits = new Set(discourse.limits)
const permissions = new Set(discourse.permissions)
const comparisons = new Set(discourse.comparisons)
const wholes = new Set(discourse.wholes)
const parts = new Set(discourse.parts)
const adding = new Set(discourse.adding)
const others = new Set([...discourse.others, ...discourse.adding])
const setsApart = new Set(discourse.setsApart)
const updates = byFirstWord(discourse.updateCues)
const attributions = byFirstWord(discourse.attributions)
const noPhrases: readonly Phrase[] = []

const cache = new Map<string, Word>()
/** More distinct words than any text of some megabytes has; a longer run starts anew. */
const cacheLimit = 50_000

/** In UTF-16 units. Longer runs of letters are no words of English: they are neither kept nor stemmed. */
export const longestWord = 64

/** What the word lists know of a lower-case word. */
export function describeWord(lower: string): Word {
  if (lower.length > longestWord) return describe(lower)
  const known = cache.get(lower)
  if (known !== undefined) return known
  if (cache.size >= cacheLimit) cache.clear()
  const own = ownCopy(lower)
  const word = describe(own)
  cache.set(own, word)
  return word
}

/** What stands for a number or a mark where a word is asked for. */
export const notAWord: Word = describe('')

/** A word while it is described. */
type Described = Word & {cues: number}

function describe(lower: string): Word {
  const known = wordClass(lower)
  const temporal = temporalWord(lower)
  const isNumber = isNumberWord(lower)
  const event = eventWord(lower)
  const noun = singular(lower)
  // The fields that every reader asks for stand first, side by side in memory.
  const word: Described = {
    lower,
    cues: 0,
    temporal,
    class: known,
    stem: lower.length > longestWord ? lower : stemOf(lower),
    event,
    endsLikeVerb: endsLikeVerb(lower),
    isAdverbial: isAdverbial(lower),
    isPlural: isPlural(lower),
    name: nameWord(lower),
    tense: auxiliaryTense(lower) ?? (isPastForm(lower, known, event) ? 'past' : null),
    opensClause: opensClause(lower),
    isNumber,
    numeral: numberWord(lower),
    singular: noun,
    measure: measureWord(lower),
    properties: propertyWords(lower),
    carries: isNumber || temporal?.head === true,
    isContent: lower.length > 1 && (known === undefined || (known === 'verb' && lower.length > 4)),
    links: isLinkingVerb(lower),
    isAmount: isAmountNoun(lower),
    isVerbal: isVerbal(lower, known),
    negates: isNegation(lower),
    deniesNext: denials.has(lower),
    keepsAffirmed: affirmers.has(lower),
    reports: reporting.has(lower),
    plans: planned.has(lower),
    aims: aims.has(lower),
    forecasts: forecast.has(lower),
    supposes: hypothetical.has(lower),
    rises: rises.has(lower),
    falls: falls.has(lower),
    totals: totals.has(lower),
    limits: limits.has(lower),
    permits: permissions.has(lower),
    compares: comparisons.has(lower),
    parts: wholes.has(lower),
    partsOff: parts.has(lower),
    sets: others.has(lower),
    adds: adding.has(lower),
    tellsApart: setsApart.has(lower),
    contrasts: isContrasting(noun),
    updates: updates.get(lower) ?? noPhrases,
    attributes: attributions.get(lower) ?? noPhrases
  }
  // Not spread together with its cues: the engine keeps so large a copy as a hash table, which every reader then pays for.
  word.cues = cuesOf(word)
  return word
}

function isVerbal(lower: string, known: WordClass | undefined): boolean {
  if (known === undefined) return endsLikeVerb(lower) || rises.has(lower)
  return known === 'verb' || known === 'auxiliary' || known === 'modal'
}

/** `crossed`, `won`; a verb of the lists that is no past tense tells of none. */
function isPastForm(lower: string, known: WordClass | undefined, event: EventWord | undefined): boolean {
  if (lower.endsWith('ed')) return known === 'verb' || endsLikeVerb(lower)
  return known === 'verb' && event?.as === 'verb' && !lower.endsWith('s') && !lower.endsWith('ing')
}

function byFirstWord(phrases: readonly string[]): ReadonlyMap<string, readonly Phrase[]> {
  const map = new Map<string, Phrase[]>()
  for (const phrase of phrases) {
    const words = phrase.split(' ')
    const [first = ''] = words
    const list = map.get(first)
    if (list) list.push(words)
    else map.set(first, [words])
  }
  return map
}
