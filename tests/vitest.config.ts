import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/**/*.test.ts'],
    // They drive editors that must be installed first; `npm run test:editors` runs them.
    exclude: ['tests/editors/**'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    coverage: {provider: 'v8', include: ['src/**/*.ts'], reporter: ['text-summary', 'html']}
  }
})
