import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {chromium, type Browser, type Page} from 'playwright-core'
import {afterAll, beforeAll} from 'vitest'

/** Where the packages of Debian and Ubuntu put it; another place can be told. */
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
/** Without these, Chromium looks for the services of Google at every start. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync'
]

export interface OpenPage {
  readonly page: Page
  /** Whatever the page complained of, and every address beside its own that it asked for. */
  readonly complaints: readonly string[]
}

export interface View {
  readonly width?: number
  readonly height?: number
  readonly colorScheme?: 'light' | 'dark'
}

/** A browser for the tests of one file. Fails where there is no Chromium. */
export function useChromium(): {readonly open: (html: string, view?: View) => Promise<OpenPage>} {
  let browser: Browser | undefined
  const folder = mkdtempSync(path.join(tmpdir(), 'factlint-browser-'))
  let pages = 0
  beforeAll(async () => {
    browser = await chromium.launch({executablePath, args})
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, {recursive: true})
  })
  return {
    open: async (html, {width = 1280, height = 800, colorScheme = 'light'} = {}) => {
      if (!browser) throw new Error('the browser has not been started')
      const file = path.join(folder, `${String(++pages)}.html`)
      writeFileSync(file, html)
      const page = await browser.newPage({viewport: {width, height}, colorScheme})
      const complaints: string[] = []
      page.on('console', (message) => complaints.push(message.text()))
      page.on('pageerror', (error) => complaints.push(error.message))
      page.on('dialog', (dialog) => {
        complaints.push(dialog.message())
        void dialog.dismiss()
      })
      const url = pathToFileURL(file).href
      page.on('request', (request) => {
        if (request.url().split('#')[0] !== url) complaints.push(request.url())
      })
      await page.goto(url)
      return {page, complaints}
    }
  }
}
