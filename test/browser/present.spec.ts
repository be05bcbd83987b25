import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from '@playwright/test';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { readFile as readKept } from '../../src/kept/file.ts';
import { graphOf } from '../../src/model/chart/graph.ts';
import { pathwayNamed } from '../support/content.ts';
import { foldedIn } from '../support/told.ts';
import { Findings } from './axe.ts';
import { expect, test } from './page.ts';
import { open } from './walking.ts';

const rectum = pathwayNamed('patient', 'rectum');
const projector = { width: 1920, height: 1080 };
const heading = (page: Page) => page.locator('#room-heading');
/** Hands beside the rows of the step, as the class sees them. */
const hands = (page: Page) =>
  page
    .locator('.room-step [data-hands]')
    .evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset['hands']));

test.use({ viewport: projector, contextOptions: { reducedMotion: 'reduce' } });
test.setTimeout(120_000);

async function present(page: Page, facts: Readonly<Record<string, string>> = {}) {
  await open(page, rectum, facts, { view: 'present' });
  await expect(heading(page)).toBeVisible();
}

async function presenter(context: BrowserContext, page: Page): Promise<Page> {
  const [second] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('p')]);
  await expect(second.locator('[data-connected="true"]')).toBeVisible();
  return second;
}

test('a session in two windows: vote, reveal, next, load one again, go on', async ({ page, context }) => {
  await present(page);
  await expect(heading(page)).toHaveText('How big is the tumor?');
  await expect(page.locator('.room-chart .card')).toHaveCount(1);
  const trainer = await presenter(context, page);

  // Hands are counted in either window and stand in both.
  await page.keyboard.press('Shift+Digit2');
  await page.keyboard.press('Shift+Digit2');
  await trainer.getByLabel('Hands for: Larger than 2 cm').fill('1');
  await expect.poll(() => hands(page)).toEqual(['0', '2', '1', '0']);
  await expect(trainer.getByLabel('Hands for: 1 to 2 cm (exactly 1 or 2 counts too)')).toHaveValue('2');

  // What the class said stands beside where each answer leads, then the walk goes where most hands went.
  await trainer.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(page.locator('.room-row[data-row="over-2-cm"]')).toContainText('2 options listed');
  await trainer.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(heading(page)).toHaveText('Has the tumor grown into the muscle layer of the rectal wall?');
  await expect(page.locator('.room-chart .card')).toHaveCount(2);

  // A note stays with its step.
  await trainer.getByLabel('My notes on this step').fill('Show the scan here.');

  // The class screen is loaded again and asks the other window.
  await page.reload();
  await expect(heading(page)).toHaveText('Has the tumor grown into the muscle layer of the rectal wall?');
  // Until the two know of each other again, which the presenter sees, either of them may tell the other what is old.
  await expect(trainer.locator('[data-connected="true"]')).toBeVisible();
  await page.keyboard.press('1');

  // The list is a step of its own: first asked for, with nothing of it on the screen.
  await expect(heading(page)).toHaveText('What would the summary list?');
  await expect(trainer.locator('.presenter-heading')).toHaveText('What would the summary list?');
  await page.keyboard.press('z');
  await expect(page.locator('.room-veil')).toBeVisible();
  await page.keyboard.press('z');
  await page.keyboard.press('z');
  await expect(page.locator('.room .mark')).toHaveCount(0);
  // The second row and the fourth: beside the first list stand options of others.
  await expect(page.locator('.room-row')).toHaveCount(3 + 2);
  await page.keyboard.press('2');
  await page.keyboard.press('4');
  await page.keyboard.press('4');
  await page.keyboard.press('Backspace');

  // The presenter's window is loaded again and knows the hands.
  await trainer.reload();
  await expect(trainer.locator('[data-connected="true"]')).toBeVisible();
  await expect(trainer.getByLabel('Hands for: Removal through a scope')).toHaveValue('1');

  await trainer.getByRole('button', { name: 'Reveal' }).click();
  await expect(heading(page)).toHaveText('The summary lists 3 options');
  await expect.poll(() => hands(page)).toEqual(['0', '1', '0', '1', '0']);
  await expect(page.locator('.room-table [data-status="listed"]')).toHaveCount(3);
  await expect(page.locator('.room-step')).toContainText('not clear which treatment is best');

  // Dark in both, and light again.
  await trainer.getByRole('button', { name: 'Dark screen' }).click();
  await expect(page.locator('.room-dark')).toBeVisible();
  await page.keyboard.press('b');
  await expect(page.locator('.room-dark')).toHaveCount(0);

  // On to another part from the second window, in step.
  await trainer.getByRole('button', { name: 'Go on: Check-ups after treatment' }).click();
  await expect(page.locator('[data-pathway="follow-up"] #room-heading')).toBeVisible();
  await expect(trainer.locator('.presenter-title')).toContainText('Question 1');

  // Back leads into the part before, and the note is there.
  await page.keyboard.press('PageUp');
  await expect(page.locator('[data-pathway="rectum"] #room-heading')).toBeVisible();
  await expect(trainer.locator('.presenter-title')).toContainText('The list');
  await page.keyboard.press('PageUp');
  await expect(trainer.getByLabel('My notes on this step')).toHaveValue('Show the scan here.');

  await trainer.close();
  // One screen goes on alone, with what was counted.
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expect.poll(() => hands(page)).toEqual(['0', '1', '0', '1', '0']);

  // Escape, pressed twice, leads to the same step.
  await page.keyboard.press('Escape');
  await expect(page.locator('.room-said')).toHaveText('Press Escape once more to leave the room.');
  await page.keyboard.press('Escape');
  await expect(page.locator('.step-heading')).toHaveText('3 options are listed');
  expect(new URL(page.url()).hash).toBe('#/rectum?size=1-to-2-cm&muscle-layer=no');
});

