import {expect, test} from 'vitest'
import {markedThenMended, recommended, script, seenIn} from './stage.js'

test.each(['draft.txt', 'draft.md'])(
  'Emacs, set up as the documentation says, shows both ends in %s, and a quick fix makes them vanish',
  (name) => {
    const seen = seenIn('emacs', name, (file) => [
      ...['--batch', '--funcall', 'package-activate-all'],
      ...['--load', recommended('emacs.el'), '--load', script('emacs.el'), file]
    ])
    expect(seen).toEqual(markedThenMended)
  }
)
