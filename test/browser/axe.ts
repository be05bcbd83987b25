import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * WCAG 2.2 to level AA, and what axe's authors hold to be good practice. For text the contrast of AAA is asked, 7 to 1,
 * which takes the place of the weaker rule.
 */
export const rules = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  rules: { 'color-contrast': { enabled: false }, 'color-contrast-enhanced': { enabled: true } },
} as const;
/** The style sheets are the same in every state, so what is asked of them is asked once, of each page. */
export const inState = { ...rules, preload: false } as const;
/** Colors are the same at every width, so of a state they are looked at on a phone, with all that it can show. */
export const withoutColors = {
  ...inState,
  rules: { 'color-contrast': { enabled: false }, 'link-in-text-block': { enabled: false } },
} as const;
/** Dark differs from light in nothing but colors, so of the same page only they are looked at again. */
export const colors = {
  runOnly: { type: 'rule', values: ['color-contrast-enhanced', 'link-in-text-block'] },
  preload: false,
} as const;

export type Rules = typeof rules | typeof inState | typeof withoutColors | typeof colors;

/** What axe finds in many states: each fault once, with the first state that shows it. */
export class Findings {
  readonly #first = new Map<string, string>();
  tested = 0;

  async add(page: Page, state: string, options: Rules = inState) {
    for (const { rule, where } of await violations(page, options)) {
      for (const place of where) if (!this.#first.has(`${rule}: ${place}`)) this.#first.set(`${rule}: ${place}`, state);
    }
    this.tested += 1;
  }

  get list(): string[] {
    return [...this.#first].map(([fault, state]) => `${fault} (first in ${state})`);
  }
}

interface Violation {
  readonly rule: string;
  readonly where: readonly string[];
}

/** What axe finds on the page as it stands. A page that stays open keeps its axe. */
export async function violations(page: Page, options: Rules = rules): Promise<Violation[]> {
  if (!(await page.evaluate(() => 'axe' in window))) {
    await new AxeBuilder({ page })
      .options({ runOnly: { type: 'rule', values: ['html-has-lang'] } })
      .setLegacyMode()
      .analyze();
  }
  return page.evaluate(async (asked) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const found = await axe.run(document, {
      ...asked,
      resultTypes: ['violations'],
    } as unknown as import('axe-core').RunOptions);
    return found.violations.map(({ id, nodes }) => ({
      rule: id,
      where: nodes.slice(0, 4).map(({ html, any }) => `${html.slice(0, 160)} ${any[0]?.message ?? ''}`),
    }));
  }, options);
}
