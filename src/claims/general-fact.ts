import {pastVerbs, plainWords, presentVerbs} from '../lexicons/general-statements.js'
import type {Token} from '../text/token.js'
import {tokenize} from '../text/tokenize.js'
import {claimSentences} from './claim-sentence.js'
import type {DocumentClaim} from './claim.js'
import type {DocumentClaims} from './document-claims.js'

/**
 * What is known of the world at large, in one sentence: "A week has 7 days." It holds of a kind and of no particular thing, so that
 * words in common tell little: "the week of the fair has 5 days of music".
 */
export interface GeneralFact {
  /** The value that its sentence states last. */
  readonly claim: DocumentClaim
  /** Whether it tells what happened once, and not what is always so. */
  readonly isPast: boolean
  /** Whether it has a verb of its own: water `boils`. */
  readonly hasVerb: boolean
  /** The words that say what it is about, by {@link keyOf}, once for each name of it. */
  readonly wordings: readonly ReadonlySet<string>[]
  /** Those that are told of in the plural alone: the angles of a triangle are not one of its angles. */
  readonly plural: ReadonlySet<string>
  /** Those that may stand behind a `the`: of anything else, "the week" is one week. */
  readonly definite: ReadonlySet<string>
}

/** Read a fact from the document that it is by itself; null for one without a value. */
export function generalFact(document: DocumentClaims): GeneralFact | null {
  const sentence = claimSentences(document).at(-1)
  const claim = sentence?.claims.at(-1)
  if (!sentence || !claim) return null
  const tokens = tokenize(sentence.prose, sentence.start, sentence.end)
  const about = tokens.filter((token) => tellsThing(token) && !isOf(claim, token))
  const verb = tokens.find(isVerb)
  const predicate = about.filter(({start}) => start >= (verb?.start ?? 0))
  const aliases = document.blocks[claim.block]?.block.fact?.aliases ?? []
  const names = aliases.map((alias) => tokenize(alias, 0, alias.length).filter(tellsThing))
  const isDefinite = (token: Token) =>
    token !== tokens[0] && (tokens[tokens.indexOf(token) - 1]?.lower === 'the' || isName(token))
  return {
    claim,
    isPast: claim.kind === 'date' && claim.time.stated.year !== undefined,
    hasVerb: !tokens.some(({lower}) => isLink(lower)),
    wordings: [about, ...names.map((name) => [...name, ...predicate])].map((words) => new Set(words.map(keyOf))),
    plural: new Set(about.filter((d) => d.word.isPlural).map(keyOf)),
    definite: new Set([...about, ...names.flat()].filter(isDefinite).map(keyOf))
  }
}

/** Whether a token is one of a claim's own. */
export function isOf({start, end}: DocumentClaim, token: Token): boolean {
  return token.start >= start && token.end <= end
}

/** What a word is to a statement, whatever its form: `ends` and `ended`, `landed` and `landing`. */
export function keyOf({kind, lower, word}: Token): string {
  return kind === 'word' ? (word.event?.class ?? word.stem) : lower
}

function isVerb(token: Token): boolean {
  const {lower, word} = token
  return isLink(lower) || (!isName(token) && (word.event?.as === 'verb' || word.tense === 'past'))
}

/** Whether a word has a capital, as names have: "United" is no verb. */
export function isName({text}: Token): boolean {
  return /^\p{Lu}/u.test(text)
}

function tellsThing({kind, lower}: Token): boolean {
  return (kind === 'word' || kind === 'number') && !plainWords.has(lower) && !isLink(lower)
}

function isLink(lower: string): boolean {
  return presentVerbs.has(lower) || pastVerbs.has(lower)
}