test('the keys of the room', async ({ page }) => {
  await present(page, { size: '1-to-2-cm', 'muscle-layer': 'no' });
  // A clicker walks a prepared walk.
  await page.keyboard.press('Home');
  await expect(heading(page)).toHaveText('How big is the tumor?');
  for (const _ of ['reveal', 'take', 'reveal', 'take']) await page.keyboard.press('PageDown');
  await expect(heading(page)).toHaveText('What would the summary list?');

  // All of it but what only "not sure" leads to, and what may come next, which stands at the end.
  const cardsAhead = graphOf(rectum).cards.filter(({ id, kind }) => kind !== 'next' && !foldedIn(rectum).has(id));
  await page.keyboard.press('a');
  await expect(page.locator('.room-chart .card')).toHaveCount(cardsAhead.length);
  await page.keyboard.press('a');
  await expect(page.locator('.room-chart .card')).toHaveCount(2);

  await page.keyboard.press('z');
  await expect(page.locator('.room-step')).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(page.locator('.room-step')).toBeVisible();
  await page.keyboard.press('z');
  await page
    .locator('.room-chart .card')
    .last()
    .click({ position: { x: 12, y: 8 } });
  await expect(page.locator('[data-look="card"]')).toBeVisible();
  await page.keyboard.press('Escape');

  await page.keyboard.press('l');
  await page.mouse.move(500, 400);
  await expect(page.locator('.room-pointer-laser')).toHaveCSS('--pointer-x', '500px');
  await page.keyboard.press('l');
  await expect(page.locator('.room-pointer-spotlight')).toBeVisible();
  await page.keyboard.press('l');

  await page.keyboard.press('t');
  await expect(page.getByRole('timer')).toHaveText(/^00:0[1-9]$/);
  await page.keyboard.press('t');
  await page.keyboard.press('Shift+T');
  await expect(page.getByRole('timer')).toHaveCount(0);

  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(heading(page)).toBeVisible();

  await page.keyboard.press('j');
  await page.keyboard.type('stom');
  await expect(page.locator('[data-jump]').first()).toHaveAttribute('data-jump', 'stomach');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-pathway="stomach"] #room-heading')).toBeVisible();

  // A button that was clicked does not keep the keys.
  await page.locator('[data-tool="count"]').click();
  await page.keyboard.press('1');
  await expect.poll(() => hands(page).then((all) => all[0])).toBe('1');
  await page.keyboard.press('f');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
});

