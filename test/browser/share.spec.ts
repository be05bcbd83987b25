import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { bpmn } from '../../src/export/bpmn/bpmn.ts';
import { pictureOf } from '../../src/export/picture/picture.ts';
import { mermaid } from '../../src/export/tools/mermaid.ts';
import { cardText } from '../../src/model/chart/cards.ts';
import { routes } from '../../src/model/walk/routes.ts';
import { pathwayNamed, spansOfRoom } from '../support/content.ts';
import { exportInput } from '../support/exports.ts';
import { fragment } from '../support/walks.ts';
import { Findings, violations } from './axe.ts';
import { expect, test } from './page.ts';
import { goNext, ready } from './walking.ts';

const require = createRequire(import.meta.url);
const rectum = pathwayNamed('patient', 'rectum');
const facts = { size: '1-to-2-cm', 'muscle-layer': 'no' };

/** Opens the view that takes a walk out of the app, and waits for its picture. */
async function openShare(page: Page, some: Readonly<Record<string, string>> = facts) {
  await page.goto(`/${fragment(rectum, some, { view: 'share' })}`);
  await ready(page);
  await expect(page.locator('.share-drawn img')).toBeVisible();
}

/** The text of a file that a button saves. */
async function savedBy(page: Page, name: string): Promise<{ readonly name: string; readonly content: Buffer }> {
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name, exact: true }).click();
  const download = await saving;
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

/** A page of nobody with the viewer of bpmn.io, and what it makes of a diagram. */
async function viewer(page: Page) {
  await page.goto('about:blank');
  await page.setContent('<div id="canvas" style="width: 1200px; height: 800px"></div>');
  await page.addScriptTag({ path: require.resolve('bpmn-js/dist/bpmn-viewer.production.min.js') });
  return (xml: string) =>
    page.evaluate(async (text) => {
      interface Viewer {
        importXML(xml: string): Promise<{ warnings: readonly { message: string }[] }>;
        saveSVG(): Promise<{ svg: string }>;
        destroy(): void;
      }
      const { BpmnJS } = window as unknown as { BpmnJS: new (options: { container: string }) => Viewer };
      const viewer = new BpmnJS({ container: '#canvas' });
      const { warnings } = await viewer.importXML(text);
      const { svg } = await viewer.saveSVG();
      viewer.destroy();
      return { warnings: warnings.map(({ message }) => message), svg };
    }, xml);
}

