import {defineConfig} from 'eslint/config'
import importX from 'eslint-plugin-import-x'
import regexp from 'eslint-plugin-regexp'
import tseslint from 'typescript-eslint'

/** From the ground up: a folder may import itself and what stands before it, never what stands after. */
const layers = [
  ['text', 'values', 'lexicons'],
  ['claims'],
  ['rules'],
  ['config', 'service'],
  ['node', 'reporters'],
  ['lsp'],
  ['cli']
]
const core = ['text', 'values', 'lexicons', 'claims', 'rules', 'config', 'service']

/** For each layer: importing from a folder above is an error. `lexicons` may use the value types it decodes into. */
const zones = layers.flatMap((layer, level) =>
  layers.slice(level + 1).flatMap((above) => ({
    target: layer.map((d) => `./src/${d}`),
    from: above.map((d) => `./src/${d}`),
    message: `Imports point one way: ${layer.join(', ')} cannot know ${above.join(', ')}.`
  }))
)

export default defineConfig(
  {ignores: ['dist/**', 'coverage/**', 'node_modules/**']},
  ...tseslint.configs.strictTypeChecked,
  regexp.configs.recommended,
  {
    plugins: {'import-x': importX},
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: new URL('..', import.meta.url).pathname}},
    rules: {
      'import-x/no-restricted-paths': ['error', {basePath: new URL('..', import.meta.url).pathname, zones}],
      'import-x/no-default-export': 'error',
      'import-x/no-cycle': 'error',
      'max-lines': ['error', {max: 300, skipBlankLines: true, skipComments: true}],
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/no-unused-vars': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', {considerDefaultExhaustiveForUnions: true}]
    }
  },
  {
    files: core.map((d) => `src/${d}/**/*.ts`),
    rules: {
      'no-restricted-imports': [
        'error',
        {patterns: [{group: ['node:*'], message: 'The core touches no file, clock, environment or network.'}]}
      ],
      'no-restricted-globals': ['error', 'process', 'Intl', 'fetch', 'setTimeout'],
      'no-restricted-properties': ['error', {object: 'Date', property: 'now', message: '"Today" is passed in.'}]
    }
  },
  {files: ['tests/**/*.config.{js,ts}', 'src/**/compiled.d.ts'], rules: {'import-x/no-default-export': 'off'}},
  {files: ['**/*.js'], extends: [tseslint.configs.disableTypeChecked]}
)
