import {describe, expect, test} from 'vitest'
import {ignoreFixesFor} from '../../src/service/ignore-fixes.js'
import {createLinter} from '../../src/service/linter.js'

const linter = createLinter()
const wrong = 'The council met on Friday, Sept. 5, 2020, to vote.'
const other = 'It met again on Monday, Sept. 6, 2020, to count.'

describe('a comment that silences a finding', () => {
  test.each<[string, string, string, string]>([
    ['a paragraph', 'a.md', `Before.\n\n${wrong}\n\n${other}\n`, 'Before.\n\n<!-- C -->\nW\n\nO\n'],
    ['a paragraph behind a heading', 'a.md', `# Votes\n${wrong}\n`, '# Votes\n<!-- C -->\nW\n'],
    ['a heading', 'a.md', `## ${wrong}\n\n${other}\n`, '<!-- C -->\n## W\n\nO\n'],
    ['an item of a list', 'a.md', `- ${other}\n- ${wrong}\n- So\n`, '- O\n- W <!-- C -->\n- So\n'],
    ['a quotation', 'a.md', `> ${wrong}\n\n${other}\n`, '> W <!-- C -->\n\nO\n'],
    [
      'a cell of a table',
      'a.md',
      `| a | b |\n|---|---|\n| ${wrong} | ${other} |\n`,
      '| a | b |\n|---|---|\n| W <!-- C --> | O |\n'
    ],
    ['a paragraph of plain text', 'a.txt', `Before.\n\n${wrong}\n\n${other}\n`, 'Before.\n\n[C]\nW\n\nO\n'],
    ['an item in plain text', 'a.txt', `- ${other}\n- ${wrong}\n- So it is.\n`, '- O\n[C]\n- W\n- So it is.\n'],
    ['a text with CRLF', 'a.txt', `Before.\r\n\r\n${wrong}\r\n`, 'Before.\r\n\r\n[C]\nW\r\n'],
    ['a text without a last line end', 'a.txt', wrong, '[C]\nW']
  ])('in %s silences that one alone', async (_, path, value, expected) => {
    const before = await linter.lint({path, value})
    const finding = before.findings.find((d) => d.actual.startsWith('Friday'))
    const [fix] = finding ? ignoreFixesFor(finding, before) : []
    if (!fix) throw new Error('no fix')
    const fixed = value.slice(0, fix.at) + fix.insert + value.slice(fix.at)
    expect(fixed).toBe(
      expected
        .replace('C', 'factlint-ignore weekday-date -- the source has it so')
        .replace('W', wrong)
        .replace('O', other)
    )
    const after = await linter.lint({path, value: fixed})
    expect(after.problems).toEqual([])
    expect(after.suppressed.map((d) => d.actual)).toEqual(['Friday, Sept. 5, 2020'])
    expect(after.findings).toHaveLength(before.findings.length - 1)
  })

  test('is not offered in front matter', async () => {
    const result = await linter.lint({path: 'a.md', value: `---\ntitle: ${JSON.stringify(wrong)}\n---\n\nSo.\n`})
    expect(result.findings.flatMap((d) => ignoreFixesFor(d, result))).toEqual([])
    expect(result.findings).toHaveLength(1)
  })
})