test.describe('read by others', () => {
  // Pages of nobody: the tools run as their makers ship them, without the policy of this site.
  for (const { which, pathways, tag } of spansOfRoom) {
    test(`bpmn-js imports ${which} without a warning and draws it`, { tag }, async ({ page }) => {
      const importing = await viewer(page);
      for (const [name, pathway] of pathways) {
        const input = await exportInput(pathway);
        const { warnings, svg } = await importing(await bpmn(input));
        expect(warnings, name).toEqual([]);
        const shapes = svg.match(/data-element-id="/g) ?? [];
        expect(shapes.length, name).toBeGreaterThan(input.chart.graph.cards.length);
      }
    });
  }
  test.describe('a diagram that is broken', () => {
    test.use({ provoked: /failed to import/ });

    test('is warned about by bpmn-js', async ({ page }) => {
      const importing = await viewer(page);
      const broken = (await bpmn(await exportInput(rectum))).replace(/targetRef="[^"]*"/, 'targetRef="nowhere"');
      expect((await importing(broken)).warnings).not.toEqual([]);
    });
  });

  for (const { which, pathways, tag } of spansOfRoom) {
    test(`Mermaid draws ${which}`, { tag }, async ({ page }) => {
      await page.goto('about:blank');
      await page.addScriptTag({ path: require.resolve('@mermaid-js/tiny/dist/mermaid.tiny.js') });
      const drawing = (text: string) =>
        page.evaluate(async (source) => {
          interface Mermaid {
            initialize(options: { startOnLoad: boolean; maxTextSize: number }): void;
            parse(text: string): Promise<{ diagramType: string }>;
            render(id: string, text: string): Promise<{ svg: string }>;
          }
          const { mermaid } = window as unknown as { mermaid: Mermaid };
          mermaid.initialize({ startOnLoad: false, maxTextSize: 50_000 });
          const { diagramType } = await mermaid.parse(source);
          const { svg } = await mermaid.render('drawn', source);
          return { diagramType, text: new DOMParser().parseFromString(svg, 'text/html').body.textContent };
        }, text);
      for (const [name, pathway] of pathways) {
        const input = await exportInput(pathway);
        const { diagramType, text } = await drawing(mermaid(input));
        expect(diagramType, name).toMatch(/^flowchart/);
        for (const card of input.chart.graph.cards) {
          expect(text, name).toContain(cardText(pathway, card, input.register).title);
        }
      }
      await expect(drawing('flowchart LR\n  a -->')).rejects.toThrow();
    });
  }
  for (const { which, pathways, tag } of spansOfRoom) {
    test(`the browser reads the picture of ${which} as SVG and draws it`, { tag }, async ({ page }) => {
      await page.goto('about:blank');
      for (const [name, pathway] of pathways) {
        const [{ facts: some } = { facts: {} }] = routes(pathway);
        const { svg, width, height } = await pictureOf(await exportInput(pathway, some), 'walk');
        const read = await page.evaluate(async (text) => {
          const document = new DOMParser().parseFromString(text, 'image/svg+xml');
          const image = new Image();
          image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
          await image.decode();
          const errors = document.getElementsByTagName('parsererror').length;
          return { errors, root: document.documentElement.localName, size: [image.naturalWidth, image.naturalHeight] };
        }, svg);
        expect(read, name).toEqual({ errors: 0, root: 'svg', size: [width, height] });
      }
    });
  }
});

test('a walk leaves as link, code, picture and text, each made on the device', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openShare(page);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());

  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied: Link.' })).toBeVisible();
  const { origin } = new URL(page.url());
  expect(await copied()).toBe(`${origin}/rectum/#/rectum?size=1-to-2-cm&muscle-layer=no`);
  await expect(page.getByRole('img', { name: 'QR code of the link' })).toBeVisible();

  const picture = await savedBy(page, 'Save as PNG');
  expect(picture.name).toBe('rectum-walk.png');
  expect(picture.content.subarray(1, 4).toString()).toBe('PNG');
  expect(picture.content.readUInt32BE(16)).toBeGreaterThan(1000);
  const drawing = (await savedBy(page, 'Save as SVG')).content.toString();
  expect(drawing).toContain('You are here');
  expect(drawing).toContain('url(data:font/woff2;base64,');

  await page.getByRole('button', { name: 'Copy: These answers, as text' }).click();
  await expect.poll(copied).toContain('Removal through a scope');
  expect(await copied()).toContain(`${origin}/rectum/#/rectum?size=1-to-2-cm&muscle-layer=no`);
  for (const [button, file] of [
    ['Save: All of this part, as Markdown', 'rectum.md'],
    ['Save: Mermaid', 'rectum-mermaid.mmd'],
    ['Save: XState', 'rectum-xstate.json'],
    ['Save: BPMN 2.0', 'rectum.bpmn'],
    ['Save: HL7 FHIR R4', 'rectum-fhir.json'],
  ] as const) {
    const saved = await savedBy(page, button);
    expect(saved.name).toBe(file);
    // What is for everyone holds nobody's answers.
    expect(saved.content.toString()).not.toContain('rectum?size');
    expect(saved.content.toString()).toContain('PDQ Adult Treatment Editorial Board');
  }
});

