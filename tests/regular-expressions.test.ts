import {check} from 'recheck'
import {expect, test} from 'vitest'
import * as checkCues from '../src/lexicons/check-cues.js'

/** Regular expressions that are built from word lists; those written out are checked by the linter of this code. */
const built = {...checkCues}

test.each(Object.entries(built))('%s takes linear time on every text', async (_, {source, flags}) => {
  const {status} = await check(source, flags, {timeout: 50_000, checker: 'automaton'})
  expect(status).toBe('safe')
})
