import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { cases } from '../../pathways/cases/all.ts';
import type { PracticeCase } from '../../src/model/content/practice.ts';
import { listOf } from '../../src/view/practise/feedback.ts';
import { pathwayNamed } from '../support/content.ts';
import { colors, Findings } from './axe.ts';
import { expect, test } from './page.ts';

const listOfCase = (one: PracticeCase) => listOf(pathwayNamed(one.edition, one.pathway), one);
const caseNamed = (id: string) => {
  const found = cases.find((each) => each.id === id);
  if (!found) throw new Error(`there is no case ${id}`);
  return found;
};

test('a case from the story to the list, and what is done is kept', async ({ page }) => {
  const findings = new Findings();
  await page.goto('/practise/');
  await expect(page.locator('[data-done="0"]')).toBeVisible();
  await findings.add(page, 'all cases');
  const one = caseNamed('rectum-small-but-deep');
  await page.locator(`[data-case="${one.id}"]`).getByRole('link').click();
  // Its title says what it shows, and waits until it is done.
  await expect(page.locator('.practise-case h2')).toBeFocused();
  await expect(page.getByText(one.title)).toHaveCount(0);

  // One fact is read wrongly: the case's own words say why, with the place in the source.
  await page.getByRole('button', { name: 'Compare with the case' }).click();
  await expect(page.getByText('2 questions are still open.')).toBeVisible();
  await page.locator('[data-choice="size"]').getByText('Smaller than 1 cm').click();
  await page.locator('[data-choice="muscle-layer"] input[value="no"]').check();
  await findings.add(page, 'facts');
  await page.getByRole('button', { name: 'Compare with the case' }).click();
  await expect(page.getByText('You and the case agree on 1 of 2')).toBeFocused();
  const wrong = page.locator('[data-fact="muscle-layer"]');
  await expect(wrong).toContainText('You read: No. The case: Yes.');
  await expect(wrong).toContainText('Read your way, the summary would say of these: Removal through a scope (listed)');
  await expect(wrong.getByRole('link')).toHaveAttribute('href', /^https:\/\/www\.cancer\.gov\/.*#:~:text=/);
  await expect(page.locator('.vignette mark')).toHaveText(['a tumor of 0.9 cm', 'has grown into the muscle layer']);
  await findings.add(page, 'facts compared');

  // Every option is predicted to be listed; the list beside it is what the pathway gives.
  await page.getByRole('button', { name: 'Go on: what is listed?' }).click();
  for (const choice of await page.locator('[data-choice] input[value="listed"]').all()) await choice.check();
  await findings.add(page, 'prediction');
  await page.getByRole('button', { name: 'Show what the summary lists' }).click();
  await expect(page.getByText('You and the summary agree on 2 of 5')).toBeVisible();
  const shown = page.locator('.revealed li');
  const list = await shown.evaluateAll((all) => all.map((each) => [each.dataset['option'], each.dataset['status']]));
  const own = listOfCase(one).map(({ id, status }) => [id, status]);
  expect(list.filter(([id]) => own.some(([each]) => each === id))).toEqual(own);
  // What was offered beside them is in another list.
  expect(list.filter(([id]) => !own.some(([each]) => each === id)).map(([, status]) => status)).toEqual([
    'not-listed',
    'not-listed',
  ]);
  await expect(page.locator('[data-option="rectum.endoscopic-resection"]')).toContainText(
    'You said: listed. The summary: depends.',
  );
  for (const link of await page.locator('.revealed .source-link').all())
    await expect(link).toHaveAttribute('href', /#:~:text=/);
  await findings.add(page, 'list');
  await page.emulateMedia({ colorScheme: 'dark' });
  await findings.add(page, 'list in the dark', colors);
  expect(findings.list).toEqual([]);

  // It is kept over a reload, and can be cleared.
  await page.goto('/practise/');
  await expect(page.locator('[data-done="1"]')).toBeVisible();
  await expect(page.locator(`[data-case="${one.id}"]`)).toContainText('2 of 5');
  await page.getByRole('button', { name: 'Clear my progress' }).click();
  await page.getByRole('button', { name: 'No, keep it' }).press('Enter');
  await page.locator('button:focus', { hasText: 'Clear my progress' }).press('Enter');
  await page.getByRole('button', { name: 'Yes, clear it' }).click();
  await expect(page.locator('[data-done="0"]')).toBeFocused();
});

test('two compared: the cases come one after another and stand side by side at the end', async ({ page }) => {
  await page.goto('/professional/practise/');
  await page.locator('[data-series="hp-two-colons"]').getByRole('link').click();
  for (const [fact, place] of [
    ['yes', 1],
    ['no', 2],
  ] as const) {
    await expect(page.getByText(`case ${place} of 2`)).toBeVisible();
    await page.locator(`[data-choice] input[value="${fact}"]`).check();
    await page.getByRole('button', { name: 'Compare with the case' }).click();
    await page.getByRole('button', { name: 'Go on: what is listed?' }).click();
    for (const choice of await page.locator('[data-choice] input[value="listed"]').all()) await choice.check();
    await page.getByRole('button', { name: 'Show what the summary lists' }).click();
    if (place === 1) await page.getByRole('link', { name: 'Next case' }).click();
  }
  const compared = page.locator('.set-compared [data-differs]');
  await expect(compared).toHaveText([
    /Radical resection.*Yes.*No/,
    /Hemicolectomy.*listed.*not listed/,
    /Debulking.*not listed.*listed/,
  ]);
  // What was done stands by day, and can be printed.
  await page.getByRole('link', { name: 'All cases' }).click();
  await expect(page.locator('.case-score tbody tr')).toHaveCount(1);
  await expect(page.locator('.case-score tbody td').first()).toHaveText('2');
});

test('a set in an order of its own, as a link', async ({ page }) => {
  await page.goto('/professional/practise/');
  // A tick that is set on the drawn page, before anything answers it, is not kept.
  await page.locator('html[data-alive]').waitFor();
  await page.getByText('Choose and order a set').click();
  const [first, second] = cases.filter(({ edition }) => edition === 'professional');
  for (const one of [first, second]) await page.getByLabel(one?.title ?? '').check();
  await page.getByRole('button', { name: `Move up: ${second?.title}` }).click();
  await expect(page.getByRole('button', { name: `Move up: ${second?.title}` })).toBeFocused();
  await page.getByLabel('Name of the set').fill('Monday');
  await page.getByRole('link', { name: 'Begin this set' }).click();
  await expect(page.locator(`.practise-case[data-case="${second?.id}"]`)).toBeVisible();
  await expect(page.getByText('Set "Monday": case 1 of 2')).toBeVisible();
  expect(page.url()).toContain(`set=${second?.id}.${first?.id}`);

  // A set that is saved goes when that is asked and answered.
  await page.goBack();
  await page.getByText('Choose and order a set').click();
  await page.getByLabel(first?.title ?? '').check();
  await page.getByLabel('Name of the set').fill('Tuesday');
  await page.getByRole('button', { name: 'Save the set' }).click();
  await page.getByRole('button', { name: 'Remove the set Tuesday' }).click();
  await expect(page.getByRole('link', { name: 'Tuesday' })).toBeVisible();
  await page.getByRole('button', { name: 'Remove it for good?' }).click();
  await expect(page.getByRole('link', { name: 'Tuesday' })).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'In the set' })).toBeFocused();
});

