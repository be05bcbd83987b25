import { type BrowserContext, test as base, expect } from '@playwright/test';

export { expect };

interface Options {
  /** Faults that a test provokes on purpose, such as a file that cannot be loaded. They alone are let pass. */
  provoked: RegExp | undefined;
}

/**
 * Every test of a page fails on what a visitor would never see: console errors and warnings, uncaught exceptions,
 * violations of the content security policy (Chromium reports them as console errors), files that are not there, and
 * requests to any other place than the site itself.
 */
export const test = base.extend<Options & { faults: readonly string[] }>({
  provoked: [undefined, { option: true }],
  faults: [
    async ({ context, baseURL, provoked }, use) => {
      const faults = faultsOf(context, baseURL ?? '');
      await use(faults);
      expect(faults.filter((fault) => !provoked?.test(fault))).toEqual([]);
    },
    { auto: true },
  ],
});

/** Lists what goes wrong in a browser context from now on. For contexts that a test opens itself. */
export function faultsOf(context: BrowserContext, site: string): readonly string[] {
  const faults: string[] = [];
  const { origin } = new URL(site);
  context.on('console', (message) => {
    if (message.text() === 'Service Worker registration blocked by Playwright') return;
    if (message.type() === 'error' || message.type() === 'warning') {
      faults.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
    }
  });
  context.on('weberror', (error) => {
    faults.push(`exception: ${error.error().stack ?? error.error().message}`);
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    const isInPage = url.protocol === 'data:' || url.protocol === 'blob:';
    if (!isInPage && url.origin !== origin) faults.push(`request to another place: ${request.url()}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) faults.push(`answer ${response.status()}: ${response.url()}`);
  });
  return faults;
}
