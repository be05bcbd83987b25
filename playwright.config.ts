import { defineConfig } from '@playwright/test';
import { browserArguments, findOrInstallBrowser } from './src/cli/browser.ts';
import { eachCommit } from './test/browser/each-commit.ts';

/** Another port for a second run beside the first. */
const port = Number(process.env['TEST_PORT'] ?? 4199);

/**
 * Specs walk the built site: run `npm run build` first. What looks at every state, where the others look at every kind of
 * state, is tagged `@whole`.
 */
export default defineConfig({
  testDir: 'test/browser',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  workers: '100%',
  // A test that fails once and passes once is wrong, or what it tests is.
  retries: 0,
  reporter: 'line',
  timeout: 180_000,
  // A page on a busy machine with two cores may take longer than the five seconds that Playwright waits.
  expect: { timeout: 15_000 },
  use: {
    browserName: 'chromium',
    baseURL: `http://127.0.0.1:${port}/`,
    launchOptions: { executablePath: findOrInstallBrowser(), args: [...browserArguments] },
    // A worker that fetches the whole site in every test would cost more than the tests; offline.spec.ts lets it in.
    serviceWorkers: 'block',
  },
  projects: [
    { name: 'commit', grep: [...eachCommit], grepInvert: /@whole/ },
    { name: 'all', grepInvert: /@whole/ },
    { name: 'whole', grep: /@whole/ },
  ],
  webServer: {
    command: `npx vite preview --host 127.0.0.1 --port ${port} --strictPort`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: !process.env['CI'],
  },
});
