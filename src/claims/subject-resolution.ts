import {nameWord} from '../lexicons/names.js'
import type {Claim, Named, NamedKind, Reference, SentenceContext, SentenceNames, Subject} from './claim.js'

/** Whom a claim is about in its document. */
export interface ResolvedSubject {
  readonly subject: Subject | null
  /** The words that first name the thing, one for all its mentions; null where it is not known. */
  readonly thing: string | null
}

/** A named thing as the document has told of it so far. */
interface Thing {
  /** The words that first name it, in lower case; no other thing has them. */
  readonly key: string
  text: string
  words: readonly string[]
  kind: NamedKind
  /** What it was said to be: `mayor`. */
  readonly nouns: Set<string>
  /** It as a subject, by how it was found; none once it has come to be named in other words. */
  told: Partial<Record<Subject['found'], ResolvedSubject>>
}

/** What tells a reader something new of whom a text speaks: a name, or a word that tells what a thing is. */
export type Telling = Named | {readonly key: string; readonly kind: NamedKind}

/** Whom the last sentence spoke of, for who reads on from the block behind it. */
export interface Standing {
  /** How many blocks further up it stands, at least 1. */
  readonly back: number
  /** The keys of whom it named, and of whom it was about. */
  readonly named: readonly string[]
  readonly main: string | null
}

/** A sentence that has been read: whom it named, and whom it was about. */
interface ReadSentence {
  readonly block: number
  readonly sentence: number
  readonly named: readonly Thing[]
  readonly main: Thing | null
}

const unknown: ResolvedSubject = {subject: null, thing: null}
/** How many blocks further up the sentence before may stand: a heading, or a line without claims, may stand between. */
const farthestBack = 2
/** Things kept for one word; more share it only in lists of names, where it tells nobody apart. */
const keptPerWord = 8

/**
 * Follows the named things of a document from sentence to sentence: `Gen. Wei Fenghe`, `Wei` and `he` are one. A pronoun or a
 * description is resolved only where one name fits. A class, since it keeps what it has read.
 */
export class SubjectResolver {
  readonly #tellings: Telling[] = []
  readonly #things = new Map<string, Thing>()
  readonly #byName = new Map<string, Thing>()
  readonly #byWord = new Map<string, Thing[]>()
  readonly #byNoun = new Map<string, Thing[]>()
  #context: SentenceContext | null = null
  #last: ReadSentence | null = null
  #before: ReadSentence | null = null

  /** Another text begins: it may name whom the texts before it name, and its pronouns speak of nobody there. */
  beginText(): void {
    this.#last = null
    this.#before = null
    this.#context = null
  }

