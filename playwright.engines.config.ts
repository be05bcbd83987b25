import { defineConfig } from '@playwright/test';
import chromium from './playwright.config.ts';

/** The same specs of walk, chart, outline and print in Firefox; `npm run test:engines` finds it. */
export default defineConfig({
  ...chromium,
  reporter: 'dot',
  testMatch: ['engines.spec.ts', 'walk.spec.ts', 'chart.spec.ts', 'opens.spec.ts'],
  grep: [
    /engines\.spec/,
    /opens\.spec/,
    /walk\.spec.*(patient\/rectum|professional\/metastatic):/,
    /chart\.spec.*(patient\/rectum: answering|shows the whole chart)/,
  ],
  use: {
    ...chromium.use,
    trace: 'off',
    browserName: 'firefox',
    channel: 'moz-firefox',
    launchOptions: { executablePath: process.env['FIREFOX_PATH'] ?? 'firefox' },
  },
  projects: [{ name: 'firefox' }],
});
