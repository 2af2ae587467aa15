import type {Named, Reference, SentenceNames, Subject} from '../claim.js'
import {isAddress} from '../../lexicons/grammar.js'
import {clauseSubjects, type ClauseSubject} from './clause-subject.js'
import {namedAt, nameEndingAt, namesIn, nameStartingAt, nearestName, subjectOf, type Name} from './names.js'
import {isNounAt} from './noun-phrase.js'
import {lowerAt, tokenAt, wordAt, type PlacedMention, type SentenceMentions} from './sentence-mentions.js'

/** Whom the claims of one sentence are about. */
export interface SentenceSubjects {
  readonly names: readonly Name[]
  readonly naming: SentenceNames
  readonly of: (placed: PlacedMention) => {readonly subject: Subject | null; readonly reference: Reference | null}
}

const nobody: readonly Named[] = []
const namesNobody: SentenceNames = {named: nobody, subject: -1, reference: null}

/** Read the names of a sentence, and whom each of its claims is about. */
export function subjectsIn(sentence: SentenceMentions): SentenceSubjects {
  const names = namesIn(sentence)
  const named = names.length === 0 ? nobody : names.map((d, index) => namedAt(sentence, d, names[index + 1]))
  const subjectOfClause = clauseSubjects(sentence, names)
  return {
    names,
    naming: namingOf(sentence, named, subjectOfClause, isLabelled(sentence, names[0]) ? 1 : 0),
    of: (placed) => {
      const bearer = namedAtIndex(named, bearerOf(sentence, names, placed))
      if (bearer) return {subject: subjectOf(bearer, 'clause'), reference: null}
      const {name, reference} = subjectOfClause(sentence.clauseOf[placed.first] ?? 0)
      const grammatical = namedAtIndex(named, name)
      if (grammatical && !speaks(sentence, names[name]))
        return {subject: subjectOf(grammatical, 'clause'), reference: null}
      const near = namedAtIndex(named, nearestName(sentence, names, placed.first))
      return {subject: near ? subjectOf(near, 'near') : null, reference}
    }
  }
}

function namedAtIndex(named: readonly Named[], index: number): Named | undefined {
  // An index below 0 is looked up as a property's name, a hundred times slower than an element.
  return index < 0 ? undefined : named[index]
}

/** Names of a sentence without claims: what the sentence behind it may speak of again. */
export function namingIn(sentence: SentenceMentions): SentenceNames {
  return subjectsIn(sentence).naming
}

/** @param first Index of the first name that is meant. */
function namingOf(
  sentence: SentenceMentions,
  names: readonly Named[],
  subjectOfClause: (clause: number) => ClauseSubject,
  first: number
): SentenceNames {
  const named = first === 0 ? names : names.slice(first)
  const last = sentence.clauseOf.at(-1) ?? 0
  for (let clause = 0; clause <= last; clause++) {
    const {name, reference} = subjectOfClause(clause)
    if (name >= first || (name < 0 && reference !== null))
      return {named, subject: Math.max(-1, name - first), reference}
  }
  return named.length === 0 ? namesNobody : {named, subject: -1, reference: null}
}

/** `Weir: We sold 20 boats`: who speaks stands before the words, and nothing behind them speaks of it again. */
function isLabelled({tokens}: SentenceMentions, name: Name | undefined): boolean {
  if (name?.first !== 0 || tokens[name.last + 1]?.text !== ':') return false
  return tokens.some(({lower}) => isAddress(lower))
}

/** Index of the name that bears the value itself: `Holt, 34,`, `Norfell's 5,200 residents`, `the 5,200 residents of Norfell`. */
function bearerOf(sentence: SentenceMentions, names: readonly Name[], placed: PlacedMention): number {
  const before = placed.first - 1
  if (lowerAt(sentence, before) === ',') {
    const {mention} = placed
    const isAge = mention.kind === 'quantity' && mention.property === 'age'
    return isAge ? nameEndingAt(names, before - 1) : -1
  }
  if (tokenAt(sentence, before)?.kind === 'clitic') return nameEndingAt(names, before - 1)
  let head = placed.last + 1
  while (isNounAt(sentence, head)) head++
  if (head === placed.last + 1 || lowerAt(sentence, head) !== 'of') return -1
  while (wordAt(sentence, head + 1).class === 'determiner') head++
  return nameStartingAt(names, head + 1)
}

/** `Holt said sales rose`: who says something is not whom it is about. */
function speaks(sentence: SentenceMentions, name: Name | undefined): boolean {
  return name !== undefined && wordAt(sentence, name.last + 1).reports
}
