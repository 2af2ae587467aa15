import {setTimeout} from 'node:timers/promises'
import {describe, expect, test} from 'vitest'
import {
  CancellationTokenSource,
  LSPErrorCodes,
  ResponseError,
  type CodeAction,
  type DocumentDiagnosticReport,
  type Hover,
  type Location
} from 'vscode-languageserver/node'
import {clientStarter, type Client, type ClientOptions} from './client.js'
import {agreeing, contradicting} from './drafts.js'

const uri = 'file:///drafts/stand.txt'
const rich: ClientOptions = {
  capabilities: {
    textDocument: {
      publishDiagnostics: {relatedInformation: true, codeDescriptionSupport: true, dataSupport: true},
      hover: {contentFormat: ['markdown', 'plaintext']}
    },
    workspace: {configuration: true, didChangeConfiguration: {dynamicRegistration: true}}
  }
}

const start = clientStarter()

describe('diagnostics', () => {
  test('stand at both ends, each naming the line of the other', async () => {
    const client = await start()
    await client.open(uri, contradicting)
    const diagnostics = await client.diagnosticsOf(uri, 1)
    expect(
      diagnostics.map((d) => [
        d.range.start,
        d.code,
        d.severity,
        typeof d.message === 'string' ? d.message.split('\n')[0] : d.message.value
      ])
    ).toEqual([
      [{line: 4, character: 34}, 'same-event-date', 2, '"March 13" contradicts "April 13" (line 1)'],
      [{line: 0, character: 61}, 'same-event-date', 2, '"March 13" (line 5) contradicts "April 13"']
    ])
    expect(diagnostics.some((d) => d.relatedInformation !== undefined || d.data !== undefined)).toBe(false)
  })

  test('carry what a rich client can show', async () => {
    const client = await start(rich)
    await client.open(uri, contradicting)
    const [diagnostic] = await client.diagnosticsOf(uri, 1)
    expect(diagnostic?.relatedInformation).toEqual([
      {
        location: {uri, range: {start: {line: 0, character: 61}, end: {line: 0, character: 69}}},
        message: 'first stated here'
      }
    ])
    expect(diagnostic?.codeDescription?.href).toMatch(/^file:.*\/rules\/date\/same-event-date\.md$/)
    expect(diagnostic?.data).toHaveProperty('fingerprint')
  })

  test('are pulled by a client that pulls, and never published to it', async () => {
    const client = await start({capabilities: {textDocument: {diagnostic: {}}}})
    expect(client.initialized.capabilities.diagnosticProvider).toMatchObject({workspaceDiagnostics: false})
    await client.open(uri, contradicting)
    const report: DocumentDiagnosticReport = await client.connection.sendRequest('textDocument/diagnostic', {
      textDocument: {uri}
    })
    expect(report.kind === 'full' ? report.items : []).toHaveLength(2)
    await client.close(uri)
    await client.shutDown()
    expect(client.published).toEqual([])
  })

  test('follow edits, also after characters beyond the BMP and over CRLF', async () => {
    const client = await start()
    const text = `🏟️ ${contradicting}`.replaceAll('\n', '\r\n')
    await client.open(uri, text)
    expect((await client.diagnosticsOf(uri, 1)).map((d) => d.range.start.character)).toEqual([34, 65])
    const range = {start: {line: 4, character: 34}, end: {line: 4, character: 39}}
    await client.change(uri, 2, [{range, text: 'April'}])
    expect(await client.diagnosticsOf(uri, 2)).toEqual([])
    await client.change(uri, 3, [{range, text: 'March'}])
    expect(await client.diagnosticsOf(uri, 3)).toHaveLength(2)
  })

  test('of a closed text are taken back', async () => {
    const client = await start()
    await client.open(uri, contradicting)
    await client.diagnosticsOf(uri, 1)
    await client.close(uri)
    await client.connection.sendRequest('textDocument/hover', {textDocument: {uri}, position: {line: 0, character: 0}})
    expect(client.published.at(-1)).toEqual({uri, diagnostics: []})
  })

  test('of 200 rapid edits are those of the newest version, and none come out of order', async () => {
    const client = await start({initializationOptions: {debounce: 1}})
    await client.open(uri, contradicting)
    const range = {start: {line: 4, character: 34}, end: {line: 4, character: 39}}
    for (let version = 2; version <= 201; version++)
      await client.change(uri, version, [{range, text: version % 2 === 0 ? 'April' : 'March'}])
    expect(await client.diagnosticsOf(uri, 201)).toHaveLength(2)
    await client.shutDown()
    const versions = client.published.map((d) => d.version ?? 0)
    expect(versions).toEqual(versions.toSorted((a, b) => a - b))
    expect(versions.at(-1)).toBe(201)
    for (const {version = 0, diagnostics} of client.published)
      expect(diagnostics).toHaveLength(version % 2 === 0 ? 0 : 2)
  })

  test('tell what is wrong with the text itself, at its place', async () => {
    const client = await start()
    await client.open(uri, `[factlint-ignore same-event-date]\n${contradicting}`)
    const [first, second, problem] = await client.diagnosticsOf(uri, 1)
    expect([first?.code, second?.code, problem?.code]).toEqual(['same-event-date', 'same-event-date', undefined])
    expect(problem?.message).toContain('gives no reason and silences nothing')
    expect(problem?.range).toEqual({start: {line: 0, character: 0}, end: {line: 0, character: 33}})
  })

  test('of an untitled Markdown text skip its code', async () => {
    const client = await start()
    const [first = '', ...rest] = contradicting.split('\n')
    await client.open('untitled:Untitled-1', ['```', first, '```', ...rest].join('\n'), 'markdown')
    expect(await client.diagnosticsOf('untitled:Untitled-1', 1)).toEqual([])
  })
})

