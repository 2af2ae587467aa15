import {existsSync, mkdtempSync, realpathSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {FileChangeType, type ClientCapabilities, type DocumentDiagnosticReport} from 'vscode-languageserver/node'
import {writeFile} from '../write-file.js'
import {clientStarter, type Client} from './client.js'
import {contradicting} from './drafts.js'

const watching: ClientCapabilities = {
  workspace: {workspaceFolders: true, didChangeWatchedFiles: {dynamicRegistration: true}}
}

let folder = ''

beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'factlint-lsp-')))
})

afterEach(() => {
  rmSync(folder, {recursive: true})
})

// Hooks run last first: servers end before their folder does.
const startWith = clientStarter()

function start(capabilities: ClientCapabilities = watching): Promise<Client> {
  return startWith({capabilities, folders: [folder], initializationOptions: {debounce: 1}})
}

function put(name: string, content: string): string {
  return pathToFileURL(writeFile(folder, name, content)).href
}

function uriOf(name: string): string {
  return pathToFileURL(path.join(folder, name)).href
}

const off = 'rules: {same-event-date: off}\n'
const houseRule = `id: no-such-day
severity: info
summary: The house looks at its days.
limits: None.
check: impossible-date
report: {message: 'There is no "{text}": {reason}'}
tests:
  contradicts:
    - text: The lease ends on Feb. 30.
      a: Feb. 30
  agrees:
    - The lease ends on Feb. 28.
`

describe('configuration files', () => {
  test('hold for the texts below them, and a folder of a workspace for its own', async () => {
    put('quiet/.factlintrc.yaml', off)
    const client = await start()
    await client.open(uriOf('quiet/draft.txt'), contradicting)
    expect(await client.diagnosticsOf(uriOf('quiet/draft.txt'), 1)).toEqual([])
    await client.open(uriOf('draft.txt'), contradicting)
    expect(await client.diagnosticsOf(uriOf('draft.txt'), 1)).toHaveLength(2)
  })

  test('are read anew when the client tells that one has changed', async () => {
    const client = await start()
    await client.open(uriOf('draft.txt'), contradicting)
    await client.settled(uriOf('draft.txt'), 2)
    expect(client.registered.get('workspace/didChangeWatchedFiles')).toEqual({
      watchers: [
        {globPattern: '**/*.{yaml,yml,json}'},
        {globPattern: '**/.factlintignore'},
        {globPattern: '**/*.{md,markdown,txt}'}
      ]
    })
    const changes = [{uri: put('.factlintrc.yaml', off), type: FileChangeType.Created}]
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {changes})
    expect(await client.settled(uriOf('draft.txt'), 0)).toEqual([])
  })

  test('are read anew on saving, for a client that watches nothing', async () => {
    const client = await start({})
    await client.open(uriOf('draft.txt'), contradicting)
    await client.settled(uriOf('draft.txt'), 2)
    expect(client.registered.size).toBe(0)
    put('.factlintrc.yaml', off)
    await client.connection.sendNotification('textDocument/didSave', {textDocument: {uri: uriOf('draft.txt')}})
    expect(await client.settled(uriOf('draft.txt'), 0)).toEqual([])
  })

  test('with a mistake are told once, marked at its place, and no default stands in for them', async () => {
    const configuration = put('.factlintrc.yaml', 'root: true\nrules: {same-event-dat: off}\n')
    const client = await start()
    await client.open(uriOf('draft.txt'), contradicting)
    await client.open(uriOf('other.txt'), contradicting)
    const [message] = await client.settled(configuration, 1)
    expect(message).toContain("Did you mean 'same-event-date'?")
    expect(client.published.findLast((d) => d.uri === configuration)?.diagnostics[0]?.range.start).toEqual({
      line: 1,
      character: 8
    })
    expect(await client.diagnosticsOf(uriOf('draft.txt'), 1)).toEqual([])
    expect(await client.diagnosticsOf(uriOf('other.txt'), 1)).toEqual([])
    expect(client.shown).toEqual([expect.stringMatching(/^factlint: \.factlintrc\.yaml:2:9 .*same-event-dat\b/)])
    put('.factlintrc.yaml', 'root: true\n')
    const changes = [{uri: configuration, type: FileChangeType.Changed}]
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {changes})
    await client.settled(configuration, 0)
    await client.settled(uriOf('draft.txt'), 2)
    expect(client.shown).toHaveLength(1)
  })

  test('ignore texts, and so does .factlintignore', async () => {
    put('.factlintrc.yaml', 'ignore: [old/**]\n')
    put('.factlintignore', 'drafts/\n')
    const client = await start()
    for (const name of ['old/draft.txt', 'drafts/draft.txt', 'draft.txt']) await client.open(uriOf(name), contradicting)
    expect(await client.diagnosticsOf(uriOf('old/draft.txt'), 1)).toEqual([])
    expect(await client.diagnosticsOf(uriOf('drafts/draft.txt'), 1)).toEqual([])
    expect(await client.diagnosticsOf(uriOf('draft.txt'), 1)).toHaveLength(2)
  })

  test('bring rules of the house, which have no page', async () => {
    put('.factlintrc.yaml', 'ruleFiles: [house/*.yaml]\n')
    put('house/no-such-day.yaml', houseRule)
    const client = await start({textDocument: {publishDiagnostics: {codeDescriptionSupport: true}}})
    await client.open(uriOf('draft.txt'), 'The lease ends on Feb. 30.\n')
    const diagnostics = await client.diagnosticsOf(uriOf('draft.txt'), 1)
    expect(diagnostics.map((d) => [d.code, d.severity, d.codeDescription !== undefined])).toEqual([
      ['impossible-date', 1, true],
      ['no-such-day', 3, false]
    ])
  })

  test('name fact sheets, and a finding points into them', async () => {
    put('.factlintrc.yaml', 'facts: [desk.md]\n')
    const sheet = put('desk.md', 'The collapse of the east stand on April 13 injured 22 supporters.\n')
    const client = await start({textDocument: {publishDiagnostics: {relatedInformation: true}}})
    await client.open(
      uriOf('draft.txt'),
      'The collapse of the east stand on March 13, which injured 22 supporters, is old.\n'
    )
    const [diagnostic, ...more] = await client.diagnosticsOf(uriOf('draft.txt'), 1)
    expect(more).toEqual([])
    expect(diagnostic?.relatedInformation?.map((d) => d.location)).toEqual([
      {uri: sheet, range: {start: {line: 0, character: 34}, end: {line: 0, character: 42}}}
    ])
  })

  test('turn on what is known of the world, and a finding tells the source and the day', async () => {
    put('.factlintrc.yaml', 'facts: [factlint:world]\n')
    const client = await start({textDocument: {publishDiagnostics: {relatedInformation: true}}})
    await client.open(uriOf('draft.txt'), 'A year has 12 months.\n\nA week has 8 days.\n')
    const [diagnostic, ...more] = await client.diagnosticsOf(uriOf('draft.txt'), 1)
    expect(more).toEqual([])
    expect(diagnostic?.message).toMatch(/"7 days".*, a fact from ISO 8601-1:2019, as of 2026-11-01/)
    expect(diagnostic?.range.start).toEqual({line: 2, character: 11})
    expect(diagnostic?.relatedInformation?.map((d) => d.location.uri)).toEqual([
      expect.stringMatching(/^file:.*\/rules\/facts\/calendar\.yaml$/)
    ])
  })

  test('name sheets of the desk, and a finding tells on whose word a fact holds, and since when', async () => {
    put('.factlintrc.yaml', 'facts: [desk.yaml]\n')
    const sheet = put(
      'desk.yaml',
      '- fact: The Harbor Board employs 340 people.\n  source: Survey Office\n  asOf: 2026-03-01\n'
    )
    const client = await start({textDocument: {publishDiagnostics: {relatedInformation: true}}})
    await client.open(uriOf('draft.txt'), 'The 430 people whom the Harbor Board employs went home.\n')
    const [diagnostic] = await client.diagnosticsOf(uriOf('draft.txt'), 1)
    expect(diagnostic?.message).toContain('a fact from Survey Office, as of 2026-03-01')
    expect(diagnostic?.relatedInformation?.map((d) => d.location.uri)).toEqual([sheet])
  })

  test('that name a sheet which is not there are told', async () => {
    put('.factlintrc.yaml', 'facts: [desk.md]\n')
    const client = await start()
    await client.open(uriOf('draft.txt'), contradicting)
    await expect.poll(() => client.shown).toEqual([expect.stringMatching(/desk\.md/)])
    expect(await client.diagnosticsOf(uriOf('draft.txt'), 1)).toEqual([])
  })

  test('of a folder that is added or taken away hold from then on', async () => {
    put('.factlintrc.yaml', off)
    const client = await startWith({capabilities: watching, initializationOptions: {debounce: 1}})
    await client.open('untitled:Untitled-1', contradicting)
    await client.settled('untitled:Untitled-1', 2)
    const here = [{uri: pathToFileURL(folder).href, name: 'here'}]
    const change = (added: typeof here, removed: typeof here) =>
      client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {event: {added, removed}})
    await change(here, [])
    await client.settled('untitled:Untitled-1', 0)
    await change([], here)
    await client.settled('untitled:Untitled-1', 2)
  })
})

