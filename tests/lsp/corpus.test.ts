import {mkdtempSync, realpathSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {
  FileChangeType,
  type ClientCapabilities,
  type DocumentDiagnosticReport,
  type Hover,
  type Location
} from 'vscode-languageserver/node'
import {writeFile, writeFiles} from '../write-file.js'
import {clientStarter, type Client} from './client.js'

const watching: ClientCapabilities = {
  textDocument: {publishDiagnostics: {relatedInformation: true}},
  workspace: {workspaceFolders: true, didChangeWatchedFiles: {dynamicRegistration: true}}
}

let folder = ''

beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'factlint-lsp-')))
  writeFiles(folder, {'.factlintrc.yaml': 'corpus: ["*.md"]\n', 'article.md': article(12), 'notes.txt': article(99)})
})

afterEach(() => {
  rmSync(folder, {recursive: true})
})

// Hooks run last first: servers end before their folder does.
const startWith = clientStarter()

function start(capabilities: ClientCapabilities = watching): Promise<Client> {
  return startWith({capabilities, folders: [folder], initializationOptions: {debounce: 1}})
}

function article(toll: number): string {
  return `# Avalanche at Brezno\n\nAn avalanche above Brezno killed ${toll} skiers.\n`
}

function uriOf(name: string): string {
  return pathToFileURL(path.join(folder, name)).href
}

function told(client: Client, changes: Readonly<Record<string, FileChangeType>>): Promise<void> {
  return client.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: Object.entries(changes).map(([name, type]) => ({uri: uriOf(name), type}))
  })
}

const letter = '# This week\n\nThe avalanche above Brezno killed 15 skiers.\n'

describe('a text of a corpus', () => {
  test('is held against the saved texts, and a finding points into them', async () => {
    const client = await start()
    await client.open(uriOf('letter.md'), letter, 'markdown')
    const [message] = await client.settled(uriOf('letter.md'), 1)
    expect(message).toMatch(/^"15 skiers" contradicts "12 skiers" \(.*article\.md line 3\)/)
    const [diagnostic] = client.published.findLast((d) => d.uri === uriOf('letter.md'))?.diagnostics ?? []
    expect(diagnostic?.range).toEqual({start: {line: 2, character: 34}, end: {line: 2, character: 43}})
    expect(diagnostic?.relatedInformation).toEqual([
      {
        location: {
          uri: uriOf('article.md'),
          range: {start: {line: 2, character: 33}, end: {line: 2, character: 42}}
        },
        message: 'this text says so'
      }
    ])
  })

  test('is held against a text that is open as it stands there, and not as it is on disk', async () => {
    const client = await start()
    await client.open(uriOf('article.md'), article(15), 'markdown')
    await client.diagnosticsOf(uriOf('article.md'), 1)
    await client.open(uriOf('letter.md'), letter, 'markdown')
    await client.settled(uriOf('letter.md'), 0)
    await client.change(uriOf('article.md'), 2, [{text: article(17)}])
    expect(await client.settled(uriOf('letter.md'), 1)).toEqual([
      expect.stringContaining('"15 skiers" contradicts "17 skiers"')
    ])
    expect(await client.settled(uriOf('article.md'), 1)).toEqual([
      expect.stringContaining('"17 skiers" contradicts "15 skiers"')
    ])
    // What was not saved is gone.
    await client.close(uriOf('article.md'))
    await expect
      .poll(() => client.published.findLast((d) => d.uri === uriOf('letter.md'))?.diagnostics[0]?.message)
      .toContain('"12 skiers"')
  })

  test('is checked again when a file of the corpus is changed, added or taken away', async () => {
    const client = await start()
    await client.open(uriOf('letter.md'), letter, 'markdown')
    await client.settled(uriOf('letter.md'), 1)
    writeFile(folder, 'article.md', `${article(15)}\n`)
    await told(client, {'article.md': FileChangeType.Changed})
    await client.settled(uriOf('letter.md'), 0)
    writeFile(folder, 'post.md', article(19))
    rmSync(path.join(folder, 'article.md'))
    await told(client, {'post.md': FileChangeType.Created, 'article.md': FileChangeType.Deleted})
    expect(await client.settled(uriOf('letter.md'), 1)).toEqual([expect.stringContaining('"19 skiers"')])
    writeFile(folder, '.factlintignore', 'post.md\n')
    await told(client, {'.factlintignore': FileChangeType.Created})
    await client.settled(uriOf('letter.md'), 0)
  })

  test('is checked again on saving any text, for a client that watches nothing', async () => {
    const client = await start({})
    await client.open(uriOf('letter.md'), letter, 'markdown')
    await client.settled(uriOf('letter.md'), 1)
    writeFile(folder, 'article.md', `${article(15)}\n`)
    await client.connection.sendNotification('textDocument/didSave', {textDocument: {uri: uriOf('letter.md')}})
    expect(await client.settled(uriOf('letter.md'), 0)).toEqual([])
  })

  test('shows where the others tell of the same, in hovers and references', async () => {
    const client = await start()
    await client.open(uriOf('letter.md'), letter, 'markdown')
    await client.settled(uriOf('letter.md'), 1)
    const at = {textDocument: {uri: uriOf('letter.md')}, position: {line: 2, character: 36}}
    const hover: Hover = await client.connection.sendRequest('textDocument/hover', at)
    expect(hover.contents).toMatchObject({
      value: expect.stringContaining('also article.md line 3: 12 skiers') as string
    })
    const references: readonly Location[] = await client.connection.sendRequest('textDocument/references', {
      ...at,
      context: {includeDeclaration: true}
    })
    expect(references.map(({uri}) => uri)).toEqual([uriOf('letter.md'), uriOf('article.md')])
  })

  test('is asked for again by a client that pulls, when an open text that it must agree with is edited', async () => {
    const client = await start({
      ...watching,
      textDocument: {diagnostic: {}},
      workspace: {diagnostics: {refreshSupport: true}}
    })
    let refreshes = 0
    client.connection.onRequest('workspace/diagnostic/refresh', () => {
      refreshes++
      return null
    })
    const pull = async (name: string) => {
      const report: DocumentDiagnosticReport = await client.connection.sendRequest('textDocument/diagnostic', {
        textDocument: {uri: uriOf(name)}
      })
      return report.kind === 'full' ? report.items.map((d) => d.message) : []
    }
    await client.open(uriOf('letter.md'), letter, 'markdown')
    await expect.poll(() => pull('letter.md')).toHaveLength(1)
    await client.open(uriOf('article.md'), article(12), 'markdown')
    await pull('article.md')
    await expect.poll(() => pull('letter.md')).toHaveLength(1)
    const before = refreshes
    await client.change(uriOf('article.md'), 2, [{text: article(15)}])
    expect(await pull('article.md')).toEqual([])
    await expect.poll(() => refreshes).toBeGreaterThan(before)
    expect(await pull('letter.md')).toEqual([])
  })
})

test('a text that no corpus takes is held against none', async () => {
  const client = await start()
  await client.open(uriOf('notes.txt'), article(99))
  await client.diagnosticsOf(uriOf('notes.txt'), 1)
  await client.open(uriOf('letter.md'), letter, 'markdown')
  await client.settled(uriOf('letter.md'), 1)
  expect(client.published.filter((d) => d.uri === uriOf('notes.txt')).flatMap((d) => d.diagnostics)).toEqual([])
})