describe('questions about a text', () => {
  const here = {textDocument: {uri}, position: {line: 4, character: 36}}

  test('a hover tells the claim as it was understood, and the other mentions', async () => {
    const client = await start()
    await client.open(uri, agreeing)
    const hover: Hover = await client.connection.sendRequest('textDocument/hover', here)
    expect(hover.contents).toEqual({
      kind: 'plaintext',
      value: expect.stringMatching(/^April 13\nkind: date\n.*\nalso line 1: April 13$/s) as unknown
    })
    expect(hover.range).toEqual({start: {line: 4, character: 34}, end: {line: 4, character: 42}})
  })

  test('the definition is the first mention, and the references are all of them', async () => {
    const client = await start()
    await client.open(uri, agreeing)
    const definition: Location = await client.connection.sendRequest('textDocument/definition', here)
    expect(definition.range.start).toEqual({line: 0, character: 61})
    const references: Location[] = await client.connection.sendRequest('textDocument/references', {
      ...here,
      context: {includeDeclaration: true}
    })
    expect(references.map((d) => d.range.start.line)).toEqual([0, 4])
    const highlights: {readonly range: Location['range']}[] = await client.connection.sendRequest(
      'textDocument/documentHighlight',
      here
    )
    expect(highlights.map((d) => d.range.start.line)).toEqual([0, 4])
  })

  test('each place may take over what the other says, and neither is preferred', async () => {
    const client = await start(rich)
    await client.open(uri, contradicting)
    const diagnostics = await client.diagnosticsOf(uri, 1)
    const actions: CodeAction[] = await client.connection.sendRequest('textDocument/codeAction', {
      textDocument: {uri},
      range: diagnostics[0]?.range,
      context: {diagnostics: diagnostics.slice(0, 1)}
    })
    expect(actions.map((d) => d.title)).toEqual([
      'Change "March 13" (line 5) to "April 13", as on line 1',
      'Change "April 13" (line 1) to "March 13", as on line 5',
      'Ignore same-event-date here: not about the same thing',
      'Ignore same-event-date here: the source has it so'
    ])
    expect(actions.some((d) => d.isPreferred === true)).toBe(false)
    expect(actions[0]?.edit?.changes).toEqual({
      [uri]: [{range: {start: {line: 4, character: 34}, end: {line: 4, character: 42}}, newText: 'April 13'}]
    })
    expect(actions[2]?.edit?.changes).toEqual({
      [uri]: [
        {
          range: {start: {line: 4, character: 0}, end: {line: 4, character: 0}},
          newText: '[factlint-ignore same-event-date -- not about the same thing]\n'
        }
      ]
    })
  })

  test('the symbols are the claims, under their headings', async () => {
    const client = await start()
    const note = 'file:///drafts/note.md'
    await client.open(note, '# Stand\n\nIt held 800 people.\n\n## Repairs\n\nThey took 3 weeks.\n', 'markdown')
    const symbols = await client.connection.sendRequest('textDocument/documentSymbol', {textDocument: {uri: note}})
    expect(symbols).toMatchObject([
      {name: 'Stand', children: [{name: '800 people'}, {name: 'Repairs', children: [{name: '3 weeks'}]}]}
    ])
  })

  test('hints and lenses are given where they are switched on', async () => {
    const text = 'It opened on March 3, 2021, 12 miles from here.\n'
    const range = {start: {line: 0, character: 0}, end: {line: 1, character: 0}}
    const ask = (client: Client) =>
      client.connection.sendRequest('textDocument/inlayHint', {textDocument: {uri}, range})
    const silent = await start()
    await silent.open(uri, text)
    expect(await ask(silent)).toEqual([])
    const client = await start({initializationOptions: {inlayHints: 'on', codeLens: 'on'}})
    await client.open(uri, text)
    expect(await ask(client)).toMatchObject([{label: 'Wednesday'}, {label: '19.3 km'}])
    const twice = 'file:///drafts/twice.txt'
    await client.open(twice, agreeing)
    const lenses = await client.connection.sendRequest('textDocument/codeLens', {textDocument: {uri: twice}})
    expect(lenses).toContainEqual({
      range: {start: {line: 0, character: 61}, end: {line: 0, character: 69}},
      command: {title: 'stated 2 times', command: ''}
    })
  })

  test('a text that is not open has empty answers', async () => {
    const client = await start()
    expect(await client.connection.sendRequest('textDocument/hover', here)).toBeNull()
    expect(await client.connection.sendRequest('textDocument/documentSymbol', {textDocument: {uri}})).toEqual([])
  })

  test.each([
    ['waits', 0],
    ['is worked on', 300]
  ])(
    'a question that is cancelled while it %s is answered as cancelled, and the next one as ever',
    async (_, milliseconds) => {
      const client = await start()
      // Some seconds of reading: the cancellation comes long before the answer would.
      const long = Array.from({length: 40_000}, (_, at) => `On day ${at} the club sold ${at + 2} seats of row ${at}.`)
      await client.open(uri, [contradicting, ...long].join('\n\n'))
      const cancel = new CancellationTokenSource()
      const question = client.connection.sendRequest('textDocument/hover', here, cancel.token)
      const outcome = question.then(
        () => 'answered',
        (error: unknown) => (error instanceof ResponseError ? error.code : error)
      )
      await setTimeout(milliseconds)
      cancel.cancel()
      expect(await outcome).toBe(LSPErrorCodes.RequestCancelled)
      await client.change(uri, 2, [{text: contradicting}])
      expect(await client.connection.sendRequest('textDocument/hover', here)).not.toBeNull()
      expect(await client.diagnosticsOf(uri, 2)).toHaveLength(2)
      expect(client.published.map((d) => d.version)).toEqual([2])
    }
  )

  test('the reading of a long text is shown to a client that shows progress', async () => {
    const client = await start({capabilities: {window: {workDoneProgress: true}}})
    const long = Array.from({length: 40_000}, () => 'The club has 2,400 members.')
    await client.open(uri, long.join('\n\n'))
    await client.diagnosticsOf(uri, 1)
    const kinds = client.progress.map((d) => d.kind)
    expect([kinds[0], kinds.at(-1)]).toEqual(['begin', 'end'])
    expect(client.progress[0]).toMatchObject({title: 'factlint', message: 'reading stand.txt'})
    const shares = client.progress.flatMap((d) => ('percentage' in d ? [d.percentage] : []))
    expect(shares).toEqual(shares.toSorted((a = 0, b = 0) => a - b))
  })
})

describe('settings', () => {
  const friday = 'The ministers met on Friday, Sept. 4, in the capital, after the talks broke down.\n'

  test('are asked for, and asked for again when they change', async () => {
    let asOf = '2020-09-05'
    const client = await start({...rich, configuration: () => ({asOf})})
    await client.open(uri, friday)
    expect(await client.diagnosticsOf(uri, 1)).toEqual([])
    asOf = '2019-09-05'
    const before = client.published.length
    await client.connection.sendNotification('workspace/didChangeConfiguration', {settings: null})
    await expect.poll(() => client.published.slice(before).some((d) => d.diagnostics.length === 1)).toBe(true)
  })

  test('that cannot be read are told, and the others hold', async () => {
    const client = await start({initializationOptions: {asOf: '2019-09-05', debounse: 10, language: 'fr'}})
    await client.open(uri, friday)
    expect(await client.diagnosticsOf(uri, 1)).toHaveLength(1)
    expect(client.shown).toEqual([
      "factlint: unknown setting 'factlint.debounse'. Did you mean 'debounce'?",
      `factlint: 'factlint.language' is "fr"; expected 'en-US', 'en-GB' or null.`
    ])
  })
})
