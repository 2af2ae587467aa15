import type {ClaimSentence} from '../../claims/claim-sentence.js'
import type {DocumentClaim} from '../../claims/claim.js'
import type {DocumentClaims} from '../../claims/document-claims.js'
import {reordering} from '../../lexicons/check-cues.js'
import {placeOf, textAt} from '../claim-place.js'
import {offsetsIn, type DateOffset} from '../dates/date-offset.js'
import {stretchesIn, type DateStretch} from '../dates/date-stretch.js'
import {elapsedBetween, mayTake} from '../dates/elapsed.js'
import {daysOfLength} from '../dates/length-of-time.js'
import type {LifeFact} from '../dates/life-facts.js'
import {livesIn} from '../dates/lives.js'
import {resolvePersons} from '../dates/persons.js'
import {acrossBlocks, type Comparator, type Observation} from './comparator.js'

/** Holds dates against the order that the words give them: a stretch, a distance, a life. */
export const dateOrder: Comparator = {
  summary:
    'Two dates against the order that the words give them: from and to, after and before, birth, acts and death.',
  placeholders: ['a.text', 'b.text', 'reason'],
  options: {},
  *checkBlocks(document) {
    for (const [index, sentence] of document.sentences.entries()) {
      if (sentence.claims.length < 2) continue
      for (const stretch of stretchesIn(sentence)) {
        const observation = observeStretch(stretch, sentence, document)
        if (observation) yield observation
      }
      for (const offset of offsetsIn(sentence, document.sentences[index - 1])) {
        const observation = observeOffset(offset, document)
        if (observation) yield observation
      }
    }
  },
  checkAcross: acrossBlocks({
    gather: livesIn,
    check: (lives, document) => {
      const facts = lives.flatMap((d) => d.facts)
      return observeLives(resolvePersons(facts), document)
    }
  })
}

/** "from 2019 to 2015"; not "moved from June to May", and not where the years are not told. */
function observeStretch({from, to, as}: DateStretch, sentence: ClaimSentence, document: DocumentClaims) {
  const elapsed = elapsedBetween(from, to)
  if (elapsed === null || elapsed.yearless || elapsed.last >= 0 || reordering.test(sentence.text)) return null
  if (as === 'bracket' && !followsName(from, sentence)) return null
  return observe(from, to, 'it ends before it begins', document)
}

/** "Mary Jones (1902–1889)", not a list of years in brackets. */
function followsName(claim: DocumentClaim, {text, start}: ClaimSentence): boolean {
  return /\p{Lu}\p{L}*,?\s\($/u.test(text.slice(Math.max(0, claim.start - start - 24), claim.start - start))
}

/** "opened in May, a month after it closed in June". */
function observeOffset({date, from, direction, told, length: stated, implied}: DateOffset, document: DocumentClaims) {
  const elapsed = direction === 'after' ? elapsedBetween(from, date) : elapsedBetween(date, from)
  // Without a year, January comes a month after December.
  if (elapsed === null || elapsed.last >= 0 || mayTake(elapsed, daysOfLength(stated, 1))) return null
  const length = textAt(placeOf(told), document)
  const found = observe(date, from, `it does not come ${implied ? `"${length}"` : `${length} ${direction}`}`, document)
  return implied ? {...found, atMost: 'warning' as const} : found
}

function* observeLives(facts: readonly LifeFact[], document: DocumentClaims): Iterable<Observation> {
  const births = factsOf(facts, 'birth')
  const deaths = factsOf(facts, 'death')
  for (const fact of facts) {
    const [birth, death] = [births.get(fact.person), deaths.get(fact.person)]
    if (fact.kind !== 'birth' && birth && isBefore(fact, birth))
      yield observeFacts(birth, fact, `${fact.name} was not born yet`, document)
    else if (fact.kind === 'act' && death && isBefore(death, fact))
      yield observeFacts(death, fact, `${fact.name} was dead by then`, document)
  }
}

/** The first birth, or death, of each person. */
function factsOf(facts: readonly LifeFact[], kind: LifeFact['kind']): ReadonlyMap<string, LifeFact> {
  const first = new Map<string, LifeFact>()
  for (const fact of facts) if (fact.kind === kind && !first.has(fact.person)) first.set(fact.person, fact)
  return first
}

function isBefore(a: LifeFact, b: LifeFact): boolean {
  const elapsed = elapsedBetween(b.date, a.date)
  return elapsed !== null && !elapsed.yearless && elapsed.last < 0
}

/** That two sentences speak of one person is taken, not told. */
function observeFacts(a: LifeFact, b: LifeFact, reason: string, document: DocumentClaims): Observation {
  const found = observe(a.date, b.date, reason, document)
  return a.date.context === b.date.context ? found : {...found, atMost: 'warning'}
}

/** The later of the two in the text is the main place. */
function observe(a: DocumentClaim, b: DocumentClaim, reason: string, document: DocumentClaims): Observation {
  const [first, second] = a.index < b.index ? [placeOf(a), placeOf(b)] : [placeOf(b), placeOf(a)]
  return {
    main: second,
    related: first,
    values: {'a.text': textAt(first, document), 'b.text': textAt(second, document), reason},
    expected: [],
    note: 'by the order that the words give them',
    atMost: null
  }
}
