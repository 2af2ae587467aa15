import {defineConfig} from 'vitest/config'

/** Tests that need a browser: Chromium, from the packages of the system. `npm test` does without them. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/browser/**/*.browser.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000
  }
})
