import {execFileSync} from 'node:child_process'
import {isBuiltin} from 'node:module'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {strFromU8, unzipSync, type Unzipped} from 'fflate'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {defaultSettings} from '../../src/lsp/settings.js'
import {contradicting} from '../lsp/drafts.js'
import {startClient} from '../lsp/client.js'

const root = path.join(import.meta.dirname, '..', '..')
const folder = mkdtempSync(path.join(tmpdir(), 'factlint-vsix-'))
let packed: Unzipped = {}

beforeAll(() => {
  execFileSync('npm', ['run', '--silent', 'package:vscode'], {cwd: root, stdio: ['ignore', 'ignore', 'inherit']})
  packed = unzipSync(readFileSync(path.join(root, 'dist', 'factlint.vsix')))
})

afterAll(() => {
  rmSync(folder, {recursive: true})
})

interface Manifest {
  readonly main: string
  readonly version: string
  readonly capabilities: {readonly untrustedWorkspaces: {readonly supported: unknown}}
  readonly contributes: {
    readonly configuration: {readonly properties: Readonly<Record<string, {readonly default: unknown}>>}
  }
}

function textOf(name: string): string {
  return strFromU8(packed[name] ?? new Uint8Array())
}

function manifest(): Manifest {
  return JSON.parse(textOf('extension/package.json')) as Manifest // its shape is what the tests check
}

describe('the extension for VS Code, as it is packed', () => {
  test('holds the extension, the server with its data, the rule pages and the licences, and little else', () => {
    const names = Object.keys(packed).map((name) => name.replace(/^extension\//, ''))
    expect(names).toEqual(
      expect.arrayContaining([
        'extension.cjs',
        'LICENSE.txt',
        'NOTICES.txt',
        'readme.md',
        'server/dist/bin/main.js',
        'server/dist/compiled/lexicons.json',
        'server/package.json',
        'server/rules/date/weekday-date.md',
        'server/rules/facts/calendar.yaml'
      ])
    )
    const others = names.filter((name) => !name.startsWith('server/rules/facts/'))
    expect(others.filter((name) => /node_modules|\.ts$|\.map$|\.yaml$|^src\//.test(name))).toEqual([])
    const bytes = Object.values(packed).reduce((sum, file) => sum + file.length, 0)
    expect(bytes).toBeLessThan(3_000_000)
    expect(textOf('extension/NOTICES.txt')).toContain('vscode-languageclient')
  })

  test('has the version of factlint, and works in folders that nobody has trusted', () => {
    const {version} = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {readonly version: string} // ours
    expect(manifest().version).toBe(version)
    expect(manifest().capabilities.untrustedWorkspaces.supported).toBe(true)
  })

  test('offers the settings of the server, with the same defaults', () => {
    const {properties} = manifest().contributes.configuration
    const offered = Object.entries(properties).map(([name, property]): unknown => [name, property.default])
    expect(offered).toEqual(
      Object.entries<unknown>({...defaultSettings}).map(([name, value]) => [`factlint.${name}`, value])
    )
  })

  test('asks for nothing but what Node and VS Code bring', () => {
    const asked = [...textOf('extension/extension.cjs').matchAll(/\brequire\(\s*[`'"](?<name>[^`'"]+)[`'"]\s*\)/g)]
    const names = new Set(asked.map((d) => d.groups?.['name'] ?? ''))
    expect([...names].filter((name) => !isBuiltin(name))).toEqual(['vscode'])
  })

  test('brings a server that finds both ends with nothing else installed', async () => {
    for (const [name, content] of Object.entries(packed)) {
      const file = path.join(folder, name)
      mkdirSync(path.dirname(file), {recursive: true})
      writeFileSync(file, content)
    }
    const client = await startClient({
      command: [path.join(folder, 'extension', 'server', 'dist', 'bin', 'main.js'), '--stdio'],
      capabilities: {textDocument: {publishDiagnostics: {codeDescriptionSupport: true}}}
    })
    const uri = 'file:///drafts/stand.md'
    await client.open(uri, contradicting, 'markdown')
    const diagnostics = await client.diagnosticsOf(uri, 1)
    expect(diagnostics.map((d) => d.code)).toEqual(['same-event-date', 'same-event-date'])
    const page = new URL(diagnostics[0]?.codeDescription?.href ?? '')
    expect(readFileSync(page, 'utf8')).toContain('# same-event-date')
    expect(await client.shutDown()).toBe(0)
  })
})
