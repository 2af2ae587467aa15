import * as vscode from 'vscode'
import {State, type LanguageClient} from 'vscode-languageclient/node'

/** Show beside the language of a text how many places in it are marked, and whether the server runs. */
export function showStatus(client: LanguageClient, texts: vscode.DocumentSelector): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem('factlint', texts)
  item.name = 'factlint'
  const update = () => {
    const {text, severity, command} = look(client.state)
    item.text = text
    item.severity = severity
    item.command = command
    item.busy = client.state === State.Starting
  }
  update()
  return vscode.Disposable.from(
    item,
    client.onDidChangeState(update),
    vscode.languages.onDidChangeDiagnostics(update),
    vscode.window.onDidChangeActiveTextEditor(update)
  )
}

type Look = Required<Pick<vscode.LanguageStatusItem, 'text' | 'severity'>> & {readonly command: vscode.Command}

const restart = {command: 'factlint.restart', title: 'Restart'}
const showOutput = {command: 'factlint.showOutput', title: 'Show Output'}

function look(state: State): Look {
  if (state === State.Running)
    return {text: markedPlaces(), severity: vscode.LanguageStatusSeverity.Information, command: showOutput}
  if (state === State.Starting)
    return {text: 'factlint starts', severity: vscode.LanguageStatusSeverity.Information, command: showOutput}
  return {text: 'factlint does not run', severity: vscode.LanguageStatusSeverity.Error, command: restart}
}

/** `factlint: 2 places marked`: a contradiction is marked at both ends. */
function markedPlaces(): string {
  const uri = vscode.window.activeTextEditor?.document.uri
  const own = uri ? vscode.languages.getDiagnostics(uri).filter(({source}) => source === 'factlint') : []
  if (own.length === 0) return 'factlint: nothing marked'
  return own.length === 1 ? 'factlint: 1 place marked' : `factlint: ${own.length} places marked`
}
