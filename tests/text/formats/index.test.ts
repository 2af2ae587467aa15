import {describe, expect, it} from 'vitest'
import {loadFormat} from '../../../src/text/formats/index.js'
import {readMarkdown} from '../../../src/text/formats/markdown.js'
import {readPlainText} from '../../../src/text/formats/plain-text.js'

describe('loadFormat', () => {
  it.each([
    ['draft.md', readMarkdown],
    ['a.b/DRAFT.Markdown', readMarkdown],
    ['draft.txt', readPlainText],
    ['draft', readPlainText],
    ['a.md/draft', readPlainText],
    ['draft.md.bak', readPlainText],
    ['draft.constructor', readPlainText],
    ['', readPlainText]
  ])('%s', async (path, format) => {
    expect(await loadFormat(path)).toBe(format)
  })
})
