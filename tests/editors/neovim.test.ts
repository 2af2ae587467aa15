import {expect, test} from 'vitest'
import {markedThenMended, recommended, script, seenIn} from './stage.js'

test.each(['draft.txt', 'draft.md'])(
  'Neovim, set up as the documentation says, shows both ends in %s, and a quick fix makes them vanish',
  (name) => {
    const seen = seenIn('nvim', name, (file) => [
      ...['--headless', '--clean', '-u', recommended('neovim-0.7.lua')],
      ...[file, '-c', `luafile ${script('neovim.lua')}`]
    ])
    expect(seen).toEqual(markedThenMended)
  }
)
