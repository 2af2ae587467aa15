import retextEnglish from 'retext-english'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {reporter} from 'vfile-reporter'
import {describe, expect, it} from 'vitest'
import {retextClaims, retextConsistency} from '../src/retext.js'

const text = `In June, a confrontation between the two patrols on the Harrow ridge left 12 border guards dead.

Talks went on all summer. The ministers spoke by telephone and met for the first time in Morrow.

The quarrel is an old one. In May there was an armed confrontation on the Harrow ridge, resulting in 12 border guards killed.
`

/** What anybody's pipeline does with the two plugins: parse, run, look at the messages. */
async function lint(value: string, asOf?: string): Promise<VFile> {
  const file = new VFile({path: 'ridge.txt', value})
  const processor = unified()
    .use(retextEnglish)
    .use(retextClaims, asOf === undefined ? {} : {asOf})
    .use(retextConsistency)
  await processor.run(processor.parse(file), file)
  return file
}

describe('the retext plugins in a pipeline of one’s own', () => {
  it('leave the claims on the file', async () => {
    const file = await lint(text)
    expect(file.data.factlint?.claims.map((d) => text.slice(d.start, d.end)).length).toBeGreaterThan(3)
  })

  it('report a contradiction with both places', async () => {
    const file = await lint(text)
    expect(file.messages.map((d) => [d.ruleId, d.line, d.actual])).toEqual([['same-event-date', 5, 'May']])
    expect(file.messages[0]).toMatchObject({source: 'factlint', cause: {line: 1}})
  })

  it('print through vfile-reporter', async () => {
    const printed = reporter(await lint(text))
    expect(printed).toContain('ridge.txt')
    expect(printed).toMatch(/5:31-5:34 +warning/)
    expect(printed).toContain('"May" contradicts "June"')
    expect(printed).toMatch(/same-event-date +factlint/)
  })

  it('know the year only when they are told the date of writing', async () => {
    const sentence = 'They met on Friday, Sept. 4, in Morrow.'
    expect((await lint(sentence)).messages).toEqual([])
    expect((await lint(sentence, '2020-09-05')).messages).toEqual([])
    expect((await lint(sentence, '2019-09-05')).messages.map((d) => d.ruleId)).toEqual(['weekday-date'])
  })

  it('say so when the claims were never read', async () => {
    const file = new VFile({path: 'ridge.txt', value: text})
    const processor = unified().use(retextEnglish).use(retextConsistency)
    await expect(processor.run(processor.parse(file), file)).rejects.toThrow(/use retextClaims before it/)
  })
})
