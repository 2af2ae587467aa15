import {describeWord} from '../lexicons/word.js'
import type {FactNote} from '../text/block.js'
import type {Claim, SentenceContext, SentenceNames} from './claim.js'
import type {BlockReading, ReadBlock} from './document-claims.js'
import type {ReadText} from './document-claims.js'

/**
 * The statements of a fact sheet as texts of their own, each with its own day; any other text is one statement.
 *
 * @returns Texts whose blocks are, in order, those of `text`.
 */
export function statementsOf(text: ReadText): readonly ReadText[] {
  // A sheet has nothing but facts.
  if (text.blocks[0]?.block.fact === undefined) return [text]
  return text.blocks.map((read): ReadText => {
    const {fact} = read.block
    const blocks = [fact === undefined ? read : withAliases(read, fact)]
    return {path: text.path, blocks, dates: {...text.dates, asOf: fact?.asOf ?? text.dates.asOf}}
  })
}

/** What the statement is about goes under its other names as well. */
function withAliases({block, reading}: ReadBlock, {aliases}: FactNote): ReadBlock {
  if (aliases.length === 0) return {block, reading}
  const contexts = new Map<SentenceContext, SentenceContext>()
  const claims = reading.claims.map((claim): Claim => {
    const context = contexts.get(claim.context) ?? aliased(claim.context, aliases)
    contexts.set(claim.context, context)
    return {...claim, context}
  })
  const named: BlockReading = {...reading, claims}
  return {block, reading: named}
}

function aliased(context: SentenceContext, aliases: readonly string[]): SentenceContext {
  const words = aliases.flatMap((alias) => alias.toLowerCase().split(/\s+/))
  const {naming} = context
  const subject = naming.named[naming.subject] ?? naming.named[0]
  // A name has room for one short form: each further one is told in a sentence before.
  const before = subject
    ? aliases.map((alias): SentenceNames => ({
        named: [{...subject, alias: alias.toLowerCase()}],
        subject: 0,
        reference: null
      }))
    : []
  return {
    ...context,
    names: [...new Set([...context.names, ...words])],
    stems: [...new Set([...context.stems, ...words.map((word) => describeWord(word).stem)])],
    namingBefore: [...context.namingBefore, ...before]
  }
}
