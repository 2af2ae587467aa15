import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {corpusKeys} from '../../src/claims/corpus-keys.js'
import {readText} from '../../src/claims/read-document.js'
import {createCorpusTexts, type CorpusText} from '../../src/service/corpus-texts.js'
import {mentionsBeside} from '../../src/service/mentions-beside.js'
import {createTextSession} from '../../src/service/text-session.js'
import type {ReferenceText} from '../../src/claims/reference-text.js'
import {readPlainText} from '../../src/text/formats/plain-text.js'

const unread = () => Promise.resolve(null)

function text(path: string, keys: readonly number[]): CorpusText {
  return {path, keys: Uint32Array.from(new Set(keys)).sort(), read: unread}
}

const names = ['a', 'b', 'c', 'd', 'e']
const someText = fc
  .record({path: fc.constantFrom(...names), keys: fc.array(fc.nat(12), {maxLength: 8})})
  .map(({path, keys}) => text(path, keys))
const edit = fc.oneof(
  someText.map((put) => ({put, path: put.path})),
  fc.constantFrom(...names).map((path) => ({put: null, path}))
)

describe('the texts of a corpus', () => {
  test('have after any edits the partners that a fresh look at the same texts gives', () => {
    fc.assert(
      fc.property(fc.array(edit, {maxLength: 20}), (edits) => {
        const followed = createCorpusTexts()
        const current = new Map<string, CorpusText>()
        for (const {put, path} of edits) {
          if (put === null) {
            followed.drop(path)
            current.delete(path)
          } else {
            followed.put(put)
            current.set(path, put)
          }
          const fresh = createCorpusTexts()
          for (const one of current.values()) fresh.put(one)
          for (const name of names) expect(followed.partnersOf(name)).toEqual(fresh.partnersOf(name))
        }
      })
    )
  })

  test('a hundred of which were edited one after the other, too', () => {
    const followed = createCorpusTexts()
    for (let number = 0; number < 200; number++) followed.put(text(`${number}`, [number]))
    expect(followed.partnersOf('0')).toEqual([])
    for (let number = 0; number < 100; number++) followed.put(text(`${number}`, [number + 100]))
    for (let number = 0; number < 100; number++)
      expect(followed.partnersOf(`${number}`).map((d) => d.path)).toEqual([`${number + 100}`])
  })
})

const article = 'An avalanche above Brezno killed 12 skiers on Monday.\n'
const letter = 'The avalanche above Brezno killed 15 skiers.\n'

function reference(path: string, value: string): ReferenceText {
  const read = readText(path, readPlainText(value), {language: 'en-US', asOf: null})
  return {...read, role: 'corpus', origin: null}
}

describe('a text session', () => {
  test('holds a text against what is found for it, and says how others see it', async () => {
    const session = createTextSession('letter.txt', {asOf: '2026-11-23'})
    const seen: ReferenceText[] = []
    const result = await session.check(letter, undefined, (draft) => {
      seen.push(draft)
      return Promise.resolve([reference('article.txt', article)])
    })
    expect(result?.findings.map((d) => [d.actual, d.expected, d.related.map(({path}) => path)])).toEqual([
      ['15 skiers', ['12 skiers'], ['article.txt']]
    ])
    // The date of writing that is given from outside is the draft's own.
    expect(seen.map(({path, role, dates}) => [path, role, dates.asOf])).toEqual([['letter.txt', 'corpus', null]])
    expect(seen.map(corpusKeys)).toEqual([corpusKeys(reference('letter.txt', letter))])
    expect((await session.check(letter))?.findings).toEqual([])
  })
})

describe('mentions beside a text', () => {
  test('are those of the same thing, and of no other', async () => {
    const session = createTextSession('letter.txt')
    const value = `${letter}\nThe choir of Brezno has 12 singers.\n`
    const result = await session.check(value)
    const [toll, singers] = result?.document.claims ?? []
    if (!result || !toll || !singers) throw new Error('both claims are read')
    const beside = mentionsBeside(result.document, [reference('article.txt', article)])
    expect(beside(toll).map(({path, start, end}) => [path, article.slice(start, end)])).toEqual([
      ['article.txt', '12 skiers']
    ])
    expect(beside(singers)).toEqual([])
    expect(mentionsBeside(result.document, [])(toll)).toEqual([])
  })
})
