import {describe, expect, it} from 'vitest'
import {createLinter} from '../../src/index.js'

const paragraphs = [
  'In June, a confrontation between the two patrols on the Harrow ridge left 12 border guards dead.',
  'Talks went on all summer. The ministers spoke by telephone and met for the first time in Morrow.',
  'The quarrel is an old one. In May there was an armed confrontation on the Harrow ridge, resulting in 12 border guards killed.'
]

/** One article in the shapes in which it may reach factlint. */
const shapes = {
  'plain text': ['a.txt', paragraphs.join('\n\n')],
  'plain text with Windows line ends': ['a.txt', paragraphs.join('\r\n\r\n')],
  'Markdown': ['a.md', `# The ridge\n\n${paragraphs.join('\n\n')}`],
  'Markdown with front matter': ['a.md', `---\ntitle: The ridge\ntags: [border]\n---\n\n${paragraphs.join('\n\n')}`],
  'Markdown with Windows line ends': ['a.md', `---\r\ntitle: The ridge\r\n---\r\n\r\n${paragraphs.join('\r\n\r\n')}`],
  'a block quote': ['a.md', paragraphs.map((d) => `> ${d}`).join('\n>\n')],
  'a wrapped block quote': [
    'a.md',
    paragraphs.map((d) => `> ${d.replace(' the Harrow', '\n> the **Harrow**')}`).join('\n>\n')
  ],
  'a list': ['a.md', paragraphs.map((d) => `- ${d}`).join('\n')],
  'a list in a quote': ['a.md', paragraphs.map((d) => `> 1. ${d}`).join('\n')]
} as const

describe('one article, whatever its shape', () => {
  it.each(Object.entries(shapes))('%s', async (_, [path, value]) => {
    const {findings} = await createLinter().lint({path, value})
    const told = findings.map((d) => ({
      rule: d.ruleId,
      at: value.slice(d.start, d.end),
      against: d.related.map((r) => value.slice(r.start, r.end))
    }))
    expect(told).toEqual([{rule: 'same-event-date', at: 'May', against: ['June']}])
  })
})
