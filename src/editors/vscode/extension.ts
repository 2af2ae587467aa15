import * as vscode from 'vscode'
import {LanguageClient, TransportKind} from 'vscode-languageclient/node'
import {showStatus} from './status-item.js'

/** What is checked: files and texts that are in no file yet, but no old version beside a new one. */
const texts = ['file', 'untitled', 'vscode-vfs'].flatMap((scheme) =>
  ['markdown', 'plaintext'].map((language) => ({scheme, language}))
)

/** Start the language server that the extension brings along. VS Code calls this when the first text is opened. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath('server/dist/bin/main.js')
  const client = new LanguageClient(
    'factlint',
    'factlint',
    {module, transport: TransportKind.stdio},
    {documentSelector: texts}
  )
  context.subscriptions.push(
    client,
    showStatus(client, texts),
    vscode.commands.registerCommand('factlint.restart', () => client.restart()),
    vscode.commands.registerCommand('factlint.showOutput', () => {
      client.outputChannel.show()
    })
  )
  await client.start()
}