  /** Claims are asked for in text order. */
  resolve(claim: Claim, block: number): ResolvedSubject {
    // Two blocks of the same words share one reading.
    if (claim.context !== this.#context || block !== this.#last?.block) this.#read(claim.context, block)
    const {subject, reference} = claim
    if (reference !== null && subject?.found !== 'clause') {
      const carried = this.#resolveIn(reference, claim.context)
      if (carried) return resolvedTo(carried, 'carried')
    }
    const thing = subject && this.#known(subject.words)
    return thing ? resolvedTo(thing, subject.found) : resolvedAlone(subject)
  }

  /** All that told something new so far, in order: whoever is told it again knows what this one knows. */
  get tellings(): readonly Telling[] {
    return this.#tellings
  }

  /** Learn what another has been told, instead of reading the blocks that told it. */
  learn(tellings: readonly Telling[]): void {
    for (const telling of tellings)
      if ('key' in telling) this.#tell(this.#things.get(telling.key), telling.kind)
      else this.#thingOf(telling)
  }

  /** Whom the last sentence spoke of, as the block at a place will see it; null where it stands too far away. */
  standingAt(block: number): Standing | null {
    const last = this.#last
    if (!last || block - last.block > farthestBack) return null
    return {back: block - last.block, named: last.named.map((d) => d.key), main: last.main?.key ?? null}
  }

  /** Read on from a block as one who has read those before it. */
  resumeAt(block: number, standing: Standing | null): void {
    this.beginText()
    if (standing === null) return
    const named = standing.named.flatMap((key) => this.#things.get(key) ?? [])
    const main = standing.main === null ? null : (this.#things.get(standing.main) ?? null)
    this.#last = {block: block - standing.back, sentence: 0, named, main}
  }

  #read(context: SentenceContext, block: number): void {
    const {sentence, naming, namingBefore} = context
    const first = sentence - namingBefore.length
    let before = this.#last && isBefore(this.#last, block, first) ? this.#last : null
    for (const [step, names] of namingBefore.entries()) before = this.#enter(names, before, block, first + step)
    this.#before = before
    this.#context = context
    this.#last = this.#enter(naming, before, block, sentence)
  }

  #enter({named, subject, reference}: SentenceNames, before: ReadSentence | null, block: number, sentence: number) {
    const things = named.map((d) => this.#thingOf(d))
    const main = things[subject] ?? (reference ? this.#carried(reference, before) : null)
    return {block, sentence, named: things, main}
  }

  /** In its own sentence a pronoun speaks of the subject before it, else of whom the sentence before was about. */
  #resolveIn(reference: Reference, context: SentenceContext): Thing | null {
    const own = this.#last
    if (reference.form === 'pronoun' && context.naming.subject >= 0 && own?.main && fits(own.main, reference))
      return own.main
    return this.#carried(reference, this.#before)
  }

  #carried(reference: Reference, before: ReadSentence | null): Thing | null {
    const thing = this.#antecedent(reference, before)
    // "She" tells of whom it speaks.
    if (thing && (thing.kind === 'any' || thing.kind === 'person') && isPerson(reference.stands))
      this.#tell(thing, reference.stands)
    return thing
  }

  #tell(thing: Thing | undefined, kind: NamedKind): void {
    if (thing === undefined || thing.kind === kind) return
    thing.kind = kind
    this.#tellings.push({key: thing.key, kind})
  }

  #antecedent(reference: Reference, before: ReadSentence | null): Thing | null {
    if (reference.form === 'first-word') return onlyOne(this.#byWord.get(reference.text))
    if (reference.noun !== null) return this.#described(reference, reference.noun, before)
    if (!before) return null
    const fitting = before.named.filter((d) => fits(d, reference))
    const main = before.main && fits(before.main, reference) ? before.main : null
    if (main) return fitting.some((d) => d !== main && isPerson(d.kind) && isPerson(reference.stands)) ? null : main
    // "In 1910 the house was bought by William Thompson. He added a ballroom."
    return isPerson(reference.stands) ? onlyOne(fitting) : null
  }

