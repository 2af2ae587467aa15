// @ts-check
import {mkdirSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {createRandom} from '../bench/random.js'

const syllables = [
  'mar',
  'dal',
  'bre',
  'zno',
  'nor',
  'fell',
  'ard',
  'lo',
  'tis',
  'ven',
  'gar',
  'wick',
  'har',
  'tes',
  'sel',
  'rin'
]
const works = [
  'bridge',
  'mill',
  'ferry',
  'harbor',
  'school',
  'quarry',
  'library',
  'tunnel',
  'chapel',
  'cannery',
  'dairy'
]
const months = ['January', 'March', 'April', 'June', 'August', 'October', 'December']

/** Texts that tell of one town, each in other words. */
const textsPerTown = 5

/**
 * Write an archive of texts that must agree, with its configuration: stories of towns, each town in several texts. In each tenth town
 * the last text has another number than the first.
 *
 * @param {string} folder
 * @param {number} count
 * @returns {number} How many towns have a contradiction.
 */
export function writeArchive(folder, count) {
  const {pick, integer} = createRandom(7)
  mkdirSync(path.join(folder, 'texts'), {recursive: true})
  writeFileSync(path.join(folder, '.factlintrc.yaml'), 'root: true\ncorpus: ["texts/*.md"]\n')
  const names = new Set()
  let planted = 0
  for (let index = 0; index < count;) {
    const name = Array.from({length: 4}, () => pick(syllables)).join('')
    if (names.has(name)) continue
    names.add(name)
    const town = {name: name.charAt(0).toUpperCase() + name.slice(1), work: pick(works), month: pick(months)}
    const facts = {...town, year: integer(1900, 2019), people: integer(120, 980), length: integer(11, 99)}
    const isPlanted = names.size % 10 === 0
    for (let part = 0; part < textsPerTown && index < count; part++, index++) {
      const isLast = part === textsPerTown - 1
      if (isLast && isPlanted) planted++
      const told = isLast && isPlanted ? {...facts, people: facts.people + 15} : facts
      const file = path.join(folder, 'texts', `${String(index).padStart(5, '0')}.md`)
      writeFileSync(
        file,
        story(
          told,
          part,
          Array.from({length: 5}, () => integer(3, 90))
        )
      )
    }
  }
  return planted
}

/**
 * @param {{readonly name: string, readonly work: string, readonly month: string, readonly year: number, readonly people: number, readonly length: number}} facts
 * @param {number} part
 * @param {readonly number[]} asides
 */
function story({name, work, month, year, people, length}, part, asides) {
  const lead = [
    `The ${work} of ${name} was opened in ${month} ${year}, and ${people} people work there.`,
    `In ${name}, the ${work} employs ${people} people. It was opened in ${month} ${year}.`,
    `Of the ${work} in ${name} they say that nobody leaves: ${people} people work at the ${work} of ${name}.`,
    `The road to ${name} is ${length} miles long. The ${work} of ${name} was opened in ${month} ${year}.`,
    `At the ${work} of ${name}, ${people} people work.`
  ][part]
  const [a, b, c, d, e] = asides
  return `# Notes from ${name}, ${part + 1}

${lead}

A visitor comes on a day without wind and counts the windows of the ${work}: ${a} to the street, ${b} to the yard. Somebody has painted
every third of them blue, and nobody will say who it was or what the paint had cost.

There is a shop that sells rope by the yard, and another that has sold nothing for ${c} weeks. In the inn they keep ${d} keys on a
board, though the house has never had more than a few rooms to let. The talk is of the weather and of the road.

By evening ${e} carts have gone by, all of them empty. The lamps are lit late here, and put out early, and the dogs know every step.
`
}
