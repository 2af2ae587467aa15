import {createHash} from 'node:crypto'
import {readFileSync, readdirSync} from 'node:fs'
import path from 'node:path'
import type {Asset, PageAssets} from '../reporters/html/page-assets.js'

/** In the order in which later rules win. */
const styles = ['tokens', 'frame', 'queries', 'text', 'facts', 'narrow', 'print']

/**
 * The style and the scripts of the HTML report, as they stand in each page.
 *
 * @param root Folder of the package; its scripts have been compiled.
 * @throws When a style sheet is not in the list above, or a script could not stand inside a page.
 */
export function readPageAssets(root: string): PageAssets {
  const styleFolder = path.join(root, 'src', 'reporters', 'html', 'styles')
  const scriptFolder = path.join(root, 'dist', 'reporters', 'html', 'client')
  const unlisted = readdirSync(styleFolder).filter((file) => !styles.includes(path.basename(file, '.css')))
  if (unlisted.length > 0) throw new Error(`style sheets that are not listed: ${unlisted.join(', ')}`)
  const style = styles.map((name) => readFileSync(path.join(styleFolder, `${name}.css`), 'utf8')).join('\n')
  const scripts = readdirSync(scriptFolder)
    .filter((file) => file.endsWith('.js'))
    .sort()
    .map((file) => scriptAsset(file, readFileSync(path.join(scriptFolder, file), 'utf8')))
  return {style: asset(style), scripts}
}

function scriptAsset(file: string, code: string): Asset {
  if (/<\/script|<!--/i.test(code)) throw new Error(`${file} would end the script element it stands in`)
  return asset(code)
}

function asset(code: string): Asset {
  return {code, hash: `sha256-${createHash('sha256').update(code).digest('base64')}`}
}
