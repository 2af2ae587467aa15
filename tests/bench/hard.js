// @ts-check
import {createRandom} from './random.js'
import {inventName} from './variation.js'

/** What may be told of a number of workers; all of it in one section, so that nothing but the words tells the claims apart. */
const shapes = [
  /** @param {string} count @param {string} name */ (count, name) =>
    `${count} workers were employed at the ${name} works.`,
  /** @param {string} count @param {string} name */ (count, name) =>
    `The strike at ${name} was joined by ${count} workers.`,
  /** @param {string} count @param {string} name */ (count, name) =>
    `In ${name} ${count} workers were injured by the fire.`,
  /** @param {string} count */ (count) => `The company said that it would hire ${count} workers.`,
  /** @param {string} count @param {string} name */ (count, name) =>
    `Of the ${count} workers, some had come from ${name}.`
]

/**
 * A text that is made to be hard: one section in which every sentence counts the same thing, so that each claim might restate
 * any other.
 *
 * @param {number} claims
 */
export function generateHardProse(claims) {
  const random = createRandom(3)
  /** @type {string[]} */
  const sentences = []
  while (sentences.length < claims) {
    const count = random.integer(11, 9999).toLocaleString('en-US')
    sentences.push(random.pick(shapes)(count, inventName(random)))
  }
  /** @type {string[]} */
  const paragraphs = []
  for (let from = 0; from < claims; from += 5) paragraphs.push(sentences.slice(from, from + 5).join(' '))
  return paragraphs.join('\n\n')
}