test('without answers the link and the picture hold none, also not those of the pathways before', async ({ page }) => {
  await page.goto('/#/start?age=adult/rectum?size=1-to-2-cm&muscle-layer=no&view=share');
  await ready(page);
  await page.getByRole('button', { name: 'No answers' }).click();
  await expect(page.getByLabel('Link', { exact: true })).toHaveValue(/\/#\/rectum$/);
  await expect(page.getByLabel('Code for the page')).toHaveValue(/#\/rectum\?view=embed"/);
  // As the site is served here, no other page may frame it, and that is told before somebody tries.
  await expect(page.getByText('pages of other sites cannot show it')).toBeVisible();
  const drawing = (await savedBy(page, 'Save as SVG')).content.toString();
  expect(drawing).not.toMatch(/You are here|Answers:|muscle-layer=no/);
});

test('over plain http it copies by the older way; where the page may not copy at all, the text stands there, marked', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await openShare(page);
  const copied = page.getByRole('status').filter({ hasText: 'Copied: Link.' });
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(copied).toBeVisible();
  await page.evaluate(() => {
    document.execCommand = () => false;
  });
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(copied).toHaveCount(0);
  await expect(page.locator('.share > textarea')).toBeFocused();
  expect(await page.evaluate(() => String(getSelection()))).toContain('/#/rectum?size=1-to-2-cm');
});

test('what is printed is the picture alone', async ({ page }) => {
  await openShare(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.share-drawn img')).toBeVisible();
  for (const gone of ['.site-header', '.pathway-head', '.share-link', '.step']) {
    await expect(page.locator(gone).first()).toBeHidden();
  }
});

test.describe('in a frame', () => {
  // Chromium warns where the page around the frame is of the same site, as only in this test.
  test.use({ provoked: /allow-scripts and allow-same-origin|report-only|frame/i });

  test('the code shows the walk, which goes on in the frame and opens in full beside it', async ({ page, context }) => {
    await openShare(page, { size: '1-to-2-cm' });
    const code = await page.getByLabel('Code for the page').inputValue();
    // Another page of the same place, because this site lets no other place frame it unless it is told to.
    const { origin } = new URL(page.url());
    const host = `<!doctype html><html lang="en"><title>Another page</title><link rel="icon" href="data:,">${code}</html>`;
    await page.route('**/another.html', (route) => route.fulfill({ contentType: 'text/html', body: host }));
    await page.goto(`${origin}/another.html`);
    await expect(page.locator('iframe')).toHaveAttribute('title', 'GI NET Pathways: Tumor in the rectum');
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('heading', { level: 1, name: 'Tumor in the rectum' })).toBeVisible();
    await expect(frame.getByText('Based on the NCI PDQ patient summary').first()).toBeVisible();
    await frame.locator('.question [data-answer="no"]').click();
    await expect(frame.getByRole('heading', { name: '3 options are listed' })).toBeFocused();
    await frame.getByRole('button', { name: 'Chart' }).click();
    await expect(frame.locator('.chart-area .box').first()).toBeVisible();
    const opening = context.waitForEvent('page');
    await frame.getByRole('link', { name: 'Open in full' }).click();
    await expect.poll(async () => (await opening).url()).toMatch(/#\/rectum\?size=1-to-2-cm&muscle-layer=no$/);
  });
});

test('a frame of 320 by 480 needs no sideways scroll, starts again, and stays a frame in the next pathway', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 480 });
  await page.goto(`/${fragment(rectum, facts, { view: 'embed' })}`);
  await ready(page);
  for (const name of ['Step', 'Chart', 'Step']) {
    await page.getByRole('button', { name, exact: true }).click();
    await expect(page.locator(name === 'Step' ? '.step' : '.chart-area .box').first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(320);
  }
  await page.getByRole('button', { name: 'Chart', exact: true }).click();
  await page.locator('.chart-area .box [data-card][tabindex="0"]').first().press('Escape');
  await expect(page.locator('.step-heading')).toBeFocused();
  await goNext(page, 'follow-up');
  await expect(page.locator('[data-pathway="follow-up"] .embed')).toBeVisible();
  await page.goto(`/${fragment(rectum, facts, { view: 'embed' })}`);
  await page.getByRole('button', { name: 'Start this part again' }).click();
  await expect(page.locator('.question [data-answer="under-1-cm"]')).toBeVisible();
});

test('both views have no violation, wide and narrow, light and dark', async ({ page }) => {
  const found = new Findings();
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 740 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await openShare(page);
      await page.getByRole('button', { name: 'Save: Mermaid' }).click();
      await expect(page.getByText('Saved: rectum-mermaid.mmd')).toBeVisible();
      await found.add(page, `share, ${width}, ${colorScheme}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await page.goto(`/${fragment(rectum, facts, { view: 'embed' })}`);
      await expect(page.locator('.embed .step')).toBeVisible();
      await found.add(page, `embed, ${width}, ${colorScheme}`);
      await page.getByRole('button', { name: 'Chart', exact: true }).click();
      await expect(page.locator('.embed .chart-area .box').first()).toBeVisible();
      await found.add(page, `embed with chart, ${width}, ${colorScheme}`);
    }
  }
  expect(found.list).toEqual([]);
  expect(await violations(page)).toEqual([]);
});
