import {describe, expect, test} from 'vitest'
import {createLinter, type CommentHandling} from '../../src/service/linter.js'

const wrong = 'The council met on Friday, Sept. 5, 2020, to vote.'
const other = 'It met again on Monday, Sept. 6, 2020, to count.'
const first = 'In June, a confrontation between the two armies left 20 hill soldiers dead.'
const second = 'In May there was an armed confrontation between the two armies, resulting in 20 hill soldiers killed.'

async function lint(path: string, value: string, comments: CommentHandling = 'honoured') {
  const result = await createLinter({comments}).lint({path, value})
  return {
    reported: result.findings.map((d) => value.slice(d.start, d.end)),
    suppressed: result.suppressed.map((d) => value.slice(d.start, d.end)),
    problems: result.problems.map((d) => d.message)
  }
}

const friday = 'Friday, Sept. 5, 2020'
const monday = 'Monday, Sept. 6, 2020'

describe('what a comment silences', () => {
  test.each<[string, string, string, readonly string[]]>([
    ['nothing without one', 'a.md', `${wrong}\n\n${other}`, [friday, monday]],
    ['the block that follows', 'a.md', `<!-- factlint-ignore weekday-date -- why -->\n${wrong}\n\n${other}`, [monday]],
    [
      'the block after a blank line',
      'a.md',
      `<!-- factlint-ignore weekday-date -- why -->\n\n${wrong}\n\n${other}`,
      [monday]
    ],
    [
      'the block that it stands in',
      'a.md',
      `${wrong} <!-- factlint-ignore weekday-date -- why -->\n\n${other}`,
      [monday]
    ],
    ['every rule', 'a.md', `<!-- factlint-ignore -- why -->\n${wrong}\n\n${other}`, [monday]],
    ['another rule', 'a.md', `<!-- factlint-ignore same-event-date -- why -->\n${wrong}`, [friday]],
    ['several rules', 'a.md', `<!-- factlint-ignore same-event-date, weekday-date -- why -->\n${wrong}`, []],
    ['over several lines', 'a.md', `<!--\nfactlint-ignore weekday-date\n-- a long\nreason -->\n${wrong}`, []],
    ['a whole list', 'a.md', `<!-- factlint-ignore weekday-date -- why -->\n- ${wrong}\n- ${other}\n`, []],
    [
      'a whole table',
      'a.md',
      `<!-- factlint-ignore weekday-date -- why -->\n\n| a | b |\n|---|---|\n| x | ${wrong} |\n| y | ${other} |\n\n${wrong}`,
      [friday]
    ],
    [
      'a region',
      'a.md',
      `${wrong}\n\n<!-- factlint-disable weekday-date -- old style -->\n\n${other}\n\n<!-- factlint-enable weekday-date -->\n\n${wrong}`,
      [friday, friday]
    ],
    ['a region up to the end', 'a.md', `<!-- factlint-disable -- why -->\n\n${wrong}\n\n${other}`, []],
    [
      'a region that another rule ends',
      'a.md',
      `<!-- factlint-disable weekday-date -- why -->\n\n${wrong}\n\n<!-- factlint-enable same-event-date -->\n\n${other}`,
      []
    ],
    ['not what is code', 'a.md', `\`\`\`\n<!-- factlint-ignore weekday-date -- why -->\n\`\`\`\n\n${wrong}`, [friday]],
    [
      'inside HTML',
      'a.md',
      `<div>\n<!-- factlint-ignore weekday-date -- why -->\n<p>${wrong}</p>\n<p>${other}</p>\n</div>`,
      [monday]
    ],
    ['plain text', 'a.txt', `[factlint-ignore weekday-date -- why]\n${wrong}\n\n${other}\n`, [monday]],
    ['plain text, no prose itself', 'a.txt', `[factlint-ignore same-event-date -- on ${friday}]\n\nThey met.\n`, []],
    [
      'a region of plain text',
      'a.txt',
      `[factlint-disable weekday-date -- why]\n\n${wrong}\n\n[factlint-enable]\n\n${other}\n`,
      [monday]
    ]
  ])('%s', async (_name, path, text, reported) => {
    expect((await lint(path, text)).reported).toEqual(reported)
    expect((await lint(path, text)).problems).toEqual([])
  })

  test.each([
    ['the first end', `<!-- factlint-ignore same-event-date -- why -->\n${first}\n\n${second}`],
    ['the other end', `${first}\n\n<!-- factlint-ignore same-event-date -- why -->\n${second}`]
  ])('a pair, at %s', async (_name, text) => {
    expect(await lint('a.md', `${first}\n\n${second}`)).toMatchObject({reported: ['May'], suppressed: []})
    expect(await lint('a.md', text)).toMatchObject({reported: [], suppressed: ['May']})
    expect(await lint('a.md', text, 'passed-over')).toMatchObject({reported: ['May'], suppressed: []})
  })
})

describe('a comment that silences nothing', () => {
  test.each([
    [
      'factlint-ignore weekday-date',
      "'factlint-ignore' gives no reason and silences nothing. Write 'factlint-ignore weekday-date -- why'."
    ],
    ['factlint-disable', "'factlint-disable' gives no reason and silences nothing. Write 'factlint-disable -- why'."],
    [
      'factlint-ignore weekday-dat -- why',
      "'factlint-ignore' names no rule with 'weekday-dat' and silences nothing. Did you mean 'weekday-date'?"
    ],
    [
      'factlint-ignroe weekday-date -- why',
      "'factlint-ignroe' is not known and silences nothing. Did you mean 'factlint-ignore'?"
    ],
    [
      'factlint-x -- why',
      "'factlint-x' is not known and silences nothing. It is factlint-ignore, factlint-disable or factlint-enable."
    ]
  ])('%s', async (comment, problem) => {
    const expected = {reported: [friday], suppressed: [], problems: [problem]}
    expect(await lint('a.md', `<!-- ${comment} -->\n${wrong}`)).toEqual(expected)
    expect(await lint('a.txt', `[${comment}]\n${wrong}`)).toEqual(expected)
  })

  test('is a finding on request', async () => {
    const comment = '<!-- factlint-ignore same-event-date weekday-date -- why -->'
    const text = `${comment}\n${wrong}\n\n<!-- factlint-ignore -- why -->`
    expect((await lint('a.md', text)).reported).toEqual([])
    const result = await createLinter({comments: 'unused-reported'}).lint({path: 'a.md', value: text})
    expect(result.findings.map((d) => [d.ruleId, d.message])).toEqual([
      ['unused-ignore', 'this comment silences nothing of same-event-date'],
      ['unused-ignore', 'this comment silences nothing']
    ])
  })

  test('is of use where its rule runs', async () => {
    const linter = createLinter({comments: 'unused-reported', rules: []})
    const value = `<!-- factlint-ignore weekday-date -- why -->\n${wrong}`
    expect((await linter.lint({path: 'a.md', value})).findings).toEqual([])
  })
})
