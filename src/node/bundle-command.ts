import {chmodSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {rolldown} from 'rolldown'
import {noticesOf} from './bundle-notices.js'

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
