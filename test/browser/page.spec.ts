import { test as base, expect } from '@playwright/test';
import { faultsOf } from './page.ts';

/** What a page could do wrong, and what the fixture of the other specs must then say. */
const planted: Readonly<Record<string, { readonly run: () => void; readonly says: RegExp }>> = {
  'a console error': { run: () => console.error('planted'), says: /^console error: planted/ },
  'a console warning': { run: () => console.warn('planted'), says: /^console warning: planted/ },
  'an exception': {
    run: () => {
      setTimeout(() => {
        throw new Error('planted');
      });
    },
    says: /^exception: Error: planted/,
  },
  'a rejected promise': {
    run: () => {
      void Promise.reject(new Error('planted'));
    },
    says: /^exception: Error: planted/,
  },
  'an inline script': {
    run: () => {
      const script = document.createElement('script');
      script.append('window.name = "planted"');
      document.body.append(script);
    },
    says: /^console error: .*(Content Security Policy|TrustedScript)/,
  },
  'a script from elsewhere': {
    run: () => {
      const link = Object.assign(document.createElement('link'), { rel: 'preload', as: 'script' });
      document.head.append(Object.assign(link, { href: 'http://127.0.0.2/planted.js' }));
    },
    says: /^console error: .*Content Security Policy/,
  },
  'HTML that is made of text': {
    run: () => {
      setTimeout(() => {
        document.body.innerHTML = '<b>planted</b>';
      });
    },
    says: /^exception: TypeError: .*TrustedHTML/,
  },
  'a picture from elsewhere': {
    run: () => {
      document.body.append(Object.assign(new Image(), { src: 'http://127.0.0.2/planted.png' }));
    },
    says: /127\.0\.0\.2/,
  },
  'a page from elsewhere': {
    run: () => {
      window.open('http://127.0.0.2/planted');
    },
    says: /^request to another place: http:\/\/127\.0\.0\.2\/planted/,
  },
  'a missing file': {
    run: () => {
      document.body.append(Object.assign(new Image(), { src: '/assets/planted.png' }));
    },
    says: /^answer 404: .*planted\.png/,
  },
};

for (const [name, { run, says }] of Object.entries(planted)) {
  base(`${name} is noticed`, async ({ page, context, baseURL }) => {
    const faults = faultsOf(context, baseURL ?? '');
    await page.goto('/');
    await page.evaluate(run);
    await expect.poll(() => faults.join('\n')).toMatch(new RegExp(says.source, 'm'));
  });
}
