import {expect, test} from 'vitest'
import {recommended, script, seenIn} from './stage.js'

const facts = `- fact: The border between Norfell and Ardal is 2,100 miles long.
  source: Survey Office
  asOf: 2026-03-01
`

test('Neovim shows on whose word a fact holds, and the quick fix "use the fact" makes the finding vanish', () => {
  const draft = 'The 2,600-mile border between Norfell and Ardal is quiet.\n'
  const seen = seenIn(
    'nvim',
    'draft.txt',
    (file) => [
      ...['--headless', '--clean', '-u', recommended('neovim-0.7.lua')],
      ...[file, '-c', 'let g:expected = 1', '-c', `luafile ${script('neovim.lua')}`]
    ],
    {'draft.txt': draft, 'facts.yaml': facts, '.factlintrc.yaml': 'root: true\nfacts: [facts.yaml]\n'}
  )
  expect(seen).toEqual({
    before: [
      {
        line: 1,
        column: 5,
        message: expect.stringContaining(', a fact from Survey Office, as of 2026-03-01') as unknown
      }
    ],
    menu: expect.arrayContaining(['Use the fact "2,100 miles" (facts.yaml line 1)']) as unknown,
    after: [],
    text: ['The 2,100 miles border between Norfell and Ardal is quiet.']
  })
})
