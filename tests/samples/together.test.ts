import {readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {runCli} from '../cli/run-cli.js'

const folder = path.join(import.meta.dirname, '..', '..', 'samples', 'together')

interface Together {
  readonly name: string
  readonly texts: readonly string[]
  /** What the command says, a line each. */
  readonly planted: readonly string[]
  /** Words that look like a contradiction of what another text says and are none, by text. */
  readonly traps: Readonly<Record<string, readonly string[]>>
}

const sets: readonly Together[] = [
  {
    name: 'desk',
    texts: ['draft.md'],
    planted: [
      'draft.md:12:61: warning same-event-quantity "184 people" contradicts "148 people", a fact from annual report of the cooperative, as of 2026-01-31 (facts.yaml:7:48)',
      'draft.md:14:70: warning same-measure-quantity "$64 million" contradicts "$46 million", a fact from county auditor, as of 2025-11-12 (facts.yaml:16:45)',
      'draft.md:16:83: warning same-event-date "May 1887" contradicts "April 1887", a fact from station log, first page (facts.yaml:13:52)'
    ],
    traps: {
      'draft.md': [
        'the 3.2-mile sea wall',
        'harbormaster of Sandry in May 2019',
        'over the Orle at $38 million',
        'founded in June 1902',
        'lighthouse, some 34 meters high',
        'Cold Haven is 61 feet high',
        'carries 310 passengers',
        'If the wall at Sandry were 4 miles long'
      ]
    }
  },
  {
    name: 'book',
    texts: ['1-the-valley.md', '2-the-great-glass.md', '3-miriam-oakes.md', '4-the-fire.md', '5-what-was-left.md'],
    planted: [
      '2-the-great-glass.md:7:77: warning same-event-quantity "96 cannonballs" contradicts "86 cannonballs" (5-what-was-left.md:9:147)',
      '3-miriam-oakes.md:3:93: warning same-event-date "March 2, 1889" contradicts "May 2, 1889" (5-what-was-left.md:7:46)',
      '4-the-fire.md:5:47: warning same-event-quantity "1,900 plates" contradicts "2,900 plates" (5-what-was-left.md:5:85)'
    ],
    traps: {
      '1-the-valley.md': ['212 inhabitants in 1890', 'By 1910 Harrow Fell had 164 inhabitants'],
      '2-the-great-glass.md': ['a lens 9 inches wide'],
      '3-miriam-oakes.md': ['paid 14 shillings a week', 'born on June 19, 1891'],
      '4-the-fire.md': ['lens, 62 centimeters wide', 'paid 22 shillings a week', 'opened on October 4, 1893'],
      '5-what-was-left.md': ['destroyed 300 books', 'about 30 tons', 'In 2011 Harrow Fell had 71 inhabitants']
    }
  },
  {
    name: 'article',
    texts: ['article.md', 'headline.md', 'newsletter.md', 'post.md'],
    planted: [
      'article.md:10:158: warning same-event-date "November 6" contradicts "November 9" (headline.md:7:125)',
      'article.md:12:45: warning same-measure-quantity "$3.4 million a year" contradicts "$4.3 million a year" (newsletter.md:10:102)',
      'article.md:18:54: warning same-measure-quantity "58 percent" contradicts "85 percent" (post.md:7:14)'
    ],
    traps: {
      'article.md': ['the shortest will serve 11 stops', '21 percent against', 'the share in favor was 40 percent'],
      'headline.md': ['votes 11–4', 'After 58 years'],
      'newsletter.md': [
        'more than 60 drivers',
        'Line 4, by day, serves 19 stops',
        'voted 9 to 6',
        '$1.2 million a year'
      ],
      'post.md': ['$2.50 a ticket', 'will serve 26 stops']
    }
  }
]

describe.each(sets)('samples/together/$name', ({name, texts, planted, traps}) => {
  const cwd = path.join(folder, name)
  const lint = async (...args: readonly string[]) =>
    (await runCli(['--as-of', '2026-06-01', '-f', 'compact', ...args, ...texts], {cwd})).stdout
      .split('\n')
      .filter(Boolean)

  it('holds what was planted, and nothing else', async () => {
    expect(await lint()).toEqual(planted)
  })

  it('holds the words that are no contradiction', () => {
    for (const [file, words] of Object.entries(traps)) {
      const text = readFileSync(path.join(cwd, file), 'utf8')
      for (const trap of words) expect(text).toContain(trap)
    }
  })

  it('holds texts that agree each with itself', async () => {
    expect(await lint('--no-config')).toEqual([])
  })
})
