import {chmodSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {rolldown, type OutputChunk} from 'rolldown'

/**
 * The build step that puts the command and all it loads into a few files under dist/bin. Started from the hundreds of files that
 * the compiler and the dependencies are made of, most of the time of a short run went into finding and opening them.
 */
const root = path.join(import.meta.dirname, '..', '..')
const target = path.join(root, 'dist', 'bin')

// Read by the name that package.json gives them, so that the word lists are there once; a server loads what it needs by itself.
const external = [/^#compiled\//, /^vscode-/]

rmSync(target, {recursive: true, force: true})
const bundle = await rolldown({
  input: {
    'factlint': path.join(root, 'dist', 'cli', 'main.js'),
    'lint-worker': path.join(root, 'dist', 'node', 'workers', 'lint-worker.js')
  },
  platform: 'node',
  external
})
const {output} = await bundle.write({dir: target, format: 'esm', chunkFileNames: '[name].js'})
await bundle.close()
const chunks = output.filter((file) => file.type === 'chunk')
writeFileSync(path.join(target, 'NOTICES.txt'), noticesOf(chunks))
// No build tool writes a file as executable, and npx runs the command of a checkout as it lies there.
chmodSync(path.join(target, 'factlint.js'), 0o755)

/** The licences of the packages whose code stands in the bundle, as they ask for. */
function noticesOf(parts: readonly OutputChunk[]): string {
  const folders = new Set(parts.flatMap(({moduleIds}) => moduleIds).flatMap(packageFolder))
  return [...folders]
    .sort()
    .map(noticeOf)
    .join(`\n${'-'.repeat(80)}\n\n`)
}

/** Folder of the package that a module belongs to; none for a module of our own. */
function packageFolder(moduleId: string): readonly string[] {
  const match = /^(?<folder>.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(moduleId)
  return match?.groups?.['folder'] === undefined ? [] : [match.groups['folder']]
}

function noticeOf(folder: string): string {
  const name = path.basename(folder)
  const file = readdirSync(folder).find((d) => /^licen[cs]e/i.test(d))
  const text = file === undefined ? '' : readFileSync(path.join(folder, file), 'utf8').trim()
  return `${name}\n\n${text}\n`
}
