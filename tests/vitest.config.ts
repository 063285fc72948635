import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  // One graphql for the schema and for the server: Node takes its CommonJS entry, Vite would take the other one beside it.
  resolve: { alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql')) }] },
  test: {
    include: ['tests/**/*.test.ts', 'client/src/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    globalSetup: [new URL('./setup.ts', import.meta.url).pathname],
    reporters: [new URL('./reporter.ts', import.meta.url).pathname],
    passWithNoTests: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Files run one process each: a store holds its folder, and two cores are enough for two.
    pool: 'forks',
    maxWorkers: 2
  }
})