test('opening a folder runs no code from it', async () => {
  const mark = path.join(folder, 'it-ran')
  const code = `require('node:fs').writeFileSync(${JSON.stringify(mark)}, '')`
  for (const name of ['.factlintrc.js', '.factlintrc.cjs', 'factlint.config.js', 'factlint.config.cjs', 'evil.cjs'])
    put(name, code)
  for (const name of ['.factlintrc.mjs', 'factlint.config.mjs'])
    put(name, `import {writeFileSync} from 'node:fs'; writeFileSync(${JSON.stringify(mark)}, '')`)
  put('node_modules/factlint/package.json', '{"name": "factlint", "version": "9.9.9", "main": "index.js"}')
  put('node_modules/factlint/index.js', code)
  put('node_modules/unified/package.json', '{"name": "unified", "version": "99.0.0", "main": "index.js"}')
  put('node_modules/unified/index.js', code)
  put('package.json', '{"factlint": {"extends": ["./evil.cjs", "factlint"]}, "scripts": {"prepare": "touch it-ran"}}')
  put('below/.factlintrc.yaml', `root: true\nasOf: !!js/function 'function () { ${code} }'\n`)
  put('rules/.factlintrc.yaml', `root: true\nruleFiles: [../evil.cjs]\n`)
  const client = await start()
  for (const name of ['draft.md', 'below/draft.md', 'rules/draft.md']) {
    await client.open(uriOf(name), contradicting, 'markdown')
    await client.diagnosticsOf(uriOf(name), 1)
  }
  const pulling = await start({textDocument: {diagnostic: {}}})
  await pulling.open(uriOf('draft.md'), contradicting, 'markdown')
  const report: DocumentDiagnosticReport = await pulling.connection.sendRequest('textDocument/diagnostic', {
    textDocument: {uri: uriOf('draft.md')}
  })
  expect(report.kind).toBe('full')
  expect(client.shown.length).toBeGreaterThanOrEqual(3)
  expect(existsSync(mark)).toBe(false)
})
