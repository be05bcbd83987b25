import { defineConfig } from '@playwright/test';
import chromium from './playwright.config.ts';

/** Walk, chart, outline and print, by the same specs, in the engines that `npm run test:engines` found and Playwright can drive. */
const { FIREFOX_PATH: firefox, CHROME_109_PATH: chrome } = process.env;

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
  use: { ...chromium.use, trace: 'off' },
  projects: [
    firefox && {
      name: 'Firefox',
      use: { browserName: 'firefox' as const, channel: 'moz-firefox', launchOptions: { executablePath: firefox } },
    },
    chrome && {
      name: 'Chromium 109',
      use: {
        browserName: 'chromium' as const,
        // It says of every popover that it will know it one day.
        provoked: /Found a 'popover' attribute/,
        launchOptions: { executablePath: chrome, args: ['--no-sandbox', '--headless', '--no-zygote'] },
      },
    },
  ].filter((engine) => typeof engine === 'object'),
});
