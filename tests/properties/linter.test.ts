import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {createLinter} from '../../src/index.js'
import {sourceEnd, sourceStart} from '../../src/text/prose-map.js'

const linter = createLinter({asOf: '2024-03-01'})

/** Pieces of Markdown that meet in odd ways, beside arbitrary text. */
const piece = fc.oneof(
  fc.constantFrom(
    '20 **Indian** soldiers were killed in *June*',
    'on Friday, Sept. 5, 2020',
    '\\$2.1&nbsp;billion',
    '2,100 miles (3,200 kilometers)',
    '> ',
    '>> ',
    '- ',
    '1. ',
    '\t',
    '\n',
    '\r\n',
    '\n\n',
    '# ',
    '| a | 20 men |\n|---|---|\n| 5% | 3½ |\n',
    '[30 soldiers](http://example.com/2020)',
    '`code 5`',
    '$x^2$',
    '<b>12</b>',
    '<!-- 12 -->',
    '![20 dead](a.png)',
    '&#50;0',
    'e\u0301',
    '👩‍👩‍👧 7',
    '“',
    '---\ntitle: 20 dead\ndate: 2020-01-01\n---\n'
  ),
  fc.string({unit: 'binary', maxLength: 12})
)
const markdown = fc.array(piece, {maxLength: 14}).map((d) => d.join(' '))

describe('the linter, on any Markdown', () => {
  it('never throws, and every place is inside the source, in order', async () => {
    await fc.assert(
      fc.asyncProperty(markdown, fc.constantFrom('a.md', 'a.txt'), async (value, path) => {
        const {document, findings} = await linter.lint({path, value})
        for (const claim of document.claims) {
          const map = document.blocks[claim.block]?.block.map
          if (!map) throw new Error('a claim without its block')
          const [start, end] = [sourceStart(map, claim.start), sourceEnd(map, claim.end)]
          expect(0 <= start && start < end && end <= value.length).toBe(true)
        }
        for (const finding of findings) {
          expect(finding.start < finding.end && finding.end <= value.length).toBe(true)
          if (path === 'a.txt') expect(value.slice(finding.start, finding.end)).toBe(finding.actual)
        }
      }),
      {numRuns: 300}
    )
  })

  it('gives the same result twice', async () => {
    await fc.assert(
      fc.asyncProperty(markdown, async (value) => {
        const [first, second] = [await linter.lint({path: 'a.md', value}), await linter.lint({path: 'a.md', value})]
        expect(second.findings).toEqual(first.findings)
        expect(second.document.claims).toEqual(first.document.claims)
      }),
      {numRuns: 100}
    )
  })
})
