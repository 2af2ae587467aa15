import {expect, test} from 'vitest'
import {createProgress} from '../../src/cli/progress.js'

function written(isTTY: boolean, total: number): string {
  let text = ''
  let time = 0
  const stream = {isTTY, write: (piece: string) => (text += piece)}
  const progress = createProgress(stream, total, () => time)
  for (let done = 1; done <= total; done++) {
    time += 40
    progress.clear()
    progress.show(done)
  }
  progress.clear()
  return text
}

test('a long run on a terminal shows how far it is, and leaves nothing behind', () => {
  const text = written(true, 20)
  expect(text).toContain('\r\u001B[Kfactlint: 13 of 20 texts')
  expect(text.endsWith('\r\u001B[K')).toBe(true)
  expect(text.split('texts').length).toBeLessThan(6)
})

test.each([
  ['a short run', true, 5],
  ['a single text', true, 1],
  ['no terminal', false, 200]
])('%s shows nothing', (_name, isTTY, total) => {
  expect(written(isTTY, total)).toBe('')
})
