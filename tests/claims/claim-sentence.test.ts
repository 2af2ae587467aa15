import {expect, test} from 'vitest'
import {claimSentences} from '../../src/claims/claim-sentence.js'
import {readDocument} from '../../src/claims/read-document.js'
import {identityMap} from '../../src/text/prose-map.js'

function sentencesOf(...paragraphs: readonly string[]) {
  const blocks = paragraphs.map((prose) => ({
    kind: 'paragraph' as const,
    prose,
    map: identityMap(0, prose.length),
    section: [],
    quoteDepth: 0,
    list: null,
    cell: null
  }))
  const document = readDocument('draft.txt', {blocks, frontMatter: null, problems: []}, {language: 'en-US', asOf: null})
  return claimSentences(document)
}

test('claims stand with the sentence they are in; sentences without any are left out', () => {
  const found = sentencesOf('It rained. Two men and 3 dogs waited. It opened in 1990.', 'In May 2001 it closed.')
  expect(found.map(({block, text, claims}) => [block, text.trim(), claims.length])).toEqual([
    [0, 'Two men and 3 dogs waited.', 2],
    [0, 'It opened in 1990.', 1],
    [1, 'In May 2001 it closed.', 1]
  ])
})

test('a stretch without a full stop falls into parts, and every claim is in one of them', () => {
  const found = sentencesOf('12 men and 13 dogs '.repeat(1000))
  expect(found.length).toBeGreaterThan(3)
  for (const {text, start, end} of found) {
    expect(text).toHaveLength(end - start)
    expect(text.length).toBeLessThan(5000)
  }
  expect(found.flatMap((d) => d.claims)).toHaveLength(2000)
})
