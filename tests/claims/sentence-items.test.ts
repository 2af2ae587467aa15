import {expect, test} from 'vitest'
import {claimSentences} from '../../src/claims/claim-sentence.js'
import {readDocument} from '../../src/claims/read-document.js'
import {sentenceItems, wordsBetween} from '../../src/claims/sentence-items.js'
import {readPlainText} from '../../src/text/formats/plain-text.js'

function itemsOf(prose: string) {
  const document = readDocument('draft.txt', readPlainText(prose), {language: 'en-US', asOf: null})
  return claimSentences(document).map((sentence) => sentenceItems(sentence))
}

test('each claim is one item among the words and marks', () => {
  const [sentence] = itemsOf('Sales rose 50% from $10 million to twenty million dollars, he said.')
  expect(sentence?.items.map((d) => d.lower).join(' ')).toBe('sales rose # from # to # , he said .')
  expect(sentence?.claimAt).toEqual([2, 4, 6])
})

test('a second sentence begins with its own words', () => {
  const [, second] = itemsOf('It has 12 rooms. Of its 40 guests 12 left.')
  expect(second?.items.map((d) => d.lower).join(' ')).toBe('of its # # left .')
})

test('words between are told only where they are few', () => {
  const [sentence] = itemsOf('Twelve of the 40 members and all of their many friends from abroad saw 3 bears.')
  const {items = [], claimAt = []} = sentence ?? {}
  expect(wordsBetween(items, claimAt[0] ?? 0, claimAt[1] ?? 0)).toBe('of the')
  expect(wordsBetween(items, claimAt[1] ?? 0, claimAt[2] ?? 0)).toBeNull()
})
