import {didYouMean} from '../yaml/did-you-mean.js'
import type {Block, Comment, TextProblem} from './block.js'
import {sourceEnd, sourceStart} from './prose-map.js'

/** A stretch of a text in which a rule is not to be reported, as its author asked for in a comment. */
export interface Suppression {
  /** The comment that asks for it; one that names several rules makes several suppressions. */
  readonly comment: Comment
  /** Null for every rule. */
  readonly ruleId: string | null
  /** Source offsets, UTF-16, the end exclusive. */
  readonly start: number
  readonly end: number
}

export interface ReadSuppressions {
  readonly suppressions: readonly Suppression[]
  /** Comments that are meant for factlint and say nothing it can do. */
  readonly problems: readonly TextProblem[]
}

type Verb = 'ignore' | 'disable' | 'enable'

/** What one comment asks for. */
interface Directive {
  readonly verb: Verb
  readonly comment: Comment
  /** Empty for every rule. */
  readonly rules: readonly string[]
}

const verbs = ['factlint-ignore', 'factlint-disable', 'factlint-enable'] as const
const allRules = [null]

/**
 * Read the suppressions of a text. `factlint-ignore` speaks for the block that follows, or that it stands in; before the first
 * cell of a table or item of a list, for all of it. `factlint-disable` holds up to `factlint-enable`, or to the end.
 *
 * @param ruleIds Rules that exist; naming another is a problem.
 */
export function readSuppressions(
  comments: readonly Comment[],
  blocks: readonly Block[],
  ruleIds: readonly string[]
): ReadSuppressions {
  const problems: TextProblem[] = []
  const suppressions: Suppression[] = []
  let open: {directive: Directive; rules: readonly (string | null)[]}[] = []
  const close = (closed: typeof open, end: number) => {
    for (const {directive, rules} of closed)
      for (const ruleId of rules)
        suppressions.push({comment: directive.comment, ruleId, start: directive.comment.end, end})
  }
  for (const comment of comments) {
    const read = readDirective(comment, ruleIds)
    if (typeof read === 'string') {
      problems.push({offset: comment.start, message: read})
      continue
    }
    const rules = read.rules.length === 0 ? allRules : read.rules
    if (read.verb === 'ignore') {
      const target = targetOf(comment, blocks)
      for (const ruleId of rules) suppressions.push({comment, ruleId, ...target})
    } else if (read.verb === 'disable') open.push({directive: read, rules})
    else {
      const ends = (rule: string | null) => read.rules.length === 0 || (rule !== null && read.rules.includes(rule))
      close(
        open.map((d) => ({...d, rules: d.rules.filter(ends)})),
        comment.start
      )
      open = open.map((d) => ({...d, rules: d.rules.filter((rule) => !ends(rule))}))
    }
  }
  close(open, Number.MAX_SAFE_INTEGER)
  return {suppressions, problems}
}

/** A directive, or what is wrong with the comment. */
function readDirective(comment: Comment, ruleIds: readonly string[]): Directive | string {
  const {asked, reason} = cutReason(comment.text)
  const [word = '', ...rules] = asked.split(/[\s,]+/).filter((d) => d !== '')
  const verb = verbs.find((d) => d === word)
  if (verb === undefined) {
    const hint = didYouMean(word, verbs) ?? 'It is factlint-ignore, factlint-disable or factlint-enable.'
    return `'${word}' is not known and silences nothing. ${hint}`
  }
  const unknown = rules.find((rule) => !ruleIds.includes(rule))
  if (unknown !== undefined)
    return `'${word}' names no rule with '${unknown}' and silences nothing. ${didYouMean(unknown, ruleIds) ?? 'See factlint rules.'}`
  if (verb !== 'factlint-enable' && reason.trim() === '') {
    const example = [word, ...rules].join(' ')
    return `'${word}' gives no reason and silences nothing. Write '${example} -- why'.`
  }
  return {
    verb: verb === 'factlint-ignore' ? 'ignore' : verb === 'factlint-disable' ? 'disable' : 'enable',
    comment,
    rules
  }
}

/** `factlint-ignore same-event-date -- why`: what stands before the dashes, and the reason behind them. */
function cutReason(text: string): {readonly asked: string; readonly reason: string} {
  const dashes = /\s--(?:\s|$)/.exec(text)
  return dashes === null
    ? {asked: text, reason: ''}
    : {asked: text.slice(0, dashes.index), reason: text.slice(dashes.index + dashes[0].length)}
}

/** What a comment speaks for: the block it stands in, else the next one, with the whole of its list or table. */
function targetOf(comment: Comment, blocks: readonly Block[]): {readonly start: number; readonly end: number} {
  if (comment.stands === 'inside') {
    const around = blocks.findLast((block) => startOf(block) < comment.start)
    if (around) return {start: startOf(around), end: endOf(around)}
  }
  const first = blocks.reduce<Block | null>(
    (best, block) =>
      startOf(block) >= comment.end && (best === null || startOf(block) < startOf(best)) ? block : best,
    null
  )
  if (first === null) return {start: comment.end, end: comment.end}
  const together = blocks.filter((block) => block === first || isOneTable(block, first) || isOneList(block, first))
  return {start: startOf(first), end: Math.max(...together.map(endOf))}
}

function isOneTable({cell}: Block, first: Block): boolean {
  return cell !== null && cell.table === first.cell?.table
}

function isOneList({list}: Block, first: Block): boolean {
  return list !== null && first.list?.item === 0 && list.list === first.list.list
}

function startOf({map}: Block): number {
  return sourceStart(map, 0)
}

function endOf({map}: Block): number {
  return sourceEnd(map, map.proseLength)
}
