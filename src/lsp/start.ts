import path from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {createConnection} from 'vscode-languageserver/node'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import {packageRoot, packageVersion} from '../node/package-info.js'
import {createRulePage} from '../reporters/rules/rule-page-path.js'
import {builtInRules} from '../rules/catalogue.js'
import {serve} from './server.js'

/** Serve the client at the other end of standard input and output, until it says goodbye or goes away. */
export function startServer(): void {
  const pageOf = createRulePage(builtInRules())
  serve(createConnection(process.stdin, process.stdout), {
    version: packageVersion(),
    rulePage: (ruleId) => pathToFileURL(path.join(packageRoot, pageOf(ruleId))).href,
    pathOf
  })
}

/** The file of a text; a text that is in no file yet keeps its URI, with the ending of its language. */
function pathOf({uri, languageId}: Pick<TextDocument, 'uri' | 'languageId'>): string {
  if (uri.startsWith('file:')) {
    try {
      return fileURLToPath(uri)
    } catch {
      // "file://server/share" is no path on this system, and still a name.
    }
  }
  return languageId === 'markdown' ? `${uri}.md` : uri
}
