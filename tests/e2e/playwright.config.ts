// Browser tests in the Chromium of the system, against a Nexum of their own with the seeds in a temporary folder.
import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: import.meta.dirname,
  outputDir: '../../test-results',
  globalSetup: './server.ts',
  reporter: './reporter.ts',
  // Each has a server of its own (server.ts); tests of one file stay in order.
  workers: 2,
  // A busy machine may miss a frame: a test that fails is tried once more, and the output says so.
  retries: 1,
  timeout: 150_000,
  expect: { timeout: 20_000 },
  use: {
    viewport: { width: 1600, height: 950 },
    launchOptions: { executablePath: process.env.NEXUM_CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] },
    trace: 'retain-on-failure'
  }
})
