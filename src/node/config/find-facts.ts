import path from 'node:path'
import {globSync} from 'tinyglobby'
import type {Problem, ProblemAt} from '../../yaml/decode.js'

/** The fact sheets that `facts` names, absolute; a pattern without a file is a mistake. */
export function findFacts(
  patterns: readonly string[],
  folder: string,
  problemAt: ProblemAt
): {readonly files: readonly string[]; readonly problems: readonly Problem[]} {
  const files: string[] = []
  const problems: Problem[] = []
  for (const [index, pattern] of patterns.entries()) {
    const found = globSync(pattern, {cwd: folder, absolute: true, expandDirectories: false}).sort()
    if (found.length === 0)
      problems.push(
        problemAt(
          ['facts', index],
          'value',
          `'${pattern}' matches no file.`,
          'Patterns are from the folder of this file.'
        )
      )
    files.push(...found.map((d) => path.normalize(d)))
  }
  return {files, problems}
}
