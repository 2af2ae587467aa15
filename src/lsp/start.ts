import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {createConnection} from 'vscode-languageserver/node'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import {packageRoot, packageVersion} from '../node/package-info.js'
import {createRulePage} from '../reporters/rules/rule-page-path.js'
import {builtInRules} from '../rules/catalogue.js'
import {serve} from './server.js'
import {fileOf} from './workspace.js'

/** Serve the client at the other end of standard input and output, until it says goodbye or goes away. */
export function startServer(): void {
  const pageOf = createRulePage(builtInRules())
  const pages = new Map(
    builtInRules().map(({rule: {id}}) => [id, pathToFileURL(path.join(packageRoot, pageOf(id))).href])
  )
  serve(createConnection(process.stdin, process.stdout), {
    version: packageVersion(),
    rulePage: (ruleId) => pages.get(ruleId) ?? null,
    pathOf
  })
}

/** The file of a text; a text that is in no file yet keeps its URI, with the ending of its language. */
function pathOf({uri, languageId}: Pick<TextDocument, 'uri' | 'languageId'>): string {
  return fileOf(uri) ?? (languageId === 'markdown' ? `${uri}.md` : uri)
}
