/**
 * The commands, each in a file of its name. A command is loaded when it is run, so that `--version` and a usage error
 * wait for nothing.
 */
export const commands = {
  'lint': () => import('./lint.js'),
  'claims': () => import('./claims.js'),
  'rules': () => import('./rules.js'),
  'rules-test': () => import('./rules-test.js'),
  'explain': () => import('./explain.js'),
  'init': () => import('./init.js'),
  'facts': () => import('./facts.js'),
  'facts-check': () => import('./facts-check.js'),
  'facts-add': () => import('./facts-add.js'),
  'hook': () => import('./hook.js'),
  'completion': () => import('./completion.js'),
  'lsp': () => import('./lsp.js')
} as const
