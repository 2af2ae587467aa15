import {expect, test} from 'vitest'
import {createLinter} from '../../src/index.js'

const linter = createLinter()

async function claimsIn(value: string): Promise<readonly string[]> {
  const {document} = await linter.read({path: 'text.txt', value})
  return document.claims.map(({block, start, end}) => document.blocks[block]?.block.prose.slice(start, end) ?? '')
}

test.each([
  'En junio murieron 20 soldados en la frontera del norte, y otros 12 fueron llevados a la capital.',
  'Le 3 juin, 20 soldats ont été tués dans la vallée et 12 autres sont portés disparus.',
  'Im Juni wurden 20 Soldaten in dem Tal getötet, und 12 werden noch vermisst.',
  'Il 3 giugno i soldati uccisi nella valle sono stati 20, e gli altri 12 sono dispersi.',
  'Em junho morreram 20 soldados na fronteira, e os outros 12 foram levados em um avião, mas não para a capital.',
  'Op 3 juni zijn er 20 soldaten in de vallei gedood, en 12 worden niet meer gevonden.'
])('a sentence in another language is not read: %s', async (sentence) => {
  expect(await claimsIn(sentence)).toEqual([])
})

test.each([
  ['The flood in Rio de Janeiro killed 20 people.', '20 people'],
  ['Prices in Los Angeles, Las Vegas, La Paz and El Paso rose 3 percent.', '3 percent'],
  [
    'The film, called "el fin de la noche y el mar", sold 400 tickets at the opening in the old theater.',
    '400 tickets'
  ],
  ['Charles de Gaulle, von Moltke and van Gogh stand on 3 plinths.', '3 plinths']
])('names and titles from other languages keep no sentence from being read: %s', async (sentence, claim) => {
  expect(await claimsIn(sentence)).toContain(claim)
})

test('a text may change its language from sentence to sentence', async () => {
  const claims = await claimsIn(
    'In June 20 soldiers died. En junio murieron 30 soldados en la frontera del norte. Nobody else was hurt in the 3 villages.'
  )
  expect(claims).toEqual(['June', '20 soldiers', '3 villages'])
})