test('the code on the screen holds the address of the step, and opens it to say first, then see', async ({
  page,
  context,
}) => {
  await present(page, { size: '1-to-2-cm', 'muscle-layer': 'yes' });
  await page.keyboard.press('q');
  await expect(page.locator('.qr-code')).toBeVisible();
  const picture = PNG.sync.read(await page.screenshot());
  const read = jsQR(new Uint8ClampedArray(picture.data), picture.width, picture.height)?.data ?? '';
  expect(read).toBe(new URL('/rectum/#/rectum?size=1-to-2-cm&muscle-layer=yes&view=predict', page.url()).href);
  expect(await page.locator('.room-address').textContent()).toBe(read);

  const phone = await context.newPage();
  await phone.setViewportSize({ width: 360, height: 740 });
  await phone.goto(read);
  await phone.locator('.predict').waitFor();
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText('What would the summary list?');
  await expect(phone.locator('.predict .mark')).toHaveCount(0);
  // Nothing is shown before one has chosen. Options of other lists stand among those of this one.
  await expect(phone.getByRole('button', { name: 'Say first what you think.' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await expect(phone.locator('.predict-rows label')).toHaveCount(3 + 2);
  await phone.getByLabel('Removal through a scope').check();
  await phone.getByRole('button', { name: 'Show what the summary lists' }).click();
  await expect(phone.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(phone.locator('.predict [data-status="not-listed"]')).toContainText([
    'it stands under another heading: Tumor in the small intestine',
    'it stands under another heading: Tumor in the stomach',
  ]);
  const row = phone.locator('[data-row="rectum.endoscopic-resection"]');
  await expect(row).toHaveAttribute('data-status', 'unclear');
  await expect(row).toContainText('you chose it');
  expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await phone.close();
});

test('what the class said: bars, the chart, files, and a clean end', async ({ page }) => {
  await present(page);
  for (const key of ['Shift+Digit1', 'Shift+Digit2', 'Shift+Digit2', 'PageDown', 'PageDown', '2']) {
    await page.keyboard.press(key);
  }
  // What stands in neighbouring lists comes among the options a moment after them.
  await expect.poll(async () => (await hands(page)).length).toBe(5);
  for (const key of ['1', '1']) await page.keyboard.press(key);
  await expect.poll(() => hands(page)).toEqual(['2', '0', '0', '0', '0']);
  await page.keyboard.press('c');
  const steps = page.locator('.class-step');
  await expect(steps).toHaveCount(2);
  await expect(steps.first().locator('[data-row="1-to-2-cm"]')).toContainText('the walk went on here');
  await expect(steps.last().locator('[data-row="rectum.endoscopic-resection"]')).toHaveAttribute(
    'data-status',
    'unclear',
  );
  await expect(page.locator('.class-badge[data-badge="1-to-2-cm"]')).toHaveText('2');
  await expect(page.locator('.class-flow')).not.toHaveCount(0);

  const saved = async (name: string) => {
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
    return readFile(await file.path(), 'utf8');
  };
  const read = readKept(await saved('Save as file (JSON)'));
  expect(read).toMatchObject({ problems: [], kept: { tallies: [{ counts: [{}, {}] }] } });
  expect((await saved('Save as table (CSV)')).split('\r\n')).toHaveLength(1 + 4 + (3 + 2) + 1);

  // It is there after a reload, and gone when it is cleared.
  await page.reload();
  await expect(steps).toHaveCount(2);
  await page.getByRole('button', { name: 'Clear this session' }).click();
  await page.getByRole('button', { name: 'Clear it now' }).click();
  await expect(steps).toHaveCount(0);
  await expect(page.locator('h1')).toBeFocused();
  await page.reload();
  await expect(page.getByText('No hands have been counted yet.')).toBeVisible();
});

test('every part of the room passes axe, wide and on a phone, and none scrolls sideways', async ({ page, context }) => {
  const findings = new Findings();
  const sideways: string[] = [];
  const phone = { width: 320, height: 640 };
  const look = async (of: Page, name: string, viewports = [projector, phone]) => {
    for (const viewport of viewports) {
      await of.setViewportSize(viewport);
      await findings.add(of, `${name} at ${viewport.width} px`);
      const over = await of.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (over > 0) sideways.push(`${name} at ${viewport.width} px: ${over} px`);
    }
  };
  await present(page);
  await page.keyboard.press('Shift+Digit2');
  await look(page, 'a question with hands');
  await page.keyboard.press('j');
  await look(page, 'jump', [phone]);
  await page.keyboard.press('Escape');
  const trainer = await presenter(context, page);
  await look(trainer, 'the presenter at a question');
  for (const key of ['r', '2', '2', '1', '2']) await page.keyboard.press(key);
  await expect(heading(page)).toHaveText('What would the summary list?');
  await look(page, 'a list that is asked for');
  await look(trainer, 'the presenter at a list');
  await page.keyboard.press('r');
  await expect(page.locator('.room-table')).toBeVisible();
  await look(page, 'a list that is shown');
  await page.keyboard.press('?');
  await look(page, 'keys', [phone]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('q');
  await look(page, 'code', [phone]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('b');
  await look(page, 'dark', [phone]);
  await page.keyboard.press('b');
  await page.keyboard.press('c');
  await expect(page.locator('.class-step')).toHaveCount(2);
  await look(page, 'what the class said');
  await open(page, rectum, {}, { view: 'predict' });
  await look(page, 'say first', [phone]);
  expect(findings.list).toEqual([]);
  expect(sideways).toEqual([]);
});

test('the class screen is offered on the other display, where the browser knows of one', async ({ page }) => {
  await page.addInitScript(() => {
    const display = (availLeft: number) => ({ availLeft, availTop: 0, availWidth: 1920, availHeight: 1080 });
    const here = display(0);
    Object.defineProperty(screen, 'isExtended', { value: true });
    Object.assign(window, {
      getScreenDetails: async () => ({ currentScreen: here, screens: [here, display(1920)] }),
      open: (...asked: string[]) => {
        document.title = `${asked[2]}`;
        return window;
      },
    });
  });
  await open(page, rectum, {}, { view: 'presenter' });
  await page.getByRole('button', { name: 'Class screen on the second screen' }).click();
  await expect(page).toHaveTitle('popup,left=1920,top=0,width=1920,height=1080');
});
