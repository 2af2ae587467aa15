import {readFileSync} from 'node:fs'
import path from 'node:path'
import {globSync} from 'tinyglobby'
import {describe, expect, it} from 'vitest'
import {createLinter} from '../../src/index.js'
import {compareFindings, renderDifference} from './comparison.js'
import {readSample} from './expectations.js'

const folder = path.join(import.meta.dirname, '..', '..', 'samples')
const samples = globSync('*/*.{md,txt}', {cwd: folder})
  .sort()
  .map((name) => ({name, sample: readSample(readFileSync(path.join(folder, name), 'utf8'))}))

describe('samples', () => {
  it.each(samples)('$name quotes words that are there', ({sample}) => {
    expect(sample.mistakes).toEqual([])
  })

  it.each(samples)('$name holds the findings that it expects, and no others', async ({name, sample}) => {
    const {findings} = await createLinter().lint({path: name, value: sample.text})
    expect(renderDifference(name, sample, compareFindings(sample, findings))).toBe('')
  })
})
