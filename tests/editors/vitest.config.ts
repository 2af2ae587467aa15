import {defineConfig} from 'vitest/config'

/** Tests that drive real editors; they fail where an editor is missing, so `npm test` leaves them out. */
export default defineConfig({
  test: {include: ['tests/editors/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000, fileParallelism: false}
})
