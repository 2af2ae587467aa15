// @ts-check
import {execFileSync} from 'node:child_process'
import {appendFileSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {writeArchive} from './archive.js'

/*
 * How much a second run over an archive costs when one text has changed: `node tests/corpus/measure.js [texts]`. Both runs have one
 * worker, and from both the time of a run on one empty text is taken. Exits with 1 where it is more than a tenth.
 */
const main = path.join(import.meta.dirname, '..', '..', 'dist', 'bin', 'factlint.js')
const count = Number(process.argv[2] ?? 5000)
const folder = mkdtempSync(path.join(tmpdir(), 'factlint-archive-'))
try {
  const planted = writeArchive(folder, count)
  writeFileSync(path.join(folder, 'empty.txt'), '')
  const empty = Math.min(...Array.from({length: 5}, () => run('empty.txt').seconds))
  const first = run('texts')
  appendFileSync(path.join(folder, 'texts', '00002.md'), '\nThe inn has 4 rooms.\n')
  const second = run('texts')
  const share = (second.seconds - empty) / (first.seconds - empty)
  console.log({texts: count, planted, found: first.found, empty, first: first.seconds, second: second.seconds, share})
  if (share > 0.1 || first.found < planted) process.exitCode = 1
} finally {
  rmSync(folder, {recursive: true})
}

/** @param {string} target */
function run(target) {
  const started = performance.now()
  const args = [main, '--cache', '--concurrency', '1', '--exit-zero', '-q', '-f', 'jsonl', target]
  const out = execFileSync(process.execPath, args, {cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 30})
  return {
    seconds: (performance.now() - started) / 1000,
    found: out.split('\n').filter((d) => d.includes('"type":"finding"')).length
  }
}
