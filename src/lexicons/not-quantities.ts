import lexicons from '#compiled/lexicons' with {type: 'json'}
import {phraseSet, reversedPhraseSet, type PhraseSet} from './phrase-set.js'

const lists = lexicons['not-quantities']

/** Words before a number that make it a label, matched backwards: `section`, `no .`. */
export const labels: PhraseSet = reversedPhraseSet(lists.labels)

/** The same where they are written with a capital: `Boeing`, `S & P`. */
export const capitalisedLabels: PhraseSet = reversedPhraseSet(lists.capitalised)

/** Labels of the parts of one text, in the singular: `chapter`. */
export const structure: ReadonlySet<string> = new Set(lists.structure)

/** Stretches with a number that count nothing, matched forwards from the number: `24 / 7`, `one another`. */
export const idioms: PhraseSet = phraseSet(lists.phrases)

/** The same, matched backwards from the number: `number one`, `cloud nine`. */
export const idiomsBefore: PhraseSet = reversedPhraseSet(lists.phrases)

/** Words before a number that tells which of them is meant, where nothing behind it is counted: "on day 3". */
export const serials: ReadonlySet<string> = new Set(lists.serials)

/** Words beside a number with a point that make it a version: `1.30 release`, `release 1.30`. */
export const versioned: ReadonlySet<string> = new Set([...lists.editions, ...lists.versioned])

/** Words behind a year that names one of them: `2018 edition`. */
export const editions: ReadonlySet<string> = new Set(lists.editions)

/** Labels that all name versions, in the singular. */
export const versionLabels: ReadonlySet<string> = new Set(lists.versionLabels)

/** Words before a number with a point that make it a version, matched backwards: `since 0.90`. */
export const versionLeads: PhraseSet = reversedPhraseSet(lists.versionLeads)

/** Words behind any number that make it a version, matched forwards: `10 or later`. */
export const versionBounds: PhraseSet = phraseSet(lists.versionBounds)

/** Words behind a number that make it an address: `10 Downing Street`. */
export const addressWords: ReadonlySet<string> = new Set(lists.addresses)

/** Words before a "one" that stands for a noun. */
export const beforePronounOne: ReadonlySet<string> = new Set(lists.pronounOne)

/** Words behind a "one" that stands for a noun or for anybody. */
export const afterPronounOne: ReadonlySet<string> = new Set(lists.afterOne)

/** Words that look like plurals and are not what a four-digit number counts: "the 2019 elections". */
export const notCounted: ReadonlySet<string> = new Set(lists.notCounted)