test("a case of one's own is written, kept, shared as a link, and looked at by somebody else", async ({
  page,
  browser,
  baseURL,
}) => {
  const findings = new Findings();
  await page.goto('/practise/');
  await page.getByRole('link', { name: 'Write your own case' }).click();
  await page.getByRole('button', { name: 'Save the case' }).click();
  await expect(page.getByRole('alert')).toContainText('Give it a title.');
  await page.getByLabel('Title').fill('A case of mine');
  await page.getByLabel('The case, in your words').fill('The tumor in the rectum measures 2.5 cm.');
  await page.locator('[data-choice="size"] input[value="over-2-cm"]').check();
  await page.getByLabel(/Words of your case that say it/).fill('measures 2.5 cm');
  await expect(page.getByText('It leads to this list: 2 listed, 0 open')).toBeVisible();
  await findings.add(page, 'form');
  await page.getByRole('button', { name: 'Save the case' }).click();
  const own = page.locator('[data-own]');
  await expect(own).toContainText('A case of mine');
  await expect(page.locator('h1')).toBeFocused();
  await findings.add(page, 'own cases');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await own.getByRole('button', { name: 'Copy a link: A case of mine' }).click();
  await expect(page.getByText('The link is copied.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());

  // A file may be read twice and doubles nothing, and what is removed is asked for first.
  const loading = page.waitForEvent('download');
  await own.getByRole('button', { name: 'Save as a file: A case of mine' }).click();
  const saved = await (await loading).path();
  const field = page.getByLabel('Read cases from a file');
  for (const known of [1, 1]) {
    await field.setInputFiles(saved);
    await expect(page.locator('.own-cases')).toContainText(`Read: 1 own case.`);
    await expect(page.locator('.own-cases')).toContainText(`${known} of them was here before`);
    await expect(own).toHaveCount(1);
    await expect(field, 'the same file can be chosen again').toHaveValue('');
  }
  await own
    .first()
    .getByRole('button', { name: /^Remove/ })
    .click();
  await expect(own).toHaveCount(1);
  await page.getByRole('button', { name: 'Remove it for good?' }).click();
  await expect(own).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Your own cases' })).toBeFocused();
  await field.setInputFiles(saved);
  await expect(own).toHaveCount(1);

  // Beside the pathways of the other edition it keeps its own, and can be given one of theirs.
  await page.goto('/professional/practise/');
  await own
    .first()
    .getByRole('link', { name: /^Change/ })
    .click();
  const part = page.getByLabel('Part of the summary');
  await expect(part).toHaveValue('patient/rectum');
  await expect(part.locator('option:checked')).toHaveText('Rectal NET (patient summary)');
  await expect(page.locator('[data-choice="size"] input[value="over-2-cm"]')).toBeChecked();
  await part.selectOption('professional/colon');
  await expect(page.locator('.waiting')).toHaveCount(0);
  await expect(page.locator('[data-choice] input:checked')).toHaveCount(0);

  const other = await browser.newContext({ ...(baseURL ? { baseURL } : {}) });
  const theirs = await other.newPage();
  await theirs.goto(link);
  await expect(theirs.getByRole('heading', { name: 'A case from somebody else' })).toBeVisible();
  await expect(theirs.locator('.vignette')).toContainText('measures 2.5 cm');
  await theirs.getByRole('button', { name: 'Keep it on this device' }).click();
  await expect(theirs.getByText('It is kept on this device.')).toBeVisible();
  await expect(theirs.getByRole('heading', { name: 'A case from somebody else' })).toBeFocused();
  await theirs.getByRole('link', { name: 'All cases' }).press('Enter');
  await expect(theirs.locator('h1')).toBeFocused();
  await theirs.goto('/practise/#/practise?given=bm90IGEgY2FzZQ');
  await expect(theirs.getByText('What this link holds cannot be read.')).toBeVisible();
  await theirs.goto('/practise/#/practise?case=gone');
  await expect(theirs.getByText('This link names a case that is not here.')).toBeVisible();
  await other.close();
  expect(findings.list).toEqual([]);
});

test('a walk is recorded, played, shared and saved as slides', async ({ page }) => {
  const findings = new Findings();
  await page.goto('/rectum/#/rectum?view=replay');
  await page.getByRole('button', { name: 'Record from the start' }).click();
  await page.getByLabel('What to say at this step').fill('Ask for hands.');
  await page.locator('.question [data-answer="1-to-2-cm"]').click();
  await expect(page.getByText('Recording: 2 steps')).toBeVisible();
  await page.getByLabel('What to say at this step').fill('Now the muscle layer.');
  await findings.add(page, 'recording');

  // It waits while one looks at something else, here or in another part.
  await page.locator('.view-switch').getByRole('button', { name: 'Outline' }).click();
  await expect(page.locator('.replay')).toHaveCount(0);
  await page.goBack();
  await expect(page.getByText('Recording: 2 steps')).toBeVisible();
  await page.evaluate(() => {
    location.hash = '#/colon?view=replay';
  });
  await expect(page.getByText('What you began to record waits for you in:')).toBeVisible();
  await page.getByRole('button', { name: 'Tumor in the rectum', exact: true }).click();
  await expect(page.getByText('Recording: 2 steps')).toBeVisible();
  await expect(page.getByLabel('What to say at this step')).toHaveValue('Now the muscle layer.');
  await expect(page.getByRole('heading', { name: 'Record and replay' })).toBeFocused();
  await page.locator('.question [data-answer="no"]').click();
  await expect(page.getByText('Recording: 3 steps')).toBeVisible();
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByLabel('Name of this walk').fill('For Monday');
  await page.getByRole('button', { name: 'Save on this device' }).click();

  // It starts at its first step, and the walk itself follows it.
  const player = page.locator('.replay-player');
  await expect(player).toHaveAttribute('data-step', '0');
  await expect(page.getByText('Ask for hands.')).toBeVisible();
  await player.getByRole('button', { name: '4×' }).click();
  await player.getByRole('button', { name: 'Play' }).click();
  await expect(player).toHaveAttribute('data-step', '2');
  await expect(page.locator('[data-at="unclear"]')).toBeVisible();
  await expect(player).toHaveAttribute('data-playing', 'false');
  await player.getByRole('button', { name: 'Step back' }).click();
  await expect(page.getByText('Now the muscle layer.')).toBeVisible();
  await expect(page.locator('[data-at="depthInTheUnclearBand"]')).toBeVisible();
  await findings.add(page, 'playing');

  const loading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save for PowerPoint' }).click();
  const file = unzipSync(readFileSync(await (await loading).path()));
  expect(Object.keys(file).filter((name) => /slides\/slide\d+\.xml$/.test(name))).toHaveLength(6);
  expect(strFromU8(file['ppt/notesSlides/notesSlide1.xml'] ?? new Uint8Array())).toContain('Ask for hands.');
  await expect(page.getByText('The slides are saved.')).toBeVisible();

  // On paper there are the slides and nothing else.
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.getByRole('button', { name: 'Print, or save as PDF' }).click();
  await expect(page.locator('.print-slide')).toHaveCount(3);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.print-slide').first()).toBeVisible();
  await expect(page.locator('.pane-step')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });

  await page.reload();
  await page.getByRole('button', { name: 'Open: For Monday' }).click();
  await expect(player).toHaveAttribute('data-step', '0');
  for (const step of [1, 2]) {
    await player.getByRole('button', { name: 'Next step' }).click();
    await expect(player).toHaveAttribute('data-step', String(step));
  }
  await expect(player.getByRole('button', { name: 'Next step' })).toBeFocused();
  await player.getByRole('button', { name: 'Close this walk' }).click();
  await expect(page.locator('#replay-title')).toBeFocused();
  expect(findings.list).toEqual([]);

  // What is left out is asked for first.
  await page.getByRole('button', { name: 'Record from the start' }).click();
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByRole('button', { name: 'Leave it out' }).click();
  await expect(page.getByLabel('Name of this walk')).toBeVisible();
  await page.getByRole('button', { name: 'Leave all of it out for good?' }).click();
  await expect(page.getByRole('button', { name: 'Record from the start' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Record and replay' })).toBeFocused();
});
