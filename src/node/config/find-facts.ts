import path from 'node:path'
import {globSync} from 'tinyglobby'
import {factSets, isFactSet, isUnknownFactSet} from '../../config/fact-sets.js'
import {didYouMean} from '../../yaml/did-you-mean.js'
import type {Problem, ProblemAt} from '../../yaml/decode.js'

/** The fact sheets that `facts` names, absolute, or by the name that factlint gives its own; one that is not there is a mistake. */
export function findFacts(
  patterns: readonly string[],
  folder: string,
  problemAt: ProblemAt
): {readonly files: readonly string[]; readonly problems: readonly Problem[]} {
  const files: string[] = []
  const problems: Problem[] = []
  for (const [index, pattern] of patterns.entries()) {
    if (isFactSet(pattern)) {
      if (isUnknownFactSet(pattern))
        problems.push(
          problemAt(
            ['facts', index],
            'value',
            `'${pattern}' is not known.`,
            didYouMean(pattern, factSets) ?? `There is '${factSets[0]}'.`
          )
        )
      else files.push(pattern)
      continue
    }
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
