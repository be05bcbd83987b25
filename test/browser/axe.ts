import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * WCAG 2.2 to level AA, and what axe's authors hold to be good practice. For text the contrast of AAA is asked, 7 to 1: by two
 * rules, since the one for 7 says nothing of a text below 4.5, which it leaves to the other.
 */
export const rules = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  rules: { 'color-contrast-enhanced': { enabled: true } },
} as const;
/** The style sheets are the same in every state, so what is asked of them is asked once, of each page. */
export const inState = { ...rules, preload: false } as const;
const noColors = { 'color-contrast': { enabled: false }, 'link-in-text-block': { enabled: false } } as const;
/** All but colors, which `Findings.colors` looks at: of a page as it opens, and of its states. */
export const pageWithoutColors = { ...rules, rules: noColors } as const;
export const withoutColors = { ...inState, rules: noColors } as const;
/** Dark differs from light in nothing but colors, so of the same page only they are looked at again. */
export const colors = {
  runOnly: { type: 'rule', values: ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'] },
  preload: false,
} as const;

export type Rules = typeof rules | typeof inState | typeof pageWithoutColors | typeof withoutColors | typeof colors;

/** How texts looked that were asked about before, in any pathway: whatever was wrong with one failed the test that met it. */
const looked = new Set<string>();

/** What axe finds in many states: each fault once, with the first state that shows it. */
export class Findings {
  readonly #first = new Map<string, string>();
  readonly #patterns = new Set<string>();
  tested = 0;

  async add(page: Page, state: string, options: Rules = inState) {
    await this.#look(page, state, options);
    this.tested += 1;
  }

  /**
   * Looks only where the page holds an element that none before was like: of the same tag, role, classes and states, in the
   * same surroundings. What axe says of an element's markup follows from those.
   */
  async addNew(page: Page, state: string, options: Rules = withoutColors) {
    const patterns = (await page.evaluate(patternsOf)).filter((pattern) => !this.#patterns.has(pattern));
    for (const pattern of patterns) this.#patterns.add(pattern);
    if (patterns.length > 0) await this.add(page, state, options);
    await this.colors(page, state);
  }

  async #look(page: Page, state: string, options: Rules) {
    for (const { rule, where } of await violations(page, options)) {
      for (const place of where) if (!this.#first.has(`${rule}: ${place}`)) this.#first.set(`${rule}: ${place}`, state);
    }
  }

  /**
   * Colors, light and dark. What axe says of them follows from the color, the ground and the size of each text, so it is
   * asked only where some text has them as none before had.
   */
  async colors(page: Page, state: string) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const looks = await page.evaluate(looksOfTexts);
      if (looks.every((look) => looked.has(look))) continue;
      for (const look of looks) looked.add(look);
      await this.#look(page, `${state}, ${colorScheme}`, colors);
    }
    await page.emulateMedia({ colorScheme: 'light' });
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

/** Runs in the page: each element that is there for people or their tools, with the two around it. */
function patternsOf(): string[] {
  const own = (element: Element) => {
    const states = [...element.attributes].flatMap(({ name, value }) => {
      if (name === 'role' || name === 'type' || name === 'tabindex' || name === 'hidden') return [`${name}=${value}`];
      // Ids and words differ everywhere; whether they are there does not.
      if (name === 'aria-label' || /^aria-.*(by|controls|owns|details)$/.test(name)) return [name];
      return name.startsWith('aria-') ? [`${name}=${value}`] : [];
    });
    return [element.tagName, element.getAttribute('class'), ...states.sort()].join(' ');
  };
  const patterns = [...document.body.querySelectorAll('*')]
    .filter((element) => element.checkVisibility())
    .map((element) => {
      const around = element.parentElement;
      return [element, around, around?.parentElement].map((each) => (each ? own(each) : '')).join(' < ');
    });
  return [...new Set(patterns)];
}

/** Runs in the page: the color of each text that is seen, with its size and weight and all that lies behind it. */
function looksOfTexts(): string[] {
  const looks = new Set<string>();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const element = text.parentElement;
    if (!element || !text.textContent?.trim() || !element.checkVisibility()) continue;
    const { color, fill, fontSize, fontWeight, textDecorationLine } = getComputedStyle(element);
    const parts = [color, fill, fontSize, fontWeight, textDecorationLine];
    if (element.matches('a')) parts.push(getComputedStyle(element.parentElement ?? element).color);
    for (let behind: Element | null = element; behind; behind = behind.parentElement) {
      const { backgroundColor, backgroundImage, opacity } = getComputedStyle(behind);
      if (opacity !== '1') parts.push(`opacity ${opacity}`);
      if (backgroundImage !== 'none')
        parts.push(`${behind.tagName}.${behind.className} ${backgroundImage.slice(0, 80)}`);
      if (backgroundColor !== 'rgba(0, 0, 0, 0)') parts.push(backgroundColor);
      if (backgroundColor.startsWith('rgb(')) break;
    }
    looks.add(parts.join(' '));
  }
  return [...looks];
}