  /** `the company`: the only thing said to be one; else whom the sentence before was about, if nothing else was said of it. */
  #described(reference: Reference, noun: string, before: ReadSentence | null): Thing | null {
    const said = this.#byNoun.get(noun) ?? []
    if (said.length > 0) return said.length === 1 ? onlyOne(said) : (said.find((d) => d === before?.main) ?? null)
    const main = before?.main
    if (!main || main.nouns.size > 0 || main.kind === 'any') return null
    return isPerson(main.kind) === isPerson(reference.stands) && fits(main, reference) ? main : null
  }

  #known(words: readonly string[]): Thing | null {
    return this.#byName.get(nameKey(words)) ?? null
  }

  #thingOf(named: Named): Thing {
    const known = this.#known(named.words)
    const thing = known ?? this.#sameUnderOtherName(named) ?? this.#create(named)
    let isNew = known === null
    if (thing.kind !== named.kind && (thing.kind === 'any' || (thing.kind === 'person' && isPerson(named.kind)))) {
      thing.kind = named.kind
      isNew = true
    }
    for (const noun of named.nouns) if (this.#describe(thing, noun)) isNew = true
    if (known === null) this.#byName.set(nameKey(named.words), thing)
    if (named.alias !== null && this.#byName.get(named.alias) !== thing) {
      this.#byName.set(named.alias, thing)
      isNew = true
    }
    if (isNew) this.#tellings.push(named)
    return thing
  }

  #create({text, words, kind}: Named): Thing {
    const thing: Thing = {key: nameKey(words), text, words, kind, nouns: new Set(), told: {}}
    this.#things.set(thing.key, thing)
    for (const word of words) keep(this.#byWord, word, thing)
    // "the Bailey House … the house": what a name calls itself.
    const last = words.at(-1)
    if (last !== undefined && words.length > 1) {
      const {isCorporate, isOrganization} = nameWord(last)
      if (isOrganization) this.#describe(thing, isCorporate ? 'company' : last)
    }
    return thing
  }

  /** @returns Whether that is new. */
  #describe(thing: Thing, noun: string): boolean {
    if (thing.nouns.has(noun)) return false
    thing.nouns.add(noun)
    keep(this.#byNoun, noun, thing)
    return true
  }

  /** `Maren Holt` and `Holt`, `Acme` and `Acme Corp.`; null where several could be meant. */
  #sameUnderOtherName(named: Named): Thing | null {
    const shared = this.#byWord.get(named.words.at(-1) ?? '') ?? this.#byWord.get(named.words[0] ?? '') ?? []
    const found = onlyOne(shared.filter((d) => areOneName(d, named)))
    if (found && named.words.length > found.words.length) {
      found.words = named.words
      found.text = named.text
      found.told = {}
      for (const word of named.words) keep(this.#byWord, word, found)
    }
    return found
  }
}

function areOneName(thing: Thing, {words, kind}: Named): boolean {
  const [short, long] = words.length < thing.words.length ? [words, thing.words] : [thing.words, words]
  if (short.length === long.length) return false
  // "Holt", and, of people alone, "Gen. Wei": some write the family name first.
  if (isPerson(thing.kind) && isPerson(kind) && short.length === 1 && short[0] === long[0]) return true
  if (thing.kind !== 'thing' && kind !== 'thing') return short.length === 1 && short[0] === long.at(-1)
  if (isPerson(thing.kind) || isPerson(kind)) return false
  return short.every((d, i) => d === long[i]) && long.slice(short.length).every((d) => nameWord(d).isCorporate)
}

function fits(thing: Thing, {stands}: Reference): boolean {
  if (stands === 'any' || thing.kind === 'any' || thing.kind === stands) return true
  // Only a man and a woman are two kinds of people.
  return isPerson(thing.kind) && isPerson(stands) && (thing.kind === 'person' || stands === 'person')
}

function isPerson(kind: NamedKind): boolean {
  return kind === 'man' || kind === 'woman' || kind === 'person'
}

function onlyOne(things: readonly Thing[] | undefined): Thing | null {
  const [first, ...others] = things ?? []
  return first && others.every((d) => d === first) ? first : null
}

/** Whether a sentence is the one right before, in its block or at the end of a block before. */
function isBefore(last: ReadSentence, block: number, sentence: number): boolean {
  if (last.block === block) return last.sentence === sentence - 1
  return sentence === 0 && block - last.block <= farthestBack
}

/** A subject of which the document tells no more than its own sentence does. */
export function resolvedAlone(subject: Subject | null): ResolvedSubject {
  return subject === null ? unknown : {subject, thing: null}
}

function resolvedTo(thing: Thing, found: Subject['found']): ResolvedSubject {
  return (thing.told[found] ??= {subject: {text: thing.text, words: thing.words, found}, thing: thing.key})
}

/** The words of names, put together once for all versions of a text that have them. */
const keys = new WeakMap<readonly string[], string>()

function nameKey(words: readonly string[]): string {
  const known = keys.get(words)
  if (known !== undefined) return known
  const key = words.join(' ')
  keys.set(words, key)
  return key
}

function keep(map: Map<string, Thing[]>, word: string, thing: Thing): void {
  const list = map.get(word)
  if (!list) map.set(word, [thing])
  else if (list.length < keptPerWord && !list.includes(thing)) list.push(thing)
}
