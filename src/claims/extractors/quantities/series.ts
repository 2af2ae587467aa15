import {capitalisedLabels, labels, versionLabels, versionLeads} from '../../../lexicons/not-quantities.js'
import {isCapitalised, type Token} from '../../../text/token.js'
import type {Label} from '../../claim.js'
import {chainEnd} from '../numerals/reading.js'
import {isBehindName, isLedToVersion, isPointed, isVersion} from './version.js'

/** The words right before a number that make it one of a series, the nearest first: `section`, `Boeing`; null where there are none. */
export function seriesBefore(tokens: readonly Token[], number: number): readonly string[] | null {
  const index = opens(tokens[number - 1]) && !tokens[number]?.spaced ? number - 1 : number
  const label = labels.match(tokens, index)
  if (label) return label.words
  const name = capitalisedLabels.match(tokens, index)
  return name && isCapitalised(tokens[index - name.words.length]) ? name.words : null
}

/** `section |30.2|`, `table "4"`. */
function opens(token: Token | undefined): boolean {
  return token?.kind === 'mark' && /^[|"“‘[]$/.test(token.text)
}

const versions = 'version'

/** What the number that a token is names: `section 4`, `version 3.12.0`; null where it is none of a series, and in "since 3.11.0", which another follows. */
export function labelAt(tokens: readonly Token[], index: number): Label | null {
  if (versionLeads.match(tokens, index) !== null) return null
  const before = seriesBefore(tokens, index)
  const series = before ? nameOf(before, tokens[index - 1]) : isNumberOfVersion(tokens, index) ? versions : null
  return series === null ? null : {series, member: memberAt(tokens, index)}
}

/** The number with what it is joined to: `12-7`. */
function memberAt(tokens: readonly Token[], index: number): string {
  return tokens
    .slice(index, chainEnd(tokens, index + 1))
    .map(({text}) => text)
    .join('')
}

function nameOf(words: readonly string[], last: Token | undefined): string {
  const [word = ''] = words
  const name = word === '.' ? (words[1] ?? '') : last?.lower === word ? last.word.singular : word
  return versionLabels.has(name) ? versions : name
}

/** `3.12.0`, `3.x`, `the 1.30 release`, `GCC 7.1`. */
function isNumberOfVersion(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (token === undefined) return false
  if (/^\d+(?:\.\d+){2,}$/.test(token.text) || isVersion(tokens, index, index + 1)) return true
  return isLedToVersion(tokens, index) || (isPointed(token) && isBehindName(tokens, index))
}
