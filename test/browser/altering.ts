import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** The text of the page as it was before it was translated, and without what extensions put there. */
    readonly original: () => string;
  }
}

/** Puts the reading of a page's text there, for pages that nothing alters too. */
export function readable(page: Page): Promise<void> {
  return page.evaluate(() => {
    Object.assign(window, {
      original: () => {
        const root = document.getElementById('root')?.cloneNode(true) as HTMLElement;
        for (const foreign of root.querySelectorAll('.foreign:empty, .foreign-text')) foreign.remove();
        // What a clock shows is another thing each time.
        return (root.textContent ?? '').replace(/[«»]/g, '').replace(/\d+:\d\d(:\d\d)?/g, 'clock');
      },
    });
  });
}

/**
 * Translates a page as Google does in Chrome: every text gives way to two elements around the translated one, and what comes
 * later is translated when it comes. The words stay, between marks, so that a test can read them.
 */
export function translate(page: Page): Promise<void> {
  return page.evaluate(() => {
    const isLeftOut = (node: Node) =>
      node.parentElement?.closest('font, script, style, noscript, textarea, svg title, [translate="no"]') ?? false;
    const translateAll = (within: Node) => {
      const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
        if (node instanceof Text && node.data.trim() !== '' && !isLeftOut(node)) texts.push(node);
      }
      for (const text of texts) {
        const outer = document.createElement('font');
        outer.appendChild(document.createElement('font')).textContent = `«${text.data}»`;
        text.replaceWith(outer);
      }
    };
    document.documentElement.lang = 'es';
    document.documentElement.classList.add('translated-ltr');
    translateAll(document.body);
    new MutationObserver((records) => {
      for (const { type, target, addedNodes } of records) {
        for (const node of type === 'characterData' ? [target] : addedNodes) if (node.isConnected) translateAll(node);
      }
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
}

/** Translates as Safari does: the words change in the text that is there, and names that only some hear are translated too. */
export function translateInPlace(page: Page): Promise<void> {
  return page.evaluate(() => {
    const translateAll = (within: Node) => {
      const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
      for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
        if (!(node instanceof Text) || node.data.trim() === '' || node.data.startsWith('«')) continue;
        if (!node.parentElement?.closest('script, style, noscript, textarea')) node.data = `«${node.data}»`;
      }
    };
    document.documentElement.lang = 'es';
    document.title = `«${document.title}»`;
    for (const named of document.querySelectorAll('[title], [placeholder]')) {
      for (const name of ['title', 'placeholder']) {
        if (named.hasAttribute(name)) named.setAttribute(name, `«${named.getAttribute(name)}»`);
      }
    }
    translateAll(document.body);
    new MutationObserver((records) => {
      for (const { type, target, addedNodes } of records) {
        for (const node of type === 'characterData' ? [target] : addedNodes) if (node.isConnected) translateAll(node);
      }
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
}

/** What extensions do to a page: elements of their own at both ends of whatever holds something, and around it. */
export function invade(page: Page): Promise<void> {
  return page.evaluate(() => {
    const foreign = (tag: string) => {
      const element = document.createElement(tag);
      element.className = 'foreign';
      return element;
    };
    const wrap = (element: Element) => {
      const wrapper = foreign('div');
      element.replaceWith(wrapper);
      wrapper.append(element);
    };
    const invadeAll = () => {
      const held = 'html, head, body, #root, header, main, footer, h1, h2, form, fieldset, section, [data-card]';
      for (const element of document.querySelectorAll(`:is(${held}):not(.invaded)`)) {
        element.classList.add('invaded');
        element.prepend(foreign('span'));
        element.append(foreign('grammarly-extension'));
      }
      const wrapped = 'header, main, input, textarea, .step, .question, .box, .card, [data-answer], [data-option]';
      for (const element of document.querySelectorAll(`:not(.foreign) > :is(${wrapped})`)) wrap(element);
    };
    invadeAll();
    let waiting = false;
    new MutationObserver(() => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        invadeAll();
      });
    }).observe(document.body, { childList: true, subtree: true });
  });
}

/** Opens an address, and lets the page be altered after it was drawn and before its scripts run. */
export async function openAltered(page: Page, address: string, alter: (page: Page) => Promise<void>): Promise<void> {
  let go: () => void = () => undefined;
  const altered = new Promise<void>((resolve) => {
    go = resolve;
  });
  await page.route(/\/assets\/index-[^/]*\.js$/, async (route) => {
    await altered;
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator('footer').first().waitFor({ state: 'attached' });
  await page.waitForFunction(() => document.readyState !== 'loading');
  await readable(page);
  await alter(page);
  go();
  await page.waitForFunction(() => 'alive' in document.documentElement.dataset);
}
