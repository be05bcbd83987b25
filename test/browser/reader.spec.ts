import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Facts } from '../../src/model/content/condition.ts';
import { named, pathwayNamed, spans, tagOf } from '../support/content.ts';
import { shortestRoutes } from '../support/walks.ts';
import { expect, test } from './page.ts';
import { answerInPanel, jump, open } from './walking.ts';

test.use({ viewport: { width: 1280, height: 900 }, contextOptions: { reducedMotion: 'reduce' } });

const golden = 'test/accessibility-tree.md';
const command = 'UPDATE_GOLDEN=1 npx playwright test reader';
const rectum = pathwayNamed('patient', 'rectum');

/** One whole walk, and then the same place in the outline. */
const steps = [
  ['size', '1-to-2-cm'],
  ['muscle-layer', 'no'],
] as const;

test('a whole walk of the rectum pathway reads as it did', async ({ page }) => {
  await open(page, rectum);
  const parts = [await heard(page, 'The page, as it opens', 'body')];
  let given = {};
  for (const [fact, answer] of steps) {
    await answerInPanel(page, rectum, given, fact, answer);
    given = { ...given, [fact]: answer };
    parts.push(await heard(page, `After ${fact}: ${answer}`, 'main'));
  }
  await page.getByRole('button', { name: 'Outline', exact: true }).click();
  await expect(page.locator('.outline')).toBeVisible();
  parts.push(await heard(page, 'The outline of the same place', '.pane-main'));

  const text = [
    '# What a screen reader reads',
    '',
    'The accessibility tree of one whole walk (patient edition, rectum, plain words), in reading order: the page as it',
    'opens, then each step as it stands after an answer. A test compares it; to change it:',
    '',
    `    ${command}`,
    '',
    ...parts,
  ]
    .join('\n')
    // What is read does not change with the day of the build.
    .replace(/Version [\d.]+ of [\d-]+/, 'Version ... of ...');
  if (process.env['UPDATE_GOLDEN']) writeFileSync(golden, text);
  expect(text, `If this is meant, write it down with: ${command}`).toBe(readFileSync(golden, 'utf8'));
});

for (const [name, pathway] of named) {
  const facts: Facts = shortestRoutes(pathway)[0]?.facts ?? {};
  if (Object.keys(facts).length === 0) continue;

  test(
    `${name}: each step says where one is, once, in the title, the heading and the live message`,
    tagOf(name),
    async ({ page }) => {
      await open(page, pathway);
      await page.evaluate(() => {
        const status = document.querySelector('main ~ [role="status"]');
        const heard: string[] = [];
        Object.assign(window, { heard });
        const observer = new MutationObserver(() => heard.push(status?.textContent ?? ''));
        if (status) observer.observe(status, { childList: true, characterData: true, subtree: true });
      });
      let given = {};
      for (const [index, [fact, answer]] of Object.entries(facts).entries()) {
        const before = await page.title();
        await answerInPanel(page, pathway, given, fact, answer);
        given = { ...given, [fact]: answer };
        const heading = page.locator('.step-heading');
        await expect(heading).toBeFocused();
        const title = await page.title();
        expect(title).toContain((await page.locator('h1').textContent()) ?? '?');
        const said = await page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0));
        expect(said.length, `${fact}=${answer}: ${said}`).toBeLessThanOrEqual(1);
        if (title !== before) expect(said.length, `${fact}=${answer}`).toBe(1);
        if (await page.locator('.question').isVisible()) {
          expect(said[0]).toContain((await heading.textContent()) ?? '?');
          expect(said[0]).toMatch(
            new RegExp(`\\b${index + 2}\\b.*\\b${await page.locator('.question .answer').count()} answers`),
          );
        } else {
          // A list is heard with how much of it holds.
          const count = await page.locator('.step [data-status="listed"]').count();
          if (await page.locator('.step [data-option]').count()) expect(said[0]).toContain(`${count} listed`);
        }
        expect(said.join(' '), 'nobody hears where a card lies').not.toMatch(/\d+\s*px|\bx\b.*\by\b|translate/);
      }
    },
  );
}

for (const { which, pathways, tag } of spans) {
  test(`the headings outline every page of ${which}: one of the first level, and no level left out`, { tag }, async ({
    page,
  }) => {
    await open(page, rectum);
    for (const [name, pathway] of pathways) {
      for (const { facts } of shortestRoutes(pathway).slice(0, 2)) {
        for (const view of ['chart', 'outline', 'sources', 'both']) {
          await jump(page, pathway, facts, { view });
          const levels = await page.evaluate(() =>
            [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
              .filter((heading) => heading.checkVisibility())
              .map(({ tagName }) => Number(tagName[1])),
          );
          expect(
            levels.filter((level) => level === 1),
            `${name} ${view}`,
          ).toHaveLength(1);
          const leaps = levels.filter((level, place) => level > (levels[place - 1] ?? level) + 1);
          expect(leaps, `${name} ${view}: ${levels.join(' ')}`).toEqual([]);
        }
      }
    }
  });

  test(`nothing takes the reading keys away in ${which}, and the chart is a named region with instructions`, {
    tag,
  }, async ({ page }) => {
    await open(page, rectum);
    for (const [name, pathway] of pathways) {
      await jump(page, pathway);
      expect(await page.locator('[role="application"]').count(), name).toBe(0);
      const chart = page.getByRole('region', { name: /^Chart: / });
      await expect(chart, name).toBeVisible();
      const described = chart.locator('[aria-describedby]').first();
      const by = await described.getAttribute('aria-describedby');
      await expect(page.locator(`[id="${by}"]`), name).toContainText('Arrow keys');
    }
  });
}

async function heard(page: Page, title: string, part: string): Promise<string> {
  const focused = await page.evaluate(() => {
    const at = document.activeElement;
    return at && at !== document.body ? `${at.tagName.toLowerCase()}: ${at.textContent?.trim()}` : 'nothing';
  });
  const said = await page.locator('main ~ [role="status"]').textContent();
  const tree = await page.locator(part).ariaSnapshot();
  return [
    `## ${title}`,
    '',
    `Title: ${await page.title()}\\`,
    `Focus: ${focused}\\`,
    `Said: ${said}`,
    '',
    '```yaml',
    tree,
    '```',
    '',
  ].join('\n');
}
