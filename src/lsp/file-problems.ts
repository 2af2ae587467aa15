import {pathToFileURL} from 'node:url'
import {
  DiagnosticSeverity,
  MessageType,
  ShowMessageNotification,
  type Connection,
  type Diagnostic
} from 'vscode-languageserver/node'
import type {FileProblem} from '../node/text-setups.js'
import {formatProblem} from '../yaml/decode.js'

/** Shows a user what is wrong with the configurations of the texts that are open. */
export interface FileProblemTeller {
  /** Show these problems and no others: what is new as a message, once, and all of them at their places. */
  readonly tell: (problems: readonly FileProblem[]) => void
}

/**
 * The places are published also to a client that pulls: it asks for the diagnostics of texts, and configurations are none.
 */
export function createFileProblemTeller(connection: Connection): FileProblemTeller {
  let told: ReadonlySet<string> = new Set()
  let marked: ReadonlyMap<string, readonly FileProblem[]> = new Map()
  return {
    tell: (problems) => {
      const byMessage = new Map(problems.map((problem) => [`${problem.file}: ${formatProblem(problem)}`, problem]))
      for (const [message, problem] of byMessage) if (!told.has(message)) showMessage(connection, problem)
      told = new Set(byMessage.keys())
      const before = marked
      marked = byFile([...byMessage.values()])
      for (const file of new Set([...before.keys(), ...marked.keys()])) {
        const uri = pathToFileURL(file).href
        void connection.sendDiagnostics({uri, diagnostics: (marked.get(file) ?? []).map(diagnosticOf)})
      }
    }
  }
}

function byFile(problems: readonly FileProblem[]): ReadonlyMap<string, readonly FileProblem[]> {
  const files = new Set(problems.map(({file}) => file))
  return new Map([...files].map((file) => [file, problems.filter((d) => d.file === file)]))
}

function showMessage(connection: Connection, problem: FileProblem): void {
  // A notification: a request would want an answer, and not every client has one.
  void connection.sendNotification(ShowMessageNotification.type, {
    type: MessageType.Error,
    message: `factlint: ${formatProblem(problem)} Until it is mended, the texts it speaks of are not checked.`
  })
}

function diagnosticOf({line, column, message, hint}: FileProblem): Diagnostic {
  const start = {line: line - 1, character: column - 1}
  return {
    range: {start, end: {line: start.line, character: start.character + 1}},
    severity: DiagnosticSeverity.Error,
    source: 'factlint',
    message: hint === null ? message : `${message} ${hint}`
  }
}
