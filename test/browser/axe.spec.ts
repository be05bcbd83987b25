import { readSite } from '../../src/cli/site/site.ts';
import { content, named, pathwayNamed } from '../support/content.ts';
import { everyState, kindsOfStates, pageOf, written } from '../support/walks.ts';
import { colors, Findings, inState, pageWithoutColors, rules, violations, withoutColors } from './axe.ts';
import { expect, test } from './page.ts';
import { jump, open, ready } from './walking.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });
test.describe.configure({ timeout: 240_000 });

const rectum = pathwayNamed('patient', 'rectum');
const widths = [1280, 360];
const schemes = ['light', 'dark'] as const;
const views = ['step', 'chart', 'outline'];

/** Every page that the build has drawn, by its address on this site. */
const pages = readSite('dist').pages.map(({ address }) => address);
const ofPathways = new Set(named.map(([, pathway]) => pageOf(pathway)));
/** The others are looked at with the states of their pathway, of which they are the first. */
const otherPages = pages.filter((address) => !ofPathways.has(address)).map((address) => address.slice(1));

for (const width of widths) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: width > 600 ? 900 : 740 } });

    for (const view of views) {
      // On a wide screen the chart stands beside the step, and showing it alone shows the same.
      if (view === 'chart' && width > 600) continue;
      test(`no kind of state has a violation, in the view "${view}"`, async ({ page }) => {
        const found = new Findings();
        await open(page, rectum);
        if (view === 'step') await found.add(page, 'as it opens', rules);
        for (const { name, pathway, at, facts } of kindsOfStates(named)) {
          await jump(page, pathway, facts, view === 'step' ? {} : { view });
          await found.addNew(page, `${name} ${at}: ${written(facts)}`);
        }
        console.log(`axe: ${view}, ${width} px, light and dark: ${found.tested} states that hold something new`);
        expect(found.tested).toBeGreaterThan(7);
        expect(found.list).toEqual([]);
      });
    }

    for (const [name, pathway] of named) {
      test(`${name} has no violation in any state`, { tag: '@whole' }, async ({ page }, { annotations }) => {
        const states = everyState(pathway);
        const found = new Findings();
        // The page as the build drew it and scripts took it over, with the whole of the rules.
        await open(page, pathway);
        await found.add(page, 'as it opens', rules);
        await found.colors(page, 'as it opens');
        for (const view of views) {
          // On a wide screen the chart stands beside the step, and showing it alone shows the same.
          if (view === 'step' && width > 600) continue;
          for (const [place, { at, facts }] of states.entries()) {
            if (view === 'step' && place === 0) continue;
            await jump(page, pathway, facts, view === 'step' ? {} : { view });
            const state = `${at}: ${written(facts)}, ${view}`;
            await found.add(page, state, withoutColors);
            await found.colors(page, state);
          }
        }
        console.log(`axe: ${name}, ${width} px, light and dark: ${found.tested} states of ${states.length} places`);
        annotations.push({ type: 'states', description: String(found.tested) });
        expect(found.list).toEqual([]);
      });
    }

    test('no page beside the pathways has a violation, as it opens', async ({ page }) => {
      const found = new Findings();
      for (const address of otherPages) {
        await page.goto(`/${address}`);
        await page.waitForLoadState('networkidle');
        await found.add(page, address, pageWithoutColors);
        await found.colors(page, address);
      }
      expect(found.list).toEqual([]);
    });

    test('the views beside step, chart and outline have no violation', async ({ page }) => {
      const found = new Findings();
      await open(page, rectum);
      for (const pathway of [rectum, pathwayNamed('professional', 'duodenum')]) {
        const [{ facts } = { facts: {} }] = everyState(pathway).slice(-1);
        for (const view of ['sources', 'both']) {
          await jump(page, pathway, facts, { view });
          await found.addNew(page, `${pathway.edition} ${view}`);
        }
      }
      expect(found.list).toEqual([]);
    });

    for (const view of ['sources', 'both']) {
      test(`the view "${view}" has no violation in any pathway`, { tag: '@whole' }, async ({ page }) => {
        const found = new Findings();
        await open(page, rectum);
        for (const [name, pathway] of named) {
          const [{ facts } = { facts: {} }] = everyState(pathway).slice(-1);
          await jump(page, pathway, facts, { view });
          await found.add(page, name, withoutColors);
          await found.colors(page, name);
        }
        expect(found.list).toEqual([]);
      });
    }

    test('what opens on a page has no violation: explanations, details, notes, the menu', async ({ page }) => {
      const found = new Findings();
      for (const colorScheme of schemes) {
        await page.emulateMedia({ colorScheme });
        await page.goto('about:blank');
        await page.goto('/#/rectum?size=1-to-2-cm&muscle-layer=no&weight=70');
        await ready(page);
        // The list is drawn right after the page, and its words are explained right after that.
        await expect(page.locator('.step-heading')).toHaveText('3 options are listed');
        await page.locator('.step .option .term').first().waitFor({ state: 'attached' });
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true;
        });
        const menu = page.getByRole('button', { name: 'Menu' });
        if (await menu.isVisible()) await menu.click();
        // Dark differs from light in nothing but colors.
        const asked = colorScheme === 'light' ? inState : colors;
        await found.add(page, `details, ${colorScheme}`, asked);
        await page.locator('.step .term').first().click();
        await expect(page.locator('.term-card:popover-open')).toBeVisible();
        await found.add(page, `explanation, ${colorScheme}`, asked);
        await page.keyboard.press('Escape');
        await page.evaluate(() => {
          location.hash = '#/rectum';
        });
        await page.locator('.question .answer').first().hover();
        await found.add(page, `preview, ${colorScheme}`, asked);
      }
      expect(found.list).toEqual([]);
    });
  });
}

test('the rules bite: a picture without text, a lost label and faint text are found', async ({ page }) => {
  await page.goto('/#/rectum');
  await ready(page);
  expect(await violations(page)).toEqual([]);
  const found = new Findings();
  await found.colors(page, 'as it is');
  expect(found.list).toEqual([]);
  await page.evaluate(() => {
    const step = document.querySelector('.step');
    step?.append(Object.assign(new Image(), { src: '/icon.svg' }));
    step?.append(document.createElement('button'));
    for (const color of ['#6b6b6b', '#9a9a9a']) {
      const quiet = Object.assign(document.createElement('p'), {
        textContent: 'Text with a contrast of 5 to 1, or of 3',
      });
      quiet.style.color = color;
      step?.append(quiet);
    }
  });
  await found.colors(page, 'with texts of colors that no other has');
  expect(new Set(found.list.map((fault) => fault.replace(/:.*/, '')))).toEqual(
    new Set(['color-contrast', 'color-contrast-enhanced']),
  );
  const rulesBroken = (await violations(page)).map(({ rule }) => rule);
  expect(rulesBroken).toEqual(expect.arrayContaining(['image-alt', 'button-name', 'color-contrast-enhanced']));
});

test('every pathway of both editions is among what is tested', () => {
  expect(named.length).toBeGreaterThanOrEqual(22);
  expect(otherPages.length).toBe(pages.length - named.length);
  expect(otherPages.length).toBeGreaterThanOrEqual(8);
  expect(content.length).toBeGreaterThan(named.length);
});
