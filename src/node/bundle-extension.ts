import {copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {rolldown, type InputOptions, type OutputChunk, type OutputOptions} from 'rolldown'
import {noticesOf} from './bundle-notices.js'

/**
 * Puts everything that the extension for VS Code is made of under dist/vscode, where vsce packs it: the extension in one file, and
 * under `server` the language server with its word lists, its rules and their pages, the world's facts, laid out as in the package of factlint.
 */
const root = path.join(import.meta.dirname, '..', '..')
const source = path.join(root, 'src', 'editors', 'vscode')
const target = path.join(root, 'dist', 'vscode')
const server = path.join(target, 'server')

rmSync(target, {recursive: true, force: true})
const chunks = [
  ...(await bundle(
    {input: path.join(source, 'extension.ts'), platform: 'node', external: ['vscode']},
    {file: path.join(target, 'extension.cjs'), format: 'cjs', minify: true}
  )),
  ...(await bundle(
    {input: path.join(root, 'dist', 'lsp', 'main.js'), platform: 'node', external: [/^#compiled\//]},
    {dir: path.join(server, 'dist', 'bin'), format: 'esm', chunkFileNames: '[name].js', minify: true}
  ))
]
const {version, imports} = manifestOf(root)
writeManifest(target, {...manifestOf(source), version})
writeManifest(server, {name: 'factlint', version, private: true, type: 'module', imports})
writeFileSync(path.join(target, 'NOTICES.txt'), noticesOf(chunks))
// All that lies there belongs into the package; vsce wants that said.
writeFileSync(path.join(target, '.vscodeignore'), '.vscodeignore\n')
copyFileSync(path.join(root, 'LICENSE'), path.join(target, 'LICENSE'))
copyFileSync(path.join(source, 'README.md'), path.join(target, 'README.md'))
for (const name of ['lexicons', 'rules', 'alignment'])
  copy(path.join(root, 'dist', 'compiled', `${name}.json`), path.join(server, 'dist', 'compiled', `${name}.json`))
cpSync(path.join(root, 'rules'), path.join(server, 'rules'), {
  recursive: true,
  filter: (file) => !path.basename(file).includes('.') || file.endsWith('.md') || /\bfacts\b.*\.yaml$/.test(file)
})

async function bundle(from: InputOptions, to: OutputOptions): Promise<readonly OutputChunk[]> {
  const made = await rolldown(from)
  const {output} = await made.write(to)
  await made.close()
  return output.filter((file) => file.type === 'chunk')
}

function manifestOf(folder: string): Readonly<Record<string, unknown>> {
  // a package.json is an object
  return JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Readonly<Record<string, unknown>>
}

function writeManifest(folder: string, manifest: object): void {
  writeFileSync(path.join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
}

function copy(from: string, to: string): void {
  mkdirSync(path.dirname(to), {recursive: true})
  copyFileSync(from, to)
}
